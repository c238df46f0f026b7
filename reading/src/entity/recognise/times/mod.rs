//! Times: dates, weekdays, months, years, clock times, seasons, durations and what is reckoned from today.

mod clock;
mod dates;
mod grammar;
mod stretches;
pub mod time;
mod words;

pub use grammar::{time, whole};
pub use words::BEGINNINGS;

use super::Recogniser;
use super::cursor::Cursor;
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::entity::vocabulary::Role;
use crate::text::TokenKind;

/// Finds times by a grammar; `entity::value` reads their values.
pub struct Times;

/// Whether a time can begin with the word.
pub fn may_begin(word: &Word<'_>) -> bool {
    let known = word.known();
    word.kind == TokenKind::Number
        || known.is(Role::Time)
        || known.is(Role::Number)
        || known.month().is_some()
        || known.weekday().is_some()
}

impl Recogniser for Times {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        for stretch in &reading.sentences {
            let mut cursor = Cursor::new(reading, &stretch.words);
            while cursor.seek(may_begin) {
                let start = cursor.at;
                let Some(time) = cursor.attempt(|cursor| time(cursor, start > stretch.words.start)) else {
                    cursor.at += 1;
                    continue;
                };
                let confidence = if matches!(time, time::Time::Year(_)) { 0.8 } else { 0.95 };
                out.push(Proposal::rule(start..cursor.at, EntityKind::Dat, confidence));
            }
        }
    }
}
