//! What is timed: the whole analysis of a text, from cleaning to linking, with the trained tagger where there is one.

pub mod crowd;
pub mod hostile;
#[cfg(target_family = "wasm")]
mod network;
#[cfg(target_family = "wasm")]
mod page;
pub mod random;

use simpul_reading::corpus::{Article, Corpus, DataSheet};
use simpul_reading::entity::{Annotations, annotate_with};
use simpul_tagger::{Model, ModelError};

/// What parts the articles of a text: a form feed.
pub const BREAK: char = '\u{c}';

/// What came of an analysis.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// Tokens outside boilerplate.
    pub tokens: usize,
    /// Mentions of anything.
    pub mentions: usize,
}

/// The trained tagger of these bytes; no bytes are no tagger.
///
/// # Errors
/// Where there are bytes, and they are no model.
pub fn model(bytes: &[u8]) -> Result<Option<Model>, ModelError> {
    if bytes.is_empty() { Ok(None) } else { Model::read(bytes).map(Some) }
}

/// Reads the articles of `text` as one corpus.
pub fn read(text: String, model: Option<&Model>) -> (Corpus, Annotations) {
    let article = |text: String| Article::read(DataSheet::default(), text);
    // One article keeps the text as it came, and of many each keeps its own.
    let articles = if text.contains(BREAK) {
        let articles = text.split(BREAK).map(|text| article(text.to_owned())).collect();
        drop(text);
        articles
    } else {
        vec![article(text)]
    };
    let corpus = Corpus::new(articles);
    let annotations = annotate_with(&corpus, model);
    (corpus, annotations)
}

/// Reads the articles of `text` and counts what was found.
pub fn analyze(text: String, model: Option<&Model>) -> Counts {
    let (corpus, annotations) = read(text, model);
    Counts {
        tokens: corpus.articles.iter().map(|article| article.tokens.len()).sum(),
        mentions: annotations.mentions.iter().map(Vec::len).sum(),
    }
}
