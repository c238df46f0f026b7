//! The grid over every article that remains: who is named in which, or what is stated and told in figures where.

use super::comparison::no_posts;
use super::figures::{FigureRow, differing};
use super::naming::named;
use super::scene::{ArticleHead, Scene};
use super::{EntityLink, FactView};
use crate::corpus::ArticleId;
use crate::entity::EntityId;
use crate::order::sort_by_key;
use crate::relation::facts_of;
use std::cmp::Reverse;
use std::collections::BTreeMap;

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

/// Every article that remains, and who is named in which.
#[derive(Clone, Debug, PartialEq)]
pub struct GridView {
    /// The articles, in time order.
    pub columns: Vec<ArticleHead>,
    /// The entities, named by most articles first, then by most mentions.
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
    /// The articles, in time order.
    pub columns: Vec<ArticleHead>,
    /// Figures for one thing in which articles differ.
    pub figures: Vec<FigureRow>,
    /// The facts but posts, told by most articles first, then by most sentences.
    pub facts: Vec<FactView>,
}

impl GridView {
    /// Every article that remains.
    pub fn of(scene: Scene<'_>) -> Self {
        let articles = &scene.answer.articles;
        let mut rows: BTreeMap<EntityId, Vec<u32>> = BTreeMap::new();
        for (column, article) in articles.iter().enumerate() {
            for (id, naming) in named(scene, &[*article]) {
                rows.entry(id).or_insert_with(|| vec![0; articles.len()])[column] = naming.mentions;
            }
        }
        let row = |(id, mentions)| Some(GridRow { entity: scene.annotations.entity(id)?.into(), mentions });
        let mut rows: Vec<GridRow> = rows.into_iter().filter_map(row).collect();
        sort_by_key(&mut rows, |row| {
            let articles = row.mentions.iter().filter(|count| **count > 0).count();
            Reverse((articles, row.mentions.iter().sum::<u32>()))
        });
        Self { columns: columns(scene), rows }
    }
}

impl FactGridView {
    /// Every article that remains.
    pub fn of(scene: Scene<'_>) -> Self {
        let articles = &scene.answer.articles;
        let mut facts = facts_of(scene.statements(), articles, &no_posts());
        sort_by_key(&mut facts, |fact| Reverse((fact.articles, fact.evidence.len())));
        let alone: Vec<&[ArticleId]> = articles.chunks(1).collect();
        Self {
            columns: columns(scene),
            figures: differing(scene, &alone),
            facts: facts.iter().filter_map(|fact| FactView::of(scene, fact)).collect(),
        }
    }
}

fn columns(scene: Scene<'_>) -> Vec<ArticleHead> {
    scene.answer.articles.iter().filter_map(|id| scene.corpus.get(*id)).map(ArticleHead::of).collect()
}
