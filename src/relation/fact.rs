//! Facts: who does what kind of thing to whom, once, with every sentence that states it, whichever article it stands in.

use super::{Relation, RelationKind, Statements};
use crate::corpus::ArticleId;
use crate::entity::EntityId;
use crate::order::{map_of, sort_by_key};
use std::cmp::Reverse;
use std::collections::BTreeMap;

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

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Who does it.
    pub source: EntityId,
    /// To whom.
    pub target: EntityId,
    /// What kind of thing.
    pub kind: RelationKind,
    /// Whether the sentences say that it is not so.
    pub negated: bool,
    /// Whether both do it to each other.
    pub symmetric: bool,
    /// The sentences that state it, as indices into [`Statements::relations`], in corpus order; never none.
    pub relations: Vec<u32>,
}

/// The facts that `articles` (ascending) state under `rule`, stated most often first, then in corpus order.
pub fn facts(statements: &Statements, articles: &[ArticleId], rule: &FactRule) -> Vec<Fact> {
    let wanted = |relation: &Relation| {
        articles.binary_search(&relation.article).is_ok()
            && rule.kinds.contains(relation.kind)
            && rule.asserted.holds(relation)
    };
    let mut found: Vec<Fact> = Vec::new();
    let mut places: BTreeMap<(EntityId, EntityId, RelationKind, bool), usize> = map_of([]);
    for (at, relation) in (0..).zip(&statements.relations).filter(|(_, relation)| wanted(relation)) {
        let (source, target) = (relation.source.entity, relation.target.entity);
        let place = *places.entry((source, target, relation.kind, relation.negated)).or_insert(found.len());
        match found.get_mut(place) {
            Some(fact) => fact.relations.push(at),
            None => found.push(Fact {
                source,
                target,
                kind: relation.kind,
                negated: relation.negated,
                symmetric: relation.symmetric,
                relations: vec![at],
            }),
        }
    }
    sort_by_key(&mut found, |fact| Reverse(fact.relations.len()));
    found
}
