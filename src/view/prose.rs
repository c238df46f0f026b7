//! The network in the order in which it is told in sentences: the whole, what is stated, the strongest ties, then actor by
//! actor.

use super::scene::link;
use super::{EntityLink, ToldFact};
use crate::corpus::Corpus;
use crate::entity::Annotations;
use crate::index::OutletKey;
use crate::network::{Edge, Network, Node};
use crate::order::sort_by;
use crate::relation::Basis;

/// Entities named in the overview.
const MOST_MENTIONED: usize = 3;
/// Ties told as the strongest.
const STRONGEST: usize = 8;
/// Actors that are told of.
const ACTORS: usize = 8;
/// Stated relations told first.
const FACTS: usize = 12;
/// Ties, and stated relations, told of one actor; the rest are counted.
const TIES_OF_ACTOR: usize = 6;

/// The network to be told.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ProseView {
    /// Nodes in all.
    pub nodes: u32,
    /// Ties in all.
    pub ties: u32,
    /// The most mentioned entities with their mentions.
    pub most_mentioned: Vec<(EntityLink, u32)>,
    /// What is stated most often.
    pub facts: Vec<ToldFact>,
    /// The strongest ties, strongest first; none where they only sum up what is stated.
    pub strongest: Vec<ToldTie>,
    /// The main actors, most mentions first.
    pub actors: Vec<Actor>,
}

/// An entity and whom it is tied to.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// Who or what.
    pub entity: EntityLink,
    /// Mentions in the articles that remain.
    pub mentions: u32,
    /// Articles that mention it.
    pub articles: u32,
    /// Its ties in all.
    pub degree: u32,
    /// What is stated of it most often.
    pub facts: Vec<ToldFact>,
    /// How much more is stated of it.
    pub further_facts: u32,
    /// Its strongest ties, strongest first; it is their end `a`.
    pub ties: Vec<ToldTie>,
}

/// A tie with the outlets that published its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldTie {
    /// One end.
    pub a: EntityLink,
    /// The other end.
    pub b: EntityLink,
    /// Passages that hold both.
    pub count: u32,
    /// Articles that hold evidence.
    pub articles: u32,
    /// Who published evidence, in time order of their first article, each once.
    pub outlets: Vec<OutletKey>,
}

impl ProseView {
    /// Puts a network, which rests on `basis`, and what is stated of its nodes in the order of telling.
    pub fn of(network: &Network, corpus: &Corpus, annotations: &Annotations, basis: Basis, facts: &[ToldFact]) -> Self {
        let teller = Teller { network, corpus, annotations, facts, with_ties: basis != Basis::Stated };
        let most_mentioned = network.nodes.iter().take(MOST_MENTIONED);
        Self {
            nodes: network.nodes.len() as u32,
            ties: network.edges.len() as u32,
            most_mentioned: most_mentioned.map(|node| (link(annotations, node.entity), node.mentions)).collect(),
            facts: facts.iter().take(FACTS).cloned().collect(),
            strongest: teller.strongest(),
            actors: network.nodes.iter().take(ACTORS).zip(0..).map(|(node, at)| teller.actor(node, at)).collect(),
        }
    }
}

struct Teller<'a> {
    network: &'a Network,
    corpus: &'a Corpus,
    annotations: &'a Annotations,
    facts: &'a [ToldFact],
    /// Whether ties say more than the facts.
    with_ties: bool,
}

impl Teller<'_> {
    fn strongest(&self) -> Vec<ToldTie> {
        let mut edges: Vec<&Edge> = self.network.edges.iter().filter(|_| self.with_ties).collect();
        sort_by(&mut edges, |one, next| {
            next.tie.weight.total_cmp(&one.tie.weight).then_with(|| next.tie.count().cmp(&one.tie.count()))
        });
        edges.into_iter().take(STRONGEST).filter_map(|edge| self.tie(edge, edge.a.min(edge.b))).collect()
    }

    fn actor(&self, node: &Node, at: u32) -> Actor {
        let edges = node.edges.iter().take(if self.with_ties { TIES_OF_ACTOR } else { 0 });
        let entity = link(self.annotations, node.entity);
        let of_it = || self.facts.iter().filter(|fact| fact.source == entity || fact.target == entity);
        Actor {
            facts: of_it().take(TIES_OF_ACTOR).cloned().collect(),
            further_facts: of_it().skip(TIES_OF_ACTOR).count() as u32,
            entity,
            mentions: node.mentions,
            articles: node.articles,
            degree: node.degree(),
            ties: edges.filter_map(|&edge| self.tie(self.network.edges.get(edge as usize)?, at)).collect(),
        }
    }

    /// A tie as it is told from the node `first`.
    fn tie(&self, edge: &Edge, first: u32) -> Option<ToldTie> {
        let end = |node: u32| Some(link(self.annotations, self.network.nodes.get(node as usize)?.entity));
        let mut outlets = Vec::new();
        for passage in &edge.tie.evidence {
            let Some(article) = self.corpus.get(passage.article) else { continue };
            let key = OutletKey::of(article);
            if !outlets.contains(&key) {
                outlets.push(key);
            }
        }
        Some(ToldTie {
            a: end(first)?,
            b: end(edge.other(first))?,
            count: edge.tie.count(),
            articles: edge.tie.articles,
            outlets,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::sketch::{all, sketch};
    use crate::relation::{TieRule, Unit};

    #[test]
    fn tells_the_strongest_first_and_each_actor_as_first_end() {
        let (corpus, annotations) = sketch(&[("TEMPO.CO", "A B | A B | A C"), ("", "A B")]);
        let rule = TieRule { unit: Unit::Sentence, at_least: 1, ..TieRule::default() };
        let network = Network::build(&corpus, &annotations, &all(&corpus), &rule);
        let told = ProseView::of(&network, &corpus, &annotations, Basis::Together, &[]);
        let names = |tie: &ToldTie| format!("{}-{} {}", tie.a.name, tie.b.name, tie.count);
        assert_eq!(told.strongest.iter().map(names).collect::<Vec<_>>(), ["A-B 3", "A-C 1"]);
        assert_eq!(told.actors.iter().map(|actor| actor.entity.name.as_str()).collect::<Vec<_>>(), ["A", "B", "C"]);
        assert_eq!(told.actors[1].ties.iter().map(names).collect::<Vec<_>>(), ["B-A 3"]);
        let tempo = OutletKey::Named("TEMPO.CO".to_owned());
        let mut outlets = told.strongest[0].outlets.clone();
        outlets.sort();
        assert_eq!(outlets, [tempo, OutletKey::Unknown]);
        assert_eq!(told.most_mentioned[0].1, 4);
    }
}
