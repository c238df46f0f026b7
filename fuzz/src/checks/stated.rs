//! Checks of what texts state: quotations, relations, dated events, and what is made of them.

use simpul::corpus::{Article, Corpus};
use simpul::engine::Engine;
use simpul::entity::{EntityId, EntityKind};
use simpul::relation::{Endpoint, Quote, Relation};
use simpul::text::Span;

/// Everything stated stands in the text it is told of; ends are of this corpus; nothing is told twice or lost.
pub fn stated(corpus: &Corpus) {
    let engine = Engine::open(corpus.clone());
    for quote in engine.quotes() {
        quoted(&engine, quote);
    }
    for relation in engine.relations() {
        related(&engine, relation);
    }
    for event in engine.timeline() {
        let article = article(&engine, event.article.0);
        assert!(article.sentences[event.sentence as usize].span.contains(event.words), "in its sentence: {event:?}");
        let time = engine.annotations.mention(event.time).map(|mention| mention.kind);
        assert!(time == Some(EntityKind::Dat) && event.days.0 <= event.days.1, "{event:?}");
        assert!(event.relation.is_none_or(|at| (at as usize) < engine.relations().len()), "{event:?}");
    }
    let evidence: usize = engine.facts().iter().map(|fact| fact.evidence.len()).sum();
    assert_eq!(evidence, engine.relations().len(), "each relation is evidence of one fact");
    for difference in engine.differences() {
        assert!(difference.figures.len() > 1, "{difference:?}");
    }
    let mut rendered: Vec<u32> = engine.utterances().iter().flat_map(|utterance| &utterance.quotes).copied().collect();
    let all = rendered.len();
    rendered.sort_unstable();
    rendered.dedup();
    assert_eq!(rendered.len(), all, "each quotation renders one utterance");
}

fn article(engine: &Engine, at: u32) -> &Article {
    &engine.corpus.articles[at as usize]
}

fn quoted(engine: &Engine, quote: &Quote) {
    let article = article(engine, quote.article.0);
    slices(article, quote.span);
    let (first, last) = quote.sentences;
    assert!(first < last && last as usize <= article.sentences.len(), "{quote:?}");
    assert!(article.sentences[first as usize].span.overlaps(quote.span), "begins in its sentence: {quote:?}");
    for end in &quote.speaker.who {
        known(engine, article, end);
    }
    quote.speaker.words.iter().chain(quote.cue.as_ref().map(|cue| &cue.span)).for_each(|span| slices(article, *span));
}

fn related(engine: &Engine, relation: &Relation) {
    let article = article(engine, relation.article.0);
    assert!(article.sentences[relation.sentence as usize].span.contains(relation.trigger), "{relation:?}");
    assert!(relation.source.entity != relation.target.entity, "nobody does it to themselves: {relation:?}");
    assert!((0.0..=1.0).contains(&relation.confidence), "{relation:?}");
    assert!(!relation.source.implicit || relation.source.pronoun, "{relation:?}");
    known(engine, article, &relation.source);
    known(engine, article, &relation.target);
    slices(article, relation.trigger);
    if let Some(quote) = relation.quote {
        let quote = &engine.quotes()[quote as usize];
        assert!(quote.article == relation.article && quote.span.contains(relation.trigger), "{relation:?}");
    }
}

fn known(engine: &Engine, article: &Article, end: &Endpoint) {
    let is = |entity: EntityId| engine.annotations.entity(entity).is_some();
    assert!(is(end.entity) && end.place.is_none_or(is), "{end:?}");
    slices(article, end.span);
}

fn slices(article: &Article, span: Span) {
    assert!(span.start < span.end, "{span:?} holds nothing");
    assert!(article.text.get(span.range()).is_some(), "{span:?} cuts a character");
}
