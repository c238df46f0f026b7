//! Checks of reading, from cleaning to values. Bytes that are no UTF-8 are read as a browser would show them.

use simpul::corpus::clean::blocks;
use simpul::corpus::{Article, Corpus, DataSheet, Known};
use simpul::entity::reading::Reading;
use simpul::entity::{Annotations, annotate_with, value};
use simpul::text::code_points::CodePoints;
use simpul::text::{Date, Span, sentence, token};

use super::TINY;
use super::stated::stated;

/// Blocks stand in order in the unchanged text and hold something; no letter or digit is lost but a list's number.
pub fn clean(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let blocks = blocks(&text, &DataSheet::default());
    let spans: Vec<Span> = blocks.iter().map(|block| block.span).collect();
    in_order(&text, &spans);
    if !blocks.is_empty() {
        assert!(!blocks.iter().all(|block| block.kind.is_boilerplate()), "a text has something to read");
    }
    for gap in gaps(&text, Span::new(0, text.len()), &spans) {
        assert!(gap.chars().filter(|c| c.is_alphanumeric()).count() <= 2, "left out: {gap:?}");
    }
}

/// Sentences and tokens stand in order and leave out white space only; offsets come back from code points.
pub fn tokenise(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let all = Span::new(0, text.len());
    let sentences = sentence::sentences(&text, all);
    in_order(&text, &sentences);
    gaps(&text, all, &sentences).for_each(shows_nothing);
    let points = CodePoints::new(&text);
    for within in sentences {
        let tokens: Vec<Span> = token::tokens(&text, within).iter().map(|token| token.span).collect();
        in_order(&text, &tokens);
        gaps(&text, within, &tokens).for_each(shows_nothing);
        for span in tokens {
            let [start, end] = points.span(span);
            assert_eq!(Span { start: points.byte(start), end: points.byte(end) }, span, "code points");
        }
    }
}

/// Mentions slice back, stand in a sentence, do not overlap and are linked; values are of this world; what is stated stands
/// where it is told. A form feed parts articles.
pub fn recognise(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let date = if bytes.len().is_multiple_of(2) {
        Date::new(2025, 8, 15).map_or(Known::Unknown, Known::Stated)
    } else {
        Known::Unknown
    };
    let article = |text: &str| Article::read(DataSheet { date: date.clone(), ..DataSheet::default() }, text.to_owned());
    let corpus = Corpus::new(text.split('\u{c}').map(article).collect());
    for model in [None, Some(&*TINY)] {
        linked(&corpus, &annotate_with(&corpus, model));
    }
    stated(&corpus);
}

fn linked(corpus: &Corpus, annotations: &Annotations) {
    let mut all = 0;
    for (id, article) in corpus.iter() {
        let reading = simpul::entity::recognise::read(article);
        let mentions = annotations.of(id);
        in_order(&article.text, &mentions.iter().map(|mention| mention.span).collect::<Vec<_>>());
        all += mentions.len();
        for mention in mentions {
            assert!(article.sentences[mention.sentence as usize].span.contains(mention.span), "in its sentence");
            assert!((0.0..=1.001).contains(&mention.confidence), "{mention:?}");
            assert_eq!(annotations.entity(mention.entity).map(|entity| entity.kind), Some(mention.kind), "linked");
            of_this_world(&reading, mention.span);
        }
    }
    assert_eq!(annotations.entities.iter().map(|entity| entity.mentions.len()).sum::<usize>(), all, "each once");
    for (at, entity) in annotations.entities.iter().enumerate() {
        assert_eq!(annotations.find(&entity.slug).map(|id| id.0 as usize), Some(at), "no two share {}", entity.slug);
        assert!(!entity.name.is_empty() && !entity.slug.is_empty());
    }
}

fn of_this_world(reading: &Reading<'_>, span: Span) {
    let words = reading.words_in(span);
    if let Some(time) = value::time(reading, &words) {
        assert!(!time.value.is_empty() && time.value.is_ascii(), "{time:?}");
    }
    if let Some(quantity) = value::quantity(reading, &words) {
        assert!(quantity.value.is_finite(), "{quantity:?}");
        assert!(quantity.upper.is_none_or(|upper| quantity.value < upper), "{quantity:?}");
        assert!(quantity.unit.as_deref() != Some(""), "{quantity:?}");
    }
}

/// Fails unless each span slices back and holds something, after the end of the one before it.
fn in_order(text: &str, spans: &[Span]) {
    let mut reached = 0;
    for span in spans {
        assert!(reached <= span.start && span.start < span.end, "{span:?} after {reached}");
        assert!(text.get(span.range()).is_some(), "{span:?} cuts a character");
        reached = span.end;
    }
}

/// What stands in `within` and in none of the `spans`.
fn gaps<'t>(text: &'t str, within: Span, spans: &[Span]) -> impl Iterator<Item = &'t str> {
    let starts = spans.iter().map(|span| span.start).chain([within.end]);
    let ends = [within.start].into_iter().chain(spans.iter().map(|span| span.end));
    ends.zip(starts).map(|(end, start)| Span { start: end, end: start }.slice(text)).collect::<Vec<_>>().into_iter()
}

fn shows_nothing(gap: &str) {
    assert!(gap.chars().all(simpul::text::class::is_blank), "left out: {gap:?}");
}
