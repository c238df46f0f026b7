//! What the texts state as tables for a spreadsheet: stated relations, and quotations. Column names are fixed, so that one
//! script reads the exports of every language; sentences are counted from 1.

use super::csv::{end, table};
use crate::corpus::{Article, ArticleId, Corpus};
use crate::entity::{Annotations, EntityId};
use crate::network::Network;
use crate::relation::{QuoteForm, Speaker, Statements};
use crate::text::Span;
use crate::text::decimal::rounded;

/// Decimals of a confidence.
const CONFIDENCE_DECIMALS: u32 = 2;

/// One row a sentence that states a relation of the network.
pub fn relations(network: &Network, statements: &Statements, annotations: &Annotations, corpus: &Corpus) -> String {
    let header = [
        "Source",
        "Target",
        "SourceName",
        "TargetName",
        "Kind",
        "Role",
        "Symmetric",
        "Negated",
        "Article",
        "Outlet",
        "Date",
        "Sentence",
        "Trigger",
        "By",
        "Confidence",
        "Text",
    ];
    let stated = network.facts.iter().flat_map(|edge| edge.fact.evidence.iter());
    let rows = stated.filter_map(|at| statements.relations.get(*at as usize)).filter_map(|relation| {
        let article = corpus.get(relation.article)?;
        let (source, source_name) = end(annotations, relation.source.entity);
        let (target, target_name) = end(annotations, relation.target.entity);
        let [id, outlet, date] = of_article(article);
        let printed = |span: Span| span.slice(&article.text).to_owned();
        let quote = relation.quote.and_then(|at| statements.quotes.get(at as usize));
        let sentence = article.sentences.get(relation.sentence as usize)?;
        Some(vec![
            source,
            target,
            source_name,
            target_name,
            relation.kind.code().to_owned(),
            relation.role.map(printed).unwrap_or_default(),
            relation.symmetric.to_string(),
            relation.negated.to_string(),
            id,
            outlet,
            date,
            (relation.sentence + 1).to_string(),
            printed(relation.trigger),
            quote.map(|quote| speakers(annotations, &quote.speaker, |(slug, _)| slug)).unwrap_or_default(),
            rounded(relation.confidence, CONFIDENCE_DECIMALS).to_string(),
            printed(sentence.span),
        ])
    });
    table(&header, rows)
}

/// One row a quotation of `articles` (ascending).
pub fn quotes(articles: &[ArticleId], statements: &Statements, annotations: &Annotations, corpus: &Corpus) -> String {
    let header = [
        "Article",
        "Outlet",
        "Date",
        "Sentence",
        "Form",
        "Speaker",
        "SpeakerName",
        "SpeakerWords",
        "Cue",
        "Sense",
        "Quote",
    ];
    let asked = statements.quotes.iter().filter(|quote| articles.binary_search(&quote.article).is_ok());
    let rows = asked.filter_map(|quote| {
        let article = corpus.get(quote.article)?;
        let [id, outlet, date] = of_article(article);
        let printed = |span: Span| span.slice(&article.text).to_owned();
        Some(vec![
            id,
            outlet,
            date,
            (quote.sentences.0 + 1).to_string(),
            form(quote.form).to_owned(),
            speakers(annotations, &quote.speaker, |(slug, _)| slug),
            speakers(annotations, &quote.speaker, |(_, name)| name),
            quote.speaker.words.map(printed).unwrap_or_default(),
            quote.cue.map(|cue| printed(cue.span)).unwrap_or_default(),
            quote.cue.map(|cue| cue.sense.code().to_owned()).unwrap_or_default(),
            printed(quote.span),
        ])
    });
    table(&header, rows)
}

fn form(form: QuoteForm) -> &'static str {
    match form {
        QuoteForm::Direct => "direct",
        QuoteForm::Block => "block",
        QuoteForm::Indirect => "indirect",
    }
}

/// Several who speak as one are parted by `; `.
fn speakers(annotations: &Annotations, speaker: &Speaker, part: fn((String, String)) -> String) -> String {
    let named = |id: EntityId| part(end(annotations, id));
    speaker.who.iter().map(|end| named(end.entity)).collect::<Vec<_>>().join("; ")
}

/// Its id, outlet and day, as far as they are known.
fn of_article(article: &Article) -> [String; 3] {
    let sheet = &article.sheet;
    let date = sheet.date.value().map(ToString::to_string);
    [sheet.id.clone(), sheet.outlet.value().cloned().unwrap_or_default(), date.unwrap_or_default()]
}
