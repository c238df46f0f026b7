//! Names that a head word announces: `Kementerian …`, `Jalan …`, `wilayah …`, `Piala …`.

use rustc_hash::FxHashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::Recogniser;
use super::runs::{is_name_word, name_run, run_on};
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::entity::vocabulary::Role;
use crate::order::sort_by_key;
use crate::text::{TokenKind, fold, lexicon};

/// Finds names by the head word before them.
pub struct Heads;

/// A head word.
#[derive(Debug)]
struct Head {
    words: Vec<&'static str>,
    kind: EntityKind,
    /// Whether the head is part of the name.
    inside: bool,
}

/// Head words by the folded first one, longest first.
fn heads() -> &'static FxHashMap<String, Vec<Head>> {
    static HEADS: OnceLock<FxHashMap<String, Vec<Head>>> = OnceLock::new();
    HEADS.get_or_init(|| {
        let mut heads: FxHashMap<String, Vec<Head>> = FxHashMap::default();
        for line in lexicon::HEADS.lines() {
            let mut columns = line.split('\t');
            let words: Vec<&str> = columns.next().unwrap_or_default().split(' ').collect();
            let Some(kind) = columns.next().and_then(EntityKind::from_code) else { continue };
            let inside = columns.next() == Some("in");
            heads.entry(fold::fold(words[0])).or_default().push(Head { words, kind, inside });
        }
        for same in heads.values_mut() {
            sort_by_key(same, |head| std::cmp::Reverse(head.words.len()));
        }
        heads
    })
}

/// The folded first words of all heads.
pub fn beginnings() -> impl Iterator<Item = &'static str> {
    heads().keys().map(String::as_str)
}

impl Head {
    /// Whether `words` begin with the head.
    fn begins(&self, words: &[Word<'_>]) -> bool {
        words.len() >= self.words.len()
            && self.words.iter().zip(words).all(|(head, word)| {
                let small = head.chars().all(char::is_lowercase);
                word.folded() == fold::fold(head) && (small || word.is_capital())
            })
    }
}

impl Recogniser for Heads {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        for stretch in &reading.sentences {
            let mut at = stretch.words.start;
            while at < stretch.words.end {
                let words = &reading.words[at..stretch.words.end];
                if !words[0].may_be(Role::Head) {
                    at += 1;
                    continue;
                }
                let head = heads().get(words[0].folded()).and_then(|same| same.iter().find(|head| head.begins(words)));
                let Some(head) = head else {
                    at += 1;
                    continue;
                };
                let name = at + head.words.len();
                let run = named(reading, head, name, stretch.words.end);
                if let Some(run) = run.filter(|_| !stretch.titled) {
                    let start = if head.inside { at } else { run.start };
                    out.push(Proposal::rule(start..run.end, head.kind, if head.inside { 0.85 } else { 0.8 }));
                }
                // A name inside the run may have a head of its own, as in `Komisi III Dewan …`.
                at = name;
            }
        }
    }
}

/// No name has more words after its head; a bound keeps the time linear in texts of nothing but heads.
const LONGEST_NAME: usize = 40;

/// The name after the head, where one stands there.
fn named(reading: &Reading<'_>, head: &Head, start: usize, end: usize) -> Option<Range<usize>> {
    let end = end.min(start + LONGEST_NAME);
    let mut run = name_run(reading, start, end);
    if head.kind == EntityKind::Evt {
        run.end = numbered(reading, run.end, end);
    }
    if head.kind == EntityKind::Org && head.inside {
        run.end = joined(reading, run.clone(), end);
        run.end = before_a_title(reading, run.clone());
    }
    // After a head that stays outside, one place: `wilayah Kursk`, not `wilayah Kursk Rusia`.
    if !head.inside {
        run.end = run.end.min(run.start + 2);
    }
    let known = !head.inside && !run.is_empty() && is_in_tables(reading, run.start, end);
    (!run.is_empty() && !known).then_some(run)
}

/// Cuts an institution's name before the title of a person who follows: `Polda Metro Jaya Komisaris Besar Awi Setiyono`.
/// A title with a small word behind it is part of the name (`Lembaga Perlindungan Saksi dan Korban`), as is the first
/// word after the head and the last of all.
fn before_a_title(reading: &Reading<'_>, run: Range<usize>) -> usize {
    let words = &reading.words;
    let cuts = |at: &usize| words[*at].may_be(Role::Title) && words[at + 1].is_capital();
    (run.start + 1..run.end.max(run.start + 1) - 1).find(cuts).unwrap_or(run.end)
}

/// Draws an event's name out over its number and year: `ke-46`, `2026`.
fn numbered(reading: &Reading<'_>, mut at: usize, end: usize) -> usize {
    let words = &reading.words[..end];
    at += usize::from(words.get(at).is_some_and(|word| word.folded().starts_with("ke-")));
    let year = words.get(at).is_some_and(|word| word.kind == TokenKind::Number && word.text.len() == 4);
    at + usize::from(year)
}

/// Draws an institution's name out over `dan`, `untuk` and a comma where more capitals follow: `Kementerian Energi dan
/// Sumber Daya Mineral`.
fn joined(reading: &Reading<'_>, run: Range<usize>, end: usize) -> usize {
    let words = &reading.words[..end];
    let goes_on = !run.is_empty()
        && words.get(run.end).is_some_and(|word| matches!(word.text, "dan" | "untuk" | "bagi"))
        && words.get(run.end + 1).is_some_and(|word| is_name_word(word) && !starts_a_name(reading, run.end + 1, end));
    if goes_on { run_on(reading, run.end + 1, end) } else { run.end }
}

/// Whether a name of the tables or another head begins at `at`, so that `dan` parts two names.
fn starts_a_name(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let words = &reading.words[at..end];
    is_in_tables(reading, at, end)
        || heads().get(words[0].folded()).is_some_and(|same| same.iter().any(|head| head.begins(words)))
}

fn is_in_tables(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    let words = &reading.words[at..end];
    reading.lexicon.longest(words.iter().map(|word| (word.known().id(), word.text))).is_some()
}
