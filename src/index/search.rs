//! Search over the text: postings of stemmed words, and the small query language.

use super::Query;
use crate::corpus::{ArticleId, Corpus};
use crate::entity::Annotations;
use crate::text::Span;

/// One place in the text that the search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// The article.
    pub article: ArticleId,
    /// The sentence, as an index into the article's sentences.
    pub sentence: u32,
    /// The word or phrase found, in bytes of the article's text.
    pub span: Span,
}

/// A parsed search text. Parsing cannot fail: what cannot be read as an operator is read as a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextQuery {}

impl TextQuery {
    /// Reads words, `"exact phrase"`, `-not`, `OR` and `prefix*`.
    pub fn parse(text: &str) -> Self {
        let _ = text;
        Self {}
    }
}

/// Everything looked up fast. Built once for a corpus.
#[derive(Clone, Debug, Default)]
pub struct Index {}

impl Index {
    /// Indexes the corpus and its annotations.
    pub fn build(corpus: &Corpus, annotations: &Annotations) -> Self {
        let _ = (corpus, annotations);
        Self {}
    }

    /// The articles that pass the query, in corpus order. Unknown slugs and outlets in it match nothing and exclude nothing.
    pub fn select(&self, query: &Query) -> Vec<ArticleId> {
        let _ = query;
        Vec::new()
    }

    /// The places where the search text is found, in corpus order, among `articles`.
    pub fn hits(&self, query: &Query, articles: &[ArticleId]) -> Vec<Hit> {
        let _ = (query, articles);
        Vec::new()
    }
}
