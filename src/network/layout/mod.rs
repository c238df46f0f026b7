//! Where each node stands. Deterministic: equal networks give equal pictures on every machine.
//!
//! A simulation of small independent forces, after d3-force (Bostock): [`spring`]s along the edges, [`repulsion`]
//! between all nodes, [`gravity`] towards the middle, so that parts without a tie between them do not fly apart, and
//! [`collision`], so that no node covers another. It cools for a fixed number of steps and is still afterwards.
//! [`start`] says where the nodes stand at first.
//!
//! *A step at a time.* A [`Layout`] is a value that goes on by a step whenever it is asked to, so that a page can stop in
//! between to draw and to listen.
//!
//! *The same bits everywhere.* Only `+ - * /` and square roots are used, which IEEE 754 rounds exactly; sines, powers and
//! the like differ between machines. The rule's weight does not enter, only counts do: to weigh ties otherwise changes
//! their width, and the picture stays.
//!
//! *Why not a library.* `fa2`, the layout that Gephi is known for, was tried. It raises edge weights with `powf`, whose
//! last bits depend on the machine; it knows neither the length of a tie nor room for a name under a node; and it brings
//! rayon. These forces are faster (`cargo xtask bench --only network` puts them beside others).

pub mod collision;
pub mod gravity;
pub mod repulsion;
pub mod spring;
pub mod start;

use super::{Network, SizeScale};
use repulsion::Field;
use spring::Spring;

/// A place in the plane; units are those of the drawing (1 = one CSS pixel at zoom 1).
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

impl Point {
    /// How far it is from the straight line between two others.
    pub fn distance_to(self, a: Self, b: Self) -> f32 {
        let (across, down) = (b.x - a.x, b.y - a.y);
        let square = (across * across + down * down).max(f32::MIN_POSITIVE);
        let along = (((self.x - a.x) * across + (self.y - a.y) * down) / square).clamp(0.0, 1.0);
        (a.x + along * across - self.x).hypot(a.y + along * down - self.y)
    }
}

/// Two nodes that are tied, and in how many passages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// One end, by node index.
    pub a: u32,
    /// The other end, not the same.
    pub b: u32,
    /// Passages, at least one.
    pub count: u32,
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
pub const STEPS: u32 = 300;
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
    let mut layout = Layout::of(network);
    while layout.advance() {}
    layout.places()
}

/// The same places, moved no more than nodes of these other radii need so that no two touch.
pub fn part(places: &[Point], radii: impl Iterator<Item = f32>) -> Vec<Point> {
    let body = |(place, radius): (&Point, f32)| Body {
        x: place.x.into(),
        y: place.y.into(),
        radius: radius.into(),
        ..Body::default()
    };
    let mut bodies: Vec<Body> = places.iter().zip(radii).map(body).collect();
    let mut rounds = 0;
    while !bodies.is_empty() && !collision::part(&mut bodies, rounds) {
        rounds += 1;
    }
    bodies.iter().map(|body| Point { x: body.x as f32, y: body.y as f32 }).collect()
}

/// A layout that is being made.
#[derive(Clone, Debug)]
pub struct Layout {
    bodies: Vec<Body>,
    springs: Vec<Spring>,
    field: Field,
    room: f64,
    steps: u32,
    /// Steps that were made.
    step: u32,
    /// Rounds of parting that were made after them.
    rounds: u32,
    is_done: bool,
}

impl Layout {
    /// Of a network, with as many steps as its size needs.
    pub fn of(network: &Network) -> Self {
        let most = network.nodes.iter().map(|node| node.mentions).max().unwrap_or(0);
        let scale = SizeScale::of_counts(most.into());
        let radii: Vec<f32> = network.nodes.iter().map(|node| scale.radius(node.mentions.into())).collect();
        let links: Vec<Link> =
            network.edges.iter().map(|edge| Link { a: edge.a, b: edge.b, count: edge.tie.count() }).collect();
        let steps = (1000 * STEPS / (network.nodes.len() as u32).max(1)).clamp(FEWEST_STEPS, STEPS);
        Self::new(&radii, &links, steps)
    }

    /// Of nodes of these radii, by index, and the links between them, of which there is one for two nodes at most.
    pub fn new(radii: &[f32], links: &[Link], steps: u32) -> Self {
        let bodies = start::places(radii, links);
        let room = (ROOMY / (bodies.len() as f64).max(ROOMY)).sqrt().max(CLOSEST);
        let springs = spring::springs(links, &bodies, room);
        let is_done = bodies.is_empty();
        Self { bodies, springs, field: Field::default(), room, steps, step: 0, rounds: 0, is_done }
    }

    /// Goes on by a step; whether there is more to do.
    pub fn advance(&mut self) -> bool {
        if self.step < self.steps {
            self.move_all();
            self.step += 1;
        } else if !self.is_done {
            self.is_done = collision::part(&mut self.bodies, self.rounds);
            self.rounds += 1;
        }
        !self.is_done
    }

    /// How much is done, in percent.
    pub fn percent(&self) -> u32 {
        if self.is_done { 100 } else { 100 * self.step / (self.steps + 1) }
    }

    /// Where the nodes stand by now, centred on the origin.
    pub fn places(&self) -> Vec<Point> {
        let middle = |place: fn(&Body) -> f64| {
            let (low, high) = self.bodies.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), body| {
                (low.min(place(body) - body.radius), high.max(place(body) + body.radius))
            });
            f64::midpoint(low, high)
        };
        let (x, y) = (middle(|body| body.x), middle(|body| body.y));
        self.bodies.iter().map(|body| Point { x: (body.x - x) as f32, y: (body.y - y) as f32 }).collect()
    }

    fn move_all(&mut self) {
        let (bodies, heat) = (&mut self.bodies, heat(self.step, self.steps));
        spring::pull(&self.springs, bodies, heat);
        self.field.push(bodies, self.room * heat);
        gravity::pull(bodies, heat);
        // Nodes pass through each other while it is hot, or they would lock each other out of their places.
        if self.step * 3 > self.steps * 2 {
            collision::nudge(bodies);
        }
        for body in bodies {
            (body.dx, body.dy) = (body.dx * DRAG, body.dy * DRAG);
            (body.x, body.y) = (body.x + body.dx, body.y + body.dy);
        }
    }
}

/// Cools from 1 to [`COLD`], fast at first: (1 - t)³ is close to the exponential of d3-force and needs no `exp`.
fn heat(step: u32, steps: u32) -> f64 {
    let left = 1.0 - f64::from(step) / f64::from(steps);
    COLD + (1.0 - COLD) * left * left * left
}

#[cfg(test)]
pub(crate) mod tests;
