//! Linking: which entity each mention names. First within an article, then across the corpus.

mod abbreviations;
mod entities;
mod forms;
mod laws;
mod names;
mod people;
mod slips;
mod spelling;

pub use entities::entities;

use std::borrow::Cow;
use std::ops::Range;

use super::lexicon::{EntryId, canonical};
use super::proposal::{Hint, Proposal};
use super::reading::{Reading, Word};
use super::value;
use super::{EntityId, EntityKind, Mention};
use crate::corpus::ArticleId;
use crate::text::fold;

/// What makes two mentions name one entity: equal keys.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// An entry of the tables of names.
    Entry(EntryId),
    /// A time or quantity by its normal form.
    Value(EntityKind, String),
    /// A name that no table holds, in its canonical form: the same in every article.
    Name(EntityKind, String),
    /// A name that means something only in its own article: a surname alone, a time that hangs on an unknown day.
    Local(ArticleId, EntityKind, String),
    /// A treaty by what it is about and who the parties are, both folded.
    Treaty(String, String),
}

/// A mention with the key of its entity.
#[derive(Clone, Debug)]
pub struct Linked<'a> {
    /// As it was resolved.
    pub proposal: Proposal,
    /// The words of the name itself, without titles and legal forms that the mention took in.
    pub words: Range<usize>,
    /// Who is named.
    pub key: Key,
    /// How readers may call the entity where only this mention names it.
    pub name: Cow<'a, str>,
}

/// What is kept of a linked mention once the words of its article are let go of.
#[derive(Clone, Debug)]
pub struct Keyed<'a> {
    /// As [`entities`] gives it out, but for its entity.
    mention: Mention,
    key: Key,
    name: Cow<'a, str>,
}

/// Links the mentions of one article.
pub fn link<'a>(id: ArticleId, reading: &Reading<'a>, mentions: Vec<Proposal>) -> Vec<Keyed<'a>> {
    let mut linked: Vec<Linked<'_>> = mentions.into_iter().map(|proposal| first_guess(id, reading, proposal)).collect();
    forms::link(reading, &mut linked);
    people::link(reading, &mut linked);
    abbreviations::link(reading, &mut linked);
    slips::link(&mut linked);
    linked.into_iter().map(|linked| keyed(reading, linked)).collect()
}

fn keyed<'a>(reading: &Reading<'a>, Linked { proposal, key, name, .. }: Linked<'a>) -> Keyed<'a> {
    let sentence = reading.sentences.partition_point(|stretch| stretch.words.end <= proposal.words.start);
    let mention = Mention {
        span: reading.span(&proposal.words),
        sentence: sentence as u32,
        kind: proposal.kind,
        entity: EntityId(0),
        source: proposal.source,
        confidence: proposal.confidence,
    };
    Keyed { mention, key, name }
}

/// The key by the mention alone: its hint, the tables, its own name.
fn first_guess<'a>(id: ArticleId, reading: &Reading<'a>, mut proposal: Proposal) -> Linked<'a> {
    let words = names::core(reading, &proposal);
    let printed = names::printed(reading, if proposal.kind == EntityKind::Per { &words } else { &proposal.words });
    let (key, name) = match std::mem::take(&mut proposal.hint) {
        Hint::Entry(entry) => (Key::Entry(entry), printed),
        Hint::None => {
            by_value(reading, &proposal, &printed).unwrap_or_else(|| (by_name(id, reading, &proposal, &words), printed))
        }
    };
    Linked { proposal, words, key, name }
}

/// The key of a time or quantity by what it is worth, and its name; a quantity without a value is told by its words.
fn by_value<'a>(reading: &Reading<'a>, proposal: &Proposal, printed: &Cow<'a, str>) -> Option<(Key, Cow<'a, str>)> {
    let (kind, words) = (proposal.kind, &proposal.words);
    match kind {
        EntityKind::Dat => value::time_key(reading, words).map(|(key, name)| (Key::Value(kind, key), name.into())),
        EntityKind::Qty => {
            let worth = value::quantity(reading, words).map(|quantity| value::quantity_key(&quantity));
            let folded = || reading.words[words.clone()].iter().map(Word::folded).collect::<Vec<_>>();
            Some((Key::Value(kind, worth.unwrap_or_else(|| folded().join(" "))), printed.clone()))
        }
        _ => None,
    }
}

fn by_name(id: ArticleId, reading: &Reading<'_>, proposal: &Proposal, words: &Range<usize>) -> Key {
    let kind = proposal.kind;
    let folded = fold::fold(&names::printed(reading, words));
    if let Some(entry) = reading.lexicon.find(&folded, kind) {
        return Key::Entry(entry);
    }
    if kind == EntityKind::Law
        && let Some(treaty) = laws::treaty(reading, proposal)
    {
        return treaty;
    }
    let folded = canonical(&folded);
    if kind.is_quiet() || (kind == EntityKind::Per && words.len() == 1) {
        Key::Local(id, kind, folded)
    } else {
        Key::Name(kind, folded)
    }
}
