//! Small pieces that several panes draw.

pub mod announce;
pub mod kind;
pub mod runs;
