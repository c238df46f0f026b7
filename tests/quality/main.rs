//! How well mentions are found, judged by marks made by hand (`tests/fixtures/marks`).
//!
//! `cargo test --test quality -- --nocapture` shows the tables and every error.

#![allow(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

mod links;
mod marks;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use simpul::corpus::{Article, ArticleId, Corpus, DataSheet};
use simpul::entity::score::Score;
use simpul::entity::{Annotations, EntityKind, annotate, annotate_with};
use simpul::text::Span;
use simpul_tagger::Model;

/// The texts with marks that are no articles of the corpus.
const MADE_UP: [&str; 2] = ["elsewhere.marks.txt", "rules.marks.txt"];

fn found(annotations: &Annotations, article: ArticleId) -> BTreeSet<(Span, EntityKind)> {
    annotations.of(article).iter().map(|mention| (mention.span, mention.kind)).collect()
}

/// The trained model that the page carries.
fn model() -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/model/simpul.model");
    Model::read(&fs::read(path).unwrap()).unwrap_or_else(|error| panic!("{error}"))
}

/// The articles of the built-in corpus, as far as they are marked.
fn built_in_articles(model: Option<&Model>) -> Score {
    let corpus = Corpus::builtin();
    let annotations = annotate_with(&corpus, model);
    let mut score = Score::default();
    let mut texts = 0;
    for entry in fs::read_dir(marks::folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if !name.ends_with(".marks.txt") || MADE_UP.contains(&name.as_str()) {
            continue;
        }
        let marked = marks::parse(&marks::read(&name));
        let article = corpus.iter().find(|(_, article)| article.text == marked.text);
        let (id, article) = article.unwrap_or_else(|| panic!("no article has the text of {name}"));
        score.add(&article.text, &marked.mentions, &found(&annotations, id));
        texts += 1;
    }
    println!("{texts} articles");
    assert!(texts >= 5, "the first five are all still read");
    score
}

#[test]
fn ninety_five_of_a_hundred_mentions_of_the_articles_are_right() {
    let score = built_in_articles(None);
    println!("{}", score.report());
    let all = score.all();
    assert!(all.precision() >= 0.95 && all.recall() >= 0.95, "{all:?}\n{}", score.report());
}

#[test]
fn with_the_trained_tagger_ninety_five_of_a_hundred_are_right() {
    // The tagger never saw these marks in training.
    let score = built_in_articles(Some(&model()));
    println!("with the tagger\n{}", score.report());
    let all = score.all();
    assert!(all.precision() >= 0.95 && all.recall() >= 0.95, "{all:?}\n{}", score.report());
}

#[test]
fn other_news_is_read_by_the_same_rules() {
    let marked = marks::parse(&marks::read("elsewhere.marks.txt"));
    let corpus = Corpus::new(vec![Article::read(DataSheet::default(), marked.text)]);
    let mut score = Score::default();
    score.add(&corpus.articles[0].text, &marked.mentions, &found(&annotate(&corpus), ArticleId(0)));
    println!("other news\n{}", score.report());
    assert!(score.all().f1() >= 0.90, "{}", score.report());
}

#[test]
fn other_news_is_read_with_the_trained_tagger_too() {
    let marked = marks::parse(&marks::read("elsewhere.marks.txt"));
    let corpus = Corpus::new(vec![Article::read(DataSheet::default(), marked.text)]);
    let annotations = annotate_with(&corpus, Some(&model()));
    let mut score = Score::default();
    score.add(&corpus.articles[0].text, &marked.mentions, &found(&annotations, ArticleId(0)));
    println!("other news, with the tagger\n{}", score.report());
    assert!(score.all().f1() >= 0.90, "{}", score.report());
}

#[test]
fn each_rule_finds_what_it_should_and_leaves_the_rest_alone() {
    let mut score = Score::default();
    for line in marks::read("rules.marks.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let marked = marks::parse(line);
        let corpus = Corpus::new(vec![Article::read(DataSheet::default(), marked.text)]);
        score.add(&corpus.articles[0].text, &marked.mentions, &found(&annotate(&corpus), ArticleId(0)));
    }
    assert!(score.all().f1() >= 1.0, "{}", score.report());
}
