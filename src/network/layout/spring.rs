//! Springs along the edges: what is tied draws near, what is tied often draws nearer.

use super::{Body, Link};

/// A spring between two nodes.
#[derive(Clone, Debug)]
pub(super) struct Spring {
    a: usize,
    b: usize,
    /// Its length at rest.
    length: f64,
    /// How much of a deviation one step at full heat takes back.
    strength: f64,
    /// What part of the movement `b` makes; `a` makes the rest.
    share: f64,
}

/// Room between the rims of two nodes tied once, and of the two tied most.
const LOOSE: f64 = 80.0;
const TIGHT: f64 = 40.0;
/// How much longer a spring is for the square root of each tie of its less connected end: where everyone is tied to
/// everyone there must be room for all of them.
const CROWD: f64 = 0.16;

/// The springs along the links; `room` is the part of their full length that there is room for. As in d3-force a spring
/// is weaker the more ties its less connected end has, and the better connected end moves less: a hub is not torn about
/// by its leaves.
pub(super) fn springs(links: &[Link], bodies: &[Body], room: f64) -> Vec<Spring> {
    let mut degrees = vec![0.0_f64; bodies.len()];
    for end in links.iter().flat_map(|link| [link.a, link.b]) {
        degrees[end as usize] += 1.0;
    }
    let most = f64::from(links.iter().map(|link| link.count).max().unwrap_or(1));
    let springs = links.iter().map(|link| {
        let (a, b) = (link.a as usize, link.b as usize);
        let (from, to) = (degrees[a], degrees[b]);
        let closeness = (f64::from(link.count) / most).sqrt();
        Spring {
            a,
            b,
            length: bodies[a].radius
                + bodies[b].radius
                + room * (LOOSE + (TIGHT - LOOSE) * closeness) * (1.0 + CROWD * from.min(to).sqrt()),
            strength: (0.5 + 0.5 * closeness) / from.min(to),
            share: from / (from + to),
        }
    });
    springs.collect()
}

/// Pulls or pushes the ends of every spring towards its length.
pub(super) fn pull(springs: &[Spring], bodies: &mut [Body], heat: f64) {
    for spring in springs {
        let (a, b) = (bodies[spring.a], bodies[spring.b]);
        let (x, y) = (b.x + b.dx - a.x - a.dx, b.y + b.dy - a.y - a.dy);
        let distance = (x * x + y * y).sqrt().max(1.0);
        let move_by = (distance - spring.length) / distance * spring.strength * heat;
        let (x, y) = (x * move_by, y * move_by);
        let (near, far) = (1.0 - spring.share, spring.share);
        bodies[spring.a].dx += x * near;
        bodies[spring.a].dy += y * near;
        bodies[spring.b].dx -= x * far;
        bodies[spring.b].dy -= y * far;
    }
}
