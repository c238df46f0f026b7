//! Tests of finding ties, against counting by hand.

use super::super::sketch::{all, sketch};
use super::*;
use crate::entity::KindSet;
use crate::relation::Weight;
use proptest::prelude::*;

fn rule(unit: Unit, at_least: u32) -> TieRule {
    TieRule { unit, at_least, ..TieRule::default() }
}

/// Ties as `A-B 2: 0.0-1 0.1-2` (count, then article.first-last+1 of each passage), by name.
fn told(articles: &[(&str, &str)], rule: TieRule) -> Vec<String> {
    let (corpus, annotations) = sketch(articles);
    let name = |id: EntityId| annotations.entity(id).unwrap().name.clone();
    let ties = ties(&corpus, &annotations, &all(&corpus), &rule);
    assert_eq!(ties.left_out, 0);
    let told = ties.list.iter().map(|tie| {
        let passages = tie
            .evidence
            .iter()
            .map(|passage| format!(" {}.{}-{}", passage.article.0, passage.sentences.0, passage.sentences.1));
        format!("{}-{} {}:{}", name(tie.a), name(tie.b), tie.count(), passages.collect::<String>())
    });
    told.collect()
}

#[test]
fn units() {
    let article = "A B | A || B C | . | A C A";
    let cases: [(Unit, u32, &[&str]); 5] = [
        (Unit::Sentence, 1, &["A-B 1: 0.0-1", "A-C 1: 0.4-5", "B-C 1: 0.2-3"]),
        (Unit::Sentence, 2, &[]),
        (Unit::Paragraph, 1, &["A-B 2: 0.0-2 0.2-5", "A-C 1: 0.2-5", "B-C 1: 0.2-5"]),
        (Unit::Paragraph, 2, &["A-B 2: 0.0-2 0.2-5"]),
        (Unit::Article, 1, &["A-B 1: 0.0-5", "A-C 1: 0.0-5", "B-C 1: 0.0-5"]),
    ];
    for (unit, at_least, expected) in cases {
        assert_eq!(told(&[("TEMPO.CO", article)], rule(unit, at_least)), expected, "{unit:?}, {at_least} times");
    }
}

#[test]
fn what_makes_no_tie() {
    let cases =
        [("one entity twice in a sentence", "A A A"), ("nobody", "."), ("nothing", ""), ("alone", "A | B || C")];
    for (case, article) in cases {
        assert_eq!(told(&[("TEMPO.CO", article)], rule(Unit::Sentence, 1)), [""; 0], "{case}");
    }
}

#[test]
fn only_the_kinds_of_the_rule() {
    let kinds: KindSet = [crate::entity::EntityKind::Gpe].into_iter().collect();
    let told = told(&[("", "Putin gpe:Rusia gpe:Korut dat:2024")], TieRule { kinds, ..rule(Unit::Sentence, 1) });
    assert_eq!(told, ["Rusia-Korut 1: 0.0-1"]);
}

#[test]
fn articles_and_outlets_behind_a_tie() {
    let (corpus, annotations) = sketch(&[("TEMPO.CO", "A B | A B"), ("TEMPO.CO", "A B C"), ("", "A B"), ("", "A B C")]);
    let figures = |asked: &[u32]| {
        let asked: Vec<_> = asked.iter().map(|&id| ArticleId(id)).collect();
        let ties = ties(&corpus, &annotations, &asked, &rule(Unit::Sentence, 1));
        ties.list.first().map(|tie| (tie.count(), tie.articles, tie.outlets))
    };
    let cases: [(&[u32], _); 6] = [
        (&[], None),
        (&[0], Some((2, 1, 1))),
        (&[0, 1], Some((3, 2, 1))),
        (&[2, 3], Some((2, 2, 2))),
        (&[3, 2, 1, 0, 0], Some((5, 4, 3))),
        (&[99], None),
    ];
    for (asked, expected) in cases {
        assert_eq!(figures(asked), expected, "{asked:?}");
    }
}

