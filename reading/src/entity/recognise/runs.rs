//! Runs of capitalised words: how far a name reaches that no table holds.

use std::ops::Range;

use crate::entity::reading::{Reading, Word};
use crate::entity::vocabulary::Role;
use crate::text::TokenKind;

/// Small words inside names of people: `Osama bin Laden`, `Ursula von der Leyen`.
const PARTICLES: [&str; 15] =
    ["bin", "binti", "al", "van", "von", "der", "den", "de", "da", "dos", "del", "la", "ibn", "ter", "el"];

/// Whether the word may be part of a name that no table holds.
pub fn is_name_word(word: &Word<'_>) -> bool {
    word.is_capital() && word.kind == TokenKind::Word && !word.may_be(Role::NoName) && !is_calendar_word(word)
}

fn is_calendar_word(word: &Word<'_>) -> bool {
    // `May` and `Juni` name people too, but no rule here could tell.
    word.known().weekday().is_some() || (word.known().month().is_some() && word.text.len() > 3)
}

/// The run of name words from `start` on, at most to `end`: capitals, small particles between them, initials with
/// their full stop. A common noun may stand in a name (`… Saksi dan Korban`) but not begin one.
pub fn name_run(reading: &Reading<'_>, start: usize, end: usize) -> Range<usize> {
    let begins = start < end && !reading.words[start].may_be(Role::Noun);
    start..if begins { run_on(reading, start, end) } else { start }
}

/// Where the capitals from `start` on end, at most at `end`.
pub fn run_on(reading: &Reading<'_>, start: usize, end: usize) -> usize {
    let words = &reading.words[..end];
    let mut at = start;
    while at < end {
        if is_name_word(&words[at]) {
            let initial = words[at].text.chars().count() == 1;
            at += 1;
            // `M. Nuh`: the full stop belongs to the name where the name goes on.
            if initial && words.get(at).is_some_and(|word| word.is(".")) && words.get(at + 1).is_some_and(is_name_word)
            {
                at += 1;
            }
            continue;
        }
        let particles = words[at..].iter().take(3).take_while(|word| PARTICLES.contains(&word.text)).count();
        let goes_on = words.get(at + particles).is_some_and(is_name_word);
        if at == start || particles == 0 || particles > 2 || !goes_on {
            break;
        }
        at += particles;
    }
    at
}
