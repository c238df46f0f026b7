//! Slips of spelling: a name one edit away from one that the same article also spells right.

use super::spelling::one_slip_apart;
use super::{Key, Linked};
use crate::entity::EntityKind;
use crate::text::fold;
use rustc_hash::FxHashMap;
use simpul_tagger::hash;

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
pub fn link(linked: &mut [Linked<'_>]) {
    let groups = groups(linked);
    let alike = Alike::new(&groups);
    let mut right_of: FxHashMap<Key, Key> = FxHashMap::default();
    let is_slip = |slip: &Group| !matches!(slip.key, Key::Entry(_)) && slip.count == 1;
    for at in alike.with_others().filter(|&at| is_slip(&groups[at])) {
        let slip = &groups[at];
        let is_right = |place: &usize| {
            let right = &groups[*place];
            // A person named in full who was named before.
            let earlier = || slip.kind == EntityKind::Per && slip.words.len() > 1 && *place < at;
            (matches!(right.key, Key::Entry(_)) || right.count > 1 || earlier())
                && one_word_slipped(&slip.words, &right.words)
        };
        if let Some(right) = alike.to(slip).find(is_right) {
            right_of.insert(slip.key.clone(), groups[right].key.clone());
        }
    }
    for mention in linked.iter_mut().filter(|_| !right_of.is_empty()) {
        if let Some(key) = right_of.get(&mention.key) {
            mention.key = key.clone();
        }
    }
}

/// The names of the article, each with how often it stands there.
fn groups(linked: &[Linked<'_>]) -> Vec<Group> {
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

/// Names that share a variant, and so may be one slip apart.
struct Alike {
    /// The hash of a variant in the high bits, the place of its name in the low ones; in order, each once.
    variants: Vec<u64>,
}

/// Bits for the place of a name: no article has so many.
const PLACE_BITS: u32 = 24;

impl Alike {
    fn new(groups: &[Group]) -> Self {
        let mut variants = Vec::new();
        for (place, group) in groups.iter().enumerate().take(1 << PLACE_BITS) {
            each_variant(group, |hash| variants.push(hash << PLACE_BITS | place as u64));
        }
        variants.sort_unstable();
        variants.dedup();
        Self { variants }
    }

    /// Names that share a variant with another, in order.
    fn with_others(&self) -> impl Iterator<Item = usize> {
        let same = |a: &u64, b: &u64| a >> PLACE_BITS == b >> PLACE_BITS;
        let shared = self.variants.chunk_by(same).filter(|names| names.len() > 1);
        let mut places: Vec<u32> = shared.flatten().map(|&variant| place(variant) as u32).collect();
        places.sort_unstable();
        places.dedup();
        places.into_iter().map(|place| place as usize)
    }

    /// The names that share a variant with this one, by variant.
    fn to(&self, group: &Group) -> impl Iterator<Item = usize> {
        let mut names = Vec::new();
        each_variant(group, |hash| {
            let from = self.variants.partition_point(|&variant| variant >> PLACE_BITS < hash);
            let same = self.variants[from..].iter().take_while(|&&variant| variant >> PLACE_BITS == hash);
            names.extend(same.take(MOST_ALIKE).map(|&variant| place(variant)));
        });
        names.into_iter()
    }
}

fn place(variant: u64) -> usize {
    (variant & ((1 << PLACE_BITS) - 1)) as usize
}

/// Tells hashes of the name with one letter left out of one of its long words, in every way, and as it is: two names one
/// slip apart share one of these.
fn each_variant(group: &Group, mut tell: impl FnMut(u64)) {
    let at_its_place = |(at, word): (usize, &String)| hash::pair(at as u64, hash::of(word.as_bytes()));
    let all = group.words.iter().enumerate().map(at_its_place).fold(group.kind as u64, u64::wrapping_add);
    for (at, word) in group.words.iter().enumerate() {
        if !(SHORTEST - 1..=LONGEST).contains(&word.chars().count()) {
            continue;
        }
        // The same for names that differ in this word alone.
        let others = all.wrapping_sub(at_its_place((at, word)));
        for left_out in word.char_indices().map(|(place, _)| Some(place)).chain([None]) {
            let letters = word.char_indices().filter(|(place, _)| Some(*place) != left_out);
            let short = letters.fold(hash::START, |hash, (_, c)| hash::step(hash, u64::from(c)));
            tell(hash::pair(others, short) >> PLACE_BITS);
        }
    }
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
