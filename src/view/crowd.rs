//! A drawing of hundreds or thousands of nodes, cut up for a canvas: lines and shapes in batches that are drawn at once, each
//! with the box around it, so that what is not seen is not drawn; which ties are drawn from how far; what lies under the
//! pointer. A small drawing needs none of it.

use super::drawing::{Drawing, EdgeMark, Frame, NodeMark};
use super::shape;
use crate::entity::EntityKind;
use crate::network::Point;
use crate::order::sort_by_key;
use std::collections::BTreeMap;

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
    /// As indices into the drawing's edges.
    pub edges: Vec<u32>,
    /// The box around them.
    pub frame: Frame,
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
    /// As indices into the drawing's nodes.
    pub nodes: Vec<u32>,
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
            let count = batch.edges.len() as u32;
            found.all += count;
            if found.all <= MOST_LINES {
                found.drawn += count;
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
    let frame = |edge: &EdgeMark| {
        let (a, b) = (drawing.nodes.get(edge.a as usize)?, drawing.nodes.get(edge.b as usize)?);
        Some(a.frame().around(b.frame()))
    };
    #[expect(clippy::cast_sign_loss, reason = "nothing is less than not opaque")]
    let step = |edge: &EdgeMark| (edge.opacity * STEPS) as u32;
    let known = (0..).zip(&drawing.edges).filter_map(|(at, edge)| Some((at, edge, frame(edge)?)));
    let mut marks: Vec<(u32, &EdgeMark, Frame)> = known.collect();
    // Of one look those together that lie together.
    sort_by_key(&mut marks, |(_, edge, frame)| (step(edge), edge.dashed, curve(*frame)));
    let mut batches = Vec::new();
    for alike in marks.chunk_by(|(_, one, _), (_, next, _)| (step(one), one.dashed) == (step(next), next.dashed)) {
        for part in alike.chunks(BATCH) {
            let (edges, frame) = (part.iter().map(|(at, ..)| *at).collect(), around(part.iter().map(|mark| mark.2)));
            let EdgeMark { width, opacity, dashed, .. } = *part[part.len() / 2].1;
            batches.push(LineBatch { edges, frame, width, opacity, dashed });
        }
    }
    batches
}

fn shapes(drawing: &Drawing) -> Vec<ShapeBatch> {
    let mut marks: Vec<(u32, &NodeMark)> = (0..).zip(&drawing.nodes).collect();
    sort_by_key(&mut marks, |(_, node)| (node.hue, curve(node.frame())));
    let mut batches = Vec::new();
    for alike in marks.chunk_by(|(_, one), (_, next)| one.hue == next.hue) {
        for part in alike.chunks(BATCH) {
            let frame = around(part.iter().map(|(_, node)| node.frame()));
            batches.push(ShapeBatch { nodes: part.iter().map(|(at, _)| *at).collect(), frame, hue: part[0].1.hue });
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

/// Where the middle of a frame lies on a way through the plane that seldom jumps: down through columns of some cells.
fn curve(frame: Frame) -> (i32, i32) {
    let (x, y) = (f32::midpoint(frame.left, frame.right), f32::midpoint(frame.top, frame.bottom));
    (cell(x).div_euclid(8), cell(y))
}

#[cfg(test)]
#[path = "crowd_tests.rs"]
mod tests;
