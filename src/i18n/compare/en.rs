//! Comparison and grid in English.

use super::Compare;
use crate::i18n::notation::en::grouped;
use crate::view::GridRows;

/// Its words.
pub const COMPARE: Compare = Compare {
    views: "What the middle pane shows",
    article: "Article",
    comparison: "Compare",
    grid: "Grid",
    of_outlet: |n| if n == 1 { "1 article".to_owned() } else { format!("{} articles", grouped(n)) },
    reading: "Reading the articles…",
    left: "Article",
    right: "compared with",
    rest: |n| format!("all other articles ({})", grouped(n)),
    summary: "Summary",
    articles: "Articles",
    words: "Words",
    mentions: "Mentions of names",
    entities: "Entities",
    both: "of these named by both sides",
    alike: "Sentences that report the same",
    shared: |n| format!("Named by both sides: {} entities", grouped(n)),
    naming: "Names used; those underlined are used on that side only.",
    entity: "Entity",
    only: |n| format!("Only here: {} entities", grouped(n)),
    only_form: "on this side only",
    aligned: |n| format!("Sentences that report the same: {}", grouped(n)),
    none: "None.",
    alone: "No other article passes the filters to compare with.",
    titles: "Titles",
    verbs: "Reporting verbs",
    quotes: "Quotations",
    rendered: "Sayings quoted by both sides",
    facts: "Relations",
    told: "of these stated by both sides",
    figures: "Figures that differ",
    rows_label: "Rows of the grid",
    rows: |rows| match rows {
        GridRows::Entities => "entities",
        GridRows::Facts => "facts",
    },
    nobody: "The articles that pass the filters name nobody of the kinds that are switched on.",
    nothing_stated: "No relation and no differing figure was found in the articles that pass the filters.",
    facts_hint: "In the grid: the words that state it in each article, links to their sentences; above, figures that differ. A dot: not found. Posts are left out. Found by machine.",
    what_where: "What is stated in which article",
    who_where: "Who is named in which article",
    grid_hint: "Figures in the grid: mentions. A dot: not named.",
    more: |n| format!("Show {} more rows", grouped(n)),
};
