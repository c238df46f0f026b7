//! Abbreviations told in the article: `Lembaga Perlindungan Saksi dan Korban (LPSK)`, `KPK (Komisi …)`, `… atau PGK`,
//! `Menteri Energi dan Sumber Daya Mineral (ESDM)`. They mean that body in the whole article.

use std::borrow::Cow;
use std::ops::Range;

use super::{Key, Linked};
use crate::entity::EntityKind;
use crate::entity::lexicon::canonical;
use crate::entity::reading::{Reading, Shape, Word};
use crate::text::fold;
use rustc_hash::FxHashMap;

/// Links abbreviations to the names they stand behind, and every other use in the article to the same.
pub fn link<'a>(reading: &Reading<'a>, linked: &mut [Linked<'a>]) {
    let mut told: FxHashMap<(EntityKind, Cow<'a, str>), Key> = FxHashMap::default();
    for at in 0..linked.len() {
        if at > 0 && is_told_behind(reading, &linked[at - 1], &linked[at]) {
            let (first, second) = (&linked[at - 1], &linked[at]);
            let turned = first.words.len() == 1 && second.words.len() > 1;
            let (full, short) = if turned { (second, first) } else { (first, second) };
            let (key, name) = (agree(reading, full, short), (short.proposal.kind, short.name.clone()));
            (linked[at - 1].key, linked[at].key) = (key.clone(), key.clone());
            told.insert(name, key);
        } else if let Some((key, name)) = ministry(reading, &linked[at]) {
            told.insert((EntityKind::Org, linked[at].name.clone()), key);
            linked[at].name = name.into();
        }
    }
    for mention in linked.iter_mut().filter(|_| !told.is_empty()) {
        let printed = super::names::printed(reading, &mention.words);
        if let Some(key) = told.get(&(mention.proposal.kind, printed)) {
            mention.key = key.clone();
        }
    }
}

/// Words that may stand between a name and its abbreviation besides the bracket.
const BETWEEN: [&str; 10] = ["tbk", ".", ",", "(", ")", "persero", "ri", "yang", "atau", "disingkat"];

/// Whether `second` stands right behind `first` as another name of the same: in a bracket, or after `atau` or
/// `disingkat` where its letters are those of the name.
fn is_told_behind(reading: &Reading<'_>, first: &Linked<'_>, second: &Linked<'_>) -> bool {
    let (kind, gap) = (first.proposal.kind, first.proposal.words.end..second.proposal.words.start);
    if kind != second.proposal.kind || kind.is_quiet() || gap.len() > 6 {
        return false;
    }
    let Some(between) = reading.words.get(gap).filter(|between| between.iter().all(|word| word.is_any(&BETWEEN)))
    else {
        return false;
    };
    let (mut full, mut short) = (words(reading, first), words(reading, second));
    if full.len() == 1 && short.len() > 1 {
        std::mem::swap(&mut full, &mut short);
    }
    let [short] = short else { return short_of_several(between, full, short) };
    let fits = is_spelt_by(short, full);
    let after = |words: &[&str]| between.last().is_some_and(|last| last.is_any(words));
    let closed = reading.words.get(second.proposal.words.end).is_some_and(|word| word.is(")") || word.is(","));
    match kind {
        EntityKind::Per => fits && short.shape == Shape::Caps && after(&["("]) && closed,
        // `Milan (Italia)` is no abbreviation.
        EntityKind::Gpe | EntityKind::Loc => fits && after(&["("]) && closed,
        _ if is_of_the_tail(second, short, full) => false,
        _ => {
            let entries = matches!((&first.key, &second.key), (Key::Entry(a), Key::Entry(b)) if a != b);
            let abbreviation = short.shape == Shape::Caps && !entries;
            (after(&["("]) && closed && (fits || abbreviation)) || (after(&["atau", "disingkat"]) && fits)
        }
    }
}

/// Whether a known abbreviation names only what the full name ends with: `Direktorat Produk Terapetik Badan Pengawas Obat
/// dan Makanan (BPOM)`.
fn is_of_the_tail(second: &Linked<'_>, short: &Word<'_>, full: &[Word<'_>]) -> bool {
    let first = short.folded().chars().next().unwrap_or_default();
    let begin = full.iter().filter(|word| word.is_capital()).position(|word| word.folded().starts_with(first));
    matches!(second.key, Key::Entry(_)) && begin.is_some_and(|at| at > 1)
}

/// `Undang-Undang Ibu Kota Negara (UU IKN)`: an abbreviation of two words in a bracket.
fn short_of_several(between: &[Word<'_>], full: &[Word<'_>], short: &[Word<'_>]) -> bool {
    let capitals = short.iter().all(|word| word.shape == Shape::Caps);
    let bracketed = between.last().is_some_and(|last| last.is("("));
    bracketed && capitals && short.len() == 2 && is_spelt_by(&short[1], full)
}

fn words<'r, 'a>(reading: &'r Reading<'a>, mention: &Linked<'_>) -> &'r [Word<'a>] {
    &reading.words[mention.words.clone()]
}

/// Whether the letters of the abbreviation stand in the full name in their order, the first at the beginning of one of
/// its first words: `Korut` in `Korea Utara`.
fn is_spelt_by(short: &Word<'_>, full: &[Word<'_>]) -> bool {
    let mut wanted = short.folded().chars().filter(|c| c.is_alphanumeric()).peekable();
    let Some(first) = wanted.peek().copied() else { return false };
    let Some(begin) = full.iter().position(|word| word.folded().starts_with(first)) else { return false };
    for c in full[begin..].iter().flat_map(|word| word.folded().chars()) {
        wanted.next_if_eq(&c);
    }
    begin < 3 && full.len() > 1 && wanted.peek().is_none()
}

/// The one key of a full name and its abbreviation. What the article spells out outweighs a table that knows the
/// abbreviation as something else; where the two share a word, the table only knows a shorter name.
fn agree(reading: &Reading<'_>, full: &Linked<'_>, short: &Linked<'_>) -> Key {
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

/// How far before the bracket a minister's office begins at most, in words.
const FARTHEST: usize = 12;

/// The ministry that `Menteri Energi dan Sumber Daya Mineral (ESDM)` tells of: its key and name.
fn ministry(reading: &Reading<'_>, short: &Linked<'_>) -> Option<(Key, String)> {
    let at = short.proposal.words.start;
    let bracketed = short.words.len() == 1 && at > 0 && reading.words[at - 1].is("(");
    (bracketed && short.proposal.kind == EntityKind::Org).then_some(())?;
    let office = office_before(reading, at - 1)?;
    let capitals = reading.words[office.clone()].iter().filter(|word| word.is_capital());
    let initials: String = capitals.filter_map(|word| word.folded().chars().next()).collect();
    (initials == reading.words[at].folded()).then_some(())?;
    let name = format!("Kementerian {}", super::names::printed(reading, &office));
    let folded = fold::fold(&name);
    let entry = reading.lexicon.find(&folded, EntityKind::Org).map(Key::Entry);
    Some((entry.unwrap_or_else(|| Key::Name(EntityKind::Org, canonical(&folded))), name))
}

/// The words after `Menteri` up to `end`: capitals with `dan` and commas between.
fn office_before(reading: &Reading<'_>, end: usize) -> Option<Range<usize>> {
    let first = end.saturating_sub(FARTHEST);
    let head = (first..end).rev().find(|&at| reading.words[at].is_any(&["menteri", "menko"]))?;
    let of_office = |word: &Word<'_>| word.is_capital() || word.is_any(&["dan", ","]);
    let office = head + 1..end;
    (!office.is_empty() && reading.words[office.clone()].iter().all(of_office)).then_some(office)
}
