//! Runs the readable tables of cases in `tests/fixtures/text`.

use simpul::text::{Span, sentence, token};

/// The cases of a table: its lines without comments and blank lines.
fn cases(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn whole(text: &str) -> Span {
    Span::new(0, text.len())
}

#[test]
fn tokens_are_cut_as_the_table_says() {
    let mut wrong = Vec::new();
    for case in cases(include_str!("fixtures/text/tokens.txt")) {
        let text = case.replace('|', "");
        let expected: Vec<_> = case.split([' ', '|']).filter(|token| !token.is_empty()).collect();
        let found: Vec<_> = token::tokens(&text, whole(&text)).iter().map(|token| token.span.slice(&text)).collect();
        if found != expected {
            wrong.push(format!("{expected:?}\n{found:?}"));
        }
    }
    assert!(wrong.is_empty(), "expected, then found:\n{}", wrong.join("\n\n"));
}

#[test]
fn sentences_end_where_the_table_says() {
    let mut wrong = Vec::new();
    for case in cases(include_str!("fixtures/text/sentences.txt")) {
        let text = case.replace(" | ", " ").replace('|', "");
        let expected: Vec<_> = case.split('|').map(str::trim).collect();
        let found: Vec<_> = sentence::sentences(&text, whole(&text)).iter().map(|span| span.slice(&text)).collect();
        if found != expected {
            wrong.push(format!("{expected:?}\n{found:?}"));
        }
    }
    assert!(wrong.is_empty(), "expected, then found:\n{}", wrong.join("\n\n"));
}
