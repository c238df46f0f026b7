//! One file a format; each turns the network into text for another program. No words of its own: the caller passes them.

pub mod csv;
pub mod gexf;
pub mod svg;
mod xml;

pub use gexf::{GexfHead, gexf};
pub use svg::{SvgWords, svg};

/// Decimals of a tie's weight in the files that programs read.
const WEIGHT_DECIMALS: u32 = 6;
