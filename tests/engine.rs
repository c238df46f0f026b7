//! The engine as the page asks it: what it answers about the built-in corpus, whatever the reader chose.

use proptest::prelude::*;
use simpul::corpus::{ArticleId, Corpus};
use simpul::engine::Engine;
use simpul::entity::{KindSet, MentionId, Source};
use simpul::index::Query;
use simpul::network::layout::layout;
use simpul::relation::{TieRule, Unit, Weight};
use simpul::state::{Action, State, Step, Trace, carry, reduce};
use simpul::view::{Drawing, Dress, Focus, Run, Selection, Spot};
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open(Corpus::builtin()));

fn text_of(runs: &[Run]) -> String {
    runs.iter().flat_map(|run| &run.pieces).map(|piece| piece.text.as_str()).collect()
}

fn searching(text: &str) -> Query {
    Query { text: text.to_owned(), ..Query::default() }
}

#[test]
fn whoever_is_named_most_has_a_name_in_the_drawing() {
    for search in ["", "pakta", "KCNA", "Kursk"] {
        let query = searching(search);
        let network = ENGINE.network(&query, &ENGINE.answer(&query), &TieRule::default(), None);
        let drawing = Drawing::of(&network, &ENGINE.annotations, &layout(&network), Dress::default()).named();
        for node in drawing.nodes.iter().take(4) {
            assert!(node.label.is_some(), "{} under {search:?}", node.name);
        }
    }
}

#[test]
fn drawn_blocks_hold_the_text_unchanged_and_every_mention() {
    for search in ["", "Putin", "\"Korea Utara\"", "pem*", "Jong OR Rusia"] {
        let query = searching(search);
        let answer = ENGINE.answer(&query);
        for (id, article) in ENGINE.corpus.iter() {
            let view = ENGINE.article_view(id, &query, &answer, &Selection::Nothing).unwrap();
            for (block, drawn) in article.blocks.iter().zip(&view.blocks) {
                assert_eq!(text_of(&drawn.runs), block.span.slice(&article.text), "{search}");
            }
            let marks = view.blocks.iter().flat_map(|block| &block.runs).filter_map(|run| run.mark.as_ref());
            let drawn: Vec<u32> = marks.map(|mark| mark.mention).collect();
            let all: Vec<u32> = (0..ENGINE.annotations.of(id).len() as u32).collect();
            assert_eq!(drawn, all, "every mention is marked, once, in order");
        }
    }
}

#[test]
fn a_hit_inside_a_mark_is_drawn_inside_it() {
    let query = searching("Jong");
    let answer = ENGINE.answer(&query);
    let article = ENGINE.corpus.find("tempo-2024-08-16").unwrap();
    let view = ENGINE.article_view(article, &query, &answer, &Selection::Nothing).unwrap();
    let mut runs = view.blocks.iter().flat_map(|block| &block.runs);
    let run = runs.find(|run| run.mark.is_some() && text_of(std::slice::from_ref(*run)) == "Kim Jong Un").unwrap();
    let pieces: Vec<_> = run.pieces.iter().map(|piece| (piece.text.as_str(), piece.hit.is_some())).collect();
    assert_eq!(pieces, [("Kim ", false), ("Jong", true), (" Un", false)]);
}

#[test]
fn hidden_kinds_are_not_marked_and_are_no_nodes() {
    let query = Query { kinds: KindSet::NONE, ..Query::default() };
    let answer = ENGINE.answer(&query);
    let view = ENGINE.article_view(ArticleId(0), &query, &answer, &Selection::Nothing).unwrap();
    assert!(view.blocks.iter().flat_map(|block| &block.runs).all(|run| run.mark.is_none()));
    assert_eq!(view.mentions, 0);
    assert!(ENGINE.network(&query, &answer, &TieRule::default(), None).nodes.is_empty());
}

