//! The small card of a mention or entity.

use crate::entity::{EntityKind, Form, Source};

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
