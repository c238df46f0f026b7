//! The words of what the text states: kinds of relation, whose word it is, facts.

use crate::i18n::phrase::Phrase;
use crate::relation::{Asserted, Basis, KindGroup, RelationKind};

pub mod en;
pub mod id;

/// Stated relations.
pub struct Stated {
    /// The name of the switch between ties and stated relations.
    pub switch: &'static str,
    /// What the network's ties rest on.
    pub basis: fn(Basis) -> &'static str,
    /// The rule for what the text states, with the limits of the machine that finds it.
    pub rule: &'static str,
    /// The button that unfolds the choice of kinds.
    pub kinds: &'static str,
    /// How many of all kinds are shown.
    pub chosen: fn(u32, u32) -> String,
    /// The button that chooses all kinds again.
    pub all: &'static str,
    /// A kind, as a verb that stands between source and target.
    pub kind: fn(RelationKind) -> &'static str,
    /// What kinds have in common.
    pub group: fn(KindGroup) -> &'static str,
    /// The name of the choice of whose word it is.
    pub word_label: &'static str,
    /// Whose word it is.
    pub word: fn(Asserted) -> &'static str,
    /// The heading of the facts behind what is selected.
    pub facts: &'static str,
    /// `n` sentences.
    pub sentences: fn(u32) -> String,
    /// Before a kind that the text denies.
    pub not: &'static str,
    /// Who says so.
    pub by: fn(&str) -> String,
    /// That somebody says so whom the text does not name.
    pub quoted: &'static str,
    /// A fact in a sentence: place 0 does (1) to 2 in so many sentences (3); articles, outlets, who says so.
    pub told: fn(u32, &str, &str) -> Phrase,
    /// `n` further facts stand in the table.
    pub further: fn(u32) -> String,
    /// The caption of the table of facts.
    pub table: &'static str,
    /// A column: who does it.
    pub source: &'static str,
    /// A column: what.
    pub does: &'static str,
    /// A column: to whom.
    pub target: &'static str,
    /// A column: in how many sentences.
    pub times: &'static str,
    /// Figures in which two sides differ.
    pub figures: &'static str,
    /// What is and is not said by that.
    pub figures_hint: &'static str,
    /// Facts that both sides of a comparison state: `n` facts.
    pub shared: fn(u32) -> String,
    /// Facts that one side states: `n` facts.
    pub only: fn(u32) -> String,
}

impl Stated {
    /// What stands between source and target: the kind, denied where the text denies it.
    pub fn says(&self, kind: RelationKind, negated: bool) -> String {
        let kind = (self.kind)(kind);
        if negated { format!("{} {kind}", self.not) } else { kind.to_owned() }
    }
}
