//! Articles as they were found: text, data sheet, blocks and boilerplate. Knows nothing of entities.

use crate::order::sort_by;
use crate::pause::{Pause, at_once};

pub mod article;
pub mod block;
pub mod builtin;
pub mod clean;
pub mod sheet;

pub use article::{Article, ArticleId, Sentence};
pub use block::{Block, BlockKind};
pub use sheet::{DataSheet, Known};

/// The longest text of one article, in bytes. A longer file is refused at the door with its name.
pub const MAX_BYTES: usize = 64 << 20;

/// A set of articles in time order: by date, those without one last, then by id.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// In time order; `ArticleId` is the place in this list.
    pub articles: Vec<Article>,
}

impl Corpus {
    /// Puts the articles in time order.
    pub fn new(mut articles: Vec<Article>) -> Self {
        sort_by(&mut articles, |a, b| {
            let key = |article: &Article| (article.sheet.date.value().is_none(), article.sheet.date.value().copied());
            key(a).cmp(&key(b)).then_with(|| a.sheet.id.cmp(&b.sheet.id))
        });
        Self { articles }
    }

    /// The articles that are built in.
    pub fn builtin() -> Self {
        at_once(Self::builtin_pausing(Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn builtin_pausing(pause: Pause<'_>) -> Self {
        let mut articles = Vec::new();
        for article in builtin::articles() {
            articles.push(article);
            pause.here().await;
        }
        Self::new(articles)
    }

    /// The article, where the corpus has it.
    pub fn get(&self, id: ArticleId) -> Option<&Article> {
        self.articles.get(id.0 as usize)
    }

    /// The article with this data-sheet id.
    pub fn find(&self, id: &str) -> Option<ArticleId> {
        self.articles.iter().position(|article| article.sheet.id == id).map(|at| ArticleId(at as u32))
    }

    /// Every article with its id, in time order.
    pub fn iter(&self) -> impl Iterator<Item = (ArticleId, &Article)> {
        self.articles.iter().enumerate().map(|(at, article)| (ArticleId(at as u32), article))
    }
}
