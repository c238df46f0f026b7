//! The small card of a mention or entity.

use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, Entity, EntityKind, Form, MentionId, Source};

/// What is known of an entity.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityCard {
    /// Its key in addresses.
    pub slug: String,
    /// Its canonical name.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// The forms seen, most frequent first.
    pub forms: Vec<Form>,
    /// Mentions in the corpus.
    pub mentions: u32,
    /// Articles that mention it.
    pub articles: u32,
    /// The Wikidata item (`Q423`), where one is sure.
    pub wikidata: Option<String>,
}

/// One mention and its entity.
#[derive(Clone, Debug, PartialEq)]
pub struct MentionCard {
    /// The entity named.
    pub entity: EntityCard,
    /// The mention's place in its article.
    pub mention: u32,
    /// As printed.
    pub text: String,
    /// Who found it.
    pub source: Source,
    /// How surely, 0 to 1.
    pub confidence: f32,
    /// Which of the article's mentions of this entity it is, from 1.
    pub rank: u32,
    /// Mentions of this entity in the article.
    pub here: u32,
    /// The mention of this entity before it in the article.
    pub previous: Option<u32>,
    /// The mention of this entity after it in the article.
    pub next: Option<u32>,
}

impl EntityCard {
    /// The card of an entity, by slug.
    pub fn of(annotations: &Annotations, slug: &str) -> Option<Self> {
        annotations.entity(annotations.find(slug)?).map(Self::from)
    }
}

impl From<&Entity> for EntityCard {
    fn from(entity: &Entity) -> Self {
        Self {
            slug: entity.slug.clone(),
            name: entity.name.clone(),
            kind: entity.kind,
            forms: entity.forms.clone(),
            mentions: entity.mentions.len() as u32,
            articles: entity.mentions.chunk_by(|one, next| one.article == next.article).count() as u32,
            wikidata: entity.wikidata.clone(),
        }
    }
}

impl MentionCard {
    /// The card of one mention of an article.
    pub fn of(corpus: &Corpus, annotations: &Annotations, article: ArticleId, at: u32) -> Option<Self> {
        let mention = annotations.mention(MentionId { article, at })?;
        let entity = annotations.entity(mention.entity)?;
        let here: Vec<u32> = entity.mentions.iter().filter(|id| id.article == article).map(|id| id.at).collect();
        let rank = here.iter().position(|each| *each == at)?;
        Some(Self {
            entity: entity.into(),
            mention: at,
            text: mention.span.slice(&corpus.get(article)?.text).to_owned(),
            source: mention.source,
            confidence: mention.confidence,
            rank: rank as u32 + 1,
            here: here.len() as u32,
            previous: rank.checked_sub(1).map(|before| here[before]),
            next: here.get(rank + 1).copied(),
        })
    }
}
