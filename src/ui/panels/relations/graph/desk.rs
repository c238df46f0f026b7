//! What the drawing's own controls change: the camera, what is pointed at, where the arrow keys stand, what was moved.
//! None of it is in the address. Every change is a [`Move`], so that several in one frame build on each other.

use super::camera::{Camera, Stage};
use crate::entity::EntityId;
use crate::network::{Network, Point};
use crate::ui::parts::shared::Shared;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::Reducible;

/// What the pointer is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A node, as an index into the drawing's nodes.
    Node(u32),
    /// A tie, as an index into the drawing's edges.
    Edge(u32),
}

/// Nodes that were moved, and where to. They keep their place when the rule or the filter changes.
pub type Pins = BTreeMap<EntityId, Point>;

/// The state of the drawing's controls.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// The camera and the network it was aimed at; another network is fitted anew.
    aimed: Option<(Shared<Network>, Camera)>,
    /// Moved nodes.
    pub pins: Rc<Pins>,
    /// What the pointer is over.
    pub pointed: Option<Target>,
    /// Where the arrow keys stand.
    pub standing: Option<EntityId>,
    /// The node that is being moved, and where it is now.
    pub drag: Option<(u32, Point)>,
}

/// The network, and how it is seen where the reader has not moved: what changes of the camera start from.
#[derive(Clone, PartialEq)]
pub struct Ground {
    /// The network.
    pub network: Shared<Network>,
    /// The camera that shows all of it.
    pub fitted: Camera,
    /// The size of the stage.
    pub stage: Stage,
    /// How much larger than usual the page's type is.
    pub type_scale: f32,
}

/// A change.
pub enum Move {
    /// Shift what is seen, in pixels.
    Pan(Ground, (f32, f32)),
    /// Come nearer by a factor, keeping a place of the stage.
    Zoom(Ground, f32, (f32, f32)),
    /// See the whole again.
    Fit,
    /// Let go of all pins and see the whole again.
    Reset,
    /// The pointer is over something else.
    Point(Option<Target>),
    /// The arrow keys stand at an entity, whose node is there.
    Stand(Ground, EntityId, Point),
    /// The arrow keys are used elsewhere.
    Leave,
    /// A node is being moved.
    Drag(u32, Point),
    /// The node stays where it was moved, and so does the view.
    Drop(Ground, EntityId),
    /// What was being moved goes back.
    Cancel,
}

impl Desk {
    /// How the network is seen.
    pub fn camera(&self, ground: &Ground) -> Camera {
        self.aimed
            .as_ref()
            .filter(|(network, _)| *network == ground.network)
            .map_or(ground.fitted, |(_, camera)| *camera)
    }

    /// Whether the network is seen as a whole, as it was fitted.
    pub fn is_fitted(&self, ground: &Ground) -> bool {
        self.camera(ground) == ground.fitted
    }

    fn aim(&mut self, ground: Ground, change: impl FnOnce(Camera) -> Camera) {
        let before = self.camera(&ground);
        let after = change(before);
        // Without a change the drawing stays fitted, also when the stage changes its size.
        if after != before {
            self.aimed = Some((ground.network, after));
        }
    }
}

impl Reducible for Desk {
    type Action = Move;

    fn reduce(self: Rc<Self>, action: Move) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Move::Pan(ground, by) => next.aim(ground, |camera| camera.panned(by)),
            Move::Zoom(ground, factor, at) => next.aim(ground, |camera| camera.zoomed(factor, at)),
            Move::Fit => next.aimed = None,
            Move::Reset => (next.aimed, next.pins) = (None, Rc::default()),
            Move::Point(target) => next.pointed = target,
            Move::Stand(ground, entity, place) => {
                let stage = ground.stage;
                next.aim(ground, |camera| camera.showing(place, stage));
                (next.standing, next.pointed) = (Some(entity), None);
            }
            Move::Leave => next.standing = None,
            Move::Drag(node, place) => next.drag = Some((node, place)),
            Move::Drop(ground, entity) => {
                if let Some((_, place)) = next.drag.take() {
                    let camera = next.camera(&ground);
                    next.aimed = Some((ground.network, camera));
                    let mut pins = (*next.pins).clone();
                    pins.insert(entity, place);
                    next.pins = Rc::new(pins);
                }
            }
            Move::Cancel => next.drag = None,
        }
        if next == *self { self } else { Rc::new(next) }
    }
}
