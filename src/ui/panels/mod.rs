//! The three panes, one folder each.

pub mod filter;
pub mod read;
pub mod relations;