#[test]
fn a_ties_number_is_the_number_of_passages_listed_and_each_names_both_ends() {
    let query = Query::default();
    let answer = ENGINE.answer(&query);
    for unit in [Unit::Sentence, Unit::Paragraph, Unit::Article] {
        let rule = TieRule { unit, at_least: 1, weight: Weight::Count, kinds: KindSet::ALL, ..TieRule::default() };
        let network = ENGINE.network(&query, &answer, &rule, None);
        assert!(!network.edges.is_empty());
        for row in ENGINE.relations_view(&network, None).ties {
            let selection = Selection::tie(&row.a.slug, &row.b.slug);
            let evidence = ENGINE.evidence(&selection, &query, &answer, &rule).unwrap();
            assert_eq!(evidence.items.len(), row.count as usize, "{row:?}");
            assert_eq!(evidence.articles, row.articles, "{row:?}");
            for item in evidence.items {
                let runs = item.excerpts.iter().flatten();
                let named: Vec<_> = runs.filter_map(|run| run.mark.as_ref()).map(|mark| mark.slug.as_str()).collect();
                assert!(named.contains(&row.a.slug.as_str()) && named.contains(&row.b.slug.as_str()), "{row:?}");
            }
        }
    }
}

#[test]
fn an_entitys_evidence_is_every_sentence_that_names_it() {
    let query = Query::default();
    let answer = ENGINE.answer(&query);
    for entity in &ENGINE.annotations.entities {
        let evidence =
            ENGINE.evidence(&Selection::Entity(entity.slug.clone()), &query, &answer, &TieRule::default()).unwrap();
        let mut sentences: Vec<_> =
            entity.mentions.iter().map(|id| (id.article, ENGINE.annotations.mention(*id).unwrap().sentence)).collect();
        sentences.dedup();
        assert_eq!(evidence.items.len(), sentences.len(), "{}", entity.name);
    }
}

#[test]
fn cards_count_what_the_article_view_shows() {
    let query = Query::default();
    let answer = ENGINE.answer(&query);
    let cards = ENGINE.cards(&query, &answer);
    assert_eq!(cards.len(), ENGINE.corpus.articles.len());
    for ((id, _), card) in ENGINE.corpus.iter().zip(cards) {
        let view = ENGINE.article_view(id, &query, &answer, &Selection::Nothing).unwrap();
        assert_eq!(card.strip.iter().sum::<u32>(), view.mentions);
        assert_eq!(card.title, view.title);
        assert!(!card.title.is_empty());
    }
}

#[test]
fn the_mention_card_walks_the_mentions_of_its_entity() {
    let article = ArticleId(0);
    let first = ENGINE.mention_card(article, 0).unwrap();
    let mut seen = 1;
    let mut at =
        ENGINE.annotations.of(article).iter().position(|m| m.entity == ENGINE.annotations.of(article)[0].entity);
    while let Some(next) = at.and_then(|at| ENGINE.mention_card(article, at as u32)).and_then(|card| card.next) {
        seen += 1;
        at = Some(next as usize);
    }
    assert_eq!(seen, first.here);
}

#[test]
fn stepping_goes_round_and_stays_in_what_remains() {
    let mut state = State { query: searching("Trump"), ..State::default() };
    let hits = ENGINE.answer(&state.query).hits;
    assert!(hits.len() > 1);
    for hit in hits.iter().chain(&hits[..1]) {
        state = reduce(&state, Action::StepHit(Step::Next), &ENGINE);
        let Some(Spot::Hit(at)) = state.spot else { panic!("a step through the hits stands on a hit") };
        assert_eq!(hits[at as usize], *hit);
        assert_eq!(state.article, ENGINE.corpus.get(hit.article).map(|article| article.sheet.id.clone()));
    }
    let before = state.article.clone();
    state = reduce(&state, Action::StepArticle(Step::Next), &ENGINE);
    assert_ne!(state.article, before);
    let open = state.article.as_deref().and_then(|id| ENGINE.corpus.find(id)).unwrap();
    assert!(ENGINE.answer(&state.query).articles.contains(&open));
}

#[test]
fn selecting_twice_lets_go() {
    let kim = || Action::Select(Selection::Entity("kim-jong-un".into()));
    let once = reduce(&State::default(), kim(), &ENGINE);
    assert_eq!(once.selection, Selection::Entity("kim-jong-un".into()));
    assert_eq!(reduce(&once, kim(), &ENGINE).selection, Selection::Nothing);
}

#[test]
fn including_and_excluding_take_each_other_back() {
    let slug = || "rusia".to_owned();
    let state = reduce(&State::default(), Action::ToggleInclude(slug()), &ENGINE);
    let state = reduce(&state, Action::ToggleExclude(slug()), &ENGINE);
    assert!(state.query.include.is_empty() && state.query.exclude.contains("rusia"));
    let state = reduce(&state, Action::OnlyEntity(slug()), &ENGINE);
    assert!(state.query.include.contains("rusia") && state.query.exclude.is_empty());
    assert_eq!(reduce(&state, Action::ClearQuery, &ENGINE).query, Query::default());
}

