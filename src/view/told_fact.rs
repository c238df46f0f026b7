//! A stated relation of the network in short: who does what to whom, in how many sentences, on whose word, by which outlets.

use super::EntityLink;
use super::scene::link;
use crate::corpus::Corpus;
use crate::entity::Annotations;
use crate::index::OutletKey;
use crate::network::Network;
use crate::relation::{Fact, RelationKind, Statements};

/// A stated relation, to be told in a sentence or written into a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldFact {
    /// Who does it.
    pub source: EntityLink,
    /// What kind of thing.
    pub kind: RelationKind,
    /// To whom.
    pub target: EntityLink,
    /// Whether both do it to each other.
    pub symmetric: bool,
    /// Whether the sentences say that it is not so.
    pub negated: bool,
    /// Sentences that state it.
    pub count: u32,
    /// Articles that they stand in.
    pub articles: u32,
    /// Who published these, each once, in time order.
    pub outlets: Vec<OutletKey>,
    /// In how many of the sentences the narrator says so.
    pub narrated: u32,
    /// Who says so in the others, as far as the text names them, each once.
    pub speakers: Vec<EntityLink>,
}

impl ToldFact {
    /// What is stated of the nodes of a network, stated most often first.
    pub fn all(network: &Network, statements: &Statements, corpus: &Corpus, annotations: &Annotations) -> Vec<Self> {
        network.facts.iter().map(|edge| Self::of(&edge.fact, statements, corpus, annotations)).collect()
    }

    fn of(fact: &Fact, statements: &Statements, corpus: &Corpus, annotations: &Annotations) -> Self {
        let mut told = Self {
            source: link(annotations, fact.source),
            kind: fact.kind,
            target: link(annotations, fact.target),
            symmetric: fact.symmetric,
            negated: fact.negated,
            count: fact.evidence.len() as u32,
            articles: fact.articles,
            outlets: Vec::new(),
            narrated: 0,
            speakers: Vec::new(),
        };
        for relation in fact.evidence.iter().filter_map(|at| statements.relations.get(*at as usize)) {
            if let Some(outlet) = corpus.get(relation.article).map(OutletKey::of)
                && !told.outlets.contains(&outlet)
            {
                told.outlets.push(outlet);
            }
            match relation.quote {
                None => told.narrated += 1,
                Some(at) => {
                    let who = statements.quotes.get(at as usize).map(|quote| quote.speaker.who.as_slice());
                    for speaker in who.unwrap_or_default().iter().map(|end| link(annotations, end.entity)) {
                        if !told.speakers.contains(&speaker) {
                            told.speakers.push(speaker);
                        }
                    }
                }
            }
        }
        told
    }
}
