//! What the middle pane shows.

use crate::view::{DayRange, GridRows, QuoteOrder, Whom};

/// What the middle pane shows.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Middle {
    /// The open article.
    #[default]
    Article,
    /// The open article beside others.
    Comparison(Against),
    /// Every article that remains: who is named, or what is stated, in which.
    Grid(GridRows),
    /// Who said what.
    Quotes(QuoteOrder, Whom),
    /// When it was that what the texts tell of happened; only these days, or all.
    Timeline(Option<DayRange>),
}

/// What the open article is compared with.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Against {
    /// All other articles that remain.
    #[default]
    Rest,
    /// Another article, by id.
    One(String),
}
