//! The evidence as plain text, to be quoted elsewhere with its source.

use crate::corpus::DataSheet;
use crate::i18n::Messages;
use crate::text::Date;
use crate::view::{EvidenceItem, EvidenceView};

/// `9 kalimat · 4 artikel`; where an article is the unit, once.
pub fn count(evidence: &EvidenceView, words: &Messages) -> String {
    let passages = (words.relations.evidence.passages)(evidence.unit, evidence.items.len() as u32);
    let articles = (words.word.articles)(evidence.articles);
    if passages == articles { passages } else { format!("{passages} · {articles}") }
}

/// Outlet and date of an article.
pub fn source(sheet: &DataSheet, date: fn(Date) -> String, words: &Messages) -> String {
    let outlet = sheet.outlet.value().map_or(words.word.no_outlet, String::as_str);
    let date = sheet.date.value().map_or_else(|| words.word.no_date.to_owned(), |day| date(*day));
    format!("{outlet} · {date}")
}

/// Both ends, the count, and every passage with its source.
pub fn text(evidence: &EvidenceView, words: &Messages) -> String {
    let ends: Vec<&str> = evidence.ends.iter().map(|end| end.name.as_str()).collect();
    let head = format!("{}: {}", ends.join(" – "), count(evidence, words));
    let items = evidence.items.iter().map(|item| passage(item, words));
    std::iter::once(head).chain(items).collect::<Vec<_>>().join("\n\n")
}

fn passage(item: &EvidenceItem, words: &Messages) -> String {
    format!(
        "{}\n({} · {} · {})",
        item.text(),
        source(&item.sheet, words.word.date, words),
        item.title,
        (words.relations.evidence.sentence)(item.sentence + 1),
    )
}
