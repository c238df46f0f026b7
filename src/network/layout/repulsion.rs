//! Every node pushes every other away. Far groups push as one (Barnes & Hut 1986), so that thousands of nodes cost
//! n log n and not n².

use super::Body;

/// How hard two nodes of the smallest size push each other at distance 1; it falls with the distance, not with its square,
/// as in d3-force. A node pushes as its radius, so that the main actors get room.
const STRENGTH: f64 = 420.0;
const UNIT_RADIUS: f64 = 7.0;
/// A group whose size seen from a node is at most this part of its distance pushes as one; squared.
const OPENING: f64 = 1.2;
/// Nearer nodes push as if they were this far, squared: or two in one place would fly to infinity.
const NEAREST: f64 = 36.0;
/// Cells are halved at most this often; what is nearer still pushes as one.
const DEEPEST: u32 = 24;
const NONE: u32 = u32::MAX;

/// Adds to every body the push of all others, at this part of its full strength.
pub(super) fn push(bodies: &mut [Body], strength: f64) {
    let tree = Tree::of(bodies);
    let mut open = Vec::new();
    for body in bodies {
        let (x, y) = tree.push_at(body.x, body.y, &mut open);
        body.dx += x * STRENGTH * strength;
        body.dy += y * STRENGTH * strength;
    }
}

/// A square cell with the bodies in it.
#[derive(Clone, Copy)]
struct Cell {
    /// How hard the bodies in it push, and their middle (while the tree grows: the sum of their places, so weighted).
    charge: f64,
    x: f64,
    y: f64,
    /// Length of a side, squared.
    area: f64,
    /// The four quarters; all [`NONE`] in a leaf.
    quarters: [u32; 4],
}

/// A quadtree in one list; the root comes first and every cell before its quarters.
struct Tree {
    cells: Vec<Cell>,
}

impl Tree {
    fn of(bodies: &[Body]) -> Self {
        let reach = bodies.iter().fold(1.0_f64, |reach, body| reach.max(body.x.abs()).max(body.y.abs()));
        let mut tree = Self { cells: Vec::with_capacity(2 * bodies.len() + 1) };
        tree.add_cell(2.0 * reach);
        for body in bodies {
            tree.insert((body.x, body.y, body.radius / UNIT_RADIUS), reach);
        }
        for cell in tree.cells.iter_mut().filter(|cell| cell.charge > 0.0) {
            (cell.x, cell.y) = (cell.x / cell.charge, cell.y / cell.charge);
        }
        tree
    }

    fn add_cell(&mut self, side: f64) -> u32 {
        self.cells.push(Cell { charge: 0.0, x: 0.0, y: 0.0, area: side * side, quarters: [NONE; 4] });
        self.cells.len() as u32 - 1
    }

    /// Adds a body at `(x, y)` in the square from `-reach` to `reach`.
    fn insert(&mut self, (x, y, charge): (f64, f64, f64), reach: f64) {
        let (mut at, mut half, mut middle) = (0, reach, (0.0, 0.0));
        for depth in 0.. {
            let cell = &mut self.cells[at as usize];
            let earlier = *cell;
            (cell.charge, cell.x, cell.y) = (cell.charge + charge, cell.x + x * charge, cell.y + y * charge);
            let leaf = earlier.quarters == [NONE; 4];
            if earlier.charge == 0.0 || (leaf && depth >= DEEPEST) {
                return;
            }
            if leaf {
                // The one body that stood here moves down a level.
                let stood = (earlier.x / earlier.charge, earlier.y / earlier.charge);
                let quarter = self.quarter(at, stood, middle, half);
                let moved = &mut self.cells[quarter as usize];
                (moved.charge, moved.x, moved.y) = (earlier.charge, earlier.x, earlier.y);
            }
            at = self.quarter(at, (x, y), middle, half);
            half /= 2.0;
            middle.0 += if x < middle.0 { -half } else { half };
            middle.1 += if y < middle.1 { -half } else { half };
        }
    }

    /// The quarter of cell `at` that `place` falls in, added where it is missing.
    fn quarter(&mut self, at: u32, place: (f64, f64), middle: (f64, f64), half: f64) -> u32 {
        let which = usize::from(place.0 >= middle.0) + 2 * usize::from(place.1 >= middle.1);
        let quarter = self.cells[at as usize].quarters[which];
        if quarter != NONE {
            return quarter;
        }
        let added = self.add_cell(half);
        self.cells[at as usize].quarters[which] = added;
        added
    }

    /// The push on a body at `(x, y)`. `open` is working room, empty before and after.
    fn push_at(&self, x: f64, y: f64, open: &mut Vec<u32>) -> (f64, f64) {
        let mut push = (0.0, 0.0);
        open.push(0);
        while let Some(at) = open.pop() {
            let cell = &self.cells[at as usize];
            let (away_x, away_y) = (x - cell.x, y - cell.y);
            let distance = away_x * away_x + away_y * away_y;
            if cell.area <= OPENING * distance || cell.quarters == [NONE; 4] {
                // A body's own leaf lies at distance 0 and so does not push it.
                let strength = cell.charge / distance.max(NEAREST);
                push.0 += away_x * strength;
                push.1 += away_y * strength;
            } else {
                open.extend(cell.quarters.into_iter().filter(|&quarter| quarter != NONE));
            }
        }
        push
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the sum over all pairs.
    #[test]
    fn far_groups_push_nearly_as_their_bodies_do() {
        let bodies = super::super::seed::spiral((0..500).map(|at| f64::from(7 + at % 13)));
        let mut pushed = bodies.clone();
        push(&mut pushed, 1.0);
        for (at, body) in bodies.iter().enumerate() {
            let (mut x, mut y) = (0.0, 0.0);
            for other in &bodies {
                let (away_x, away_y) = (body.x - other.x, body.y - other.y);
                let strength = STRENGTH * other.radius / UNIT_RADIUS / (away_x * away_x + away_y * away_y).max(NEAREST);
                (x, y) = (x + away_x * strength, y + away_y * strength);
            }
            let error = ((pushed[at].dx - x).powi(2) + (pushed[at].dy - y).powi(2)).sqrt();
            assert!(error < 0.06 * STRENGTH, "body {at}: {error} off {}", (x * x + y * y).sqrt());
        }
    }

    #[test]
    fn bodies_in_one_place_do_no_harm() {
        let mut bodies = vec![Body { x: 3.0, y: 4.0, radius: 7.0, ..Body::default() }; 50];
        push(&mut bodies, 1.0);
        assert!(bodies.iter().all(|body| body.dx.is_finite() && body.dy.is_finite()));
    }
}
