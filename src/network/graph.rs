//! The graph of a corpus under a tie rule.

use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, EntityId};
use crate::relation::{Tie, TieRule};

/// An entity that has at least one tie, with its figures among the articles asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Who or what.
    pub entity: EntityId,
    /// Mentions among the articles asked for.
    pub mentions: u32,
    /// Articles that mention it.
    pub articles: u32,
    /// Outlets that mention it; articles of unknown outlet count as one outlet each.
    pub outlets: u32,
    /// Its edges, as indices into [`Network::edges`], strongest first.
    pub edges: Vec<u32>,
}

/// A tie between two nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// The node of the tie's end `a`, as an index into [`Network::nodes`].
    pub a: u32,
    /// The node of the tie's end `b`.
    pub b: u32,
    /// The tie with its evidence.
    pub tie: Tie,
}

/// Nodes by mentions, most first (then by entity); edges by `(a, b)` of their entities.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// Every entity with a tie.
    pub nodes: Vec<Node>,
    /// Every tie under the rule.
    pub edges: Vec<Edge>,
}

impl Network {
    /// The network of `articles` under `rule`.
    pub fn build(corpus: &Corpus, annotations: &Annotations, articles: &[ArticleId], rule: &TieRule) -> Self {
        let _ = (corpus, annotations, articles, rule);
        Self::default()
    }

    /// The node of an entity.
    pub fn node_of(&self, entity: EntityId) -> Option<u32> {
        self.nodes.iter().position(|node| node.entity == entity).map(|at| at as u32)
    }

    /// The ego network: `centre` and every node at most `depth` edges away, with the edges among them.
    #[must_use]
    pub fn neighbourhood(&self, centre: EntityId, depth: u8) -> Self {
        let _ = (centre, depth);
        self.clone()
    }
}
