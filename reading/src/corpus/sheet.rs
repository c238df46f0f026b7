//! The data sheet of an article: what is known of it, and how.

use crate::text::Date;

/// A fact about an article and how it is known.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Known<T> {
    /// The article says so itself.
    Stated(T),
    /// Concluded by a person or a rule.
    Inferred {
        /// The conclusion.
        value: T,
        /// What it was concluded from, in Indonesian, as a reader may check it.
        from: String,
    },
    /// Nobody knows.
    #[default]
    Unknown,
}

impl<T> Known<T> {
    /// The fact, however it is known.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Stated(value) | Self::Inferred { value, .. } => Some(value),
            Self::Unknown => None,
        }
    }
}

/// What is known of an article.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DataSheet {
    /// Short, stable, readable: it stands in addresses (`cnbc-2025-08-15`).
    pub id: String,
    /// The headline.
    pub title: Known<String>,
    /// Who published it.
    pub outlet: Known<String>,
    /// When it was published.
    pub date: Known<Date>,
    /// The place in its dateline.
    pub place: Known<String>,
    /// Who wrote it, as printed.
    pub author: Known<String>,
}
