//! The query in force: which articles remain. It names outlets and entities as the address does, by readable keys.

use crate::corpus::{Article, DataSheet};
use crate::entity::KindSet;
use crate::text::Month;
use std::collections::BTreeSet;

/// An outlet as a facet value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OutletKey {
    /// By its name as printed in the data sheet.
    Named(String),
    /// No outlet is known.
    Unknown,
}

impl OutletKey {
    /// The key of an article's outlet.
    pub fn of(article: &Article) -> Self {
        Self::of_sheet(&article.sheet)
    }

    /// The same, by its data sheet.
    pub fn of_sheet(sheet: &DataSheet) -> Self {
        sheet.outlet.value().map_or(Self::Unknown, |name| Self::Named(name.clone()))
    }
}

/// Whether an article must mention every included entity or one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum EntityMode {
    /// Every one.
    #[default]
    All,
    /// At least one.
    Any,
}

impl EntityMode {
    /// Whether an article that mentions `held` of the `asked` entities passes. Asking for none lets every article pass.
    pub fn holds(self, held: usize, asked: usize) -> bool {
        match self {
            Self::All => held == asked,
            Self::Any => held > 0 || asked == 0,
        }
    }
}

/// Months, both ends included; `from <= to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MonthRange {
    /// First month.
    pub from: Month,
    /// Last month.
    pub to: Month,
}

impl MonthRange {
    /// Whether `month` lies within.
    pub fn contains(self, month: Month) -> bool {
        self.from <= month && month <= self.to
    }
}

/// The query in force. The default query lets every article through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// As typed: words, `"phrase"`, `-not`, `OR`, `pemb*`.
    pub text: String,
    /// Only these outlets; empty means every outlet.
    pub outlets: BTreeSet<OutletKey>,
    /// Only these months; articles without a date do not pass.
    pub months: Option<MonthRange>,
    /// The kinds that are marked in the text and become nodes.
    pub kinds: KindSet,
    /// Slugs of entities an article must mention, by `mode`.
    pub include: BTreeSet<String>,
    /// Slugs of entities an article must not mention.
    pub exclude: BTreeSet<String>,
    /// How `include` is read.
    pub mode: EntityMode,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            text: String::new(),
            outlets: BTreeSet::new(),
            months: None,
            kinds: KindSet::ALL,
            include: BTreeSet::new(),
            exclude: BTreeSet::new(),
            mode: EntityMode::All,
        }
    }
}
