//! Tests of what makes relations one fact, and figures a difference.

use super::*;
use crate::corpus::{Article, Corpus, DataSheet, Known};
use crate::entity::annotate;
use crate::relation::Statements;

/// Reads articles that were all published on 15 August 2025.
fn read(texts: &[&str]) -> (Corpus, Annotations, Statements) {
    let date = Date::new(2025, 8, 15).map_or(Known::Unknown, Known::Stated);
    let article = |(at, text): (usize, &&str)| {
        let sheet = DataSheet { id: format!("a{at}"), date: date.clone(), ..DataSheet::default() };
        Article::read(sheet, (*text).to_owned())
    };
    let corpus = Corpus::new(texts.iter().enumerate().map(article).collect());
    let annotations = annotate(&corpus);
    let statements = Statements::read(&corpus, &annotations);
    (corpus, annotations, statements)
}

/// Facts as `KIND source-target articles/pieces of evidence`.
fn told(texts: &[&str]) -> Vec<String> {
    let (_, annotations, statements) = read(texts);
    let name = |id| annotations.entity(id).map_or("?", |entity| &entity.name);
    let print = |fact: &Fact| {
        let (source, target) = (name(fact.source), name(fact.target));
        format!("{} {source}-{target} {}/{}", fact.kind.code(), fact.articles, fact.evidence.len())
    };
    facts(&statements.relations, &statements.events, |_| true).iter().map(print).collect()
}

#[test]
fn one_deed_told_by_two_is_one_fact() {
    let texts = ["Israel menyerang Iran.", "Serangan Israel terhadap Iran menewaskan warga. Iran dikecam Israel."];
    assert_eq!(told(&texts), ["ASSAULT Israel-Iran 2/2", "ACCUSE Israel-Iran 1/1"]);
}

#[test]
fn two_visits_a_year_apart_are_two_facts() {
    let texts = [
        "Vladimir Putin mengunjungi China pada 3 Mei 2023. Vladimir Putin mengunjungi China pada 9 Mei 2023.",
        "Pada 7 Juli 2024 Vladimir Putin mengunjungi China.",
    ];
    assert_eq!(told(&texts), ["CONSULT Vladimir Putin-Tiongkok 1/2", "CONSULT Vladimir Putin-Tiongkok 1/1"]);
}

#[test]
fn who_is_told_to_have_done_it_and_not_is_told_twice() {
    assert_eq!(told(&["Turki mendukung Suriah.", "Turki tidak mendukung Suriah."]).len(), 2);
}

#[test]
fn figures_that_differ_are_found_and_those_that_agree_are_not() {
    let cases = [
        (["Iran mengirim 10.000 tentara ke Suriah.", "Iran telah mengirim sekitar 15.000 tentara ke Suriah."], 1),
        (["Iran mengirim 10.000 tentara ke Suriah.", "Iran telah mengirim sepuluh ribu tentara ke Suriah."], 0),
        (["Iran mengirim 10.000 tentara ke Suriah.", "Iran mengirim 15.000 rudal ke Suriah."], 0),
        (["Iran mengirim 10.000 tentara ke Suriah.", "Turki mengirim 15.000 tentara ke Libya."], 0),
    ];
    for (texts, expected) in cases {
        let (_, annotations, statements) = read(&texts);
        let found = differences(&statements.relations, &statements.figures, &annotations);
        assert_eq!(found.len(), expected, "{texts:?}: {found:?}");
    }
}
