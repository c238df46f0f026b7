//! The passages behind what is selected.

use super::{EntityLink, Run};
use crate::corpus::DataSheet;
use crate::relation::Unit;

/// The evidence of the selected entity or tie, by date.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceView {
    /// The entity, or the two ends of the tie.
    pub ends: Vec<EntityLink>,
    /// What one item is: for an entity a sentence, for a tie a unit of the rule.
    pub unit: Unit,
    /// Articles that hold evidence.
    pub articles: u32,
    /// The passages; their number is the number shown for the tie.
    pub items: Vec<EvidenceItem>,
}

/// One passage.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceItem {
    /// The article's data sheet.
    pub sheet: DataSheet,
    /// The article's headline.
    pub title: String,
    /// The first sentence of the passage that names an end, counted from 0 in the article.
    pub sentence: u32,
    /// The sentences of the passage that name an end, marked; a new entry begins where sentences between were left out.
    pub excerpts: Vec<Vec<Run>>,
}
