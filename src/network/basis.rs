//! Networks whose ties rest on what the text states, alone or beside appearing together.

use super::{FactEdge, Network};
use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, EntityId, KindSet};
use crate::order::{map_of, set_of, sort};
use crate::pause::Pause;
use crate::relation::{Basis, Fact, Outlets, Passage, Statements, Tie, TieRule, Ties, facts_of, ties_pausing};
use std::collections::BTreeMap;

impl Network {
    /// The network of `articles` (ascending) under a rule that rests on statements, alone or beside others. What is stated
    /// of two nodes stands beside their tie; a tie that rests on statements alone has the sentences that state it as its
    /// evidence, and their number as its weight.
    pub async fn of_statements(
        corpus: &Corpus,
        annotations: &Annotations,
        statements: &Statements,
        articles: &[ArticleId],
        rule: &TieRule,
        pause: Pause<'_>,
    ) -> Self {
        let facts = facts_of(statements, articles, &rule.facts).into_iter();
        let facts: Vec<Fact> = facts.filter(|fact| ends_are(annotations, fact, rule.kinds)).collect();
        pause.here().await;
        let found = if rule.basis == Basis::Both {
            ties_pausing(corpus, annotations, articles, rule, pause).await
        } else {
            Ties::default()
        };
        let mut list = found.list;
        let known = set_of(list.iter().map(|tie| (tie.a, tie.b)));
        list.extend(stated_ties(corpus, statements, &facts).into_iter().filter(|tie| !known.contains(&(tie.a, tie.b))));
        let ends = set_of(list.iter().flat_map(|tie| [tie.a, tie.b]));
        let nodes = super::graph::nodes(corpus, annotations, articles, &ends, pause).await;
        let mut network = Self::of(nodes, list, pause).await;
        pause.here().await;
        network.left_out = found.left_out;
        network.facts = network.placed(facts);
        network
    }

    /// The facts whose ends are both nodes, with the places of these.
    pub(super) fn placed(&self, facts: Vec<Fact>) -> Vec<FactEdge> {
        let places = map_of(self.nodes.iter().map(|node| node.entity).zip(0..));
        let place = |entity: EntityId| places.get(&entity).copied();
        let edge = |fact: Fact| Some(FactEdge { source: place(fact.source)?, target: place(fact.target)?, fact });
        facts.into_iter().filter_map(edge).collect()
    }
}

/// Whether both ends are of kinds that become nodes; a fact about oneself joins nobody.
fn ends_are(annotations: &Annotations, fact: &Fact, kinds: KindSet) -> bool {
    let fits = |id| annotations.entity(id).is_some_and(|entity| kinds.contains(entity.kind));
    fact.source != fact.target && fits(fact.source) && fits(fact.target)
}

/// One tie for all facts between two entities, in order of the ends.
fn stated_ties(corpus: &Corpus, statements: &Statements, facts: &[Fact]) -> Vec<Tie> {
    let mut pairs: BTreeMap<(EntityId, EntityId), Vec<Passage>> = BTreeMap::new();
    for fact in facts {
        let pair = (fact.source.min(fact.target), fact.source.max(fact.target));
        let stated = fact.evidence.iter().filter_map(|at| statements.relations.get(*at as usize));
        let passages = stated.map(|relation| Passage {
            article: relation.article,
            sentences: (relation.sentence, relation.sentence + 1),
        });
        pairs.entry(pair).or_default().extend(passages);
    }
    let outlets = Outlets::of(corpus);
    let tie = |((a, b), mut evidence): ((EntityId, EntityId), Vec<Passage>)| {
        sort(&mut evidence);
        evidence.dedup();
        let (articles, outlets) = outlets.tally(evidence.iter().map(|passage| passage.article));
        Tie { a, b, weight: evidence.len() as f64, evidence, articles, outlets }
    };
    pairs.into_iter().map(tie).collect()
}
