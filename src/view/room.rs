//! What is taken in the plane of the drawing, and how much lines cover of it: looked up by cells, not by going through all.

use super::frame::Frame;
use super::line::EdgeMark;
use super::node_mark::NodeMark;
use std::collections::BTreeMap;

/// Frames that nothing else may cover.
pub(super) struct Taken {
    side: f32,
    /// By row and column of every cell it reaches into.
    cells: BTreeMap<(i32, i32), Vec<Frame>>,
}

/// Side of these cells in pixels: about a name's length.
const CELL: f32 = 64.0;

impl Taken {
    /// None yet, seen from so near.
    pub fn at(zoom: f32) -> Self {
        Self { side: CELL / zoom, cells: BTreeMap::new() }
    }

    pub fn add(&mut self, frame: Frame) {
        for cell in cells(frame, self.side) {
            self.cells.entry(cell).or_default().push(frame);
        }
    }

    pub fn touches(&self, frame: Frame) -> bool {
        let near = cells(frame, self.side).filter_map(|cell| self.cells.get(&cell)).flatten();
        near.into_iter().any(|taken| taken.overlaps(frame))
    }
}

/// How much of the lines lies where; by default none anywhere.
#[derive(Default)]
pub(super) struct Ink {
    /// Row and column of the first cell.
    origin: (i32, i32),
    columns: usize,
    /// Row by row: lengths of line in the cell, each as heavy as its line is wide.
    cells: Vec<f32>,
}

/// Side of these cells and distance between samples of a line: about a line of text.
const GRAIN: f32 = 12.0;

impl Ink {
    /// The lines of a drawing whose nodes all lie within [`super::node_mark::FARTHEST`].
    pub fn of(nodes: &[NodeMark], edges: &[EdgeMark]) -> Self {
        let frame = nodes.iter().map(NodeMark::frame).reduce(Frame::around).unwrap_or_default();
        let origin = (cell(frame.top, GRAIN), cell(frame.left, GRAIN));
        let columns = cell(frame.right, GRAIN).abs_diff(origin.1) as usize + 1;
        let rows = cell(frame.bottom, GRAIN).abs_diff(origin.0) as usize + 1;
        let mut ink = Self { origin, columns, cells: vec![0.0; rows * columns] };
        for edge in edges {
            let [a, b] = [edge.a, edge.b].map(|node| &nodes[node as usize]);
            let (across, down) = (b.x - a.x, b.y - a.y);
            let length = (across * across + down * down).sqrt();
            let mut along = GRAIN;
            while along < length {
                ink.add((a.x + across * along / length, a.y + down * along / length), edge.width);
                along += GRAIN;
            }
        }
        ink
    }

    fn add(&mut self, (x, y): (f32, f32), weight: f32) {
        let at = self.at((cell(y, GRAIN), cell(x, GRAIN)));
        if let Some(ink) = at.and_then(|at| self.cells.get_mut(at)) {
            *ink += weight;
        }
    }

    /// The ink under a frame.
    pub fn under(&self, frame: Frame) -> f32 {
        cells(frame, GRAIN).filter_map(|cell| self.cells.get(self.at(cell)?)).sum()
    }

    fn at(&self, (row, column): (i32, i32)) -> Option<usize> {
        let (row, column) = (row.checked_sub(self.origin.0)?, column.checked_sub(self.origin.1)?);
        let (row, column) = (usize::try_from(row).ok()?, usize::try_from(column).ok()?);
        (column < self.columns).then_some(row * self.columns + column)
    }
}

/// Row and column of every cell that a frame reaches into.
fn cells(frame: Frame, side: f32) -> impl Iterator<Item = (i32, i32)> {
    let columns = cell(frame.left, side)..=cell(frame.right, side);
    (cell(frame.top, side)..=cell(frame.bottom, side))
        .flat_map(move |row| columns.clone().map(move |column| (row, column)))
}

fn cell(place: f32, side: f32) -> i32 {
    (place / side).floor() as i32
}
