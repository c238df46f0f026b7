//! Slips of spelling: a name one edit away from one that the same article also spells right.

use super::spelling::one_slip_apart;
use super::{Key, Linked};
use crate::entity::EntityKind;
use crate::order::sort_by_key;
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
struct Group<'l> {
    key: &'l Key,
    kind: EntityKind,
    /// Its folded words, parted by spaces.
    name: String,
    /// Where it first stands.
    first: usize,
    count: usize,
}

/// Lets a misspelt name be the right one: one of the tables, or one that stands there more than once while the slip
/// stands alone.
pub fn link(linked: &mut [Linked<'_>]) {
    let groups = groups(linked);
    let alike = Alike::new(&groups);
    let mut right_of: FxHashMap<Key, Key> = FxHashMap::default();
    let is_slip = |slip: &Group<'_>| !matches!(slip.key, Key::Entry(_)) && slip.count == 1;
    for at in alike.with_others().filter(|&at| is_slip(&groups[at])) {
        let slip = &groups[at];
        let is_right = |place: &usize| {
            let right = &groups[*place];
            // A person named in full who was named before.
            let earlier = || slip.kind == EntityKind::Per && slip.name.contains(' ') && *place < at;
            (matches!(right.key, Key::Entry(_)) || right.count > 1 || earlier())
                && one_word_slipped(&slip.name, &right.name)
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

/// The names of the article in order, each with how often it stands there.
fn groups<'l>(linked: &'l [Linked<'_>]) -> Vec<Group<'l>> {
    // By name: its kind, where it first stands, and how often.
    let mut names: FxHashMap<(&'l Key, String), (EntityKind, usize, usize)> = FxHashMap::default();
    for (at, mention) in linked.iter().enumerate().filter(|(_, mention)| !mention.proposal.kind.is_quiet()) {
        let name = (&mention.key, fold::fold(&mention.name));
        names.entry(name).or_insert((mention.proposal.kind, at, 0)).2 += 1;
    }
    let group = |((key, name), (kind, first, count))| Group { key, kind, name, first, count };
    let mut groups: Vec<Group<'l>> = names.into_iter().map(group).collect();
    sort_by_key(&mut groups, |group| group.first);
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
    fn new(groups: &[Group<'_>]) -> Self {
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
    fn to(&self, group: &Group<'_>) -> impl Iterator<Item = usize> {
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
fn each_variant(group: &Group<'_>, mut tell: impl FnMut(u64)) {
    let at_its_place = |(at, word): (usize, &str)| hash::pair(at as u64, hash::of(word.as_bytes()));
    let all = group.name.split(' ').enumerate().map(at_its_place).fold(group.kind as u64, u64::wrapping_add);
    for (at, word) in group.name.split(' ').enumerate() {
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
fn one_word_slipped(a: &str, b: &str) -> bool {
    let words = || a.split(' ').zip(b.split(' '));
    let mut differing = words().filter(|(a, b)| a != b);
    a.split(' ').count() == b.split(' ').count()
        && differing.next().is_some_and(|(a, b)| {
            a.chars().chain(b.chars()).all(char::is_alphabetic)
                && a.chars().count().max(b.chars().count()) > SHORTEST
                && one_slip_apart(a, b)
        })
        && differing.next().is_none()
}