#[test]
fn a_changed_query_forgets_the_number_of_a_hit() {
    let state = State { query: searching("Trump"), spot: Some(Spot::Hit(3)), ..State::default() };
    assert_eq!(reduce(&state, Action::Search("Kim".into()), &ENGINE).spot, None);
}

/// The built-in corpus as another machine reads it: it misses the first mention of every article, and calls an entity by
/// another name.
fn read_otherwise(renamed: &str) -> Engine {
    let mut other = ENGINE.clone();
    for mentions in &mut other.annotations.mentions {
        mentions.remove(0);
    }
    for entity in &mut other.annotations.entities {
        entity.mentions.retain(|id| id.at > 0);
        entity.mentions.iter_mut().for_each(|id| id.at -= 1);
        if entity.slug == renamed {
            "lain".clone_into(&mut entity.slug);
        }
    }
    other
}

#[test]
fn what_the_reader_chose_is_kept_in_another_reading() {
    let other = read_otherwise("rusia");
    let state = State {
        article: Some("cnbc-2025-08-15".into()),
        spot: Some(Spot::Mention(5)),
        selection: Selection::tie("rusia", "kim-jong-un"),
        query: Query { include: ["rusia".into(), "hantu".into()].into(), ..searching("pakta") },
        focus: Some(Focus { centre: "rusia".into(), depth: 2 }),
        ..State::default()
    };
    let carried = carry(&state, &ENGINE, &other);
    assert_eq!(carried.spot, Some(Spot::Mention(4)));
    assert_eq!(carried.selection, Selection::tie("lain", "kim-jong-un"));
    assert_eq!(
        carried.query.include,
        ["lain".into(), "hantu".into()].into(),
        "whom no reading knows is left to `reconcile`"
    );
    assert_eq!(carried.focus, Some(Focus { centre: "lain".into(), depth: 2 }));
    assert_eq!((carried.article, carried.query.text), (state.article, state.query.text));
    assert_eq!(ENGINE.mention_in(&other, MentionId { article: ArticleId(0), at: 0 }), None, "it is not there");
}

#[test]
fn every_reading_carries_a_state_onto_itself() {
    for (article, _) in ENGINE.corpus.iter() {
        for at in 0..ENGINE.annotations.of(article).len() as u32 {
            assert_eq!(ENGINE.mention_in(&ENGINE, MentionId { article, at }), Some(at));
        }
    }
    for entity in &ENGINE.annotations.entities {
        assert_eq!(ENGINE.entity_in(&ENGINE, &entity.slug).as_deref(), Some(entity.slug.as_str()));
    }
}

#[test]
fn the_sources_of_an_article_are_counted_as_its_marks_tell_them() {
    let answer = ENGINE.answer(&Query::default());
    for (id, _) in ENGINE.corpus.iter() {
        let view = ENGINE.article_view(id, &Query::default(), &answer, &Selection::Nothing).unwrap();
        let marks = || view.blocks.iter().flat_map(|block| &block.runs).filter_map(|run| run.mark.as_ref());
        let told = Source::MACHINE.map(|source| marks().filter(|mark| mark.source == source).count() as u32);
        assert_eq!(view.sources, told);
        assert_eq!(told.iter().sum::<u32>(), view.mentions);
    }
}

#[test]
fn typing_and_settings_leave_one_step_in_the_history() {
    assert_eq!(Action::Search("pak".into()).trace(), Trace::Replace);
    assert_eq!(Action::ClearQuery.trace(), Trace::Push);
    assert_eq!(Action::Open("cnbc-2025-08-15".into(), None).trace(), Trace::Push);
}

proptest! {
    #[test]
    fn no_search_breaks_any_view(text in "\\PC{0,40}", selected in "[a-z-]{0,12}") {
        let query = searching(&text);
        let answer = ENGINE.answer(&query);
        let selection = Selection::Entity(selected);
        let view = ENGINE.filter_view(&query, &answer);
        prop_assert_eq!(view.hits.len(), answer.hits.len());
        prop_assert_eq!(view.remaining as usize, answer.articles.len());
        for (id, _) in ENGINE.corpus.iter() {
            prop_assert!(ENGINE.article_view(id, &query, &answer, &selection).is_some());
        }
    }
}
