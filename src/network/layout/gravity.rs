//! A steady pull towards the middle, which keeps parts without a tie between them in one picture.

use super::Body;

/// Share of the distance to the middle that one step at full heat takes back. Stronger up and down than across: names
/// are wide and low, and so are screens.
const ACROSS: f64 = 0.045;
const DOWN: f64 = 0.07;

/// Pulls every body towards the origin.
pub(super) fn pull(bodies: &mut [Body], heat: f64) {
    for body in bodies {
        body.dx -= body.x * ACROSS * heat;
        body.dy -= body.y * DOWN * heat;
    }
}
