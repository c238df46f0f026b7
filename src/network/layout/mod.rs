//! Where each node stands. Deterministic: equal networks give equal pictures on every machine.
//!
//! A simulation of small independent forces, after d3-force (Bostock): [`spring`]s along the edges, [`repulsion`]
//! between all nodes, [`gravity`] towards the middle, so that parts without a tie between them do not fly apart, and
//! [`collision`], so that no node covers another. It cools for a fixed number of steps and is still afterwards.
//!
//! *The same bits everywhere.* Only `+ - * /` and square roots are used, which IEEE 754 rounds exactly; sines, powers and
//! the like differ between machines. The start is a spiral by node index. The rule's weight does not enter, only counts
//! do: to weigh ties otherwise changes their width, and the picture stays.
//!
//! *Why not a library.* `fa2`, the layout that Gephi is known for, was tried. It raises edge weights with `powf`, whose last bits depend on the
//! machine; it knows neither the length of a tie nor room for a name under a node; and it brings rayon. These forces are
//! a third of its length and no slower.

pub mod collision;
pub mod gravity;
pub mod repulsion;
pub mod seed;
pub mod spring;

use super::{Network, SizeScale};

/// A place in the plane; units are those of the drawing (1 = one CSS pixel at zoom 1).
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

/// A node as the forces see it. Double precision keeps thousands of small steps apart.
#[derive(Clone, Copy, Debug, Default)]
struct Body {
    x: f64,
    y: f64,
    /// Movement of this step, across and down.
    dx: f64,
    dy: f64,
    radius: f64,
}

/// Steps for a network of up to a thousand nodes.
const STEPS: u32 = 300;
/// A larger network gets as many fewer, down to this.
const FEWEST_STEPS: u32 = 100;
/// What is left of a movement after one step.
const DRAG: f64 = 0.6;
/// Nodes up to which there is full room; more stand closer, down to this part of it, or a large network would be too
/// small to see when all of it is seen.
const ROOMY: f64 = 60.0;
const CLOSEST: f64 = 0.45;
/// Heat at the end; it starts at 1.
const COLD: f64 = 0.001;

/// A place for every node of the network, by node index, centred on the origin. No two nodes touch.
pub fn layout(network: &Network) -> Vec<Point> {
    let scale = SizeScale::new(network.nodes.iter().map(|node| node.mentions).max().unwrap_or(0));
    let mut bodies = seed::spiral(network.nodes.iter().map(|node| f64::from(scale.radius(node.mentions))));
    let room = (ROOMY / (network.nodes.len() as f64).max(ROOMY)).sqrt().max(CLOSEST);
    let springs = spring::springs(network, &bodies, room);
    let steps = (1000 * STEPS / (network.nodes.len() as u32).max(1)).clamp(FEWEST_STEPS, STEPS);
    for step in 0..steps {
        let heat = heat(step, steps);
        spring::pull(&springs, &mut bodies, heat);
        repulsion::push(&mut bodies, room * heat);
        gravity::pull(&mut bodies, heat);
        // Nodes pass through each other while it is hot, or they would lock each other out of their places.
        if step * 3 > steps * 2 {
            collision::nudge(&mut bodies);
        }
        for body in &mut bodies {
            (body.dx, body.dy) = (body.dx * DRAG, body.dy * DRAG);
            (body.x, body.y) = (body.x + body.dx, body.y + body.dy);
        }
    }
    collision::part(&mut bodies);
    centred(&bodies)
}

/// Cools from 1 to [`COLD`], fast at first: (1 - t)³ is close to the exponential of d3-force and needs no `exp`.
fn heat(step: u32, steps: u32) -> f64 {
    let left = 1.0 - f64::from(step) / f64::from(steps);
    COLD + (1.0 - COLD) * left * left * left
}

/// Moves the middle of the box around the nodes to the origin.
fn centred(bodies: &[Body]) -> Vec<Point> {
    let middle = |place: fn(&Body) -> f64| {
        let (low, high) = bodies.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), body| {
            (low.min(place(body) - body.radius), high.max(place(body) + body.radius))
        });
        f64::midpoint(low, high)
    };
    let (x, y) = (middle(|body| body.x), middle(|body| body.y));
    bodies.iter().map(|body| Point { x: (body.x - x) as f32, y: (body.y - y) as f32 }).collect()
}

#[cfg(test)]
mod tests;
