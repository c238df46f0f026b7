//! What the middle pane shows.

/// What the middle pane shows.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Middle {
    /// The open article.
    #[default]
    Article,
    /// The open article beside others.
    Comparison(Against),
    /// Every article that remains: who is named in which.
    Grid,
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
