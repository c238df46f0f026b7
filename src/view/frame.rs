//! Boxes in the plane of the drawing.

use crate::network::Point;

/// A box in the plane of the drawing; y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Frame {
    /// Least x.
    pub left: f32,
    /// Greatest x.
    pub right: f32,
    /// Least y.
    pub top: f32,
    /// Greatest y.
    pub bottom: f32,
}

impl Frame {
    /// Whether the two share a point inside.
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether a place is inside.
    pub fn holds(self, at: Point) -> bool {
        self.left <= at.x && at.x <= self.right && self.top <= at.y && at.y <= self.bottom
    }

    /// With so much more on every side.
    #[must_use]
    pub fn grown(self, by: f32) -> Self {
        Self { left: self.left - by, right: self.right + by, top: self.top - by, bottom: self.bottom + by }
    }

    /// What of a straight line lies inside, as shares of its length from `a` (Liang & Barsky 1984).
    pub fn cut(self, a: Point, b: Point) -> Option<(f32, f32)> {
        let (across, down) = (b.x - a.x, b.y - a.y);
        let (mut from, mut to) = (0.0_f32, 1.0_f32);
        let sides = [
            (-across, a.x - self.left),
            (across, self.right - a.x),
            (-down, a.y - self.top),
            (down, self.bottom - a.y),
        ];
        for (way, room) in sides {
            if way == 0.0 && room < 0.0 {
                return None;
            }
            if way < 0.0 {
                from = from.max(room / way);
            } else if way > 0.0 {
                to = to.min(room / way);
            }
        }
        (from <= to).then_some((from, to))
    }

    /// The least box around both.
    #[must_use]
    pub fn around(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            right: self.right.max(other.right),
            top: self.top.min(other.top),
            bottom: self.bottom.max(other.bottom),
        }
    }
}
