//! The grid over every article that remains: who is named in which, or what is stated and told in figures where. Of many
//! articles those of one outlet share a column.

use super::comparison::no_posts;
use super::figures::{FigureRow, differing};
use super::naming::named;
use super::scene::{ArticleHead, Scene};
use super::{EntityLink, FactView};
use crate::corpus::{ArticleId, DataSheet};
use crate::entity::EntityId;
use crate::index::OutletKey;
use crate::order::{sort_by, sort_by_key};
use crate::pause::Pause;
use crate::relation::facts_of;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Articles up to which each has a column of its own.
const FEW_ARTICLES: usize = 12;

/// What stands in the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum GridRows {
    /// Who is named.
    #[default]
    Entities,
    /// What is stated, and figures that differ.
    Facts,
}

impl GridRows {
    /// Either choice, as on screen.
    pub const ALL: [Self; 2] = [Self::Entities, Self::Facts];
}

/// What stands over a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Column {
    /// One article.
    Article(Box<ArticleHead>),
    /// So many articles of an outlet.
    Outlet(OutletKey, u32),
}

impl Column {
    /// Whether an article with this data sheet stands in it.
    pub fn holds(&self, sheet: &DataSheet) -> bool {
        match self {
            Self::Article(head) => head.sheet.id == sheet.id,
            Self::Outlet(key, _) => *key == OutletKey::of_sheet(sheet),
        }
    }
}

/// Every article that remains, and who is named in which.
#[derive(Clone, Debug, PartialEq)]
pub struct GridView {
    /// The articles in time order, or the outlets, those with most articles first.
    pub columns: Vec<Column>,
    /// The entities, named in most columns first, then by most mentions.
    pub rows: Vec<GridRow>,
}

/// One entity in the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// Who.
    pub entity: EntityLink,
    /// Mentions in every column.
    pub mentions: Vec<u32>,
}

/// Every article that remains, and what it states.
#[derive(Clone, Debug, PartialEq)]
pub struct FactGridView {
    /// The articles in time order, or the outlets, those with most articles first.
    pub columns: Vec<Column>,
    /// Figures for one thing in which columns differ.
    pub figures: Vec<FigureRow>,
    /// The facts but posts, told by most articles first, then by most sentences.
    pub facts: Vec<FactView>,
}

impl GridView {
    /// Every article that remains.
    pub async fn of(scene: Scene<'_>, pause: Pause<'_>) -> Self {
        let columns = columns(scene);
        let mut rows: BTreeMap<EntityId, Vec<u32>> = BTreeMap::new();
        for (column, (_, articles)) in columns.iter().enumerate() {
            for (id, naming) in named(scene, articles, pause).await {
                rows.entry(id).or_insert_with(|| vec![0; columns.len()])[column] = naming.mentions;
            }
            pause.here().await;
        }
        let row = |(id, mentions)| Some(GridRow { entity: scene.annotations.entity(id)?.into(), mentions });
        let mut rows: Vec<GridRow> = rows.into_iter().filter_map(row).collect();
        pause.here().await;
        sort_by_key(&mut rows, |row| {
            let named_in = row.mentions.iter().filter(|count| **count > 0).count();
            Reverse((named_in, row.mentions.iter().sum::<u32>()))
        });
        Self { columns: columns.into_iter().map(|(column, _)| column).collect(), rows }
    }
}

impl FactGridView {
    /// Every article that remains.
    pub async fn of(scene: Scene<'_>, pause: Pause<'_>) -> Self {
        scene.read(pause).await;
        let columns = columns(scene);
        let mut facts = facts_of(scene.statements(), &scene.answer.articles, &no_posts());
        sort_by_key(&mut facts, |fact| Reverse((fact.articles, fact.evidence.len())));
        pause.here().await;
        let articles: Vec<&[ArticleId]> = columns.iter().map(|(_, articles)| &**articles).collect();
        let figures = differing(scene, &articles);
        pause.here().await;
        let facts = FactView::all(scene, facts.iter(), pause).await;
        Self { columns: columns.into_iter().map(|(column, _)| column).collect(), figures, facts }
    }
}

/// The columns with their articles, ascending.
fn columns(scene: Scene<'_>) -> Vec<(Column, Vec<ArticleId>)> {
    let articles = || scene.answer.articles.iter().filter_map(|id| Some((*id, scene.corpus.get(*id)?)));
    if scene.answer.articles.len() <= FEW_ARTICLES {
        let alone = |(id, article)| (Column::Article(Box::new(ArticleHead::of(article))), vec![id]);
        return articles().map(alone).collect();
    }
    let mut outlets: BTreeMap<OutletKey, Vec<ArticleId>> = BTreeMap::new();
    for (id, article) in articles() {
        outlets.entry(OutletKey::of(article)).or_default().push(id);
    }
    let mut columns: Vec<(Column, Vec<ArticleId>)> =
        outlets.into_iter().map(|(key, own)| (Column::Outlet(key, own.len() as u32), own)).collect();
    sort_by(&mut columns, |(_, one), (_, other)| other.len().cmp(&one.len()));
    columns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::{Index, OnDemand, Query};
    use crate::pause::at_once;
    use crate::relation::sketch::sketch;

    #[test]
    fn many_articles_share_the_column_of_their_outlet() {
        let news: Vec<(&str, &str)> = (0..20).map(|at| (["Satu", "Dua", ""][at % 3], "Kim Putin")).collect();
        let (corpus, annotations) = sketch(&news);
        let (index, query, on_demand) = (Index::build(&corpus, &annotations), Query::default(), OnDemand::default());
        let answer = index.answer(&query);
        let scene = Scene {
            corpus: &corpus,
            annotations: &annotations,
            index: &index,
            on_demand: &on_demand,
            query: &query,
            answer: &answer,
        };
        let grid = at_once(GridView::of(scene, Pause::NEVER));
        let outlet = |name: &str, articles| Column::Outlet(OutletKey::Named(name.to_owned()), articles);
        assert_eq!(grid.columns, [outlet("Dua", 7), outlet("Satu", 7), Column::Outlet(OutletKey::Unknown, 6)]);
        assert!(grid.rows.len() == 2 && grid.rows.iter().all(|row| row.mentions == [7, 7, 6]), "{grid:?}");
        assert!(
            corpus.articles.iter().all(|read| grid.columns.iter().filter(|each| each.holds(&read.sheet)).count() == 1)
        );
    }
}
