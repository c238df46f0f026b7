//! The grammar of times in Indonesian print: which rule reads on where. Each reads from a cursor and says what it read.

use super::super::cursor::Cursor;
use super::clock::clock;
use super::dates::{day, month, weekday, year};
use super::stretches::{alone, counted, near, ordinal, season};
use super::time::Time;

/// The time at the cursor. `inside` says that a word stands before it in the sentence.
pub fn time(cursor: &mut Cursor<'_, '_>, inside: bool) -> Option<Time> {
    if inside && cursor.from(cursor.at - 1).folded() == "salah" {
        return None;
    }
    cursor
        .attempt(day)
        .or_else(|| cursor.attempt(weekday))
        .or_else(|| cursor.attempt(season))
        .or_else(|| cursor.attempt(month))
        .or_else(|| cursor.attempt(clock))
        .or_else(|| cursor.attempt(counted))
        .or_else(|| cursor.attempt(near))
        .or_else(|| cursor.attempt(ordinal))
        .or_else(|| cursor.attempt(|cursor| year(cursor, inside)))
        .or_else(|| cursor.attempt(alone))
}
