//! Stated relations: who, by the text, did what to whom or is what to whom.
//!
//! Each rests on a word that a table names (`assets/lexicon/relations.tsv`) or a title or kin word, and on names that
//! stand beside it where Indonesian puts them. Found is what a sentence states; whether it is true is not judged.

mod beside;
mod deeds;
mod ends;
mod kin;
mod nominal;
mod roles;

use beside::Beside;
use deeds::Deeds;

use super::clause::Voice;
use super::clause::arguments::Clauses;
use super::kind::RelationKind;
use super::refer::{Discourse, Endpoint};
use crate::corpus::ArticleId;
use crate::entity::EntityId;
use crate::entity::reading::{Reading, Word};
use crate::text::Span;
use rustc_hash::FxHashSet;
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
    pub voice: Voice,
    pub role: Option<Range<usize>>,
    pub instrument: Option<EntityId>,
    pub symmetric: bool,
    pub negated: bool,
    pub confidence: f32,
}

impl Draft {
    fn new(kind: RelationKind, source: Endpoint, target: Endpoint, trigger: Range<usize>, voice: Voice) -> Self {
        let doubt = [source, target].iter().map(|end| if end.pronoun { 0.15 } else { 0.0 }).sum::<f32>();
        let sure = if voice.is_noun() { 0.75 } else { 0.85 };
        Self {
            kind,
            source,
            target,
            trigger,
            voice,
            role: None,
            instrument: None,
            symmetric: false,
            negated: false,
            confidence: sure - doubt,
        }
    }

    /// A post or family tie, by its title or kin word.
    fn held(kind: RelationKind, source: Endpoint, target: Endpoint, role: Range<usize>) -> Self {
        Self { role: Some(role.clone()), confidence: 0.9, ..Self::new(kind, source, target, role, Voice::Deed) }
    }

    /// The relation in terms of the article's text.
    pub fn finish(self, reading: &Reading<'_>, article: ArticleId, sentence: u32, quote: Option<u32>) -> Relation {
        Relation {
            kind: self.kind,
            source: self.source,
            target: self.target,
            instrument: self.instrument,
            role: self.role.map(|role| reading.span(&role)),
            trigger: reading.span(&self.trigger),
            article,
            sentence,
            symmetric: self.symmetric,
            negated: self.negated,
            quote,
            confidence: self.confidence,
        }
    }
}

/// The posts and family ties that every sentence tells; posts are kept for descriptions to be resolved by.
pub(super) fn roles(discourse: &mut Discourse<'_, '_>, clauses: &[Clauses<'_, '_>]) -> Vec<(u32, Draft)> {
    let (mut found, mut known) = (Vec::new(), FxHashSet::default());
    for (at, clauses) in (0..).zip(clauses) {
        let beside = Beside { discourse: &*discourse, clauses };
        let roles = roles::find(&beside);
        let posts = roles::posts(&beside, &roles);
        found.extend(roles.into_iter().chain(kin::find(&beside)).map(|draft| (at, draft)));
        discourse.posts.extend(posts.into_iter().filter(|post| known.insert(post.clone())));
    }
    found
}

/// The deeds that one sentence tells. One worded twice counts once, unless two verbs tell two.
pub(super) fn deeds(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>, sentence: usize) -> Vec<Draft> {
    let mut found: Vec<Draft> = Vec::new();
    let stretch = &discourse.reading.sentences[sentence];
    let (words, titled) = (stretch.words.clone(), stretch.titled);
    let said = discourse.reading.words[words.clone()].iter().map(Word::folded).collect();
    for draft in (Deeds { discourse, clauses, words, titled, said }).find() {
        let tells_same = |known: &&Draft| {
            let ends = (known.source.entity, known.target.entity) == (draft.source.entity, draft.target.entity);
            let verbs = known.voice == Voice::Active && draft.voice == Voice::Active && known.trigger != draft.trigger;
            known.kind == draft.kind && ends && !verbs
        };
        if found.iter().rev().take(MOST_LOOKED_AT).find(tells_same).is_none() {
            found.push(draft);
        }
    }
    found
}

/// How many relations of a sentence are looked back over for the same one.
const MOST_LOOKED_AT: usize = 64;
