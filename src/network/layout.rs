//! Where each node stands. Deterministic: equal networks give equal pictures on every machine.

use super::Network;

/// A place in the plane; units are those of the drawing (1 = one CSS pixel at zoom 1).
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

/// A place for every node of the network, by node index, centred on the origin.
pub fn layout(network: &Network) -> Vec<Point> {
    vec![Point::default(); network.nodes.len()]
}
