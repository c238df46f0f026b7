//! Times: dates, weekdays, months, years, clock times, seasons, durations and what is reckoned from today.

mod clock;
mod dates;
mod grammar;
mod stretches;
mod time;
mod value;
mod words;

use super::Recogniser;
use super::cursor::Cursor;
use crate::entity::proposal::{Hint, Proposal};
use crate::entity::reading::Reading;
use crate::entity::{EntityKind, Source};

/// Finds times by a grammar and gives each its value.
pub struct Times;

impl Recogniser for Times {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        for stretch in &reading.sentences {
            let mut cursor = Cursor::new(reading, &stretch.words);
            while cursor.peek().is_some() {
                let start = cursor.at;
                let Some(time) = cursor.attempt(|cursor| grammar::time(cursor, start > stretch.words.start)) else {
                    cursor.at += 1;
                    continue;
                };
                let hint = value::of(&time, reading.date).map_or(Hint::None, Hint::Value);
                out.push(Proposal {
                    words: start..cursor.at,
                    kind: EntityKind::Dat,
                    source: Source::Rule,
                    confidence: if matches!(time, time::Time::Year(_)) { 0.8 } else { 0.95 },
                    hint,
                });
            }
        }
    }
}
