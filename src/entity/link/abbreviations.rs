//! Bracketed abbreviations: `Lembaga Perlindungan Saksi dan Korban (LPSK)` makes LPSK that body in the whole article.

use super::{Key, Linked};
use crate::entity::EntityKind;
use crate::entity::reading::Reading;
use rustc_hash::FxHashMap;

/// Links abbreviations to the names they stand behind, and every other use in the article to the same.
pub fn link(reading: &Reading<'_>, linked: &mut [Linked]) {
    let mut told: FxHashMap<(EntityKind, String), Key> = FxHashMap::default();
    for at in 1..linked.len() {
        if is_bracketed(reading, &linked[at - 1], &linked[at]) {
            let key = agree(reading, &linked[at - 1], &linked[at]);
            linked[at - 1].key = key.clone();
            told.insert((linked[at].proposal.kind, linked[at].name.clone()), key);
        }
    }
    for mention in linked {
        if let Some(key) = told.get(&(mention.proposal.kind, mention.name.clone())) {
            mention.key = key.clone();
        }
    }
}

/// Whether `short` stands in a bracket of its own right behind `full`.
fn is_bracketed(reading: &Reading<'_>, full: &Linked, short: &Linked) -> bool {
    let (full, short) = (&full.proposal, &short.proposal);
    let mark = |at: usize| reading.words.get(at).map_or("", |word| word.text);
    full.kind == short.kind
        && !full.kind.is_quiet()
        && full.kind != EntityKind::Per
        && short.words.start == full.words.end + 1
        && mark(full.words.end) == "("
        && mark(short.words.end) == ")"
}

/// The one key of a full name and its abbreviation. What the article spells out outweighs a table that knows the
/// abbreviation as something else; where the two share a word, the table only knows a shorter name.
fn agree(reading: &Reading<'_>, full: &Linked, short: &Linked) -> Key {
    match (&full.key, &short.key) {
        (Key::Entry(_), _) => full.key.clone(),
        (_, Key::Entry(entry)) => {
            let known = reading.lexicon.entry(*entry).name;
            let shared = known.split(' ').any(|word| word.chars().count() > 3 && full.name.contains(word));
            if shared { short.key.clone() } else { full.key.clone() }
        }
        _ => full.key.clone(),
    }
}
