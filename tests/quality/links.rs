//! Which entity mentions name, judged by tables of cases (`tests/fixtures/links`).

use simpul::corpus::{Article, ArticleId, Corpus, DataSheet, Known};
use simpul::entity::{Annotations, annotate};
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
