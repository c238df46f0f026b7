//! The left pane: the query in force, its facets, and the hits of its search.

use super::{EntityLink, Piece};
use crate::corpus::DataSheet;
use crate::entity::EntityKind;
use crate::index::{Count, MonthRange, OutletKey};
use crate::text::Month;

/// Everything the left pane draws.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterView {
    /// Articles in the corpus.
    pub total: u32,
    /// Articles that remain.
    pub remaining: u32,
    /// The filters in force.
    pub chips: Vec<Chip>,
    /// Outlets; the unknown one last.
    pub outlets: Vec<OutletRow>,
    /// Months from the corpus's first to its last, without gaps.
    pub months: Vec<MonthBar>,
    /// Articles without a date.
    pub undated: Count,
    /// All eight kinds.
    pub kinds: Vec<KindRow>,
    /// Every entity of the kinds in force, most mentions first.
    pub entities: Vec<EntityRow>,
    /// Search hits in context, in corpus order.
    pub hits: Vec<HitRow>,
}

/// One filter in force; `state::Action` knows how to take each back.
#[derive(Clone, Debug, PartialEq)]
pub enum Chip {
    /// The search text.
    Text(String),
    /// Only this outlet (or another that is chosen).
    Outlet(OutletKey),
    /// Only these months.
    Months(MonthRange),
    /// This kind is switched off.
    HiddenKind(EntityKind),
    /// An entity that must be mentioned.
    Include(EntityLink),
    /// An entity that must not be mentioned.
    Exclude(EntityLink),
}

/// One outlet.
#[derive(Clone, Debug, PartialEq)]
pub struct OutletRow {
    /// Which.
    pub key: OutletKey,
    /// What would remain.
    pub count: Count,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One month of the histogram.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthBar {
    /// Which.
    pub month: Month,
    /// What would remain.
    pub count: Count,
    /// Whether it lies inside the months in force (or none are).
    pub inside: bool,
}

/// One kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KindRow {
    /// Which.
    pub kind: EntityKind,
    /// What remains of it.
    pub count: Count,
    /// Whether it is marked and drawn.
    pub shown: bool,
}

/// How an entity stands in the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not in it.
    Free,
    /// Must be mentioned.
    Included,
    /// Must not be mentioned.
    Excluded,
}

/// One entity.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityRow {
    /// Which.
    pub entity: EntityLink,
    /// Every form seen, folded, for the search in the list.
    pub forms: String,
    /// What would remain.
    pub count: Count,
    /// How it stands in the query.
    pub standing: Standing,
}

/// A hit in its context.
#[derive(Clone, Debug, PartialEq)]
pub struct HitRow {
    /// The article's data sheet.
    pub sheet: DataSheet,
    /// The hit, counted from 0 in the whole result.
    pub hit: u32,
    /// The text before, the hit, the text after.
    pub pieces: Vec<Piece>,
}
