//! A drawing of hundreds or thousands of nodes, as a canvas asks for it: which ties and arrows are drawn from how far, which
//! nodes are in sight, what lies under the pointer.

use super::arc::Arc;
use super::drawing::Drawing;
use super::frame::Frame;
use super::line::EdgeMark;
use super::shape;
use crate::network::Point;
use std::collections::BTreeMap;

/// Nodes or ties from which a drawing is a crowd.
const MANY_NODES: usize = 400;
const MANY_TIES: usize = 1600;
/// Lines that are drawn at most: more only cover each other.
const MOST_LINES: usize = 3000;
/// Lines without an end in sight that are drawn at most: from near thousands may pass, and say nothing of who is seen.
const MOST_PASSING: usize = 150;
/// Arrows that are drawn at most: each is a curve with a head, and they cover each other sooner.
const MOST_ARCS: usize = 2000;
/// Side of a cell of the index: a few nodes.
const CELL: f32 = 96.0;

/// Which lines or arrows are drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InSight {
    /// As indices into the drawing's edges or arcs: the strongest, weakest first.
    pub drawn: Vec<u32>,
    /// How many there are in sight.
    pub all: u32,
}

/// A large drawing, looked up fast.
#[derive(Clone, Debug, Default)]
pub struct Crowd {
    /// Its edges, the strongest first; of equally strong ones those of the most mentioned nodes.
    strongest: Vec<u32>,
    /// Nodes by the cell that holds their middle.
    cells: BTreeMap<(i32, i32), Vec<u32>>,
    /// The largest reach of a node.
    reach: f32,
}

impl Crowd {
    /// Whether a drawing is large enough to need it.
    pub fn is_needed(drawing: &Drawing) -> bool {
        Self::is_made_of(drawing.nodes.len(), drawing.edges.len())
    }

    /// Whether so many nodes and ties make one.
    pub fn is_made_of(nodes: usize, ties: usize) -> bool {
        nodes > MANY_NODES || ties > MANY_TIES
    }

    /// Of a drawing.
    pub fn of(drawing: &Drawing) -> Self {
        let mut crowd = Self { strongest: strongest(&drawing.edges), ..Self::default() };
        for (at, node) in (0..).zip(&drawing.nodes) {
            crowd.cells.entry((cell(node.y), cell(node.x))).or_default().push(at);
            crowd.reach = crowd.reach.max(node.radius * shape::reach(node.kind));
        }
        crowd
    }

    /// The lines to draw where `seen` is seen.
    pub fn lines_in(&self, drawing: &Drawing, seen: Frame) -> InSight {
        let mut passing = 0;
        let mut found = InSight::default();
        for &at in &self.strongest {
            let Some((a, b)) = drawing.ends(at).filter(|(a, b)| seen.cut(*a, *b).is_some()) else { continue };
            found.all += 1;
            let passes = !seen.holds(a) && !seen.holds(b);
            passing += usize::from(passes);
            if found.drawn.len() < MOST_LINES && !(passes && passing > MOST_PASSING) {
                found.drawn.push(at);
            }
        }
        found.drawn.reverse();
        found
    }

    /// The arrows to draw there; a drawing has them stated most often first.
    pub fn arcs_in(&self, drawing: &Drawing, seen: Frame) -> InSight {
        let is_seen = |at: &u32| drawing.arc_frame(*at).is_some_and(|frame| frame.overlaps(seen));
        let mut drawn: Vec<u32> = (0..drawing.arcs.len() as u32).filter(is_seen).collect();
        let all = drawn.len() as u32;
        drawn.truncate(MOST_ARCS);
        drawn.reverse();
        InSight { drawn, all }
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

    /// The line of the arrow nearest to a point within `slack`, else the line itself.
    pub fn tie_at(drawing: &Drawing, at: Point, slack: f32) -> Option<u32> {
        let near = Frame { left: at.x - slack, right: at.x + slack, top: at.y - slack, bottom: at.y + slack };
        let beyond = |(index, arc): (u32, &Arc)| {
            drawing.arc_frame(index).filter(|frame| frame.overlaps(near))?;
            let [source, target] = [arc.source, arc.target].map(|node| drawing.nodes.get(node as usize));
            let distance = arc.distance(source?, target?, at)?;
            Some((distance, arc.edge?)).filter(|(distance, _)| *distance <= slack)
        };
        let arrows = (0..).zip(&drawing.arcs).filter_map(beyond);
        let nearest = arrows.reduce(|one, next| if next.0 < one.0 { next } else { one });
        nearest.map(|(_, edge)| edge).or_else(|| Self::edge_at(drawing, at, slack))
    }

    /// The line nearest to a point within `slack`; of equal ones the strongest. All lines are looked at: there are few
    /// enough, and a long one would lie in most cells of an index.
    fn edge_at(drawing: &Drawing, at: Point, slack: f32) -> Option<u32> {
        let mut best: Option<(f32, u32)> = None;
        for index in 0..drawing.edges.len() as u32 {
            let Some((a, b)) = drawing.ends(index) else { continue };
            let distance = at.distance_to(a, b);
            if distance <= slack && best.is_none_or(|(nearest, _)| distance <= nearest) {
                best = Some((distance, index));
            }
        }
        best.map(|(_, edge)| edge)
    }
}

/// The edges of a drawing come weakest first, and equally strong ones in the order of their nodes.
fn strongest(edges: &[EdgeMark]) -> Vec<u32> {
    let mut strongest = Vec::with_capacity(edges.len());
    let mut end = edges.len() as u32;
    for alike in edges.chunk_by(|one, next| (one.width, one.opacity) == (next.width, next.opacity)).rev() {
        let start = end - alike.len() as u32;
        strongest.extend(start..end);
        end = start;
    }
    strongest
}

fn cell(place: f32) -> i32 {
    (place / CELL).floor() as i32
}

#[cfg(test)]
#[path = "crowd_tests.rs"]
mod tests;
