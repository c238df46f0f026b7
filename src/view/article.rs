//! The middle pane: the cards of all articles, and the article that is open.

use super::Run;
use crate::corpus::{BlockKind, DataSheet};

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
