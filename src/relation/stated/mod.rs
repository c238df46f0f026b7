//! Stated relations: who, by the text, did what to whom or is what to whom.
//!
//! Each rests on a word that a table names (`assets/lexicon/relations.tsv`) or a title or kin word, and on names that
//! stand beside it where Indonesian puts them. Found is what a sentence states; whether it is true is not judged.

mod deeds;
mod kind;
mod roles;

pub use kind::{KindGroup, RelationKind};

use super::clause::Cut;
use super::clause::arguments::Clauses;
use super::refer::{Discourse, Endpoint};
use crate::corpus::ArticleId;
use crate::entity::EntityId;
use crate::text::Span;
use std::ops::Range;

/// A relation that a sentence states.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// What kind of deed or tie.
    pub kind: RelationKind,
    /// Who does it; of a symmetric one, the first by name.
    pub source: Endpoint,
    /// To whom.
    pub target: Endpoint,
    /// The text signed or agreed on.
    pub instrument: Option<EntityId>,
    /// The title or family word, for ROLE and KIN.
    pub role: Option<Span>,
    /// The words that tell it, in the article's text.
    pub trigger: Span,
    /// Where it stands.
    pub article: ArticleId,
    /// The sentence, as an index into the article's.
    pub sentence: u32,
    /// Whether both do it to each other.
    pub symmetric: bool,
    /// Whether the text says it is not so.
    pub negated: bool,
    /// The quotation it stands in, as an index into [`super::Statements::quotes`]; nothing where the narrator says it.
    pub quote: Option<u32>,
    /// How surely, 0 to 1.
    pub confidence: f32,
}

/// A relation in terms of one article's words.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub kind: RelationKind,
    pub source: Endpoint,
    pub target: Endpoint,
    pub trigger: Range<usize>,
    pub role: Option<Range<usize>>,
    pub instrument: Option<EntityId>,
    pub symmetric: bool,
    pub negated: bool,
    pub confidence: f32,
}

impl Draft {
    fn new(kind: RelationKind, source: Endpoint, target: Endpoint, trigger: Range<usize>) -> Self {
        let doubt = [source, target].iter().map(|end| if end.pronoun { 0.15 } else { 0.0 }).sum::<f32>();
        let confidence = 0.8 - doubt;
        Self {
            kind,
            source,
            target,
            trigger,
            role: None,
            instrument: None,
            symmetric: false,
            negated: false,
            confidence,
        }
    }
}

/// What each sentence of an article states, and whom each is about for pronouns in the next.
pub(super) fn find(
    discourse: &mut Discourse<'_, '_>,
    cuts: &[Cut],
    each: &mut dyn FnMut(usize, &Discourse<'_, '_>, &Clauses<'_, '_>),
) -> Vec<(u32, Draft)> {
    let mut found: Vec<(u32, Draft)> = Vec::new();
    for (at, cut) in (0..).zip(cuts) {
        let roles = roles::find(discourse, cut);
        discourse.posts.extend(roles::posts(discourse, &roles));
        found.extend(roles.into_iter().map(|draft| (at, draft)));
    }
    for (at, cut) in cuts.iter().enumerate() {
        let clauses = Clauses::new(discourse.reading, cut);
        let words = discourse.reading.sentences[at].words.clone();
        let drafts = deeds::Deeds { discourse, clauses: &clauses, words }.find();
        for draft in drafts {
            add(&mut found, at as u32, draft);
        }
        each(at, discourse, &clauses);
        discourse.topic = topic(discourse, &clauses).or(discourse.topic);
    }
    found
}

/// One event worded twice in a sentence counts once.
fn add(found: &mut Vec<(u32, Draft)>, sentence: u32, draft: Draft) {
    let same = |(at, known): &&(u32, Draft)| {
        let ends = (known.source.entity, known.target.entity) == (draft.source.entity, draft.target.entity);
        *at == sentence && known.kind == draft.kind && ends
    };
    // Those of one sentence stand together at the end.
    let known = found.iter().rev().take(64).find(same).is_some();
    if !known {
        found.push((sentence, draft));
    }
}

/// The person that a sentence is about: who its first verb has for its subject.
fn topic(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>) -> Option<EntityId> {
    use super::clause::PhraseKind;
    let verbs = (0..clauses.cut.phrases.len()).filter(|&at| clauses.cut.kind(at) == Some(PhraseKind::Verb));
    let subjects = verbs.take(4).map(|verb| discourse.all(clauses.cut, &clauses.subject(verb).group));
    let is_person = |end: &Endpoint| {
        discourse.annotations.entity(end.entity).is_some_and(|entity| entity.kind == crate::entity::EntityKind::Per)
    };
    subjects.filter(|ends| ends.len() == 1).flatten().find(is_person).map(|end| end.entity)
}
