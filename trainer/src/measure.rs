//! How good the whole chain is: rules, tables, tagger and what joins them, on texts that nothing learned from.

use std::time::Instant;

use simpul::corpus::{Article, DataSheet};
use simpul::entity::annotate::mentions;
use simpul::entity::reading::Reading;
use simpul_tagger::{Model, Tagger, Token};

use crate::data::text::{Sentence, Text};
use crate::evaluate::{Score, Span};

/// Figures on a set of texts.
#[derive(Debug, Default)]
pub struct Measured {
    /// All texts.
    pub all: Score,
    /// Those that are whole documents.
    pub documents: Score,
    /// Confidence of each mention, and whether it is right.
    pub judged: Vec<(f32, bool)>,
}

/// Documents of gold have this beginning in their names; the rest are single sentences.
const DOCUMENT: &str = "ntrex";

/// Reads every text with `model`, or by rules and tables alone, and compares.
pub fn measure(texts: &[Text], model: Option<&Model>) -> Measured {
    let mut tagger = model.map(Tagger::new);
    let mut measured = Measured::default();
    for text in texts {
        let article = Article::read(DataSheet::default(), text.text.clone());
        let reading = Reading::new(&article);
        let marked: Vec<Span> =
            text.marks.iter().map(|mark| (mark.span.clone(), mark.kinds.trailing_zeros() as usize)).collect();
        let mut found = Vec::new();
        for mention in mentions(&reading, tagger.as_mut()) {
            let span = (reading.span(&mention.words).range(), mention.kind as usize);
            measured.judged.push((mention.confidence, marked.contains(&span)));
            found.push(span);
        }
        measured.all.add(&marked, &found);
        if text.id.starts_with(DOCUMENT) {
            measured.documents.add(&marked, &found);
        }
    }
    measured
}

/// Words that the tagger alone reads in a second, on one core.
pub fn speed(model: &Model, sentences: &[&Sentence]) -> f64 {
    let mut tagger = Tagger::new(model);
    let (mut found, mut tokens, mut words) = (Vec::new(), Vec::new(), 0);
    let start = Instant::now();
    while start.elapsed().as_secs() < 2 {
        for sentence in sentences {
            tokens.clear();
            tokens.extend(sentence.words.iter().zip(&sentence.hints).map(|(text, &hint)| Token { text, hint }));
            found.clear();
            tagger.tag(&tokens, &mut found);
            words += tokens.len();
        }
    }
    words as f64 / start.elapsed().as_secs_f64()
}
