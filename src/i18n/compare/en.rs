//! Comparison and grid in English.

use super::Compare;
use crate::i18n::messages::grouped;

/// Its words.
pub const COMPARE: Compare = Compare {
    views: "What the middle pane shows",
    article: "Article",
    comparison: "Compare",
    grid: "Grid",
    left: "Article",
    right: "compared with",
    rest: |n| format!("all other articles ({})", grouped(n, ',')),
    summary: "Summary",
    articles: "Articles",
    words: "Words",
    mentions: "Mentions of names",
    entities: "Entities",
    both: "of these named by both sides",
    alike: "Sentences that report the same",
    shared: |n| format!("Named by both sides: {} entities", grouped(n, ',')),
    naming: "Names used; those underlined are used on that side only.",
    entity: "Entity",
    only: |n| format!("Only here: {} entities", grouped(n, ',')),
    only_form: "on this side only",
    aligned: |n| format!("Sentences that report the same: {}", grouped(n, ',')),
    none: "None.",
    alone: "No other article passes the filters to compare with.",
    who_where: "Who is named in which article",
    grid_hint: "Figures in the grid: mentions. A dot: not named.",
    more: |n| format!("Show {} more rows", grouped(n, ',')),
};
