//! A wording beside others of the same saying, cut where they have the same words and where they do not.

use super::run::Painter;
use super::scene::Scene;
use super::{Run, Selection};
use crate::index::own_words;
use crate::relation::Quote;
use crate::text::Span;

/// A stretch of a wording.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Whether the other wordings lack these words.
    pub differs: bool,
    /// The text, marked.
    pub runs: Vec<Run>,
}

/// A quotation beside `others`; without others it is one stretch.
pub(crate) fn parts(scene: Scene<'_>, quote: &Quote, others: &[&Quote], selection: &Selection) -> Vec<Part> {
    let (kinds, hits) = (scene.query.kinds, &scene.answer.hits);
    let Some(painter) = Painter::new(scene.corpus, scene.annotations, quote.article, kinds, selection, hits) else {
        return Vec::new();
    };
    let (mut parts, mut at) = (Vec::new(), quote.span.start);
    let mut push = |start, end, differs| {
        let runs = painter.excerpt(Span { start, end }, quote.sentences.0);
        if !runs.is_empty() {
            parts.push(Part { differs, runs });
        }
    };
    for own in own_words(scene.index, scene.annotations, quote, others) {
        push(at, own.start, false);
        push(own.start, own.end, true);
        at = own.end;
    }
    push(at, quote.span.end, false);
    parts
}
