//! The rule that says what counts as a tie; it stands on the screen as one line with controls in it.

use super::FactRule;
use crate::entity::KindSet;

/// Where two entities must stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// In one sentence.
    Sentence,
    /// In one block.
    Paragraph,
    /// In one article.
    Article,
}

/// What the width of a tie shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// How many passages hold both.
    Count,
    /// Pointwise mutual information (Church & Hanks 1990), in bits.
    Pmi,
    /// Log-likelihood ratio G² (Dunning 1993).
    LogLikelihood,
}

/// What makes a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Basis {
    /// Appearing together under the rule.
    #[default]
    Together,
    /// A sentence that states it.
    Stated,
    /// Either.
    Both,
}

impl Basis {
    /// Every basis, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Together, Self::Stated, Self::Both];

    /// Whether what the text states is shown.
    pub fn is_stated(self) -> bool {
        self != Self::Together
    }
}

/// What counts as a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TieRule {
    /// Where both must stand.
    pub unit: Unit,
    /// In how many such passages, at least; 1 or more.
    pub at_least: u32,
    /// What the width shows.
    pub weight: Weight,
    /// The kinds that become nodes.
    pub kinds: KindSet,
    /// What makes a tie at all.
    pub basis: Basis,
    /// Which stated relations count, where they do.
    pub facts: FactRule,
}

impl TieRule {
    /// What of the rule is in force: where the text alone makes a tie, each sentence that states it counts, and one is enough.
    #[must_use]
    pub fn in_force(self) -> Self {
        match self.basis {
            Basis::Stated => Self { unit: Unit::Sentence, at_least: 1, weight: Weight::Count, ..self },
            Basis::Together | Basis::Both => self,
        }
    }
}

impl Default for TieRule {
    fn default() -> Self {
        Self {
            unit: Unit::Sentence,
            at_least: 2,
            weight: Weight::Count,
            kinds: KindSet::NAMED,
            basis: Basis::Together,
            facts: FactRule::default(),
        }
    }
}
