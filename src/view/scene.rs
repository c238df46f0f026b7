//! What every view is drawn from.

use crate::corpus::{Article, ArticleId, Corpus, DataSheet};
use crate::entity::{Annotations, EntityId};
use crate::index::{Answer, Index, OnDemand, Query, Utterance};
use crate::pause::Pause;
use crate::relation::Statements;
use crate::text::TokenKind;
use crate::view::EntityLink;

/// A corpus that was read, and the answer to the query in force.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The articles.
    pub corpus: &'a Corpus,
    /// Who and what is named in them.
    pub annotations: &'a Annotations,
    /// Everything looked up fast.
    pub index: &'a Index,
    /// What the texts state, once somebody asks.
    pub on_demand: &'a OnDemand,
    /// The query in force.
    pub query: &'a Query,
    /// Its answer.
    pub answer: &'a Answer,
}

impl<'a> Scene<'a> {
    /// What the texts state.
    pub fn statements(&self) -> &'a Statements {
        self.on_demand.statements(self.corpus, self.annotations)
    }

    /// The sayings that several articles render.
    pub fn utterances(&self) -> &'a [Utterance] {
        self.on_demand.utterances(self.corpus, self.annotations, self.index)
    }

    /// Reads what the texts state, and finds the sayings that several articles render, with pauses; whoever asks for either
    /// later has it at once.
    pub async fn read(&self, pause: Pause<'_>) {
        self.on_demand.utterances_pausing(self.corpus, self.annotations, self.index, pause).await;
    }

    /// The same without the sayings.
    pub async fn read_statements(&self, pause: Pause<'_>) {
        self.on_demand.statements_pausing(self.corpus, self.annotations, pause).await;
    }

    /// Whether an article passes the query in force.
    pub fn remains(&self, article: ArticleId) -> bool {
        self.answer.articles.binary_search(&article).is_ok()
    }
}

/// An article in short, at the head of what it tells.
#[derive(Clone, Debug, PartialEq)]
pub struct ArticleHead {
    /// Its data sheet.
    pub sheet: DataSheet,
    /// Its headline, or where there is none the first words.
    pub title: String,
}

impl ArticleHead {
    pub(crate) fn of(article: &Article) -> Self {
        Self { sheet: article.sheet.clone(), title: headline(article) }
    }
}

/// An entity as a link; an entity that the corpus does not have has no name.
pub(crate) fn link(annotations: &Annotations, id: EntityId) -> EntityLink {
    annotations.entity(id).map_or_else(
        || EntityLink { slug: String::new(), name: String::new(), kind: crate::entity::EntityKind::Per },
        EntityLink::from,
    )
}

/// How many words an article has, boilerplate left out.
pub(crate) fn words(article: &Article) -> u32 {
    article.tokens.iter().filter(|token| token.kind != TokenKind::Mark).count() as u32
}

/// As many words as a headline has.
const HEADLINE_WORDS: usize = 12;

/// The headline of an article, or where none is known the first words of its text.
pub(crate) fn headline(article: &Article) -> String {
    if let Some(title) = article.sheet.title.value() {
        return title.clone();
    }
    let prose = article.sentences.iter().find(|sentence| {
        let kind = article.blocks.get(sentence.block as usize).map(|block| block.kind);
        !matches!(kind, Some(crate::corpus::BlockKind::Credit | crate::corpus::BlockKind::Caption))
    });
    let text = prose.map(|sentence| sentence.span.slice(&article.text)).unwrap_or_default();
    let mut words = text.split_whitespace();
    let mut title = words.by_ref().take(HEADLINE_WORDS).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        title.push('…');
    }
    title
}
