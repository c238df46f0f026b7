//! Text cut where marks and search hits begin and end, so that it can be drawn without building markup from strings.

use crate::entity::{EntityKind, Source};

/// A piece of text that is hit by the search or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text, never empty.
    pub text: String,
    /// The hit it belongs to, counted from 0 in the whole result.
    pub hit: Option<u32>,
}

/// What a mark says.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The mention's place in its article.
    pub mention: u32,
    /// The entity named, by slug.
    pub slug: String,
    /// The entity's canonical name.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Who found it.
    pub source: Source,
    /// How surely, 0 to 1.
    pub confidence: f32,
    /// Whether the reader selected this entity (or a tie it is an end of).
    pub selected: bool,
}

/// A stretch of text inside one sentence: marked, or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Its text.
    pub pieces: Vec<Piece>,
    /// The mark over it.
    pub mark: Option<Mark>,
    /// The sentence it stands in, counted from 0 in the article; space between sentences belongs to the one before.
    pub sentence: u32,
}
