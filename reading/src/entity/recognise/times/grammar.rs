//! The grammar of times in Indonesian print: which rule reads on where. Each reads from a cursor and says what it read.

use std::ops::Range;

use super::super::cursor::Cursor;
use super::clock::{clock, clock_after_date};
use super::dates::{bracketed_date, budget_year, day, day_and_month, month, weekday, year, years};
use super::stretches::{alone, counted, near, ordinal, part_of_year, season};
use super::time::{Hour, Relative, Time, Unit, Which};
use super::words::{FUTURE, JOINTS, PAST, WEEK, ZONES, day_part, relative};
use crate::entity::reading::Reading;
use crate::text::Date;

type Rule = fn(&mut Cursor<'_, '_>) -> Option<Time>;

/// The time at the cursor. `inside` says that a word stands before it in the sentence.
pub fn time(cursor: &mut Cursor<'_, '_>, inside: bool) -> Option<Time> {
    const RULES: [Rule; 9] = [day, weekday, season, part_of_year, month, clock, counted, near, ordinal];
    if inside && cursor.from(cursor.at - 1).folded() == "salah" {
        return None;
    }
    RULES
        .iter()
        .find_map(|rule| cursor.attempt(rule))
        .or_else(|| cursor.attempt(budget_year))
        .or_else(|| cursor.attempt(|cursor| year(cursor, inside)))
        .or_else(|| cursor.attempt(alone))
}

/// The time that `words` are as a whole, whoever marked them.
pub fn whole(reading: &Reading<'_>, words: &Range<usize>) -> Option<Time> {
    one(reading, words).or_else(|| between(reading, words))
}

/// One time, by the first rule that reads all of the words.
fn one(reading: &Reading<'_>, words: &Range<usize>) -> Option<Time> {
    const RULES: [Rule; 13] = [
        day,
        weekday,
        day_and_month,
        season,
        part_of_year,
        month,
        clock,
        counted,
        near,
        ordinal,
        budget_year,
        years,
        alone,
    ];
    let read = |words: &Range<usize>| {
        RULES.iter().find_map(|rule| {
            let mut cursor = Cursor::new(reading, words);
            let time = rule(&mut cursor).filter(|time| *time != Time::Vague)?;
            let time = hour_of(&mut cursor, time);
            cursor.peek().is_none().then_some(time)
        })
    };
    read(words).or_else(|| clock_before_day(reading, words))
}

/// `pukul 17.00 WIB pada Sabtu (4/2/2017)`, `pukul 07.00 WIB pagi tadi`.
fn clock_before_day(reading: &Reading<'_>, words: &Range<usize>) -> Option<Time> {
    let mut cursor = Cursor::new(reading, words);
    let Time::Clock(hour, minute) = clock(&mut cursor)? else { return None };
    cursor.eat(&[",", "pada"]);
    if cursor.eat(&["tadi"]) && cursor.peek().is_none() {
        return Some(Time::Near(Unit::Day, Relative::This).at(Hour::At(hour, minute)));
    }
    if cursor.at == words.start || cursor.peek().is_none() {
        return None;
    }
    match one(reading, &(cursor.at..words.end))? {
        Time::At(day, Hour::Part(_)) => Some(day.at(Hour::At(hour, minute))),
        day if day.is_day() => Some(day.at(Hour::At(hour, minute))),
        _ => None,
    }
}

/// Reads what tells more of a day: its date in brackets, `malam`, `sekitar pukul 10.00 WIB`, `lalu`, `waktu setempat`.
fn hour_of(cursor: &mut Cursor<'_, '_>, time: Time) -> Time {
    let (mut day, part) = match time {
        Time::At(day, Hour::Part(part)) => (*day, Some(part)),
        Time::Weekend(_) => (time, None),
        time if time.is_day() => (time, None),
        _ => return time,
    };
    let comma = cursor.attempt(|cursor| cursor.eat(&[","]).then(|| cursor.folded() == "(").filter(|bracket| *bracket));
    if let Some(date) = cursor.attempt(bracketed_date) {
        day = date;
    } else if comma.is_some() {
        cursor.at -= 1;
    }
    let part = day_part(cursor).or(part);
    let told = cursor.eat(PAST) || cursor.eat(FUTURE) || cursor.eat(&["ini", "itu", "tadi"]);
    if !told && cursor.eat(WEEK) {
        relative(cursor);
    }
    let zoned = |cursor: &mut Cursor<'_, '_>| cursor.eat_all(&["waktu", "setempat"]) || cursor.eat(ZONES);
    zoned(cursor);
    let hour = cursor.attempt(|cursor| {
        cursor.eat(&[","]);
        cursor.eat(&["pada", "mulai", "sekitar", "sekira"]);
        clock_after_date(cursor)
    });
    zoned(cursor);
    match hour.or(part.map(Hour::Part)) {
        Some(hour) if day.is_day() => day.at(hour),
        _ => day,
    }
}

/// From one time to another: `15-17 Agustus 2025`, `Januari-Juni 2025`, `2024-2026`.
fn between(reading: &Reading<'_>, words: &Range<usize>) -> Option<Time> {
    let is_joint = |at: &usize| reading.words[*at].is_dash() || reading.words[*at].is_any(JOINTS);
    let joint = (words.start + 1..words.end).find(is_joint)?;
    let until = one(reading, &(joint + 1..words.end))?;
    let time = match one(reading, &(words.start..joint)) {
        Some(time) => in_the_year_of(time, &until),
        None => day_in_the_month_of(reading.slice(&(words.start..joint)), &until)?,
    };
    // Two of a kind: `Senin-2025` is no stretch.
    (std::mem::discriminant(&time) == std::mem::discriminant(&until))
        .then(|| Time::Between(Box::new(time), Box::new(until)))
}

/// The first of two times takes the year from the second where it has none: `Januari-Juni 2025`.
fn in_the_year_of(time: Time, until: &Time) -> Time {
    match (time, until) {
        (Time::Month(number, Which::Unsaid), Time::Month(_, which)) => Time::Month(number, *which),
        (Time::Quarter(number, Which::Unsaid), Time::Quarter(_, which)) => Time::Quarter(number, *which),
        (Time::DayOfMonth(day, month, Which::Unsaid), Time::Day(date)) => {
            Date::new(date.year, month, day).map_or(Time::Vague, Time::Day)
        }
        (time, _) => time,
    }
}

/// The first of two days of one month: the 15 of `15-17 Agustus 2025`.
fn day_in_the_month_of(print: &str, until: &Time) -> Option<Time> {
    let day = print.trim_start_matches("tanggal").trim().parse().ok().filter(|day| (1..=31).contains(day))?;
    match until {
        Time::Day(date) => Date::new(date.year, date.month, day).map(Time::Day),
        Time::DayOfMonth(_, month, which) => Some(Time::DayOfMonth(day, *month, *which)),
        _ => None,
    }
}
