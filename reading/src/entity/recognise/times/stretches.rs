//! Durations, seasons, parts of the year, and what is reckoned from today by units of time.

use super::super::cursor::Cursor;
use super::clock::clock_after_date;
use super::time::{Hour, Part, Relative, Season, Time, Unit, Which};
use super::words::{
    WEEK, business_unit, day_part, decade, edge, full_year, is_decade, one, rank, relative, unit, which,
};
use crate::entity::value::Modifier;

/// `musim gugur [tahun lalu]`, `musim panas 2018`.
pub fn season(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    cursor.eat(&["musim"]).then_some(())?;
    let season = match cursor.folded() {
        "semi" => Season::Spring,
        "panas" => Season::Summer,
        "gugur" => Season::Autumn,
        "dingin" => Season::Winter,
        "hujan" | "kemarau" => Season::Other,
        _ => return None,
    };
    cursor.at += 1;
    Some(Time::Season(season, which(cursor)))
}

/// `kuartal II 2025`, `triwulan pertama tahun ini`, `semester I 2024`, `paruh kedua 2025`, `kuartal lalu`.
pub fn part_of_year(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let edge = edge(cursor);
    let word = cursor.folded();
    let unit = business_unit(word)?;
    cursor.at += 1;
    if let Some(relative) = cursor.attempt(relative) {
        return Some(edged(edge, Time::Near(unit, relative)));
    }
    let most = if unit == Unit::Quarter { 4 } else { 2 };
    // `IV-2016` is one word.
    let word = cursor.folded();
    let (number, year) = word.split_once('-').filter(|(number, _)| *number != "ke").unwrap_or((word, ""));
    let last = (number == "terakhir").then_some(most);
    let number = last.or_else(|| rank(number)).filter(|number| *number <= most)?;
    cursor.at += 1;
    // `III/2024`, `I-2025`, `II (2025)`.
    let joined = cursor.attempt(|cursor| {
        let joint = cursor.eat(&["/", "("]) || cursor.peek()?.is_dash();
        cursor.at += usize::from(cursor.peek()?.is_dash());
        let year = full_year(cursor.peek()?.text).filter(|_| joint)?;
        cursor.at += 1;
        cursor.eat(&[")"]);
        Some(Which::Year(year))
    });
    let glued = full_year(year).map(Which::Year);
    let which = glued.or(joined).unwrap_or_else(|| which(cursor));
    // A half may be of a match or a school: only its year makes it one of the calendar.
    (unit == Unit::Quarter || which != Which::Unsaid).then_some(())?;
    let time = if unit == Unit::Quarter { Time::Quarter(number, which) } else { Time::Half(number, which) };
    Some(edged(edge, time))
}

fn edged(edge: Option<Modifier>, time: Time) -> Time {
    match edge {
        Some(edge) => Time::Edged(edge, Box::new(time)),
        None => time,
    }
}

/// `35 tahun`, `dua hari lalu`, `beberapa tahun terakhir`, `setahun`, `dua sampai tiga hari`, `2 jam 30 menit`.
pub fn counted(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let (count, first) = one_count(cursor)?;
    let mut parts = vec![(count.lowest(), first)];
    while let Some((count, next)) = cursor.attempt(|cursor| {
        cursor.eat(&[","]);
        cursor.eat(&["dan"]);
        let part = one_count(cursor)?;
        matches!((part.0, part.1), (Count::Exactly(_), next) if is_shorter(next, first)).then_some(part)
    }) {
        parts.push((count.lowest(), next));
        if parts.len() > 3 {
            break;
        }
    }
    let told = |parts| if count == Count::Range { Time::Vague } else { Time::Duration(parts) };
    if cursor.eat(&["terakhir", "belakangan"]) {
        cursor.eat(&["ini"]);
        return Some(told(parts));
    }
    if cursor.eat(&["ini", "penuh"]) {
        return Some(told(parts));
    }
    // `lima tahun ke depan`, `dua hari mendatang`: how long it lasts, not when it is.
    if cursor.eat(&["mendatang"]) || cursor.eat_all(&["ke", "depan"]) {
        return Some(told(parts));
    }
    let passed = cursor.attempt(|cursor| {
        cursor.eat(&["yang"]);
        let that = cursor.folded() == "itu";
        relative(cursor).filter(|relative| *relative != Relative::This && !that)
    });
    let away = if cursor.eat(&["lagi"]) {
        Some(Relative::Next)
    } else if cursor.eat(&["kemudian"]) {
        Some(Relative::Elsewhere)
    } else {
        passed
    };
    match (away, count) {
        (Some(relative), Count::Exactly(number)) if parts.len() == 1 => Some(Time::Away(number, first, relative)),
        (Some(_), _) => Some(Time::Vague),
        (None, _) if first == Unit::Other => None,
        (None, _) => Some(told(parts)),
    }
}

