//! Where the nodes start: as far apart as the ties between them are many, so that the forces need not untangle first what
//! belongs far apart.
//!
//! Pivot multidimensional scaling (Brandes & Pich 2007): from a few nodes, each far from those before, count the ties to
//! every node; the two directions in which these distances differ most become the plane.

use super::{Body, Link};
use crate::network::adjacency::Adjacency;

/// Nodes that distances are counted from.
const PIVOTS: usize = 16;
/// Rounds in which a direction is found; it need not be exact.
const ROUNDS: usize = 40;
/// Distance between neighbours on the spiral, about.
const SPACING: f64 = 30.0;
/// What part of a place the spiral has: it keeps apart what is equally far from all pivots, such as the leaves of a star.
const SPIRAL: f64 = 0.35;
/// Cosine and sine of the golden angle, π (3 − √5), written out: the functions themselves differ between machines.
const TURN: (f64, f64) = (-0.737_368_878_078_320_1, 0.675_490_294_261_523_8);

/// Bodies of these radii at rest.
pub(super) fn places(radii: &[f32], links: &[Link]) -> Vec<Body> {
    let mut bodies = spiral(radii);
    let rows = distances(radii.len(), links);
    let across = axis(&rows, None);
    let down = axis(&rows, Some(&across));
    let extent = SPACING * (bodies.len() as f64).sqrt();
    let [across, down] = [&across, &down].map(|axis| project(&rows, axis));
    let size = |places: &[f64]| (dot(places, places) / places.len().max(1) as f64).sqrt();
    let scale = extent / (size(&across) + size(&down)).max(f64::MIN_POSITIVE);
    for (body, (across, down)) in bodies.iter_mut().zip(across.iter().zip(&down)) {
        body.x = SPIRAL * body.x + across * scale;
        body.y = SPIRAL * body.y + down * scale;
    }
    bodies
}

/// Bodies on a sunflower's spiral (Vogel 1979), the most mentioned in the middle: the nth stands at √n, turned by the
/// golden angle from the one before, which fills a disc evenly and puts no two in one place.
fn spiral(radii: &[f32]) -> Vec<Body> {
    let mut arm = (1.0, 0.0);
    let bodies = radii.iter().enumerate().map(|(at, &radius)| {
        let distance = SPACING * (at as f64 + 0.5).sqrt();
        let body = Body { x: distance * arm.0, y: distance * arm.1, radius: f64::from(radius), ..Body::default() };
        arm = (arm.0 * TURN.0 - arm.1 * TURN.1, arm.0 * TURN.1 + arm.1 * TURN.0);
        body
    });
    bodies.collect()
}

/// For each pivot the distance of every node, squared and centred both ways.
fn distances(nodes: usize, links: &[Link]) -> Vec<Vec<f64>> {
    let near = Adjacency::of(nodes, links.iter().map(|link| (link.a, link.b, 1.0)));
    let mut nearest = vec![u32::MAX; nodes];
    let mut rows = Vec::new();
    let mut pivot = 0;
    while rows.len() < PIVOTS.min(nodes) {
        let mut row = near.distances(pivot);
        // What cannot be reached is one further than all that can.
        let beyond = row.iter().filter(|&&distance| distance < u32::MAX).max().map_or(1, |most| most + 1);
        for distance in &mut row {
            *distance = (*distance).min(beyond);
        }
        nearest.iter_mut().zip(&row).for_each(|(nearest, &distance)| *nearest = (*nearest).min(distance));
        rows.push(row.iter().map(|&distance| f64::from(distance) * f64::from(distance)).collect());
        // The farthest from all so far, of several the first.
        pivot = (0..nodes).fold(0, |best, node| if nearest[node] > nearest[best] { node } else { best });
    }
    centre(&mut rows);
    rows
}

fn centre(rows: &mut [Vec<f64>]) {
    let nodes = rows.first().map_or(0, Vec::len);
    let of_nodes: Vec<f64> =
        (0..nodes).map(|node| rows.iter().map(|row| row[node]).sum::<f64>() / rows.len() as f64).collect();
    let all = of_nodes.iter().sum::<f64>() / nodes.max(1) as f64;
    for row in rows {
        let of_row = row.iter().sum::<f64>() / nodes.max(1) as f64;
        row.iter_mut().zip(&of_nodes).for_each(|(value, of_node)| *value = of_row + of_node - all - *value);
    }
}

/// The direction in which the rows differ most, at right angles to another: by power iteration.
fn axis(rows: &[Vec<f64>], other: Option<&[f64]>) -> Vec<f64> {
    let products: Vec<Vec<f64>> = rows.iter().map(|row| rows.iter().map(|other| dot(row, other)).collect()).collect();
    let mut axis: Vec<f64> = (0..rows.len()).map(|at| 1.0 / (1.0 + at as f64)).collect();
    for _ in 0..ROUNDS {
        if let Some(other) = other {
            let along = dot(&axis, other);
            axis.iter_mut().zip(other).for_each(|(value, other)| *value -= along * other);
        }
        axis = products.iter().map(|row| dot(row, &axis)).collect();
        let length = dot(&axis, &axis).sqrt().max(f64::MIN_POSITIVE);
        for value in &mut axis {
            *value /= length;
        }
    }
    axis
}

/// How far every node lies along an axis.
fn project(rows: &[Vec<f64>], axis: &[f64]) -> Vec<f64> {
    let nodes = rows.first().map_or(0, Vec::len);
    let mut places = vec![0.0; nodes];
    for (row, part) in rows.iter().zip(axis) {
        places.iter_mut().zip(row).for_each(|(place, value)| *place += part * value);
    }
    places
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
