//! What is painted of a crowd, from below upwards. From far away less is: only the strongest ties, squares for shapes, no
//! dashes, rims, arrow heads or signs.

use super::Scene;
use super::inks::Inks;
use crate::entity::EntityKind;
use crate::network::size::MIN_RADIUS;
use crate::relation::KindGroup;
use crate::text::decimal::rounded;
use crate::ui::slices::Slices;
use crate::view::arc::{self, HEAD};
use crate::view::line::dashes;
use crate::view::{Anchor, Arc, EdgeMark, NodeMark, shape};
use std::cell::Cell;
use wasm_bindgen::JsValue;
use web_sys::{CanvasRenderingContext2d, Path2d};

/// Marks that are painted as one path: of longer paths browsers take more time for each mark.
const TOGETHER: usize = 128;
/// Steps between the faintest line and the strongest.
const STEPS: f32 = 6.0;
/// Half the side of a square with the area of a circle, in radii.
const SQUARE: f32 = 0.886;
/// Pixels that a node of the smallest size must have across to show its shape.
const SHAPE_PIXELS: f32 = 5.0;
/// Pixels for one unit of the drawing from which lines are dashed and nodes have a rim.
const NEAR: f32 = 0.5;
/// The same from which arrows have heads and dashes, and the least length of a head in pixels.
const NEAR_ARROWS: f32 = 0.22;
const SMALLEST_HEAD: f32 = 5.0;
/// The thinnest line, and the smallest type in a node, in pixels.
const THINNEST: f32 = 0.5;
const SMALLEST_SIGN: f32 = 7.0;
/// How opaque lines are at most under arrows, as in the style sheet, and arrows from far away.
const UNDER_ARROWS: f32 = 0.18;
const FAR_ARROWS: f64 = 0.5;

/// What is painted in one slice: the browser puts the marks on the canvas only when the slice is over, so the clock does not
/// tell how long they take. A line counts one.
const SLICE: u32 = 500;
/// What one mark counts where it takes longer than a line.
const DASHED: u32 = 3;
const CURVE: u32 = 3;
const NAME: u32 = 6;

/// Paints a scene on a canvas whose units are those of the drawing.
pub struct Painter<'a> {
    context: &'a CanvasRenderingContext2d,
    inks: &'a Inks,
    scene: &'a Scene,
    /// Pixels for one unit of the drawing.
    zoom: f32,
    slices: Slices,
    /// What was painted in this slice.
    painted: Cell<u32>,
}

impl<'a> Painter<'a> {
    /// Nothing is painted yet.
    pub fn new(
        context: &'a CanvasRenderingContext2d,
        inks: &'a Inks,
        scene: &'a Scene,
        zoom: f32,
        slices: Slices,
    ) -> Self {
        Self { context, inks, scene, zoom, slices, painted: Cell::new(0) }
    }

    /// Everything in sight.
    pub async fn all(&self) {
        self.lines().await;
        self.arcs().await;
        self.shapes().await;
        self.signs().await;
        self.names().await;
    }

    /// Before so many marks are painted, ends the slice where they are too many for it.
    async fn room(&self, marks: usize, each: u32) {
        let more = marks as u32 * each;
        let all = self.painted.get() + more;
        if all > SLICE {
            self.slices.next().await;
        }
        self.painted.set(if all > SLICE { more } else { all });
    }

    async fn lines(&self) {
        let edges: Vec<(u32, &EdgeMark)> = marks(&self.scene.lines.drawn, &self.scene.drawing.edges).collect();
        self.context.set_stroke_style_str(&self.inks.line);
        #[expect(clippy::cast_sign_loss, reason = "nothing is less than not opaque")]
        let look = |edge: &EdgeMark| ((edge.opacity * STEPS) as u32, edge.dashed);
        let each = if self.zoom >= NEAR { DASHED } else { 1 };
        for alike in edges.chunk_by(|(_, one), (_, next)| look(one) == look(next)) {
            for some in alike.chunks(TOGETHER) {
                self.room(some.len(), each).await;
                self.some_lines(some);
            }
        }
        self.context.set_global_alpha(1.0);
        self.dash(&[]);
    }

