//! Entities as nodes, ties as edges: the graph, neighbourhoods, measures, and a layout that is the same everywhere.

pub mod adjacency;
mod basis;
pub mod graph;
pub mod layout;
pub mod measure;
pub mod size;
pub mod walk;

pub use graph::{Edge, FactEdge, Network, Node};
pub use layout::{Layout, Point, layout};
pub use measure::{Figures, Measuring};
pub use size::SizeScale;
pub use walk::{Direction, walk};
