//! How entities are tied: by appearing together under the rule on the screen, and by what the text states: who did what
//! to whom, who said what.

mod clause;
pub mod fact;
pub mod fact_rule;
pub mod kind;
pub mod outlets;
pub mod quote;
mod refer;
pub mod reasons;
pub mod rule;
pub mod sense;
pub mod stated;
pub mod statements;
pub mod tie;
pub mod timeline;
pub mod weight;

pub use fact::{Difference, Fact, Figure};
pub use fact_rule::{Asserted, FactRule, RelationKinds, facts_of};
pub use kind::{KindGroup, RelationKind};
pub use outlets::Outlets;
pub use quote::{Cue, Quote, QuoteForm, Speaker, whole};
pub use reasons::{Question, Reason, reasons};
pub use refer::Endpoint;
pub use rule::{Basis, TieRule, Unit, Weight};
pub use sense::Sense;
pub use stated::Relation;
pub use statements::Statements;
pub use tie::{Passage, Tie, Ties, passages, ties, ties_pausing};
pub use timeline::{Event, Precision};

#[cfg(test)]
pub(crate) mod sketch;
