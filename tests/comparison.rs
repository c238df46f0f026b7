//! The comparison of two articles, or of one with the rest, against a count of its own.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a helper that fails fails its test")]

use simpul::corpus::{ArticleId, Corpus};
use simpul::engine::Engine;
use simpul::index::Query;
use simpul::relation::{Quote, RelationKind, whole};
use simpul::state::{Action, Against, Middle, State, Step, reduce};
use simpul::text::fold::fold;
use simpul::view::{ComparisonView, Part, QuoteRow, Selection};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open(Corpus::builtin()));

fn compared(one: ArticleId, other: Option<ArticleId>) -> ComparisonView {
    let query = Query::default();
    ENGINE.comparison(one, other, &query, &ENGINE.answer(&query), &Selection::Nothing).unwrap()
}

/// Mentions of names by slug, counted straight from the annotations.
fn counted(articles: &[ArticleId]) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for article in articles {
        for mention in ENGINE.annotations.of(*article).iter().filter(|mention| !mention.kind.is_quiet()) {
            let entity = ENGINE.annotations.entity(mention.entity).unwrap();
            *counts.entry(entity.slug.clone()).or_default() += 1;
        }
    }
    counts
}

/// What a side of the view tells of mentions by slug.
fn told(view: &ComparisonView, side: usize) -> BTreeMap<String, u32> {
    let shared = view.shared.iter().map(|row| (row.entity.slug.clone(), row.named[side].mentions));
    let only = view.only[side].iter().map(|(entity, mentions)| (entity.slug.clone(), *mentions));
    shared.chain(only).collect()
}

fn articles() -> impl Iterator<Item = ArticleId> {
    ENGINE.corpus.iter().map(|(id, _)| id)
}

#[test]
fn every_mention_is_told_once_on_its_side() {
    for one in articles() {
        let rest: Vec<ArticleId> = articles().filter(|each| *each != one).collect();
        let view = compared(one, None);
        assert_eq!(told(&view, 0), counted(&[one]));
        assert_eq!(told(&view, 1), counted(&rest));
        for other in rest {
            let view = compared(one, Some(other));
            assert_eq!(told(&view, 1), counted(&[other]));
        }
    }
}

#[test]
fn forms_add_up_and_those_of_both_sides_are_told_apart() {
    for one in articles() {
        for row in compared(one, None).shared {
            for (own, other) in [(0, 1), (1, 0)] {
                let (own, other) = (&row.named[own], &row.named[other]);
                assert_eq!(own.forms.iter().map(|(form, _)| form.count).sum::<u32>(), own.mentions);
                for (form, too) in &own.forms {
                    assert_eq!(*too, other.forms.iter().any(|(theirs, _)| theirs.text == form.text), "{}", form.text);
                }
            }
        }
    }
}

#[test]
fn what_one_compares_the_other_does_too() {
    let all: Vec<ArticleId> = articles().collect();
    for (one, other) in all.iter().zip(&all[1..]) {
        let (there, back) = (compared(*one, Some(*other)), compared(*other, Some(*one)));
        let slugs = |view: &ComparisonView| view.shared.iter().map(|row| row.entity.slug.clone()).collect::<Vec<_>>();
        assert_eq!(slugs(&there), slugs(&back));
        assert_eq!(there.only[0], back.only[1]);
        assert_eq!(there.aligned.is_empty(), back.aligned.is_empty());
    }
}

#[test]
fn figures_that_differ_stand_on_both_sides() {
    let all: Vec<ArticleId> = articles().collect();
    let rows: Vec<_> = all.iter().flat_map(|one| compared(*one, None).differences).collect();
    assert!(!rows.is_empty(), "the articles tell of 10.000 and of 15.000 soldiers");
    for row in rows {
        let texts = row.told.iter().map(|told| told.iter().map(|figure| &figure.text).collect::<Vec<_>>());
        let [left, right] = texts.collect::<Vec<_>>().try_into().expect("two sides");
        assert!(!left.is_empty() && !right.is_empty() && left != right);
    }
}

/// What a quotation says, part by part, and the words that the other side lacks.
fn said(row: &QuoteRow) -> (String, Vec<String>) {
    let text = |part: &Part| -> String {
        part.runs.iter().flat_map(|run| &run.pieces).map(|piece| piece.text.as_str()).collect()
    };
    (row.parts.iter().map(text).collect(), row.parts.iter().filter(|part| part.differs).map(text).collect())
}

