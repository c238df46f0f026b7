//! Where the nodes start: on a sunflower's spiral, the most mentioned in the middle.

use super::Body;

/// Cosine and sine of the golden angle, π (3 − √5), written out: the functions themselves differ between machines.
const TURN: (f64, f64) = (-0.737_368_878_078_320_1, 0.675_490_294_261_523_8);
/// Distance between neighbours on the spiral, about.
const SPACING: f64 = 30.0;

/// Bodies of these radii at rest on the spiral (Vogel 1979): the nth stands at √n, turned by the golden angle from the
/// one before, which fills a disc evenly and puts no two in one place.
pub(super) fn spiral(radii: impl Iterator<Item = f64>) -> Vec<Body> {
    let mut arm = (1.0, 0.0);
    let bodies = radii.enumerate().map(|(at, radius)| {
        let distance = SPACING * (at as f64 + 0.5).sqrt();
        let body = Body { x: distance * arm.0, y: distance * arm.1, radius, ..Body::default() };
        arm = (arm.0 * TURN.0 - arm.1 * TURN.1, arm.0 * TURN.1 + arm.1 * TURN.0);
        body
    });
    bodies.collect()
}