/// Whether one unit may follow the other in one duration (`2 jam 30 menit`, `satu tahun enam bulan`).
fn is_shorter(next: Unit, first: Unit) -> bool {
    match first {
        Unit::Year => matches!(next, Unit::Month | Unit::Day),
        Unit::Month | Unit::Week => next == Unit::Day,
        Unit::Day => matches!(next, Unit::Hour | Unit::Minute),
        Unit::Hour => matches!(next, Unit::Minute | Unit::Second),
        Unit::Minute => next == Unit::Second,
        _ => false,
    }
}

/// How many units of time.
#[derive(Clone, Copy, PartialEq)]
enum Count {
    Exactly(f64),
    /// `beberapa`, `puluhan`.
    Vague,
    /// `dua sampai tiga`.
    Range,
}

impl Count {
    fn lowest(self) -> Option<f64> {
        match self {
            Self::Exactly(number) => Some(number),
            _ => None,
        }
    }
}

/// A number and its unit: `dua jam`, `setahun`.
fn one_count(cursor: &mut Cursor<'_, '_>) -> Option<(Count, Unit)> {
    if let Some(unit) = one(cursor.folded()) {
        cursor.at += 1;
        return Some((Count::Exactly(1.0), unit));
    }
    let count = count(cursor)?;
    let unit = unit(cursor.folded())?;
    cursor.at += 1;
    Some((count, unit))
}

/// Reads the number before a unit of time.
fn count(cursor: &mut Cursor<'_, '_>) -> Option<Count> {
    if cursor.eat(&["beberapa"]) {
        return Some(Count::Vague);
    }
    let number = cursor.eat_number()?;
    let range = cursor.attempt(|cursor| {
        let joined = cursor.eat(&["hingga", "sampai", "atau"]) || cursor.peek()?.is_dash();
        cursor.at += usize::from(cursor.peek()?.is_dash());
        cursor.eat_number().filter(|_| joined)
    });
    Some(match range {
        Some(_) => Count::Range,
        None if number.at_least => Count::Vague,
        None => Count::Exactly(number.value),
    })
}

/// `tahun lalu`, `akhir pekan ini`, `hari ini`, `malam tadi`, `akhir tahun`, `bertahun-tahun`.
pub fn near(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let edge = edge(cursor);
    let word = cursor.folded();
    if let Some(time) = cursor.attempt(near_part) {
        return Some(if edge.is_some() { Time::Vague } else { time });
    }
    let unit = if word == "musim" { Unit::Other } else { unit(word).filter(|unit| *unit != Unit::Other)? };
    cursor.at += 1;
    if unit == Unit::Year && cursor.peek().is_some_and(|word| full_year(word.text).is_some()) {
        let year = full_year(cursor.peek()?.text)?;
        cursor.at += 1;
        cursor.attempt(|cursor| {
            cursor.eat(&["yang"]);
            relative(cursor)
        });
        return Some(edged(edge, Time::Year(year)));
    }
    let direction = cursor.attempt(|cursor| {
        cursor.eat(&["yang"]);
        relative(cursor)
    });
    let decades = matches!(unit, Unit::Year | Unit::Decade);
    if direction.is_none() && decades && cursor.peek().is_some_and(|word| is_decade(word.text)) {
        let decade = decade(cursor.peek()?.text);
        cursor.at += 1;
        return Some(decade.map_or(Time::Vague, |decade| edged(edge, Time::Decade(decade))));
    }
    match (direction, edge) {
        (Some(relative), Some(Modifier::End)) if WEEK.contains(&word) => Some(Time::Weekend(relative)),
        (Some(relative), None) if unit == Unit::Day => {
            let day = Time::Near(unit, relative);
            Some(match cursor.attempt(clock_after_date) {
                Some(hour) => day.at(hour),
                None => day,
            })
        }
        (Some(relative), _) => Some(edged(edge, Time::Near(unit, relative))),
        (None, _) => (edge.is_some() && matches!(unit, Unit::Year | Unit::Week | Unit::Month)).then_some(Time::Vague),
    }
}