#[test]
fn every_quotation_is_told_once_on_its_side_word_for_word() {
    let mut rendered = 0;
    for one in articles() {
        let view = compared(one, None);
        for side in [0, 1] {
            let shared = view.quotes.shared.iter().flat_map(|sides| &sides[side]);
            let mut told: Vec<String> = shared.chain(&view.quotes.only[side]).map(|row| said(row).0).collect();
            let printed = |quote: &Quote| quote.span.slice(&ENGINE.corpus.get(quote.article).unwrap().text).to_owned();
            let mut within = Vec::new();
            for (_, quote, parts) in
                whole(ENGINE.quotes()).filter(|(_, quote, _)| (quote.article == one) == (side == 0))
            {
                let at = told.iter().position(|said| *said == printed(quote));
                told.swap_remove(at.unwrap_or_else(|| panic!("{}", printed(quote))));
                within.extend(parts.iter().map(printed));
            }
            // What a report quotes is told of both sides where both quote it, and else within the report.
            assert!(told.iter().all(|said| within.contains(said)), "{told:?}");
        }
        for [left, right] in &view.quotes.shared {
            assert!(!left.is_empty() && !right.is_empty());
            let differing = left.iter().chain(right).map(|row| said(row).1.len()).sum::<usize>();
            assert!(differing > 0, "two wordings: {left:?} {right:?}");
        }
        rendered += view.quotes.shared.len();
    }
    assert!(rendered > 0, "the articles render some sayings of Putin and Kim");
}

#[test]
fn what_differs_is_what_the_other_wording_does_not_have() {
    let all: Vec<ArticleId> = articles().collect();
    let pairs = all.iter().flat_map(|one| compared(*one, None).quotes.shared);
    for [left, right] in pairs {
        let words = |rows: &[QuoteRow]| rows.iter().map(|row| fold(&said(row).0)).collect::<Vec<_>>().join(" ");
        for (own, other) in [(&left, words(&right)), (&right, words(&left))] {
            for differing in own.iter().flat_map(|row| said(row).1) {
                assert!(
                    !format!(" {other} ").contains(&format!(" {} ", fold(&differing))),
                    "{differing} is in {other}"
                );
            }
        }
    }
}

#[test]
fn titles_and_verbs_are_those_of_the_side() {
    let verbs =
        |view: &ComparisonView, side: usize| view.sides[side].usage.verbs.iter().map(|(form, _)| form.count).sum();
    let mut titled = 0;
    for one in articles() {
        let view = compared(one, None);
        let own = |quote: &&simpul::relation::Quote| quote.article == one && quote.cue.is_some();
        let said: u32 = verbs(&view, 0);
        assert_eq!(said as usize, ENGINE.quotes().iter().filter(own).count());
        let putin = view.shared.iter().find(|row| row.entity.slug == "vladimir-putin").unwrap();
        titled +=
            putin.named.iter().flat_map(|naming| &naming.titles).filter(|(form, _)| form.text == "presiden").count();
    }
    assert!(titled > 2, "Putin is called president");
}

#[test]
fn the_grid_of_facts_has_every_sentence_that_states_one_but_posts() {
    let query = Query::default();
    let grid = ENGINE.fact_grid(&query, &ENGINE.answer(&query));
    let told: usize = grid.facts.iter().map(|fact| fact.statements.len()).sum();
    let stated = ENGINE.relations().iter().filter(|relation| relation.kind != RelationKind::Role);
    assert_eq!(told, stated.count());
    let spread: Vec<usize> = grid
        .facts
        .iter()
        .map(|fact| fact.statements.iter().map(|said| &said.article.sheet.id).collect::<BTreeSet<_>>().len())
        .collect();
    assert!(spread[0] > 1 && spread.is_sorted_by(|one, next| one >= next), "told by most articles first");
    assert!(grid.figures.iter().all(|row| row.told.len() == grid.columns.len()));
    assert!(grid.figures.iter().any(|row| row.unit == "tentara"));
}

#[test]
fn the_grid_has_a_figure_for_every_entity_and_article() {
    let query = Query::default();
    let grid = ENGINE.grid(&query, &ENGINE.answer(&query));
    for (column, article) in articles().enumerate() {
        let told: BTreeMap<String, u32> = grid
            .rows
            .iter()
            .filter(|row| row.mentions[column] > 0)
            .map(|row| (row.entity.slug.clone(), row.mentions[column]))
            .collect();
        assert_eq!(told, counted(&[article]));
    }
    let spread = |at: usize| grid.rows[at].mentions.iter().filter(|count| **count > 0).count();
    assert!((1..grid.rows.len()).all(|at| spread(at) <= spread(at - 1)), "named by most articles first");
}

#[test]
fn stepping_to_the_next_article_keeps_the_comparison_and_compares_nothing_with_itself() {
    let ids: Vec<String> = ENGINE.corpus.iter().map(|(_, article)| article.sheet.id.clone()).collect();
    let state = reduce(&State::default(), Action::Compare(ids[0].clone(), Against::One(ids[2].clone())), &ENGINE);
    let next = reduce(&state, Action::StepArticle(Step::Next), &ENGINE);
    assert_eq!(next.article.as_deref(), Some(ids[1].as_str()));
    assert_eq!(next.middle, Middle::Comparison(Against::One(ids[2].clone())));
    let same = reduce(&next, Action::StepArticle(Step::Next), &ENGINE);
    assert_eq!(same.middle, Middle::Comparison(Against::Rest));
    let opened = reduce(&same, Action::Open(ids[3].clone(), None), &ENGINE);
    assert_eq!(opened.middle, Middle::Article);
}