    /// Lines of one look, no further than they are seen: dashes beyond cost as much as those in sight.
    fn some_lines(&self, edges: &[(u32, &EdgeMark)]) {
        let (Scene { drawing, sight, .. }, zoom) = (self.scene, self.zoom);
        let (Some((_, first)), Ok(path)) = (edges.first(), Path2d::new()) else { return };
        let (dash, gap) = dashes(first.width);
        let pattern = [dash, gap];
        let is_dashed = first.dashed && zoom >= NEAR;
        for (at, _) in edges {
            let Some((a, b)) = drawing.ends(*at) else { continue };
            let Some((from, to)) = sight.cut(a, b) else { continue };
            let (across, down) = (b.x - a.x, b.y - a.y);
            // Dashes stay where they are, wherever the line is cut.
            let whole = (dash + gap) / across.hypot(down).max(f32::MIN_POSITIVE);
            let from = if is_dashed { (from / whole).floor() * whole } else { from };
            path.move_to((a.x + from * across).into(), (a.y + from * down).into());
            path.line_to((a.x + to * across).into(), (a.y + to * down).into());
        }
        let most = if drawing.arcs.is_empty() { 1.0 } else { UNDER_ARROWS };
        self.context.set_global_alpha(first.opacity.min(most).into());
        self.context.set_line_width(first.width.max(THINNEST / zoom).into());
        self.dash(if is_dashed { &pattern } else { &[] });
        self.context.stroke_with_path(&path);
    }

    fn dash(&self, dashes: &[f32]) {
        let pattern: js_sys::Array = dashes.iter().map(|&length| JsValue::from(length)).collect();
        // Fails for what is no list of numbers, which this is.
        let _ = self.context.set_line_dash(&pattern);
    }

    async fn arcs(&self) {
        let near = self.zoom >= NEAR_ARROWS;
        self.context.set_global_alpha(if near { 1.0 } else { FAR_ARROWS });
        for group in KindGroup::ALL {
            let drawn = marks(&self.scene.arcs.drawn, &self.scene.drawing.arcs);
            let arcs: Vec<(u32, &Arc)> = drawn.filter(|(_, arc)| arc.kind.group() == group).collect();
            for alike in arcs.chunk_by(|(_, one), (_, next)| one.width.to_bits() == next.width.to_bits()) {
                for some in alike.chunks(TOGETHER) {
                    self.room(some.len(), CURVE).await;
                    self.some_arcs(some, group, near);
                }
            }
        }
        self.context.set_global_alpha(1.0);
        self.dash(&[]);
    }

    /// Arrows of one group and width. Heads are no smaller on the screen than can be seen.
    fn some_arcs(&self, arcs: &[(u32, &Arc)], group: KindGroup, near: bool) {
        let (Scene { drawing, .. }, zoom) = (self.scene, self.zoom);
        let (Some((_, first)), Ok(path), Ok(heads)) = (arcs.first(), Path2d::new(), Path2d::new()) else { return };
        let length = HEAD.max(SMALLEST_HEAD / zoom);
        for (at, arc) in arcs {
            let Some([from, control, to]) = drawing.course(*at) else { continue };
            path.move_to(from.0.into(), from.1.into());
            path.quadratic_curve_to(control.0.into(), control.1.into(), to.0.into(), to.1.into());
            if near {
                head(&heads, control, to, length);
                if arc.symmetric {
                    head(&heads, control, from, length);
                }
            }
        }
        let (colour, dashes) = self.inks.of_group(group);
        self.context.set_stroke_style_str(colour);
        self.context.set_line_width(first.width.max(2.0 * THINNEST / zoom).into());
        self.dash(if near { dashes } else { &[] });
        self.context.stroke_with_path(&path);
        self.context.set_fill_style_str(colour);
        self.context.fill_with_path_2d(&heads);
    }

