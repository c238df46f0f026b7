//! A drawing of hundreds or thousands of nodes, cut up for a canvas: lines and shapes in batches that are drawn at once, each
//! with the box around it, so that what is not seen is not drawn; which ties are drawn from how far; what lies under the
//! pointer. A small drawing needs none of it.

use super::drawing::{Drawing, EdgeMark, Frame, NodeMark};
use super::shape;
use crate::entity::EntityKind;
use crate::network::Point;
use crate::order::sort_by_key;
use crate::text::decimal::rounded;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Nodes or ties from which a drawing is a crowd.
const MANY_NODES: usize = 400;
const MANY_TIES: usize = 1600;
/// Lines and shapes in a batch: few enough that those far apart are seldom together.
const BATCH: usize = 128;
/// Lines that are drawn at most: more only cover each other.
const MOST_LINES: u32 = 5000;
/// Steps between the faintest line and the strongest.
const STEPS: f32 = 6.0;
/// Side of a cell of the index: a few nodes.
const CELL: f32 = 96.0;

/// Lines of one look.
#[derive(Clone, Debug, PartialEq)]
pub struct LineBatch {
    /// As the `d` of an SVG path.
    pub path: String,
    /// The box around them.
    pub frame: Frame,
    /// How many.
    pub count: u32,
    /// Line width.
    pub width: f32,
    /// How opaque they are.
    pub opacity: f32,
    /// Whether they are dashed.
    pub dashed: bool,
}

/// Nodes of one colour.
#[derive(Clone, Debug, PartialEq)]
pub struct ShapeBatch {
    /// Their shapes as the `d` of an SVG path.
    pub path: String,
    /// As squares, for whoever is too far away to tell shapes.
    pub far_path: String,
    /// The box around them.
    pub frame: Frame,
    /// The kind whose colour they wear.
    pub hue: EntityKind,
}

/// Which lines are drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinesInSight {
    /// Their batches by place in [`Crowd::lines`], weakest first.
    pub batches: Vec<usize>,
    /// How many lines they hold.
    pub drawn: u32,
    /// How many there are in sight.
    pub all: u32,
}

/// A large drawing, cut up.
#[derive(Clone, Debug, Default)]
pub struct Crowd {
    /// Weakest first.
    pub lines: Vec<LineBatch>,
    /// In no order: nodes do not overlap.
    pub shapes: Vec<ShapeBatch>,
    /// Nodes by the cell that holds their middle.
    cells: BTreeMap<(i32, i32), Vec<u32>>,
    /// The largest reach of a node.
    reach: f32,
}

impl Crowd {
    /// Whether a drawing is large enough to need it.
    pub fn is_needed(drawing: &Drawing) -> bool {
        drawing.nodes.len() > MANY_NODES || drawing.edges.len() > MANY_TIES
    }

    /// Cuts up a drawing.
    pub fn of(drawing: &Drawing) -> Self {
        let mut crowd = Self { lines: lines(drawing), shapes: shapes(drawing), ..Self::default() };
        for (at, node) in (0..).zip(&drawing.nodes) {
            crowd.cells.entry((cell(node.y), cell(node.x))).or_default().push(at);
            crowd.reach = crowd.reach.max(node.radius * shape::reach(node.kind));
        }
        crowd
    }

    /// The lines to draw where `seen` is seen: the strongest.
    pub fn lines_in(&self, seen: Frame) -> LinesInSight {
        let mut found = LinesInSight::default();
        for (at, batch) in self.lines.iter().enumerate().rev().filter(|(_, batch)| batch.frame.overlaps(seen)) {
            found.all += batch.count;
            if found.all <= MOST_LINES {
                found.drawn += batch.count;
                found.batches.push(at);
            }
        }
        found.batches.reverse();
        found
    }

    /// The nodes in a frame, most mentioned first.
    pub fn nodes_in(&self, frame: Frame) -> Vec<u32> {
        let columns = cell(frame.left - self.reach)..=cell(frame.right + self.reach);
        let rows = cell(frame.top - self.reach)..=cell(frame.bottom + self.reach);
        let in_rows = self.cells.range((*rows.start(), i32::MIN)..=(*rows.end(), i32::MAX));
        let in_cells = in_rows.filter(|((_, column), _)| columns.contains(column));
        let mut nodes: Vec<u32> = in_cells.flat_map(|(_, nodes)| nodes.iter().copied()).collect();
        nodes.sort_unstable();
        nodes
    }

    /// The node under a point, or within `slack` of it the nearest.
    pub fn node_at(&self, drawing: &Drawing, at: Point, slack: f32) -> Option<u32> {
        let around = Frame { left: at.x - slack, right: at.x + slack, top: at.y - slack, bottom: at.y + slack };
        let mut best: Option<(f32, u32)> = None;
        for node in self.nodes_in(around) {
            let Some(mark) = drawing.nodes.get(node as usize) else { continue };
            let beyond = (mark.x - at.x).hypot(mark.y - at.y) - mark.radius;
            if beyond <= slack.max(0.0) && best.is_none_or(|(nearest, _)| beyond < nearest) {
                best = Some((beyond, node));
            }
        }
        best.map(|(_, node)| node)
    }

