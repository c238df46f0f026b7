//! No node covers another: overlapping nodes nudge each other apart.

use super::Body;

/// Free room between two rims, enough for the outline of a chosen node; large nodes have more, for their names.
const GAP: f64 = 8.0;
const GAP_OF_RADIUS: f64 = 0.25;
/// Rounds after which [`part`] also spreads the whole picture, and by how much a round: a crowd that takes longer to part
/// needs more room.
const PATIENCE: u32 = 20;
const SPREAD: f64 = 1.03;
/// Cells across and down at most.
const MOST_CELLS: f64 = 512.0;

/// What each of two overlapping bodies moves; a little over half, or they would end a rounding error short of apart.
const HALF: f64 = 0.52;

/// Moves overlapping bodies half apart by their movement of this step.
pub(super) fn nudge(bodies: &mut [Body]) {
    for (a, b, push) in overlaps(bodies) {
        let (x, y) = (push.0 * HALF, push.1 * HALF);
        (bodies[a].dx, bodies[a].dy) = (bodies[a].dx - x, bodies[a].dy - y);
        (bodies[b].dx, bodies[b].dy) = (bodies[b].dx + x, bodies[b].dy + y);
    }
}

/// Moves overlapping bodies apart, once; whether there were none. `rounds` is how often this was done before.
pub(super) fn part(bodies: &mut [Body], rounds: u32) -> bool {
    let overlaps = overlaps(bodies);
    for (a, b, (x, y)) in &overlaps {
        let (x, y) = (x * HALF, y * HALF);
        (bodies[*a].x, bodies[*a].y) = (bodies[*a].x - x, bodies[*a].y - y);
        (bodies[*b].x, bodies[*b].y) = (bodies[*b].x + x, bodies[*b].y + y);
    }
    if rounds >= PATIENCE {
        for body in bodies.iter_mut() {
            (body.x, body.y) = (body.x * SPREAD, body.y * SPREAD);
        }
    }
    overlaps.is_empty()
}

/// Every two bodies that are nearer than they should be, with the way the second would have to go. Only neighbouring
/// cells are looked at.
fn overlaps(bodies: &[Body]) -> Vec<(usize, usize, (f64, f64))> {
    let grid = Grid::of(bodies);
    let mut found = Vec::new();
    let mut compare = |a: u32, others: &[u32]| {
        for &b in others {
            let (a, b) = (a as usize, b as usize);
            found.extend(overlap(&bodies[a], &bodies[b]).map(|push| (a, b, push)));
        }
    };
    for row in 0..grid.rows {
        for column in 0..grid.columns {
            let here = grid.cells(row, column, column);
            // The cell to the right, then the three below.
            let right = grid.cells(row, column + 1, column + 1);
            let below = grid.cells(row + 1, column.saturating_sub(1), column + 1);
            for (place, &a) in here.iter().enumerate() {
                for others in [&here[place + 1..], right, below] {
                    compare(a, others);
                }
            }
        }
    }
    found
}

/// The bodies by square cells as wide as two of them can reach.
struct Grid {
    rows: usize,
    columns: usize,
    /// Where the bodies of each cell begin, row by row; at last where they end.
    starts: Vec<u32>,
    bodies: Vec<u32>,
}

impl Grid {
    fn of(bodies: &[Body]) -> Self {
        let largest = bodies.iter().fold(0.0_f64, |most, body| most.max(body.radius));
        let least = |place: fn(&Body) -> f64| bodies.iter().map(place).fold(f64::INFINITY, f64::min);
        let most = |place: fn(&Body) -> f64| bodies.iter().map(place).fold(f64::NEG_INFINITY, f64::max);
        let (left, top) = (least(|body| body.x), least(|body| body.y));
        let (width, height) = (most(|body| body.x) - left, most(|body| body.y) - top);
        let side = apart(largest, largest).max(width.max(height) / MOST_CELLS);
        #[expect(clippy::cast_sign_loss, reason = "no body is left of the leftmost; what is no number becomes 0")]
        let cells = |length: f64| (length / side) as usize + 1;
        let (rows, columns) = (cells(height), cells(width));
        let cell = |body: &Body| (cells(body.y - top) - 1) * columns + cells(body.x - left) - 1;
        let mut starts = vec![0; rows * columns + 1];
        for body in bodies {
            starts[cell(body)] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut sorted = vec![0; bodies.len()];
        for (at, body) in (0..).zip(bodies) {
            let start = &mut starts[cell(body)];
            *start -= 1;
            sorted[*start as usize] = at;
        }
        Self { rows, columns, starts, bodies: sorted }
    }

    /// The bodies of a row's cells from one column to another.
    fn cells(&self, row: usize, from: usize, to: usize) -> &[u32] {
        if row >= self.rows || from >= self.columns {
            return &[];
        }
        let at = |column: usize| self.starts[row * self.columns + column] as usize;
        &self.bodies[at(from)..at((to + 1).min(self.columns))]
    }
}

/// How far apart the middles of two nodes of these radii should stand.
fn apart(a: f64, b: f64) -> f64 {
    (a + b) * (1.0 + GAP_OF_RADIUS) + GAP
}

/// The way `b` would have to go from `a`, where it is too near.
fn overlap(a: &Body, b: &Body) -> Option<(f64, f64)> {
    let apart = apart(a.radius, b.radius);
    let (x, y) = (b.x - a.x, b.y - a.y);
    let square = x * x + y * y;
    if square >= apart * apart {
        return None;
    }
    if square == 0.0 {
        // In one place any way is as good as another.
        return Some((apart, 0.0));
    }
    let missing = apart / square.sqrt() - 1.0;
    Some((x * missing, y * missing))
}
