//! The answer to a query, computed once and shared by every view that draws it.

use super::{Hit, Index, Query};
use crate::corpus::ArticleId;

/// What remains under a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The articles that remain, in corpus order.
    pub articles: Vec<ArticleId>,
    /// The search hits in them, in corpus order.
    pub hits: Vec<Hit>,
}

impl Index {
    /// The articles that remain under a query, and its search hits.
    pub fn answer(&self, query: &Query) -> Answer {
        let articles = self.select(query);
        let hits = self.hits(query, &articles);
        Answer { articles, hits }
    }
}