    /// The line nearest to a point within `slack`; of equal ones the strongest. All lines are looked at: there are few
    /// enough, and a long one would lie in most cells of an index.
    pub fn edge_at(drawing: &Drawing, at: Point, slack: f32) -> Option<u32> {
        let mut best: Option<(f32, u32)> = None;
        for (index, edge) in (0..).zip(&drawing.edges) {
            let Some(distance) = distance(drawing, edge, at) else { continue };
            if distance <= slack && best.is_none_or(|(nearest, _)| distance <= nearest) {
                best = Some((distance, index));
            }
        }
        best.map(|(_, edge)| edge)
    }
}

/// From a point to a line.
fn distance(drawing: &Drawing, edge: &EdgeMark, at: Point) -> Option<f32> {
    let (a, b) = (drawing.nodes.get(edge.a as usize)?, drawing.nodes.get(edge.b as usize)?);
    let (across, down) = (b.x - a.x, b.y - a.y);
    let square = (across * across + down * down).max(f32::MIN_POSITIVE);
    let along = (((at.x - a.x) * across + (at.y - a.y) * down) / square).clamp(0.0, 1.0);
    Some((a.x + along * across - at.x).hypot(a.y + along * down - at.y))
}

fn lines(drawing: &Drawing) -> Vec<LineBatch> {
    let ends = |edge: &EdgeMark| Some((drawing.nodes.get(edge.a as usize)?, drawing.nodes.get(edge.b as usize)?));
    #[expect(clippy::cast_sign_loss, reason = "nothing is less than not opaque")]
    let step = |edge: &EdgeMark| (edge.opacity * STEPS) as u32;
    let mut marks: Vec<(&EdgeMark, (&NodeMark, &NodeMark))> =
        drawing.edges.iter().filter_map(|edge| Some((edge, ends(edge)?))).collect();
    // Of one look those together that lie together.
    sort_by_key(&mut marks, |(edge, (a, b))| {
        (step(edge), edge.dashed, curve(f32::midpoint(a.x, b.x), f32::midpoint(a.y, b.y)))
    });
    let mut batches = Vec::new();
    for alike in marks.chunk_by(|(one, _), (next, _)| (step(one), one.dashed) == (step(next), next.dashed)) {
        for part in alike.chunks(BATCH) {
            let mut path = String::new();
            for (_, (a, b)) in part {
                let [ax, ay, bx, by] = [a.x, a.y, b.x, b.y].map(|place| rounded(place, 1));
                // Writing to a string cannot fail.
                let _ = write!(path, "M{ax} {ay}L{bx} {by}");
            }
            let frame = around(part.iter().flat_map(|(_, (a, b))| [a.frame(), b.frame()]));
            let middle = part[part.len() / 2].0;
            let count = part.len() as u32;
            let (width, opacity, dashed) = (middle.width, middle.opacity, middle.dashed);
            batches.push(LineBatch { path, frame, count, width, opacity, dashed });
        }
    }
    batches
}

fn shapes(drawing: &Drawing) -> Vec<ShapeBatch> {
    let mut marks: Vec<&NodeMark> = drawing.nodes.iter().collect();
    sort_by_key(&mut marks, |node| (node.hue, curve(node.x, node.y)));
    let mut batches = Vec::new();
    for alike in marks.chunk_by(|one, next| one.hue == next.hue) {
        for part in alike.chunks(BATCH) {
            let (mut path, mut far_path) = (String::new(), String::new());
            for node in part {
                path.push_str(&shape::path(node.kind, node.x, node.y, node.radius));
                let half = 0.886 * node.radius;
                let [left, top, side] = [node.x - half, node.y - half, 2.0 * half].map(|place| rounded(place, 1));
                // Writing to a string cannot fail.
                let _ = write!(far_path, "M{left} {top}h{side}v{side}h-{side}z");
            }
            let frame = around(part.iter().map(|node| node.frame()));
            batches.push(ShapeBatch { path, far_path, frame, hue: part[0].hue });
        }
    }
    batches
}

fn around(frames: impl Iterator<Item = Frame>) -> Frame {
    frames.reduce(Frame::around).unwrap_or_default()
}

fn cell(place: f32) -> i32 {
    (place / CELL).floor() as i32
}

/// Where a place lies on a curve through all cells that seldom jumps: row by row within columns four cells wide.
fn curve(x: f32, y: f32) -> (i32, i32) {
    (cell(x).div_euclid(8), cell(y))
}

#[cfg(test)]
#[path = "crowd_tests.rs"]
mod tests;
