//! From the plane of the drawing to the stage on screen: a zoom and a shift, nothing else.

use crate::network::Point;
use crate::text::decimal::rounded;
use crate::view::Frame;

/// How near and how far the reader may come.
const ZOOMS: (f32, f32) = (0.02, 8.0);
/// *Fit* does not blow a tiny network up beyond this.
const NEAREST_FIT: f32 = 1.4;
/// Room left around a fitted drawing, in pixels.
const MARGIN: f32 = 14.0;
/// A node that the reader walks to stands at least this far from the edge of the stage, in pixels.
const BRINK: f32 = 48.0;

/// What is painted for a stage, in stages, and how far its middle moves at a time: where that is at most half a move beside
/// the middle of what is seen, and that at most a tenth wider than at a step of the zoom, 1.1 / 2 + 0.6 / 2 < 1.8 / 2, and
/// there is some left on either side. The style sheet knows how wide it is.
const SIGHT: f32 = 1.8;
const SIGHT_MOVE: f32 = 0.6;

/// Where the reader looks from: `stage = plane · zoom + shift`, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Pixels for one unit of the drawing.
    pub zoom: f32,
    /// Shift to the right.
    pub x: f32,
    /// Shift downwards.
    pub y: f32,
}

/// Width and height of the stage in pixels.
pub type Stage = (f32, f32);

impl Camera {
    /// Sees the whole of `extent`, in the middle of the stage.
    pub fn fit(extent: Frame, stage: Stage) -> Self {
        let (width, height) = ((extent.right - extent.left).max(1.0), (extent.bottom - extent.top).max(1.0));
        let room = |side: f32| (side - 2.0 * MARGIN).max(1.0);
        let zoom = (room(stage.0) / width).min(room(stage.1) / height).clamp(ZOOMS.0, NEAREST_FIT);
        let middle = (f32::midpoint(extent.left, extent.right), f32::midpoint(extent.top, extent.bottom));
        Self { zoom, x: stage.0 / 2.0 - middle.0 * zoom, y: stage.1 / 2.0 - middle.1 * zoom }
    }

    /// Comes nearer by `factor`; what stands at `at` on the stage stays there.
    #[must_use]
    pub fn zoomed(self, factor: f32, at: (f32, f32)) -> Self {
        let zoom = (self.zoom * factor).clamp(ZOOMS.0, ZOOMS.1);
        let ratio = zoom / self.zoom;
        Self { zoom, x: at.0 - (at.0 - self.x) * ratio, y: at.1 - (at.1 - self.y) * ratio }
    }

    /// Moves what is seen by so many pixels.
    #[must_use]
    pub fn panned(self, by: (f32, f32)) -> Self {
        Self { x: self.x + by.0, y: self.y + by.1, ..self }
    }

    /// Moves no more than is needed to see `point`.
    #[must_use]
    pub fn showing(self, point: Point, stage: Stage) -> Self {
        let (x, y) = (point.x * self.zoom + self.x, point.y * self.zoom + self.y);
        let step = |at: f32, side: f32| {
            let brink = BRINK.min(side / 2.0);
            at.min(side - brink).max(brink) - at
        };
        self.panned((step(x, stage.0), step(y, stage.1)))
    }

    /// The place in the plane of what stands at `at` on the stage.
    pub fn plane(self, at: (f32, f32)) -> Point {
        Point { x: (at.0 - self.x) / self.zoom, y: (at.1 - self.y) / self.zoom }
    }

    /// What of the plane is seen on the stage.
    pub fn seen(self, stage: Stage) -> Frame {
        let (low, high) = (self.plane((0.0, 0.0)), self.plane(stage));
        Frame { left: low.x, right: high.x, top: low.y, bottom: high.y }
    }

    /// The part of the plane that is seen, and some around it: in steps, so that whoever looks a little further around or
    /// comes a little nearer sees the same part. It is [`SIGHT`] stages wide and high at the step of the zoom.
    pub fn sight(self, stage: Stage) -> Frame {
        let middle = self.plane((stage.0 / 2.0, stage.1 / 2.0));
        let along = |at: f32, side: f32| {
            let side = side / self.zoom_step();
            let middle = (at / side / SIGHT_MOVE).round() * SIGHT_MOVE * side;
            (middle - side * SIGHT / 2.0, middle + side * SIGHT / 2.0)
        };
        let ((left, right), (top, bottom)) = (along(middle.x, stage.0), along(middle.y, stage.1));
        Frame { left, right, top, bottom }
    }

