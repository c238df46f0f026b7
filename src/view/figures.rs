//! Figures for one thing in which articles differ, in columns. Which is right is not judged.

use super::scene::{ArticleHead, Scene};
use crate::corpus::ArticleId;
use crate::relation::fact::differences;
use crate::relation::{Difference, Figure, RelationKind};

/// Figures for one thing, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// What kind of deed they are figures of.
    pub kind: RelationKind,
    /// What is counted or measured, or the currency.
    pub unit: String,
    /// What every column tells: as printed, with its place.
    pub told: Vec<Vec<ToldFigure>>,
}

/// A figure as printed.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldFigure {
    /// Its words.
    pub text: String,
    /// The article.
    pub article: ArticleHead,
    /// The mention there.
    pub mention: u32,
}

/// The figures in which some of `columns` (articles of each, ascending) differ from others.
pub(super) fn differing(scene: Scene<'_>, columns: &[&[ArticleId]]) -> Vec<FigureRow> {
    let statements = scene.statements();
    let all = differences(&statements.relations, &statements.figures, scene.annotations);
    let row = |difference: Difference| {
        let figures = || difference.figures.iter().filter_map(|at| statements.figures.get(*at as usize));
        let column = |articles: &&[ArticleId]| -> Vec<ToldFigure> {
            let own = figures().filter(|figure| articles.binary_search(&figure.mention.article).is_ok());
            own.filter_map(|figure| told(scene, figure)).collect()
        };
        let told: Vec<Vec<ToldFigure>> = columns.iter().map(column).collect();
        let telling = || told.iter().filter(|column| !column.is_empty());
        let is_told = |figure: &ToldFigure, column: &[ToldFigure]| column.iter().any(|each| each.text == figure.text);
        let differs = telling().flatten().any(|figure| telling().any(|column| !is_told(figure, column)));
        differs.then_some(FigureRow { kind: difference.kind, unit: difference.unit, told })
    };
    all.into_iter().filter_map(row).collect()
}

fn told(scene: Scene<'_>, figure: &Figure) -> Option<ToldFigure> {
    let article = scene.corpus.get(figure.mention.article)?;
    let text = scene.annotations.mention(figure.mention)?.span.slice(&article.text).to_owned();
    Some(ToldFigure { text, article: ArticleHead::of(article), mention: figure.mention.at })
}
