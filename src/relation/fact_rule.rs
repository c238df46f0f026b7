//! Which stated relations count: of which kinds, on whose word.

use super::fact::facts;
use super::{Fact, Relation, RelationKind, Statements};
use crate::corpus::ArticleId;
use crate::order::sort_by_key;
use std::cmp::Reverse;

/// Whose word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Asserted {
    /// Anyone's.
    #[default]
    Anyone,
    /// The narrator's.
    Narrator,
    /// That of somebody who is quoted.
    Quoted,
}

impl Asserted {
    /// Every choice, as on screen.
    pub const ALL: [Self; 3] = [Self::Anyone, Self::Narrator, Self::Quoted];

    fn holds(self, relation: &Relation) -> bool {
        match self {
            Self::Anyone => true,
            Self::Narrator => relation.quote.is_none(),
            Self::Quoted => relation.quote.is_some(),
        }
    }
}

/// A set of kinds of relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RelationKinds(u32);

impl RelationKinds {
    /// Every kind.
    pub const ALL: Self = Self((1 << RelationKind::ALL.len()) - 1);

    /// Whether the kind is among them.
    pub fn contains(self, kind: RelationKind) -> bool {
        self.0 & (1 << kind as u32) != 0
    }

    /// With the kind if it was not among them, else without.
    #[must_use]
    pub fn toggled(self, kind: RelationKind) -> Self {
        Self(self.0 ^ (1 << kind as u32))
    }

    /// The kinds, in the order of the guidelines.
    pub fn iter(self) -> impl Iterator<Item = RelationKind> {
        RelationKind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<RelationKind> for RelationKinds {
    fn from_iter<I: IntoIterator<Item = RelationKind>>(kinds: I) -> Self {
        Self(kinds.into_iter().fold(0, |bits, kind| bits | 1 << kind as u32))
    }
}

/// Which stated relations are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FactRule {
    /// Of these kinds.
    pub kinds: RelationKinds,
    /// On whose word.
    pub asserted: Asserted,
}

impl FactRule {
    /// Whatever is stated.
    pub const ALL: Self = Self { kinds: RelationKinds::ALL, asserted: Asserted::Anyone };
}

impl Default for FactRule {
    fn default() -> Self {
        Self::ALL
    }
}

/// The facts that `articles` (ascending) state under `rule`, stated most often first, then as first told.
pub fn facts_of(statements: &Statements, articles: &[ArticleId], rule: &FactRule) -> Vec<Fact> {
    let wanted = |relation: &Relation| {
        articles.binary_search(&relation.article).is_ok()
            && rule.kinds.contains(relation.kind)
            && rule.asserted.holds(relation)
    };
    let mut found = facts(&statements.relations, &statements.events, wanted);
    sort_by_key(&mut found, |fact| Reverse(fact.evidence.len()));
    found
}
