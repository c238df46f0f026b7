//! Entities as nodes, ties as edges: the graph, neighbourhoods, measures, and a layout that is the same everywhere.

pub mod graph;
pub mod layout;

pub use graph::{Edge, Network, Node};
pub use layout::{Point, layout};
