//! Bracketed abbreviations: `Korea Utara (Korut)`, `Lembaga Perlindungan Saksi dan Korban (LPSK)`.

use std::ops::Range;

use super::Recogniser;
use super::found::Found;
use super::runs::is_name_word;
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Shape};

/// Finds names before a bracket that holds their initials, and the initials.
pub struct Brackets;

impl Recogniser for Brackets {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        let mut new = Vec::new();
        let found = Found::new(out);
        for stretch in &reading.sentences {
            for open in stretch.words.clone().filter(|&at| reading.words[at].is("(")) {
                let closed = reading.words[..stretch.words.end].get(open + 2).is_some_and(|word| word.is(")"));
                if !closed || !is_name_word(&reading.words[open + 1]) {
                    continue;
                }
                let short = open + 1..open + 2;
                let initial = reading.words[open + 1].folded().chars().next();
                let begins = |full: &Proposal| reading.words[full.words.start].folded().chars().next() == initial;
                let full = found.ending(open).filter(|full| is_named(full.kind) && begins(full));
                if let Some(kind) = full.max_by_key(|full| full.words.len()).map(|full| full.kind) {
                    new.push(Proposal::rule(short, kind, 0.9));
                } else if let Some(full) = spelt_out(reading, stretch.words.start, open) {
                    new.push(Proposal::rule(full, EntityKind::Org, 0.85));
                    new.push(Proposal::rule(short, EntityKind::Org, 0.85));
                }
            }
        }
        out.extend(new);
    }
}

/// Kinds that bear abbreviations.
fn is_named(kind: EntityKind) -> bool {
    !kind.is_quiet() && kind != EntityKind::Per
}

/// The capitals before the bracket whose initials the abbreviation in it spells; small words between them may be left
/// out of it.
fn spelt_out(reading: &Reading<'_>, first: usize, open: usize) -> Option<Range<usize>> {
    let short = &reading.words[open + 1];
    if short.shape != Shape::Caps {
        return None;
    }
    let mut letters: Vec<char> = short.folded().chars().collect();
    let mut at = open;
    while at > first && !letters.is_empty() {
        let word = &reading.words[at - 1];
        if is_name_word(word) && word.folded().starts_with(*letters.last()?) {
            letters.pop();
        } else if !matches!(word.text, "dan" | "untuk" | "," | "atas" | "bagi" | "di") {
            return None;
        }
        at -= 1;
    }
    (letters.is_empty() && open - at > 1).then_some(at..open)
}