    async fn shapes(&self) {
        self.context.set_stroke_style_str(&self.inks.paper);
        self.context.set_line_width(2.0);
        for kind in EntityKind::ALL {
            self.context.set_fill_style_str(self.inks.of_kind(kind));
            let alike: Vec<&NodeMark> = self.nodes().filter(|node| node.hue == kind).collect();
            for some in alike.chunks(TOGETHER) {
                self.room(some.len(), 1).await;
                self.some_shapes(some);
            }
        }
    }

    fn nodes(&self) -> impl Iterator<Item = &NodeMark> {
        marks(&self.scene.nodes, &self.scene.drawing.nodes).map(|(_, node)| node)
    }

    fn some_shapes(&self, nodes: &[&NodeMark]) {
        let zoom = self.zoom;
        let path = if 2.0 * MIN_RADIUS * zoom < SHAPE_PIXELS {
            squares(nodes)
        } else {
            let outline = |node: &&NodeMark| shape::path(node.kind, node.x, node.y, node.radius);
            Path2d::new_with_path_string(&nodes.iter().map(outline).collect::<String>()).ok()
        };
        let Some(path) = path else { return };
        if zoom >= NEAR {
            self.context.stroke_with_path(&path);
        }
        self.context.fill_with_path_2d(&path);
    }

    /// What stands in nodes that are large enough to read it.
    async fn signs(&self) {
        self.context.set_fill_style_str(&self.inks.paper);
        self.context.set_text_align("center");
        self.context.set_text_baseline("middle");
        for node in self.nodes() {
            if let Some((sign, size)) = node.sign().filter(|(_, size)| size * self.zoom >= SMALLEST_SIGN) {
                self.room(1, NAME).await;
                self.font(size, false);
                // Fails for places that are no numbers; a drawing has none.
                let _ = self.context.fill_text(&sign, node.x.into(), node.y.into());
            }
        }
    }

    async fn names(&self) {
        self.context.set_fill_style_str(&self.inks.ink);
        self.context.set_stroke_style_str(&self.inks.paper);
        self.context.set_text_baseline("alphabetic");
        self.context.set_line_join("round");
        for (node, label) in self.scene.drawing.nodes.iter().zip(self.scene.names.iter()) {
            let Some(label) = label else { continue };
            self.room(1, NAME).await;
            self.context.set_text_align(match label.anchor {
                Anchor::Start => "start",
                Anchor::Middle => "center",
                Anchor::End => "end",
            });
            self.font(label.size, label.large);
            self.context.set_line_width((0.28 * label.size).into());
            let (x, y) = (label.x.into(), label.y.into());
            // As above.
            let _ = self.context.stroke_text(&node.short, x, y);
            let _ = self.context.fill_text(&node.short, x, y);
        }
    }

    fn font(&self, size: f32, bold: bool) {
        let size = rounded(size, 2);
        self.context.set_font(&format!("{} {size}px {}", if bold { "600" } else { "400" }, self.inks.font));
    }
}

/// The marks at these places, with the places.
fn marks<'a, T>(places: &'a [u32], all: &'a [T]) -> impl Iterator<Item = (u32, &'a T)> {
    places.iter().filter_map(|&at| Some((at, all.get(at as usize)?)))
}

fn squares(nodes: &[&NodeMark]) -> Option<Path2d> {
    let path = Path2d::new().ok()?;
    for node in nodes {
        let [left, top] = [node.x, node.y].map(|middle| f64::from(middle - SQUARE * node.radius));
        let side = f64::from(2.0 * SQUARE * node.radius);
        path.rect(left, top, side, side);
    }
    Some(path)
}

/// A head whose point is at `to`, where a curve from the side of `control` ends.
fn head(path: &Path2d, control: (f32, f32), to: (f32, f32), length: f32) {
    let [point, left, right] = arc::head(control, to, length);
    path.move_to(point.0.into(), point.1.into());
    path.line_to(left.0.into(), left.1.into());
    path.line_to(right.0.into(), right.1.into());
    path.close_path();
}
