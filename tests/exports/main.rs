//! Every export read back by a parser of its format that knows nothing of us: of the built-in articles, and of articles
//! made to break out of their fields (`tests/fixtures/hostile`).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod hostile;
mod network;
mod notation;
mod structured;

use simpul::corpus::Corpus;
use simpul::engine::Engine;
use simpul::entity::KindSet;
use simpul::export::Document;
use simpul::index::{Answer, Query};
use simpul::network::Network;
use simpul::relation::{Basis, FactRule, TieRule, Unit, Weight};
use std::sync::LazyLock;

/// A corpus as the page shows it.
pub(crate) struct Shown {
    pub(crate) engine: Engine,
    pub(crate) query: Query,
    pub(crate) answer: Answer,
    pub(crate) network: Network,
    pub(crate) documents: Vec<Document>,
}

/// The rule of every test: the network is large, and evidence is short.
pub(crate) const RULE: TieRule = TieRule {
    unit: Unit::Sentence,
    at_least: 1,
    weight: Weight::Count,
    kinds: KindSet::NAMED,
    basis: Basis::Together,
    facts: FactRule::ALL,
};

impl Shown {
    pub(crate) fn of(corpus: Corpus, query: Query) -> Self {
        let engine = Engine::open(corpus);
        let answer = engine.answer(&query);
        let network = engine.network(&query, &answer, &RULE, None);
        let document = |&id| {
            let article = engine.corpus.get(id).unwrap();
            Document::of(article, id, &engine.annotations, engine.statements(), query.kinds)
        };
        let documents = answer.articles.iter().map(document).collect();
        Self { engine, query, answer, network, documents }
    }
}

/// What every format is tried on: all built-in articles, those that a filter leaves, and hostile ones.
pub(crate) static ALL: LazyLock<Vec<Shown>> = LazyLock::new(|| {
    let filtered = Query { text: "pakta".to_owned(), kinds: KindSet::NAMED, ..Query::default() };
    vec![
        Shown::of(Corpus::builtin(), Query::default()),
        Shown::of(Corpus::builtin(), filtered),
        Shown::of(hostile::corpus(), Query::default()),
    ]
});

/// What stands in `text` at these code points.
pub(crate) fn slice(text: &str, start: u32, end: u32) -> String {
    text.chars().skip(start as usize).take((end - start) as usize).collect()
}

/// The text as XML can hold it: one character for one.
pub(crate) fn in_xml(text: &str) -> String {
    let replaced = |c: char| (c < ' ' && !"\t\n\r".contains(c)) || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().map(|c| if replaced(c) { '\u{fffd}' } else { c }).collect()
}

#[test]
fn the_corpora_have_what_is_to_be_written() {
    for shown in &*ALL {
        assert!(shown.documents.len() == shown.answer.articles.len() && !shown.documents.is_empty());
        assert!(shown.network.edges.len() >= 3, "{}", shown.network.edges.len());
        for document in &shown.documents {
            assert!(document.mentions.len() >= 6, "{} has {}", document.id, document.mentions.len());
            assert!(document.mentions.iter().all(|mention| {
                let kind = mention.entity_kind().unwrap();
                shown.query.kinds.contains(kind) && document.by_id().contains_key(mention.entity.as_str())
            }));
        }
    }
    assert!(ALL[1].documents.len() < ALL[0].documents.len(), "the filter leaves some out");
}
