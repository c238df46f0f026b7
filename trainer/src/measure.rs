//! How good the whole chain is: rules, tables, tagger and what joins them, on texts that nothing learned from.

use std::time::Instant;

use simpul_reading::corpus::{Article, DataSheet};
use simpul_reading::entity::EntityKind;
use simpul_reading::entity::annotate::mentions;
use simpul_reading::entity::recognise;
use simpul_reading::entity::score::{Mentions, Scores};
use simpul_reading::text::Span;
use simpul_tagger::{Model, Tagger, Token};

use crate::data::text::{Mark, Sentence, Text};
use crate::told::is_document;

/// Figures on a set of texts.
#[derive(Debug, Default)]
pub struct Measured {
    /// All texts.
    pub all: Scores,
    /// Those that are whole documents.
    pub documents: Scores,
    /// Confidence of each mention, and whether it is right.
    pub judged: Vec<(f32, bool)>,
}

/// Reads every text with `model`, or by rules and tables alone, and compares.
pub fn measure(texts: &[Text], model: Option<&Model>) -> Measured {
    let mut tagger = model.map(Tagger::new);
    let mut measured = Measured::default();
    for text in texts {
        let article = Article::read(DataSheet::default(), text.text.clone());
        let reading = recognise::read(&article);
        let marked = marked(text);
        let mut found = Mentions::new();
        for mention in mentions(&reading, tagger.as_mut()) {
            let place = (reading.span(&mention.words), mention.kind);
            measured.judged.push((mention.confidence, marked.contains(&place)));
            found.insert(place);
        }
        measured.all.add(&text.text, &marked, &found);
        if is_document(text) {
            measured.documents.add(&text.text, &marked, &found);
        }
    }
    measured
}

fn marked(text: &Text) -> Mentions {
    let mention = |mark: &Mark| {
        let kind = EntityKind::ALL[mark.kinds.trailing_zeros() as usize];
        (Span::new(mark.span.start, mark.span.end), kind)
    };
    text.marks.iter().map(mention).collect()
}

/// Words that the tagger alone reads in a second, on one core.
pub fn speed(model: &Model, sentences: &[&Sentence]) -> f64 {
    let mut tagger = Tagger::new(model);
    let (mut found, mut tokens, mut words) = (Vec::new(), Vec::new(), 0);
    let start = Instant::now();
    while start.elapsed().as_secs() < 2 {
        for sentence in sentences {
            tokens.clear();
            tokens.extend(sentence.words.iter().zip(&sentence.hints).map(|(text, &hint)| Token {
                text,
                hint,
                told: 0,
            }));
            found.clear();
            tagger.tag(&tokens, &mut found);
            words += tokens.len();
        }
    }
    words as f64 / start.elapsed().as_secs_f64()
}