/// `malam ini`, `malam tadi`, `siang nanti`, `pagi hari ini`.
fn near_part(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let part = day_part(cursor)?;
    cursor.eat(&["hari"]);
    let word = cursor.folded();
    let day = |relative| Some(Time::Near(Unit::Day, relative).at(Hour::Part(part)));
    match (relative(cursor)?, word) {
        (_, "tadi") => day(earlier(part)),
        (Relative::This, _) | (_, "nanti") => day(Relative::This),
        (_, "kemarin") => day(Relative::Last),
        _ => Some(Time::Vague),
    }
}

/// The day of a part of the day that has just gone: the night is the last one.
fn earlier(part: Part) -> Relative {
    if part == Part::Night { Relative::Last } else { Relative::This }
}

/// `menit ke-63`, `abad ke-20`, `abad XIX`.
pub fn ordinal(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let edge = cursor.attempt(edge);
    let century = cursor.folded() == "abad";
    unit(cursor.folded())?;
    cursor.at += 1;
    cursor.at += usize::from(century && cursor.folded() == "ke");
    let word = cursor.peek()?;
    let in_digits =
        word.folded().strip_prefix("ke-").is_some_and(|digits| digits.starts_with(|c: char| c.is_ascii_digit()));
    cursor.at += 1;
    if century && (in_digits || word.is_capital() || word.text.len() <= 2) {
        let number = rank(word.folded())?;
        return Some(edged(edge, Time::Century(i32::from(number) - 1)));
    }
    (in_digits && edge.is_none()).then_some(Time::Vague)
}

/// Words that are a time by themselves.
pub fn alone(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let early = cursor.folded() == "tadi";
    if cursor.eat(&["tadi", "nanti"]) {
        let part = day_part(cursor)?;
        let day = if early { earlier(part) } else { Relative::This };
        return Some(Time::Near(Unit::Day, day).at(Hour::Part(part)));
    }
    let vague = |cursor: &Cursor<'_, '_>, unit| (Time::Duration(vec![(None, unit)]), cursor.at + 1);
    let (time, end) = match cursor.folded() {
        "kemarin" => (Time::Near(Unit::Day, Relative::Last), cursor.at + 1),
        "besok" | "esok" => (Time::Near(Unit::Day, Relative::Next), cursor.at + 1),
        "lusa" => (Time::Away(2.0, Unit::Day, Relative::Next), cursor.at + 1),
        "semalam" => (Time::Vague, cursor.at + 1),
        "bertahun-tahun" => vague(cursor, Unit::Year),
        "berbulan-bulan" => vague(cursor, Unit::Month),
        "berhari-hari" => vague(cursor, Unit::Day),
        "berjam-jam" => vague(cursor, Unit::Hour),
        _ => return None,
    };
    cursor.at = end;
    if !time.is_day() {
        return Some(time);
    }
    if let Some(part) = day_part(cursor) {
        return Some(time.at(Hour::Part(part)));
    }
    Some(match cursor.attempt(clock_after_date) {
        Some(hour) => time.at(hour),
        None => time,
    })
}
