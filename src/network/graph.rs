//! The graph of a corpus under a tie rule.

use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, EntityId};
use crate::order::{map_of, set_of, sort_by, sort_by_key};
use crate::pause::{Pause, at_once};
use crate::relation::{Fact, Outlets, Tie, TieRule, ties_pausing};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

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
    /// Its edges, as indices into [`Network::edges`], strongest first (then the one with more evidence, then by index).
    pub edges: Vec<u32>,
}

impl Node {
    /// How many others it is tied to.
    pub fn degree(&self) -> u32 {
        self.edges.len() as u32
    }
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

impl Edge {
    /// The end that is not `node`.
    pub fn other(&self, node: u32) -> u32 {
        if self.a == node { self.b } else { self.a }
    }
}

/// A stated relation between two nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct FactEdge {
    /// The node of who does it, as an index into [`Network::nodes`].
    pub source: u32,
    /// The node of whom it is done to.
    pub target: u32,
    /// What is stated.
    pub fact: Fact,
}

/// Nodes by mentions, most first (then by entity); edges by `(a, b)` of their entities.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// Every entity with a tie.
    pub nodes: Vec<Node>,
    /// Every tie under the rule.
    pub edges: Vec<Edge>,
    /// What the text states of two nodes, stated most often first; only where the network rests on it.
    pub facts: Vec<FactEdge>,
    /// Entities that were not asked for ties because there are too many ([`crate::relation::tie::MAX_MEETINGS`]).
    pub left_out: u32,
}

impl Network {
    /// The network of `articles` under `rule`.
    pub fn build(corpus: &Corpus, annotations: &Annotations, articles: &[ArticleId], rule: &TieRule) -> Self {
        at_once(Self::build_pausing(corpus, annotations, articles, rule, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn build_pausing(
        corpus: &Corpus,
        annotations: &Annotations,
        articles: &[ArticleId],
        rule: &TieRule,
        pause: Pause<'_>,
    ) -> Self {
        let found = ties_pausing(corpus, annotations, articles, rule, pause).await;
        let ends = set_of(found.list.iter().flat_map(|tie| [tie.a, tie.b]));
        let nodes = nodes(corpus, annotations, articles, &ends, pause).await;
        Self { left_out: found.left_out, ..Self::of(nodes, found.list, pause).await }
    }

    /// Puts the nodes in order and joins them by those ties that have both ends among them.
    pub(super) async fn of(mut nodes: Vec<Node>, ties: Vec<Tie>, pause: Pause<'_>) -> Self {
        sort_by_key(&mut nodes, |node| (Reverse(node.mentions), node.entity));
        let place = map_of(nodes.iter().map(|node| node.entity).zip(0..));
        let edges: Vec<Edge> = ties
            .into_iter()
            .filter_map(|tie| Some(Edge { a: *place.get(&tie.a)?, b: *place.get(&tie.b)?, tie }))
            .collect();
        pause.here().await;
        let mut strongest: Vec<u32> = (0..edges.len() as u32).collect();
        sort_by(&mut strongest, |&one, &next| {
            let [one, next] = [one, next].map(|at| &edges[at as usize].tie);
            next.weight.total_cmp(&one.weight).then_with(|| next.count().cmp(&one.count()))
        });
        pause.here().await;
        for at in strongest {
            let edge = &edges[at as usize];
            nodes[edge.a as usize].edges.push(at);
            nodes[edge.b as usize].edges.push(at);
        }
        Self { nodes, edges, facts: Vec::new(), left_out: 0 }
    }

    /// The node of an entity.
    pub fn node_of(&self, entity: EntityId) -> Option<u32> {
        self.nodes.iter().position(|node| node.entity == entity).map(|at| at as u32)
    }

    /// The nodes that share an edge with `node`, strongest tie first.
    pub fn neighbours(&self, node: u32) -> impl Iterator<Item = u32> {
        let edges = self.nodes.get(node as usize).map(|node| node.edges.as_slice()).unwrap_or_default();
        edges.iter().map(move |&edge| self.edges[edge as usize].other(node))
    }

    /// The ego network: `centre` and every node at most `depth` edges away, with the edges among them. Figures of nodes
    /// and ties stay those of the whole network. Empty where `centre` has no tie.
    #[must_use]
    pub fn neighbourhood(&self, centre: EntityId, depth: u8) -> Self {
        let mut reached = set_of(self.node_of(centre));
        let mut rim: Vec<u32> = reached.iter().copied().collect();
        for _ in 0..depth {
            rim = rim.iter().flat_map(|&node| self.neighbours(node)).filter(|&next| reached.insert(next)).collect();
        }
        let kept = |node: u32| reached.contains(&node);
        let nodes = reached.iter().map(|&at| Node { edges: Vec::new(), ..self.nodes[at as usize].clone() }).collect();
        let ties = self.edges.iter().filter(|edge| kept(edge.a) && kept(edge.b)).map(|edge| edge.tie.clone());
        let mut near = Self { left_out: self.left_out, ..at_once(Self::of(nodes, ties.collect(), Pause::NEVER)) };
        near.facts = near.placed(self.facts.iter().map(|edge| edge.fact.clone()).collect());
        near
    }
}

/// The entities `tied` with their figures among `articles`, without edges.
pub(super) async fn nodes(
    corpus: &Corpus,
    annotations: &Annotations,
    articles: &[ArticleId],
    tied: &BTreeSet<EntityId>,
    pause: Pause<'_>,
) -> Vec<Node> {
    let asked = set_of(articles.iter().copied());
    let mut standing: BTreeMap<EntityId, Vec<ArticleId>> = BTreeMap::new();
    for &article in &asked {
        for mention in annotations.of(article).iter().filter(|mention| tied.contains(&mention.entity)) {
            standing.entry(mention.entity).or_default().push(article);
        }
        pause.here().await;
    }
    let outlets = Outlets::of(corpus);
    let nodes = standing.into_iter().map(|(entity, articles)| {
        let mentions = articles.len() as u32;
        let (articles, outlets) = outlets.tally(articles);
        Node { entity, mentions, articles, outlets, edges: Vec::new() }
    });
    nodes.collect()
}

#[cfg(test)]
#[path = "graph_tests.rs"]
pub(crate) mod tests;
