//! What times and quantities are worth, judged by tables of cases (`tests/fixtures/values`).

#![allow(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use std::path::Path;

use simpul::corpus::{Article, DataSheet, Known};
use simpul::entity::reading::Reading;
use simpul::entity::recognise;
use simpul::entity::value;
use simpul::text::decimal::rounded;
use simpul::text::{Date, Span};

/// One mention of a table: the text around it, where it stands, and what is expected of it.
struct Case {
    line: String,
    text: String,
    date: Option<Date>,
    span: Span,
    expected: String,
}

/// The cases of a table.
fn cases(name: &str) -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/values");
    let table = std::fs::read_to_string(folder.join(name)).unwrap();
    let (mut cases, mut date) = (Vec::new(), None);
    for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if let Some(day) = line.strip_prefix("@ ") {
            date = Date::parse_iso(day);
            continue;
        }
        let (before, rest) = line.split_once('[').unwrap();
        let (marked, after) = rest.split_once(']').unwrap();
        let (form, expected) = marked.split_once('→').unwrap();
        cases.push(Case {
            line: line.to_owned(),
            text: [before, form, after].concat(),
            date,
            span: Span::new(before.len(), before.len() + form.len()),
            expected: expected.to_owned(),
        });
    }
    cases
}

/// Holds that `told` says of each case what the table expects.
fn check(table: &str, least: usize, told: impl Fn(&Reading<'_>, Span) -> Option<String>) {
    let cases = cases(table);
    assert!(cases.len() >= least, "{table} has {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let date = case.date.map_or(Known::Unknown, Known::Stated);
        let article = Article::read(DataSheet { date, ..DataSheet::default() }, case.text.clone());
        let found = told(&recognise::read(&article), case.span).unwrap_or_else(|| "-".to_owned());
        if found != case.expected {
            wrong.push(format!("{}\n    found: {found}", case.line));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn times_have_the_values_of_the_table() {
    check("times.txt", 120, |reading, span| {
        let time = value::time(reading, &reading.words_in(span))?;
        let modifier = time.modifier.map(|modifier| format!(" {}", modifier.code())).unwrap_or_default();
        Some(format!("{}{modifier}", time.value))
    });
}

#[test]
fn quantities_have_the_values_of_the_table() {
    check("quantities.txt", 80, |reading, span| {
        let quantity = value::quantity(reading, &reading.words_in(span))?;
        let print = |value: f64| rounded(value, if value.fract() == 0.0 { 0 } else { 3 }).to_string();
        let sign = quantity.comparator.map(|comparator| format!("{} ", comparator.sign())).unwrap_or_default();
        let upper = quantity.upper.map(|upper| format!("..{}", print(upper))).unwrap_or_default();
        let currency = quantity.currency.map(|currency| format!(" {currency}")).unwrap_or_default();
        let unit = quantity.unit.map(|unit| format!(" {unit}")).unwrap_or_default();
        Some(format!("{sign}{}{upper}{currency}{unit}", print(quantity.value)))
    });
}
