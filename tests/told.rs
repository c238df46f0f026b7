//! The views of what the texts tell, held against the statements they are drawn from.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a helper that fails fails its test")]

use simpul::corpus::{ArticleId, Corpus};
use simpul::engine::Engine;
use simpul::index::Query;
use simpul::relation::{Quote, QuoteForm, whole};
use simpul::view::{QuoteHead, QuoteOrder, QuoteRow, QuotesView, Run, Says, Selection, Spot, Whom};
use std::sync::LazyLock;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::open(Corpus::builtin()));

fn text_of(runs: &[Run]) -> String {
    runs.iter().flat_map(|run| &run.pieces).map(|piece| piece.text.as_str()).collect()
}

/// A quotation, part by part.
fn said(row: &QuoteRow) -> String {
    row.parts.iter().map(|part| text_of(&part.runs)).collect()
}

fn quotes(order: QuoteOrder, whom: Whom, selection: &Selection, query: &Query) -> QuotesView {
    ENGINE.quotes_view((order, whom), query, &ENGINE.answer(query), selection)
}

#[test]
fn every_quotation_stands_under_its_head_with_its_text() {
    let all: Vec<&Quote> = whole(ENGINE.quotes()).map(|(_, quote, _)| quote).collect();
    assert!(!all.is_empty() && all.len() < ENGINE.quotes().len());
    for order in QuoteOrder::ALL {
        let view = quotes(order, Whom::Anyone, &Selection::Nothing, &Query::default());
        assert_eq!(view.quotes as usize, all.len());
        let rows: usize = view.groups.iter().map(|group| group.rows.len()).sum();
        let heads = |quote: &&Quote| {
            if order == QuoteOrder::Speaker { quote.speaker.who.len().max(1) } else { 1 }
        };
        assert_eq!(rows, all.iter().map(heads).sum::<usize>(), "{order:?}");
    }
    let by_article = quotes(QuoteOrder::Article, Whom::Anyone, &Selection::Nothing, &Query::default());
    let drawn: Vec<String> = by_article.groups.iter().flat_map(|group| &group.rows).map(said).collect();
    let printed: Vec<&str> = all
        .iter()
        .map(|quote| quote.span.slice(&ENGINE.corpus.get(quote.article).expect("it is in the corpus").text))
        .collect();
    assert_eq!(drawn, printed);
}

#[test]
fn by_and_about_are_what_they_say() {
    let slug = "vladimir-putin";
    let selection = Selection::Entity(slug.to_owned());
    let by = quotes(QuoteOrder::Speaker, Whom::By, &selection, &Query::default());
    assert!(by.quotes > 0);
    for row in by.groups.iter().flat_map(|group| &group.rows) {
        assert!(row.speakers.iter().any(|speaker| speaker.slug == slug));
    }
    let about = quotes(QuoteOrder::Article, Whom::About, &selection, &Query::default());
    assert!(about.quotes > 0);
    for row in about.groups.iter().flat_map(|group| &group.rows) {
        let names = |run: &Run| run.mark.as_ref().is_some_and(|mark| mark.slug == slug);
        assert!(row.parts.iter().flat_map(|part| &part.runs).any(names), "{}", said(row));
    }
    let anyone = quotes(QuoteOrder::Article, Whom::Anyone, &selection, &Query::default());
    assert_eq!(anyone.quotes as usize, whole(ENGINE.quotes()).count());
}

#[test]
fn only_articles_that_remain_are_quoted() {
    let query = Query { text: "Kursk".into(), ..Query::default() };
    let remaining = ENGINE.answer(&query).articles;
    let view = quotes(QuoteOrder::Article, Whom::Anyone, &Selection::Nothing, &query);
    assert!(view.groups.len() <= remaining.len());
    for group in &view.groups {
        let QuoteHead::Article(head) = &group.head else { panic!("gathered by article") };
        assert!(remaining.contains(&ENGINE.corpus.find(&head.sheet.id).expect("it is in the corpus")));
    }
}

#[test]
fn moments_stand_in_time_order_and_hold_every_event() {
    let query = Query::default();
    let view = ENGINE.timeline_view(&query, &ENGINE.answer(&query), &Selection::Nothing);
    assert!(view.moments.windows(2).all(|pair| pair[0].days.0 <= pair[1].days.0));
    let items = || view.moments.iter().flat_map(|moment| &moment.items);
    assert_eq!(items().count(), ENGINE.timeline().len());
    for item in items() {
        let sentence = text_of(&item.runs);
        assert!(sentence.contains(&item.words) && sentence.contains(&item.time), "{} {}", item.words, item.time);
    }
    assert!(view.published.windows(2).all(|pair| pair[0].0 <= pair[1].0));
}

#[test]
fn an_answer_stands_in_the_sentence_it_leads_to() {
    let query = Query::default();
    for (id, article) in ENGINE.corpus.iter() {
        let view = ENGINE.adiksimba(id, &query, &ENGINE.answer(&query)).expect("the article is in the corpus");
        assert!(!view.who.is_empty() && !view.place.is_empty(), "{}", article.sheet.id);
        let all = [&view.what, &view.place, &view.time, &view.who, &view.why, &view.how];
        for answer in all.into_iter().flatten() {
            let sentence = sentence_of(id, answer.spot);
            match &answer.says {
                Says::Words(words) | Says::Deed(_, words, _) => {
                    assert!(sentence.contains(words), "{words}: {sentence}");
                }
                Says::Entity(entity) => assert!(ENGINE.annotations.find(&entity.slug).is_some()),
            }
        }
    }
}

fn sentence_of(id: ArticleId, spot: Spot) -> &'static str {
    let article = ENGINE.corpus.get(id).expect("it is in the corpus");
    let at = match spot {
        Spot::Sentence(at) => at,
        Spot::Mention(at) => ENGINE.annotations.of(id)[at as usize].sentence,
        Spot::Hit(_) => panic!("no search"),
    };
    article.sentences[at as usize].span.slice(&article.text)
}

#[test]
fn what_is_reported_has_both_marks_of_what_is_quoted_in_it() {
    for quote in ENGINE.quotes().iter().filter(|quote| quote.form == QuoteForm::Indirect) {
        let said = quote.span.slice(&ENGINE.corpus.get(quote.article).unwrap().text);
        assert_eq!(said.matches('“').count(), said.matches('”').count(), "{said}");
    }
}
