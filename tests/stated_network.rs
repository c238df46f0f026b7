//! The network that rests on what the text states, held against the statements.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a helper that fails fails its test")]

use simpul::corpus::Corpus;
use simpul::engine::Engine;
use simpul::export::statements::{quotes, relations};
use simpul::index::Query;
use simpul::network::Network;
use simpul::relation::{Asserted, Basis, FactRule, RelationKind, TieRule, facts_of};
use simpul::view::{Arc, FactView, Run, Selection};
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open(Corpus::builtin()));

fn rule(basis: Basis) -> TieRule {
    TieRule { basis, ..TieRule::default() }
}

fn network(rule: &TieRule) -> Network {
    let query = Query::default();
    ENGINE.network(&query, &ENGINE.answer(&query), rule, None)
}

#[test]
fn every_stated_relation_between_two_named_entities_is_an_arrow_with_its_sentences() {
    let network = network(&rule(Basis::Stated));
    let told: usize = network.facts.iter().map(|edge| edge.fact.evidence.len()).sum();
    let named = |id| ENGINE.annotations.entity(id).is_some_and(|entity| !entity.kind.is_quiet());
    let stated = ENGINE.relations().iter().filter(|relation| {
        let (source, target) = (relation.source.entity, relation.target.entity);
        source != target && named(source) && named(target)
    });
    assert_eq!(told, stated.count());
    assert!(told > 50);
    assert_eq!(Arc::all(&network, &[]).len(), network.facts.len());
    for edge in &network.facts {
        assert_eq!(network.nodes[edge.source as usize].entity, edge.fact.source);
        assert_eq!(network.nodes[edge.target as usize].entity, edge.fact.target);
    }
}

#[test]
fn a_stated_ties_number_is_the_number_of_sentences_that_state_something_of_both() {
    let network = network(&rule(Basis::Stated));
    for edge in &network.edges {
        let between =
            network.facts.iter().map(|fact| &fact.fact).filter(|fact| {
                (fact.source.min(fact.target), fact.source.max(fact.target)) == (edge.tie.a, edge.tie.b)
            });
        let mut sentences: Vec<_> = between
            .flat_map(|fact| &fact.evidence)
            .map(|at| &ENGINE.relations()[*at as usize])
            .map(|relation| (relation.article, relation.sentence))
            .collect();
        sentences.sort_unstable();
        sentences.dedup();
        assert_eq!(edge.tie.count() as usize, sentences.len());
        assert!(edge.tie.count() > 0);
    }
}

#[test]
fn both_hold_what_each_holds() {
    let [together, stated, both] = Basis::ALL.map(|basis| network(&rule(basis)));
    let pairs = |network: &Network| network.edges.iter().map(|edge| (edge.tie.a, edge.tie.b)).collect::<Vec<_>>();
    let all = pairs(&both);
    for pair in pairs(&together).into_iter().chain(pairs(&stated)) {
        assert!(all.contains(&pair));
    }
    assert_eq!(both.facts.len(), stated.facts.len());
    assert!(together.facts.is_empty());
}

#[test]
fn the_rule_of_facts_leaves_out_what_it_says() {
    let all: Vec<_> = ENGINE.corpus.iter().map(|(id, _)| id).collect();
    let count = |rule: FactRule| {
        let found = facts_of(ENGINE.statements(), &all, &rule);
        found.iter().map(|fact| fact.evidence.len()).sum::<usize>()
    };
    let whole = count(FactRule::ALL);
    assert_eq!(whole, ENGINE.relations().len());
    let by_word = |asserted| count(FactRule { asserted, ..FactRule::ALL });
    assert_eq!(by_word(Asserted::Narrator) + by_word(Asserted::Quoted), whole);
    assert!(by_word(Asserted::Narrator) > 0 && by_word(Asserted::Quoted) > 0);
    let by_kind: usize = RelationKind::ALL
        .into_iter()
        .map(|kind| count(FactRule { kinds: std::iter::once(kind).collect(), ..FactRule::ALL }))
        .sum();
    assert_eq!(by_kind, whole);
}

#[test]
fn evidence_shows_the_words_that_tell_it() {
    let query = Query::default();
    let tie = Selection::tie("korea-utara", "rusia");
    let found = ENGINE.evidence(&tie, &query, &ENGINE.answer(&query), &rule(Basis::Stated)).expect("both are known");
    assert!(!found.facts.is_empty());
    for statement in found.facts.iter().flat_map(|fact: &FactView| &fact.statements) {
        let [_, told, _] = statement.runs.each_ref().map(|runs| text_of(runs));
        assert!(!told.trim().is_empty());
        let article = ENGINE.corpus.find(&statement.article.sheet.id).expect("it is in the corpus");
        let article = ENGINE.corpus.get(article).expect("it is in the corpus");
        let sentence = article.sentences[statement.sentence as usize].span.slice(&article.text);
        assert_eq!(statement.runs.iter().map(|runs| text_of(runs)).collect::<String>(), sentence);
    }
}

fn text_of(runs: &[Run]) -> String {
    runs.iter().flat_map(|run| &run.pieces).map(|piece| piece.text.as_str()).collect()
}

fn rows(table: &str) -> Vec<csv::StringRecord> {
    let bytes = table.trim_start_matches('\u{feff}').as_bytes();
    csv::Reader::from_reader(bytes).records().map(|record| record.expect("the table is well-formed")).collect()
}

#[test]
fn every_stated_relation_and_quotation_is_a_row_that_a_reader_of_csv_reads() {
    let network = network(&rule(Basis::Stated));
    let told = rows(&relations(&network, ENGINE.statements(), &ENGINE.annotations, &ENGINE.corpus));
    assert_eq!(told.len(), network.facts.iter().map(|edge| edge.fact.evidence.len()).sum::<usize>());
    for row in &told {
        assert!(row[15].contains(&row[12]), "{} in {}", &row[12], &row[15]);
    }
    let all: Vec<_> = ENGINE.corpus.iter().map(|(id, _)| id).collect();
    let told = rows(&quotes(&all, ENGINE.statements(), &ENGINE.annotations, &ENGINE.corpus));
    assert_eq!(told.len(), ENGINE.quotes().len());
    for (row, quote) in told.iter().zip(ENGINE.quotes()) {
        let article = ENGINE.corpus.get(quote.article).expect("it is in the corpus");
        // A cell that begins like a formula got an apostrophe in front.
        let printed = quote.span.slice(&article.text).trim_start_matches('\'');
        assert_eq!(row[10].trim_start_matches('\''), printed);
    }
}
