//! The words of the middle pane's other views: comparison and grid.

use crate::view::GridRows;

pub mod en;
pub mod id;

/// What the middle pane shows, and the comparison.
pub struct Compare {
    /// The name of the row of views.
    pub views: &'static str,
    /// The view of one article.
    pub article: &'static str,
    /// The view of two sides.
    pub comparison: &'static str,
    /// The view of all articles.
    pub grid: &'static str,
    /// Over the column of an outlet: `n` articles.
    pub of_outlet: fn(u32) -> String,
    /// While the articles are read for a view.
    pub reading: &'static str,
    /// The name of the list that chooses the left side.
    pub left: &'static str,
    /// Between the two lists, and the name of the one that chooses the right side.
    pub right: &'static str,
    /// The right side where it is all other articles that remain.
    pub rest: fn(u32) -> String,
    /// The heading and caption of the figures.
    pub summary: &'static str,
    /// A figure: how many articles.
    pub articles: &'static str,
    /// A figure: how many words.
    pub words: &'static str,
    /// A figure: how many mentions of names.
    pub mentions: &'static str,
    /// A figure: how many entities.
    pub entities: &'static str,
    /// A figure: how many of the entities both sides name.
    pub both: &'static str,
    /// A figure: how many sentences report what the other side reports.
    pub alike: &'static str,
    /// Whom both sides name: `n` entities.
    pub shared: fn(u32) -> String,
    /// What the column of names says, and what the stress on some of them means.
    pub naming: &'static str,
    /// The heading of the column of entities.
    pub entity: &'static str,
    /// Whom one side only names: `n` entities.
    pub only: fn(u32) -> String,
    /// What a screen reader says after a form that one side only uses.
    pub only_form: &'static str,
    /// Sentences that report the same: `n` pairs.
    pub aligned: fn(u32) -> String,
    /// Where there are none.
    pub none: &'static str,
    /// Where no other article remains.
    pub alone: &'static str,
    /// The titles that stand with names.
    pub titles: &'static str,
    /// The verbs by which somebody is let speak.
    pub verbs: &'static str,
    /// A figure: how many quotations.
    pub quotes: &'static str,
    /// A figure: how many sayings both sides render.
    pub rendered: &'static str,
    /// A figure: how many stated relations, and the heading of their column in the grid.
    pub facts: &'static str,
    /// A figure: how many of them both sides state.
    pub told: &'static str,
    /// A figure: how many things the sides give different figures for.
    pub figures: &'static str,
    /// The name of the choice of what stands in the rows of the grid.
    pub rows_label: &'static str,
    /// What stands there.
    pub rows: fn(GridRows) -> &'static str,
    /// Where nobody is named.
    pub nobody: &'static str,
    /// Where nothing is stated.
    pub nothing_stated: &'static str,
    /// What the words in the grid of facts are.
    pub facts_hint: &'static str,
    /// The caption of the grid of facts.
    pub what_where: &'static str,
    /// The caption of the grid.
    pub who_where: &'static str,
    /// What the figures of the grid are.
    pub grid_hint: &'static str,
    /// The button that shows the other `n` rows.
    pub more: fn(u32) -> String,
}
