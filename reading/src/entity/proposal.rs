//! What a recogniser proposes, before the resolver decides.

use std::ops::Range;

use super::lexicon::EntryId;
use super::{EntityKind, Source};

/// Surer than this a proposal is a finding; below it, a guess that yields to every finding.
pub const GUESS: f32 = 0.5;

/// What a recogniser knows of the entity beyond its name.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Hint {
    /// Nothing: the name decides.
    #[default]
    None,
    /// An entry of the tables of names.
    Entry(EntryId),
}

/// A stretch of words that may name an entity.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The words, as a range of `Reading::words`.
    pub words: Range<usize>,
    /// What is named.
    pub kind: EntityKind,
    /// Who says so.
    pub source: Source,
    /// How surely, 0 to 1.
    pub confidence: f32,
    /// What is known of the entity.
    pub hint: Hint,
}

impl Proposal {
    /// A proposal of a rule that knows nothing of the entity but its name.
    pub fn rule(words: Range<usize>, kind: EntityKind, confidence: f32) -> Self {
        Self { words, kind, source: Source::Rule, confidence, hint: Hint::None }
    }

    /// Whether the two share a word.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.words.start < other.words.end && other.words.start < self.words.end
    }
}
