//! Entities as nodes, ties as edges: the graph, neighbourhoods, measures, and a layout that is the same everywhere.

pub mod graph;
pub mod layout;
pub mod size;
pub mod walk;

pub use graph::{Edge, Network, Node};
pub use layout::{Point, layout};
pub use size::SizeScale;
pub use walk::{Direction, walk};
