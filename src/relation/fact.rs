//! Facts: relations that are one, whoever tells them; and figures for one thing that differ from teller to teller.
//!
//! Two relations are one fact where kind, ends and denial are the same, unless the texts date them more than [`APART`]
//! days from each other (two visits of one guest are two). Which of two figures is right is not judged.

use super::Event;
use super::kind::RelationKind;
use super::refer::{Discourse, Endpoint};
use super::stated::Relation;
use crate::corpus::ArticleId;
use crate::entity::value::{self, Quantity};
use crate::entity::{Annotations, EntityId, EntityKind, MentionId};
use crate::order::{map_of, sort_by_key};
use crate::text::Date;
use std::collections::BTreeMap;

/// The most days between two datings of one event.
pub const APART: i64 = 31;

/// A relation that one sentence or more state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What kind of deed or tie.
    pub kind: RelationKind,
    /// Who does it; of a symmetric one, the first by name.
    pub source: EntityId,
    /// To whom.
    pub target: EntityId,
    /// Whether both do it to each other.
    pub symmetric: bool,
    /// Whether the texts say it is not so.
    pub negated: bool,
    /// The sentences that state it, as indices into [`super::Statements::relations`], in corpus order.
    pub evidence: Vec<u32>,
    /// In how many articles they stand.
    pub articles: u32,
}

/// What relations are one by.
type Key = (RelationKind, EntityId, EntityId, bool);

/// The facts behind those relations that are `wanted`, in the order in which they are first told.
pub fn facts(relations: &[Relation], events: &[Event], wanted: impl Fn(&Relation) -> bool) -> Vec<Fact> {
    let dated = events.iter().filter_map(|event| Some((event.relation?, event.days)));
    let days: BTreeMap<u32, (Date, Date)> = map_of(dated);
    let mut by_key: BTreeMap<Key, Vec<u32>> = BTreeMap::new();
    for (at, relation) in (0..).zip(relations).filter(|(_, relation)| wanted(relation)) {
        let key = (relation.kind, relation.source.entity, relation.target.entity, relation.negated);
        by_key.entry(key).or_default().push(at);
    }
    let mut facts = Vec::new();
    for evidence in by_key.into_values() {
        for evidence in parted(evidence, &days) {
            facts.extend(fact(relations, evidence));
        }
    }
    sort_by_key(&mut facts, |fact| fact.evidence.first().copied());
    facts
}

fn fact(relations: &[Relation], evidence: Vec<u32>) -> Option<Fact> {
    let first = relations.get(*evidence.first()? as usize)?;
    let mut articles: Vec<ArticleId> =
        evidence.iter().filter_map(|&at| relations.get(at as usize)).map(|relation| relation.article).collect();
    articles.dedup();
    Some(Fact {
        kind: first.kind,
        source: first.source.entity,
        target: first.target.entity,
        symmetric: first.symmetric,
        negated: first.negated,
        articles: articles.len() as u32,
        evidence,
    })
}

/// Evidence by the time it tells: what is dated far apart is two facts; what is not dated goes with the only one there is.
fn parted(evidence: Vec<u32>, days: &BTreeMap<u32, (Date, Date)>) -> Vec<Vec<u32>> {
    let (mut dated, undated): (Vec<u32>, Vec<u32>) = evidence.into_iter().partition(|at| days.contains_key(at));
    sort_by_key(&mut dated, |at| days[at]);
    let mut parts: Vec<(Date, Vec<u32>)> = Vec::new();
    for at in dated {
        let (first, last) = days[&at];
        match parts.last_mut().filter(|(end, _)| end.plus_days(APART).is_none_or(|reach| first <= reach)) {
            Some((end, part)) => {
                part.push(at);
                *end = last.max(*end);
            }
            None => parts.push((last, vec![at])),
        }
    }
    let mut parts: Vec<Vec<u32>> = parts.into_iter().map(|(_, part)| part).collect();
    match &mut parts[..] {
        [only] => only.extend(undated),
        _ if undated.is_empty() => {}
        _ => parts.push(undated),
    }
    for part in &mut parts {
        sort_by_key(part, |at| *at);
    }
    parts
}

