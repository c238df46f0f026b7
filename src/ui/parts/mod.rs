//! Small pieces that several panes draw.

pub mod kind;
pub mod runs;
