//! How entities are tied: by appearing together under the rule on the screen. (Stated relations join in their own issue.)

pub mod outlets;
pub mod rule;
pub mod tie;
pub mod weight;

pub use outlets::Outlets;
pub use rule::{TieRule, Unit, Weight};
pub use tie::{Passage, Tie, Ties, passages, ties};

#[cfg(test)]
pub(crate) mod sketch;