#[test]
fn weights_count_units_among_the_articles_asked_for() {
    let (corpus, annotations) = sketch(&[("", "A B | A B | . | ."), ("", "A | B | A | B")]);
    let weight = |asked: &[ArticleId], weight| {
        ties(&corpus, &annotations, asked, &TieRule { weight, ..rule(Unit::Sentence, 1) }).list[0].weight
    };
    // Two of four sentences hold both, and no other holds one: log2(4 * 2 / (2 * 2)).
    assert!((weight(&[ArticleId(0)], Weight::Pmi) - 1.0).abs() < 1e-12);
    // Of all eight, four hold each and two both: log2(8 * 2 / (4 * 4)).
    assert!(weight(&all(&corpus), Weight::Pmi).abs() < 1e-12);
    assert!(weight(&all(&corpus), Weight::LogLikelihood).abs() < 1e-12);
}

#[test]
fn beyond_the_bound_the_rarest_are_left_out_and_counted() {
    let crowd: Vec<String> = (0..3000).map(|at| format!("orang{at}")).collect();
    let (corpus, annotations) = sketch(&[("", &crowd.join(" ")), ("", "orang7 orang2999")]);
    let ties = ties(&corpus, &annotations, &all(&corpus), &rule(Unit::Article, 1));
    assert!(ties.list.len() as u64 <= MAX_MEETINGS);
    assert!(ties.left_out > 900 && ties.left_out < 1000, "{}", ties.left_out);
    let strongest = ties.list.iter().max_by_key(|tie| tie.count()).unwrap();
    assert_eq!((strongest.a, strongest.b, strongest.count()), (EntityId(7), EntityId(2999), 2));
}

fn sketches() -> impl Strategy<Value = Vec<(String, String)>> {
    let word = prop_oneof![4 => "[A-H]", 1 => "gpe:[R-U]", 1 => Just("|".to_owned()), 1 => Just("||".to_owned())];
    let article = (prop_oneof!["", "TEMPO", "CNBC"], prop::collection::vec(word, 0..40));
    prop::collection::vec(article.prop_map(|(outlet, words)| (outlet, words.join(" "))), 0..5)
}

proptest! {
    /// Against the definition, read literally: two mentions of different entities in one unit.
    #[test]
    fn ties_equal_the_definition(articles in sketches(), unit in prop_oneof![
        Just(Unit::Sentence), Just(Unit::Paragraph), Just(Unit::Article)
    ], at_least in 0_u32..4) {
        let articles: Vec<_> = articles.iter().map(|(outlet, text)| (outlet.as_str(), text.as_str())).collect();
        let (corpus, annotations) = sketch(&articles);
        let found = ties(&corpus, &annotations, &all(&corpus), &rule(unit, at_least));
        let mut expected = std::collections::BTreeMap::new();
        for (id, article) in corpus.iter() {
            let unit_of = |mention: &crate::entity::Mention| match unit {
                Unit::Sentence => mention.sentence,
                Unit::Paragraph => article.sentences[mention.sentence as usize].block,
                Unit::Article => 0,
            };
            for one in annotations.of(id) {
                for other in annotations.of(id) {
                    if one.entity < other.entity && unit_of(one) == unit_of(other) {
                        let units: &mut std::collections::BTreeSet<_> = expected.entry((one.entity, other.entity)).or_default();
                        units.insert((id, unit_of(one)));
                    }
                }
            }
        }
        expected.retain(|_, units| units.len() >= at_least as usize);
        let counts: Vec<_> = found.list.iter().map(|tie| ((tie.a, tie.b), tie.evidence.len())).collect();
        let expected: Vec<_> = expected.iter().map(|(&ends, units)| (ends, units.len())).collect();
        prop_assert_eq!(counts, expected);
        for tie in &found.list {
            prop_assert!(tie.evidence.is_sorted_by(|one, next| one < next), "each passage once, in order");
            for passage in &tie.evidence {
                let inside = |entity| annotations.of(passage.article).iter().any(|mention| {
                    mention.entity == entity && (passage.sentences.0..passage.sentences.1).contains(&mention.sentence)
                });
                prop_assert!(inside(tie.a) && inside(tie.b), "both ends stand in the evidence");
            }
        }
    }
}
