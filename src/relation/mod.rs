//! How entities are tied: by appearing together under the rule on the screen. (Stated relations join in their own issue.)

pub mod rule;
pub mod tie;

pub use rule::{TieRule, Unit, Weight};
pub use tie::{Passage, Tie, ties};
