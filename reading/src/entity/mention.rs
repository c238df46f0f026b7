//! Mentions and the entities they name.

use super::EntityKind;
use crate::corpus::ArticleId;
use crate::text::Span;

/// Who found a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// A table of names.
    NameList,
    /// A rule.
    Rule,
    /// The trained tagger.
    Model,
    /// The reader.
    Reader,
}

impl Source {
    /// The ways in which a machine finds mentions.
    pub const MACHINE: [Self; 3] = [Self::NameList, Self::Rule, Self::Model];
}

/// The place of an entity in [`super::Annotations::entities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(pub u32);

/// One mention of the corpus: the article and the place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MentionId {
    /// The article it stands in.
    pub article: ArticleId,
    /// Its place in the article's list of mentions.
    pub at: u32,
}

/// One span that names an entity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mention {
    /// Where it stands in the article's text, in bytes.
    pub span: Span,
    /// The sentence it stands in, as an index into the article's sentences.
    pub sentence: u32,
    /// What is named.
    pub kind: EntityKind,
    /// Who is named.
    pub entity: EntityId,
    /// Who found it.
    pub source: Source,
    /// How surely, 0 to 1.
    pub confidence: f32,
}

/// A form in which an entity is named, and how often in the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// As printed, the most frequent spelling of case.
    pub text: String,
    /// Mentions in this form.
    pub count: u32,
}

/// Who or what is named.
#[derive(Clone, Debug)]
pub struct Entity {
    /// Short, stable, readable and unique in the corpus: it stands in addresses (`kim-jong-un`).
    pub slug: String,
    /// The canonical name (`Korea Utara`).
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// The Wikidata item (`Q423`), where one is sure.
    pub wikidata: Option<String>,
    /// The forms seen, most frequent first.
    pub forms: Vec<Form>,
    /// Every mention, in corpus order.
    pub mentions: Vec<MentionId>,
}
