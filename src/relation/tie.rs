//! Ties by appearing together, each with its evidence.

use super::TieRule;
use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, EntityId};

/// A passage that holds both ends of a tie: one unit of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// The article it stands in.
    pub article: ArticleId,
    /// Its sentences, as a half-open range of the article's sentences.
    pub sentences: (u32, u32),
}

/// Two entities that appear together. `a < b`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// One end.
    pub a: EntityId,
    /// The other end.
    pub b: EntityId,
    /// The passages that hold both, in corpus order; their number is the tie's count.
    pub evidence: Vec<Passage>,
    /// The articles that hold evidence.
    pub articles: u32,
    /// The outlets that published evidence; articles of unknown outlet count as one outlet each.
    pub outlets: u32,
    /// By the rule's [`super::Weight`].
    pub weight: f64,
}

impl Tie {
    /// How many passages hold both ends.
    pub fn count(&self) -> u32 {
        self.evidence.len() as u32
    }
}

/// The ties among the entities of `articles` under `rule`, ordered by `(a, b)`.
pub fn ties(corpus: &Corpus, annotations: &Annotations, articles: &[ArticleId], rule: &TieRule) -> Vec<Tie> {
    let _ = (corpus, annotations, articles, rule);
    Vec::new()
}
