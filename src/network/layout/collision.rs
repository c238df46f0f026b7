//! No node covers another: overlapping nodes nudge each other apart.

use super::Body;
use crate::order::sort;

/// Free room between two rims, enough for the outline of a chosen node; large nodes have more, for their names.
const GAP: f64 = 8.0;
const GAP_OF_RADIUS: f64 = 0.25;
/// Rounds after which [`part`] also spreads the whole picture. A few dozen do for what a layout leaves; a crowd that takes
/// longer needs more room.
const PATIENCE: u32 = 200;

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

/// Moves bodies until none overlaps another.
pub(super) fn part(bodies: &mut [Body]) {
    for round in 0_u32.. {
        let overlaps = overlaps(bodies);
        if overlaps.is_empty() {
            return;
        }
        for (a, b, (x, y)) in overlaps {
            let (x, y) = (x * HALF, y * HALF);
            (bodies[a].x, bodies[a].y) = (bodies[a].x - x, bodies[a].y - y);
            (bodies[b].x, bodies[b].y) = (bodies[b].x + x, bodies[b].y + y);
        }
        if round >= PATIENCE {
            for body in bodies.iter_mut() {
                (body.x, body.y) = (body.x * 1.1, body.y * 1.1);
            }
        }
    }
}

/// Every two bodies that are nearer than they should be, with the way the second would have to go. Bodies are sorted
/// into square cells as wide as two can reach, so that only neighbouring cells are looked at.
fn overlaps(bodies: &[Body]) -> Vec<(usize, usize, (f64, f64))> {
    let largest = bodies.iter().fold(0.0_f64, |most, body| most.max(body.radius));
    let side = apart(largest, largest);
    let cell = |at: usize| ((bodies[at].y / side).floor() as i64, (bodies[at].x / side).floor() as i64);
    let mut sorted: Vec<((i64, i64), usize)> = (0..bodies.len()).map(|at| (cell(at), at)).collect();
    sort(&mut sorted);
    let mut found = Vec::new();
    for (place, &((row, column), a)) in sorted.iter().enumerate() {
        // The rest of the own cell and the one to the right, then the three below.
        let below = sorted.partition_point(|&(cell, _)| cell < (row + 1, column - 1));
        let same_row = sorted[place + 1..].iter().take_while(|&&(cell, _)| cell <= (row, column + 1));
        let next_row = sorted[below..].iter().take_while(|&&(cell, _)| cell <= (row + 1, column + 1));
        for &(_, b) in same_row.chain(next_row) {
            found.extend(overlap(&bodies[a], &bodies[b]).map(|push| (a, b, push)));
        }
    }
    found
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