    /// As the `transform` of an SVG group.
    pub fn transform(self) -> String {
        format!("translate({} {}) scale({})", rounded(self.x, 2), rounded(self.y, 2), rounded(self.zoom, 4))
    }

    /// The zoom in steps of a quarter octave, for what is not to be made anew whenever the reader comes a bit nearer. Between
    /// two steps it grows by less than a tenth.
    pub fn zoom_step(self) -> f32 {
        ((self.zoom.log2() * 4.0).round() / 4.0).exp2()
    }

    /// The zoom for which names are placed. Where the page's type is larger, they are placed as if further away, which makes
    /// them larger.
    pub fn name_zoom(self, type_scale: f32) -> f32 {
        self.zoom_step() / type_scale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAGE: Stage = (400.0, 300.0);

    fn near(one: (f32, f32), other: (f32, f32)) -> bool {
        (one.0 - other.0).abs() < 0.01 && (one.1 - other.1).abs() < 0.01
    }

    #[test]
    fn fit_shows_the_whole_in_the_middle() {
        let extents = [
            Frame { left: -900.0, right: 300.0, top: -100.0, bottom: 100.0 },
            Frame { left: 0.0, right: 1.0, top: 0.0, bottom: 1.0 },
            Frame { left: -10.0, right: 10.0, top: 0.0, bottom: 900.0 },
        ];
        for extent in extents {
            let camera = Camera::fit(extent, STAGE);
            let corners = [(extent.left, extent.top), (extent.right, extent.bottom)];
            for (x, y) in corners {
                let (x, y) = (x * camera.zoom + camera.x, y * camera.zoom + camera.y);
                assert!((0.0..=STAGE.0).contains(&x) && (0.0..=STAGE.1).contains(&y), "{extent:?}: {x} {y}");
            }
            let middle = camera.plane((STAGE.0 / 2.0, STAGE.1 / 2.0));
            assert!(near(
                (middle.x, middle.y),
                ((extent.left + extent.right) / 2.0, (extent.top + extent.bottom) / 2.0)
            ));
        }
    }

    #[test]
    fn zooming_keeps_what_is_under_the_pointer() {
        let camera = Camera { zoom: 0.7, x: 31.0, y: -8.0 };
        for factor in [0.01, 0.5, 1.2, 100.0] {
            let (before, after) =
                (camera.plane((120.0, 80.0)), camera.zoomed(factor, (120.0, 80.0)).plane((120.0, 80.0)));
            assert!(near((before.x, before.y), (after.x, after.y)), "{factor}");
        }
    }

    #[test]
    fn sight_holds_what_is_seen_and_stays_for_a_while() {
        let mut sights = Vec::new();
        for step in 0..400_u16 {
            let nearer = 1.0 + f32::from(step) / 9000.0;
            let camera =
                Camera { zoom: 0.343 * nearer, x: 31.0, y: 8.0 }.panned((f32::from(step), f32::from(step) / 3.0));
            let (sight, seen) = (camera.sight(STAGE), camera.seen(STAGE));
            let slack = 0.01;
            assert!(sight.left <= seen.left + slack && seen.right <= sight.right + slack, "{step}");
            assert!(sight.top <= seen.top + slack && seen.bottom <= sight.bottom + slack, "{step}");
            sights.push((sight.left, sight.top));
        }
        sights.dedup();
        assert!(sights.len() <= 5, "{sights:?}");
    }

    #[test]
    fn showing_moves_only_where_needed() {
        let camera = Camera { zoom: 1.0, x: 0.0, y: 0.0 };
        let inside = Point { x: 200.0, y: 150.0 };
        assert_eq!(camera.showing(inside, STAGE), camera);
        let outside = Point { x: 900.0, y: 150.0 };
        let moved = camera.showing(outside, STAGE);
        assert!(near((moved.x, moved.y), (STAGE.0 - BRINK - 900.0, 0.0)));
    }
}