/// How much of something a relation is told of: `mengirim 10.000 tentara`.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The relation, as an index into [`super::Statements::relations`].
    pub relation: u32,
    /// The mention of the quantity.
    pub mention: MentionId,
    /// What it says.
    pub quantity: Quantity,
}

/// Figures for one thing that differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What kind of deed they are figures of.
    pub kind: RelationKind,
    /// What is counted or measured (`tentara`), or the currency.
    pub unit: String,
    /// At least two, of at least two articles, as indices into [`super::Statements::figures`].
    pub figures: Vec<u32>,
}

/// How many figures of one kind of deed and one unit are compared at most.
const MOST_ALIKE: usize = 400;

/// How many words behind its trigger the figure of a relation stands at most.
const FIGURE_WITHIN: usize = 12;

/// The figure that a relation with this trigger (one past its last word) is told of.
pub(super) fn figure(
    discourse: &Discourse<'_, '_>,
    article: ArticleId,
    trigger: usize,
    relation: u32,
) -> Option<Figure> {
    let words = discourse.reading.words.get(trigger..)?;
    let (start, end) =
        (words.first()?.span().start, words.get(words.len().min(FIGURE_WITHIN).checked_sub(1)?)?.span().end);
    let first = discourse.mentions.partition_point(|mention| mention.span.start < start);
    let mut ahead = (first..).zip(&discourse.mentions[first..]).take_while(|(_, mention)| mention.span.start < end);
    let (at, mention) = ahead.find(|(_, mention)| mention.kind == EntityKind::Qty)?;
    let quantity = value::quantity(discourse.reading, &discourse.reading.words_in(mention.span))?;
    Some(Figure { relation, mention: MentionId { article, at: at as u32 }, quantity })
}

/// Where articles give different figures for the same: the deed is of one kind, the unit one, and their sentences name
/// someone in common.
pub fn differences(relations: &[Relation], figures: &[Figure], annotations: &Annotations) -> Vec<Difference> {
    let mut by_thing: BTreeMap<(RelationKind, String), Vec<u32>> = BTreeMap::new();
    for (at, figure) in (0..).zip(figures) {
        let Some(relation) = relations.get(figure.relation as usize) else { continue };
        let unit = figure.quantity.unit.clone().or_else(|| figure.quantity.currency.map(str::to_owned));
        if let Some(unit) = unit {
            by_thing.entry((relation.kind, unit)).or_default().push(at);
        }
    }
    let told = |at: u32| {
        let figure = &figures[at as usize];
        (&relations[figure.relation as usize], &figure.quantity)
    };
    let mut differences = Vec::new();
    for ((kind, unit), mut alike) in by_thing {
        alike.truncate(MOST_ALIKE);
        // Groups grow from their first figure: all that name someone in common with it.
        while let Some(&first) = alike.first() {
            let named = |at: u32| named_beside(told(at).0, annotations);
            let of_first = named(first);
            let (group, rest): (Vec<u32>, Vec<u32>) = alike
                .into_iter()
                .partition(|&at| at == first || named(at).iter().any(|entity| of_first.contains(entity)));
            let (relation, quantity) = told(first);
            let elsewhere = |&at: &u32| told(at).0.article != relation.article && told(at).1 != quantity;
            if group.iter().any(elsewhere) {
                differences.push(Difference { kind, unit: unit.clone(), figures: group });
            }
            alike = rest;
        }
    }
    differences
}

/// Who is named in the sentence of a relation, and its ends.
fn named_beside(relation: &Relation, annotations: &Annotations) -> Vec<EntityId> {
    let mentions = annotations.of(relation.article);
    let first = mentions.partition_point(|mention| mention.sentence < relation.sentence);
    let of_sentence = mentions[first..].iter().take_while(|mention| mention.sentence == relation.sentence);
    let ends = [&relation.source, &relation.target].into_iter().map(|end: &Endpoint| end.entity);
    of_sentence.filter(|mention| !mention.kind.is_quiet()).map(|mention| mention.entity).chain(ends).collect()
}

#[cfg(test)]
#[path = "fact_tests.rs"]
mod tests;
