//! How well stated relations, quotations and dated events are found, judged by what was written down by hand
//! (`tests/fixtures/stated`) before any recogniser could be looked at.
//!
//! `cargo test --features cli --test stated -- --nocapture` shows the tables. The raw sentences may not be kept here;
//! whoever has them asks `simpul evaluate --stated tests/fixtures/stated/raw-held.txt --raw FILE`.

#![allow(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

mod utterances;

use simpul::cli::stated::fixture::{self, Item, Place};
use simpul::cli::stated::judge::{Judgement, Read};
use simpul::corpus::{Article, ArticleId, Corpus, DataSheet};
use simpul::engine::Engine;
use simpul::entity::EntityId;
use simpul_tagger::Model;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The built-in articles that are written down, with what they state.
fn written_down(corpus: &Corpus) -> Vec<(ArticleId, PathBuf, Vec<Item>)> {
    let folder = root().join("tests/fixtures/stated");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let of_article = |path: PathBuf| {
        let id = corpus.find(path.file_stem()?.to_str()?)?;
        let items = fixture::parse(&fs::read_to_string(&path).unwrap());
        Some((id, path.clone(), items.unwrap_or_else(|(line, problem)| panic!("{}:{line}: {problem}", path.display()))))
    };
    files.into_iter().filter_map(of_article).collect()
}

fn model() -> Model {
    Model::read(&fs::read(root().join("assets/model/simpul.model")).unwrap()).unwrap_or_else(|error| panic!("{error}"))
}

/// Judges every article, and prints and returns all together.
fn judged(engine: &Engine) -> Judgement {
    let written = written_down(&engine.corpus);
    assert!(written.len() >= 5, "the first five are all still read");
    let mut all = Judgement::default();
    for (id, path, items) in written {
        let article = engine.corpus.get(id).unwrap();
        let read = Read { article, id, annotations: &engine.annotations, statements: engine.statements() };
        let mut judgement = Judgement::default();
        judgement.add(&read, &items);
        println!("{}\n{}", path.display(), judgement.report());
        let relations = judgement.all();
        let errors = judgement.errors.join("\n");
        assert!(relations.precision() >= 0.80, "{}: {relations:?}\n{errors}", path.display());
        assert!(relations.recall() >= 0.60, "{}: {relations:?}\n{errors}", path.display());
        all = all.merged(judgement);
    }
    println!("all\n{}", all.report());
    all
}

fn good_enough(all: &Judgement) {
    let (direct, indirect) = (all.direct, all.indirect);
    assert!(direct.found.recall() >= 0.95 && direct.told_by() >= 0.85, "{direct:?}\n{}", all.errors.join("\n"));
    assert!(indirect.found.recall() >= 0.80 && indirect.told_by() >= 0.70, "{indirect:?}\n{}", all.errors.join("\n"));
}

#[test]
fn the_articles_are_read_by_rules() {
    good_enough(&judged(&Engine::open(Corpus::builtin())));
}

#[test]
fn the_articles_are_read_with_the_trained_tagger() {
    good_enough(&judged(&Engine::open_with(Corpus::builtin(), Some(&model()))));
}

#[test]
fn each_rule_finds_what_it_should_and_leaves_the_rest_alone() {
    let items = fixture::parse(&fs::read_to_string(root().join("tests/fixtures/stated/cases.txt")).unwrap()).unwrap();
    let mut all = Judgement::default();
    for item in items {
        let Place::Words(words) = &item.place else { panic!("a case stands in its own words") };
        let engine = Engine::open(Corpus::new(vec![Article::read(DataSheet::default(), words.clone())]));
        let article = &engine.corpus.articles[0];
        let (annotations, statements) = (&engine.annotations, engine.statements());
        let read = Read { article, id: ArticleId(0), annotations, statements };
        all.add(&read, std::slice::from_ref(&item));
    }
    assert!(all.errors.is_empty(), "{}", all.errors.join("\n"));
}

/// Who a fixture means.
fn named(engine: &Engine, name: &str) -> EntityId {
    let at = engine.annotations.entities.iter().position(|entity| entity.name == name);
    EntityId(at.unwrap_or_else(|| panic!("nobody is called {name}")) as u32)
}

#[test]
fn what_several_articles_tell_is_one() {
    let engine = Engine::open(Corpus::builtin());
    let (putin, kim) = (named(&engine, "Vladimir Putin"), named(&engine, "Kim Jong Un"));
    let facts = engine.facts();
    let told = |kind: &str, source, target| {
        let fits = |fact: &&simpul::relation::Fact| {
            (fact.kind.code(), fact.source, fact.target, fact.negated) == (kind, source, target, false)
        };
        facts.iter().filter(fits).map(|fact| fact.articles).max().unwrap_or_default()
    };
    assert!(told("ROLE", putin, named(&engine, "Rusia")) >= 4, "{facts:?}");
    assert!(told("AGREE", kim, putin) >= 2, "{facts:?}");
    for fact in &facts {
        assert!(fact.evidence.is_sorted_by(|one, next| one < next), "each piece once, in order");
        assert!(fact.articles as usize <= fact.evidence.len() && fact.articles > 0);
    }
    assert_eq!(facts.iter().map(|fact| fact.evidence.len()).sum::<usize>(), engine.relations().len(), "none is lost");
}

#[test]
fn the_articles_differ_in_how_many_soldiers_were_sent() {
    let engine = Engine::open(Corpus::builtin());
    let differences = engine.differences();
    let soldiers = differences.iter().find(|difference| difference.unit == "tentara");
    let figures =
        soldiers.map(|found| found.figures.iter().map(|&at| engine.statements().figures[at as usize].quantity.value));
    let mut values: Vec<f64> = figures.into_iter().flatten().collect();
    values.sort_by(f64::total_cmp);
    assert_eq!(values, [10_000.0, 15_000.0], "{differences:?}");
}

#[test]
fn an_utterance_stands_with_its_other_wordings() {
    let engine = Engine::open(Corpus::builtin());
    let kim = named(&engine, "Kim Jong Un");
    let utterances = engine.utterances();
    let print = |at: &u32| {
        let quote = &engine.quotes()[*at as usize];
        quote.span.slice(&engine.corpus.get(quote.article).unwrap().text).to_owned()
    };
    let wordings: Vec<Vec<String>> = utterances.iter().map(|found| found.quotes.iter().map(print).collect()).collect();
    println!("{wordings:#?}");
    let of_steps =
        wordings.iter().zip(utterances).find(|(words, _)| words.iter().any(|words| words.contains("semua langkah")));
    let (words, utterance) = of_steps.unwrap_or_else(|| panic!("{wordings:#?}"));
    assert!(words.len() >= 2, "{words:?}");
    for &at in &utterance.quotes {
        assert!(engine.quotes()[at as usize].speaker.who.iter().any(|end| end.entity == kim));
    }
}
