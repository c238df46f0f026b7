//! Slips of spelling: a name one edit away from one that the same article also spells right.

use super::spelling::one_slip_apart;
use super::{Key, Linked};
use crate::entity::EntityKind;
use crate::text::fold;
use rustc_hash::FxHashMap;

/// A word shorter than this, in letters, is too easily another word when one letter changes.
const SHORTEST: usize = 6;
/// Words longer than this are no names; their variants would take quadratic room.
const LONGEST: usize = 32;
/// More names than this with one variant are looked at no further.
const MOST_ALIKE: usize = 8;

/// A name of the article.
struct Group {
    key: Key,
    kind: EntityKind,
    words: Vec<String>,
    count: usize,
}

/// Lets a misspelt name be the right one: one of the tables, or one that stands there more than once while the slip
/// stands alone.
pub fn link(linked: &mut [Linked]) {
    let groups = groups(linked);
    let mut by_variant: FxHashMap<(EntityKind, String), Vec<usize>> = FxHashMap::default();
    for (at, group) in groups.iter().enumerate() {
        for variant in variants(&group.words) {
            let alike = by_variant.entry((group.kind, variant)).or_default();
            if alike.len() < MOST_ALIKE && alike.last() != Some(&at) {
                alike.push(at);
            }
        }
    }
    let mut right_of: FxHashMap<Key, Key> = FxHashMap::default();
    let is_slip = |slip: &Group| !matches!(slip.key, Key::Entry(_)) && slip.count == 1;
    for (at, slip) in groups.iter().enumerate().filter(|(_, slip)| is_slip(slip)) {
        let mut alike = variants(&slip.words).filter_map(|variant| by_variant.get(&(slip.kind, variant))).flatten();
        let is_right = |right: &&usize| {
            let (place, right) = (**right, &groups[**right]);
            // A person named in full who was named before.
            let earlier = || slip.kind == EntityKind::Per && slip.words.len() > 1 && place < at;
            (matches!(right.key, Key::Entry(_)) || right.count > 1 || earlier())
                && one_word_slipped(&slip.words, &right.words)
        };
        if let Some(right) = alike.find(is_right).map(|place| &groups[*place]) {
            right_of.insert(slip.key.clone(), right.key.clone());
        }
    }
    for mention in linked.iter_mut().filter(|_| !right_of.is_empty()) {
        if let Some(key) = right_of.get(&mention.key) {
            mention.key = key.clone();
        }
    }
}

/// The names of the article, each with how often it stands there.
fn groups(linked: &[Linked]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut place: FxHashMap<(Key, String), usize> = FxHashMap::default();
    for mention in linked.iter().filter(|mention| !mention.proposal.kind.is_quiet()) {
        let folded = fold::fold(&mention.name);
        let at = *place.entry((mention.key.clone(), folded.clone())).or_insert_with(|| {
            let words = folded.split(' ').map(str::to_owned).collect();
            groups.push(Group { key: mention.key.clone(), kind: mention.proposal.kind, words, count: 0 });
            groups.len() - 1
        });
        groups[at].count += 1;
    }
    groups
}

/// The name with one letter left out of one of its long words, in every way, and as it is: two names one slip apart
/// share one of these.
fn variants(words: &[String]) -> impl Iterator<Item = String> {
    let fits = |word: &&String| (SHORTEST - 1..=LONGEST).contains(&word.chars().count());
    words.iter().enumerate().filter(move |(_, word)| fits(word)).flat_map(move |(at, word)| {
        let without = |left_out: Option<usize>| {
            let short: String = word.char_indices().filter(|(c, _)| Some(*c) != left_out).map(|(_, c)| c).collect();
            [&words[..at].join(" "), short.as_str(), &words[at + 1..].join(" ")].join(" ")
        };
        let places: Vec<Option<usize>> = word.char_indices().map(|(c, _)| Some(c)).chain([None]).collect();
        places.into_iter().map(without).collect::<Vec<_>>()
    })
}

/// Whether two names differ by one slip in one long word.
fn one_word_slipped(a: &[String], b: &[String]) -> bool {
    let mut differing = a.iter().zip(b).filter(|(a, b)| a != b);
    a.len() == b.len()
        && differing.next().is_some_and(|(a, b)| {
            a.chars().chain(b.chars()).all(char::is_alphabetic)
                && a.chars().count().max(b.chars().count()) > SHORTEST
                && one_slip_apart(a, b)
        })
        && differing.next().is_none()
}
