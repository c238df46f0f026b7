//! Times: dates, weekdays, months, years, clock times, seasons, durations and what is reckoned from today.

mod clock;
mod dates;
mod grammar;
mod stretches;
pub mod time;
mod words;

pub use grammar::whole;

use super::Recogniser;
use super::cursor::Cursor;
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::Reading;

/// Finds times by a grammar; `entity::value` reads their values.
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
                let confidence = if matches!(time, time::Time::Year(_)) { 0.8 } else { 0.95 };
                out.push(Proposal::rule(start..cursor.at, EntityKind::Dat, confidence));
            }
        }
    }
}
