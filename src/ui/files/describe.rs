//! What is on the screen, in words: for the names and titles of files and for the citation.

use crate::i18n::Messages;
use crate::text::Date;
use crate::ui::context::Context;
use crate::ui::panels::filter::chip_name;

/// The articles, the filter and the rule: `5 artikel, 16 Agustus 2024 – 3 Desember 2025; “pakta”; aturan …`.
pub fn view(simpul: &Context) -> String {
    let mut parts = vec![corpus(simpul)];
    parts.extend(filter(simpul, simpul.words));
    parts.push(simpul.words.rests_on(&simpul.state.rule).trim_end_matches('.').to_owned());
    parts.join("; ")
}

/// How many articles remain, and from when to when they are.
pub fn corpus(simpul: &Context) -> String {
    let words = &simpul.words.word;
    let articles = (words.articles)(simpul.answer.articles.len() as u32);
    match days(simpul) {
        Some((first, last)) if first == last => format!("{articles}, {}", (words.date)(first)),
        Some((first, last)) => format!("{articles}, {} – {}", (words.date)(first), (words.date)(last)),
        None => articles,
    }
}

/// Every filter in force, as its chip says it.
pub fn filter(simpul: &Context, words: &Messages) -> Vec<String> {
    let chips = simpul.engine.chips(&simpul.state.query, &simpul.answer);
    chips.iter().map(|chip| chip_name(chip, words)).collect()
}

/// The first and the last day of the articles that remain.
pub fn days(simpul: &Context) -> Option<(Date, Date)> {
    let corpus = &simpul.engine.corpus;
    let articles = simpul.answer.articles.iter().filter_map(|id| corpus.get(*id));
    let days: Vec<Date> = articles.filter_map(|article| article.sheet.date.value().copied()).collect();
    Some((days.iter().min().copied()?, days.iter().max().copied()?))
}
