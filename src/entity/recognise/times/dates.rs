//! Days, months and years of the calendar.

use super::super::cursor::Cursor;
use super::clock::clock_after_date;
use super::time::{Relative, Time};
use super::words::{EDGES, PAST, WEEK, day_part, full_year, is_decade, month_at, relative};
use crate::entity::reading::Word;
use crate::text::{Date, TokenKind};

/// Words before a bare year that make a time of the number.
const BEFORE_YEAR: &[&str] = &[
    "sejak", "pada", "di", "hingga", "sampai", "dari", "antara", "dan", "selama", "untuk", "dalam", "musim", "atau",
    "tahun", "sebelum", "setelah", "per", "ke", "dengan", "era", "(", ",", "kuartal", "periode", "semester",
    "angkatan", "edisi",
];

/// `[tanggal] 15 Agustus 1945[, 08:01 WIB]`, `15 Agustus [lalu]`, `12/8/2025`.
pub fn day(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    cursor.eat(&["tanggal", "tgl"]);
    if let Some(date) = cursor.eat_date() {
        return Some(Time::Day(date, cursor.attempt(clock_after_date)));
    }
    let print = cursor.peek()?;
    let day = last_day(print.text).filter(|_| print.kind == TokenKind::Number)?;
    cursor.at += 1;
    if cursor.peek().is_some_and(Word::is_dash) && cursor.peek_at(1)?.kind == TokenKind::Number {
        cursor.at += 2;
    }
    let month = month_at(cursor)?;
    if cursor.peek().is_some_and(|word| full_year(word.text).is_some()) {
        // `15-17 Agustus 2025`: more than one day, so no value.
        cursor.at += 1;
        return Some(Time::Vague);
    }
    relative(cursor);
    Some(Time::DayOfMonth(day, month))
}

/// `[hari] Selasa (12/8/2025) [malam]`, `Jumat, 16 Agustus 2024`, `Kamis pekan lalu`, `Minggu malam`.
pub fn weekday(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let introduced = cursor.eat(&["hari"]);
    let word = cursor.peek()?;
    let named = word.weekday.filter(|_| introduced || word.is_capital())?;
    cursor.at += 1;
    day_part(cursor);
    let date = cursor.attempt(bracketed_date).or_else(|| {
        cursor.attempt(|cursor| {
            cursor.eat(&[","]);
            day(cursor)
        })
    });
    day_part(cursor);
    if date.is_some() {
        cursor.eat(PAST);
        return date;
    }
    let week = cursor.attempt(|cursor| {
        cursor.eat(WEEK).then_some(())?;
        relative(cursor)
    });
    let relative = week.or_else(|| relative(cursor));
    Some(Time::Weekday(named, if week.is_some() { Relative::Elsewhere } else { relative.unwrap_or(Relative::This) }))
}

/// `(12/8/2025)`, `(12/8)`.
fn bracketed_date(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    cursor.eat(&["("]).then_some(())?;
    let time = if let Some(date) = cursor.eat_date() {
        Time::Day(date, None)
    } else {
        let (day, month) = cursor.peek()?.text.split_once('/')?;
        cursor.at += 1;
        // Any leap year tells whether the calendar has the day.
        let date = Date::new(2000, month.parse().ok()?, day.parse().ok()?)?;
        Time::DayOfMonth(date.day, date.month)
    };
    cursor.eat(&[")"]).then_some(time)
}

/// `[awal] [bulan] April [2025] [lalu]`.
pub fn month(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let edged = cursor.eat(EDGES);
    let introduced = cursor.eat(&["bulan"]);
    let capital = cursor.peek()?.is_capital();
    let month = month_at(cursor).filter(|_| capital || introduced)?;
    let year = cursor.attempt(|cursor| {
        cursor.eat(&["tahun"]);
        let year = full_year(cursor.peek()?.text)?;
        cursor.at += 1;
        Some(year)
    });
    let relative = relative(cursor);
    if edged {
        return Some(Time::Vague);
    }
    Some(Time::Month(month, year, relative.unwrap_or(Relative::This)))
}

/// A bare year (`sejak 2021`), a stretch of years (`2015-2019`), a decade (`era 1990-an`).
pub fn year(cursor: &mut Cursor<'_, '_>, inside: bool) -> Option<Time> {
    let before = cursor.from(cursor.at.saturating_sub(1));
    let introduced = inside && BEFORE_YEAR.contains(&before.folded());
    let edged = cursor.eat(EDGES) || cursor.eat(&["era"]);
    let print = cursor.peek()?;
    if is_decade(print.text) {
        cursor.at += 1;
        return Some(Time::Vague);
    }
    let year = full_year(print.text)?;
    cursor.at += 1;
    let stretch = cursor.attempt(|cursor| {
        cursor.peek()?.is_dash().then_some(())?;
        full_year(cursor.peek_at(1)?.text)?;
        cursor.at += 2;
        Some(())
    });
    let relative = relative(cursor);
    let counts = !introduced && !edged && stretch.is_none() && relative.is_none();
    if counts && cursor.peek().is_none_or(|word| word.kind == TokenKind::Word && !word.is_capital()) {
        return None;
    }
    Some(if edged || stretch.is_some() { Time::Vague } else { Time::Year(year) })
}

/// The day of a month as printed.
fn last_day(print: &str) -> Option<u8> {
    print.parse().ok().filter(|day| (1..=31).contains(day) && print.len() <= 2)
}
