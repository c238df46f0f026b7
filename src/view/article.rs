//! The middle pane: the cards of all articles, and the article that is open.

use super::run::Painter;
use super::scene::{Scene, headline, words};
use super::{Run, Selection};
use crate::corpus::{ArticleId, BlockKind, DataSheet};
use crate::entity::Source;
use crate::index::{Echo, echoes, hits_in};
use crate::order::set_of;
use crate::pause::Pause;

/// An article as a card.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleCard {
    /// The data sheet: title, outlet, date and so on, each stated, inferred or unknown.
    pub sheet: DataSheet,
    /// The headline, or where there is none the first words of the text.
    pub title: String,
    /// Mentions of each kind, in the order of the legend.
    pub strip: [u32; 8],
    /// Search hits in it.
    pub hits: u32,
    /// Whether it passes the query in force.
    pub remains: bool,
}

/// The article that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleView {
    /// The data sheet.
    pub sheet: DataSheet,
    /// The headline, or where there is none the first words of the text.
    pub title: String,
    /// Words, boilerplate left out.
    pub words: u32,
    /// Mentions marked under the kinds in force.
    pub mentions: u32,
    /// Different entities among them.
    pub entities: u32,
    /// How many of the mentions each of [`Source::MACHINE`] found.
    pub sources: [u32; Source::MACHINE.len()],
    /// Its blocks in order.
    pub blocks: Vec<BlockView>,
    /// The article before it among those that remain, by id.
    pub previous: Option<String>,
    /// The article after it among those that remain, by id.
    pub next: Option<String>,
    /// Whether it passes the query in force.
    pub remains: bool,
}

/// One block, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockView {
    /// What it is.
    pub kind: BlockKind,
    /// Its text with marks and hits. Boilerplate has one unmarked run.
    pub runs: Vec<Run>,
    /// What other articles report too; `None` where the question makes no sense (headlines, credits, boilerplate).
    pub echo: Option<EchoView>,
}

/// How many other articles report what a block reports.
#[derive(Clone, Debug, PartialEq)]
pub struct EchoView {
    /// The best match in each other article that has one; empty means: only here.
    pub matches: Vec<EchoMatch>,
}

/// A sentence elsewhere that reports the same.
#[derive(Clone, Debug, PartialEq)]
pub struct EchoMatch {
    /// The other article's data sheet.
    pub sheet: DataSheet,
    /// The other article's headline.
    pub title: String,
    /// The sentence there, counted from 0.
    pub sentence: u32,
    /// Its text, marked.
    pub runs: Vec<Run>,
    /// The sentence of this block that it matches, counted from 0 in the open article.
    pub here: u32,
}

impl ArticleCard {
    /// The cards of every article, in time order.
    pub async fn all(scene: Scene<'_>, pause: Pause<'_>) -> Vec<Self> {
        let card = |(id, article): (ArticleId, &crate::corpus::Article)| {
            let mut strip = [0; 8];
            for mention in scene.annotations.of(id) {
                strip[mention.kind as usize] += 1;
            }
            Self {
                sheet: article.sheet.clone(),
                title: headline(article),
                strip,
                hits: hits_in(&scene.answer.hits, id).len() as u32,
                remains: scene.remains(id),
            }
        };
        let mut cards = Vec::with_capacity(scene.corpus.articles.len());
        for article in scene.corpus.iter() {
            cards.push(card(article));
            pause.here().await;
        }
        cards
    }
}

impl ArticleView {
    /// One article with marks of the kinds in force.
    pub fn of(scene: Scene<'_>, id: ArticleId, selection: &Selection) -> Option<Self> {
        let article = scene.corpus.get(id)?;
        let kinds = scene.query.kinds;
        let painter = Painter::new(scene.corpus, scene.annotations, id, kinds, selection, &scene.answer.hits)?;
        let marked = || scene.annotations.of(id).iter().filter(|mention| kinds.contains(mention.kind));
        let mut echoes = echoes(scene.index, scene.corpus, id).into_iter();
        let blocks = article.blocks.iter().enumerate().map(|(at, block)| BlockView {
            kind: block.kind,
            runs: painter.block(at),
            echo: echoes.next().flatten().map(|echo| EchoView::of(scene, &echo, selection)),
        });
        let id_of = |beside: Option<&ArticleId>| Some(scene.corpus.get(*beside?)?.sheet.id.clone());
        let remaining = &scene.answer.articles;
        Some(Self {
            sheet: article.sheet.clone(),
            title: headline(article),
            words: words(article),
            mentions: marked().count() as u32,
            sources: Source::MACHINE.map(|source| marked().filter(|mention| mention.source == source).count() as u32),
            entities: set_of(marked().map(|mention| mention.entity)).len() as u32,
            blocks: blocks.collect(),
            previous: id_of(remaining.iter().rev().find(|each| **each < id)),
            next: id_of(remaining.iter().find(|each| **each > id)),
            remains: scene.remains(id),
        })
    }
}

impl EchoView {
    fn of(scene: Scene<'_>, echo: &Echo, selection: &Selection) -> Self {
        let matching = |&(here, id, sentence): &(u32, ArticleId, u32)| {
            let article = scene.corpus.get(id)?;
            let painter = Painter::new(scene.corpus, scene.annotations, id, scene.query.kinds, selection, &[])?;
            Some(EchoMatch {
                sheet: article.sheet.clone(),
                title: headline(article),
                sentence,
                runs: painter.sentence(sentence),
                here,
            })
        };
        Self { matches: echo.matches.iter().filter_map(matching).collect() }
    }
}
