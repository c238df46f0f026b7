//! What the pointers on the stage mean: a press that moves a little is still a click; on a node it moves the node, beside
//! one it moves the view; two fingers pinch.

use super::desk::Target;

/// A press that moves further than this, in pixels, is no click.
const CLICK_SLACK: f32 = 4.0;

type Place = (f32, f32);

/// What the pointers are doing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gesture {
    /// Pointers that are down: their number and place on the stage.
    down: Vec<(i32, Place)>,
    doing: Doing,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Doing {
    #[default]
    Nothing,
    Pressing(Place, Option<u32>),
    Panning,
    Dragging(u32),
    Pinching,
}

/// What a movement asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// Shift what is seen.
    Pan(Place),
    /// Move a node to a place of the stage.
    Drag(u32, Place),
    /// Come nearer by a factor, about a place, and shift.
    Pinch(f32, Place, Place),
}

/// How a press ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Nothing had been moved.
    Still,
    /// A node had been moved.
    Dropped(u32),
    /// The view had been moved.
    Moved,
}

impl Gesture {
    /// A pointer went down, over a target or beside.
    pub fn press(&mut self, pointer: i32, at: Place, target: Option<Target>) {
        self.down.retain(|(known, _)| *known != pointer);
        self.down.push((pointer, at));
        let node = match target {
            Some(Target::Node(node)) => Some(node),
            _ => None,
        };
        self.doing = if self.down.len() > 1 { Doing::Pinching } else { Doing::Pressing(at, node) };
    }

    /// A pointer that is down moved.
    pub fn motion(&mut self, pointer: i32, to: Place) -> Option<Motion> {
        let moved = self.down.iter().position(|(known, _)| *known == pointer)?;
        let before = self.down[moved].1;
        if let Doing::Pressing(start, node) = self.doing {
            if distance(start, to) <= CLICK_SLACK {
                return None;
            }
            self.doing = node.map_or(Doing::Panning, Doing::Dragging);
        }
        self.down[moved].1 = to;
        match self.doing {
            Doing::Panning => Some(Motion::Pan((to.0 - before.0, to.1 - before.1))),
            Doing::Dragging(node) => Some(Motion::Drag(node, to)),
            Doing::Pinching => {
                let other = self.down.iter().find(|(known, _)| *known != pointer)?.1;
                let factor = distance(other, to).max(1.0) / distance(other, before).max(1.0);
                let shift = ((to.0 - before.0) / 2.0, (to.1 - before.1) / 2.0);
                Some(Motion::Pinch(factor, middle(other, to), shift))
            }
            Doing::Nothing | Doing::Pressing(..) => None,
        }
    }

    /// A pointer went up or was taken away by the browser.
    pub fn release(&mut self, pointer: i32) -> End {
        self.down.retain(|(known, _)| *known != pointer);
        let ended = self.doing;
        // The finger that stays after a pinch moves the view on.
        self.doing = if self.down.is_empty() { Doing::Nothing } else { Doing::Panning };
        match ended {
            Doing::Dragging(node) => End::Dropped(node),
            Doing::Panning | Doing::Pinching => End::Moved,
            Doing::Nothing | Doing::Pressing(..) => End::Still,
        }
    }

    /// Whether a pointer is down.
    pub fn is_busy(&self) -> bool {
        !self.down.is_empty()
    }
}

fn distance(one: Place, other: Place) -> f32 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

fn middle(one: Place, other: Place) -> Place {
    (f32::midpoint(one.0, other.0), f32::midpoint(one.1, other.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trembling_press_is_a_click() {
        let mut gesture = Gesture::default();
        gesture.press(1, (10.0, 10.0), Some(Target::Node(3)));
        assert_eq!(gesture.motion(1, (12.0, 11.0)), None);
        assert_eq!(gesture.release(1), End::Still);
        assert!(!gesture.is_busy());
    }

    #[test]
    fn a_press_on_a_node_drags_it_and_beside_one_pans() {
        let mut gesture = Gesture::default();
        gesture.press(1, (10.0, 10.0), Some(Target::Node(3)));
        assert_eq!(gesture.motion(1, (30.0, 10.0)), Some(Motion::Drag(3, (30.0, 10.0))));
        assert_eq!(gesture.release(1), End::Dropped(3));
        for target in [None, Some(Target::Edge(0))] {
            gesture.press(1, (10.0, 10.0), target);
            assert_eq!(gesture.motion(1, (30.0, 5.0)), Some(Motion::Pan((20.0, -5.0))));
            assert_eq!(gesture.release(1), End::Moved);
        }
    }

    #[test]
    fn two_fingers_pinch_about_their_middle() {
        let mut gesture = Gesture::default();
        gesture.press(1, (0.0, 0.0), None);
        gesture.press(2, (100.0, 0.0), None);
        assert_eq!(gesture.motion(2, (200.0, 0.0)), Some(Motion::Pinch(2.0, (100.0, 0.0), (50.0, 0.0))));
        assert_eq!(gesture.release(2), End::Moved);
        assert_eq!(gesture.motion(1, (5.0, 0.0)), Some(Motion::Pan((5.0, 0.0))), "the other finger pans on");
        assert_eq!(gesture.motion(9, (5.0, 0.0)), None, "a pointer that is not down only hovers");
    }
}
