//! Which entity mentions name, judged by tables of cases (`tests/fixtures/links`).

use simpul::corpus::{Article, ArticleId, Corpus, DataSheet, Known};
use simpul::entity::proposal::{Hint, Proposal};
use simpul::entity::recognise;
use simpul::entity::{Annotations, EntityKind, Source, annotate, link};
use simpul::pause::{Pause, at_once};
use simpul::text::{Date, Span};

use crate::marks;

/// The name of the entity that is mentioned exactly at `span`.
fn named(annotations: &Annotations, article: ArticleId, span: Span) -> Option<&str> {
    let mention = annotations.of(article).iter().find(|mention| mention.span == span)?;
    annotations.entity(mention.entity).map(|entity| entity.name.as_str())
}

/// The table without its comments and empty lines.
fn cases(name: &str) -> Vec<String> {
    let table = std::fs::read_to_string(marks::folder().with_file_name("links").join(name)).unwrap();
    table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn mentions_of_the_five_articles_name_whom_they_mean() {
    let corpus = Corpus::builtin();
    let annotations = annotate(&corpus);
    let mut wrong = Vec::new();
    for case in cases("articles.txt") {
        let (file, rest) = case.split_once(" | ").unwrap();
        let (marked, entity) = rest.rsplit_once(" | ").unwrap();
        let (before, after) = marked.split_once('[').unwrap();
        let (form, after) = after.split_once(']').unwrap();
        let around = [before, form, after].concat().replace('⏎', "\n");
        let text = marks::text_of(file);
        let (id, article) = corpus.iter().find(|(_, article)| article.text == text).unwrap();
        let places: Vec<_> = article.text.match_indices(&around).collect();
        assert_eq!(places.len(), 1, "stands {} times in {file}: {around}", places.len());
        let start = places[0].0 + before.len();
        let found = named(&annotations, id, Span::new(start, start + form.len()));
        if found != Some(entity) {
            wrong.push(format!("{case}\n    found: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn short_forms_misspelt_names_and_abbreviations_name_whom_they_mean() {
    check("short-forms.txt", &DataSheet::default());
}

#[test]
fn times_have_the_value_that_the_day_of_the_article_gives_them() {
    let date = Known::Stated(Date::new(2025, 8, 15).unwrap());
    check("times.txt", &DataSheet { date, ..DataSheet::default() });
}

/// A text and its mentions in order, each with what it is to name: an entity and, after `=`, its Wikidata item.
type Marked = (String, Vec<(Span, EntityKind, Option<String>)>);

fn marked(line: &str) -> Marked {
    let (mut text, mut mentions) = (String::new(), Vec::new());
    for part in line.split('[') {
        let Some((mention, rest)) = part.split_once(']') else {
            text.push_str(part);
            continue;
        };
        let (kind, mention) = mention.split_once('|').unwrap();
        let (form, entity) = mention.split_once('→').map_or((mention, None), |(form, entity)| (form, Some(entity)));
        let span = Span::new(text.len(), text.len() + form.len());
        mentions.push((span, EntityKind::from_code(kind).unwrap(), entity.map(str::to_owned)));
        text.push_str(form);
        text.push_str(rest);
    }
    (text, mentions)
}

/// Links mentions that were told, not found.
fn linked(texts: &[Marked]) -> Annotations {
    let articles: Vec<_> = texts.iter().map(|(text, _)| Article::read(DataSheet::default(), text.clone())).collect();
    let readings: Vec<_> = articles.iter().map(recognise::read).collect();
    let keyed = readings.iter().enumerate().map(|(at, reading)| {
        let told = texts[at].1.iter().map(|(span, kind, _)| Proposal {
            words: reading.words_in(*span),
            kind: *kind,
            source: Source::Model,
            confidence: 0.9,
            hint: Hint::None,
        });
        link::link(ArticleId(at as u32), reading, told.collect())
    });
    at_once(link::entities(&articles, keyed.collect(), Pause::NEVER))
}

#[test]
fn mentions_of_unseen_texts_name_whom_they_mean_whoever_found_them() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for case in cases("unseen.txt") {
        let text = marked(&case);
        let annotations = linked(std::slice::from_ref(&text));
        for (mention, (span, _, expected)) in annotations.of(ArticleId(0)).iter().zip(&text.1) {
            let Some(expected) = expected else { continue };
            count += 1;
            let entity = annotations.entity(mention.entity).unwrap();
            let (name, item) =
                expected.split_once('=').map_or((expected.as_str(), None), |(name, item)| (name, Some(item)));
            let found = entity.wikidata.as_deref().unwrap_or("-");
            if entity.name != name || item.is_some_and(|item| item != found) {
                wrong.push(format!("{case}\n    {} → {expected}, found: {}={found}", span.slice(&text.0), entity.name));
            }
        }
    }
    assert!(count >= 60, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_surname_alone_names_someone_else_in_another_article() {
    let texts: Vec<_> = [
        "Bupati [PER|Agus Siregar] dan [PER|Siregar] hadir.",
        "Bupati [PER|Maria Siregar] dan [PER|Siregar] hadir.",
        "Bupati [PER|Siregar] hadir.",
        "Bupati [PER|Siregar] hadir.",
    ]
    .map(marked)
    .into();
    let annotations = linked(&texts);
    let entity = |article: u32, at: usize| annotations.of(ArticleId(article))[at].entity;
    assert_eq!(entity(0, 0), entity(0, 1));
    assert_eq!(entity(1, 0), entity(1, 1));
    let people = std::collections::BTreeSet::from([entity(0, 0), entity(1, 0), entity(2, 0), entity(3, 0)]);
    assert_eq!(people.len(), 4);
}

/// Holds that in every text of the table each `[form→entity]` names that entity.
fn check(table: &str, sheet: &DataSheet) {
    let mut wrong = Vec::new();
    for case in cases(table) {
        let (mut text, mut forms) = (String::new(), Vec::new());
        for part in case.split('[') {
            let Some((marked, rest)) = part.split_once(']') else {
                text.push_str(part);
                continue;
            };
            let (form, entity) = marked.split_once('→').unwrap();
            forms.push((Span::new(text.len(), text.len() + form.len()), entity));
            text.push_str(form);
            text.push_str(rest);
        }
        let corpus = Corpus::new(vec![Article::read(sheet.clone(), text)]);
        let annotations = annotate(&corpus);
        for (span, entity) in forms {
            let found = named(&annotations, ArticleId(0), span);
            if found != Some(entity) {
                wrong.push(format!("{case}\n    {entity}, found: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
