//! Days, months and years of the calendar.

use super::super::cursor::Cursor;
use super::clock::clock_after_date;
use super::time::{Hour, Relative, Time, Which};
use super::words::{
    FUTURE, PAST, WEEK, day_part, decade, edge, full_year, is_decade, month_at, relative, which, year_pair,
};
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
    let introduced = cursor.eat(&["tanggal", "tgl"]);
    if let Some(date) = cursor.eat_date() {
        return Some(with_clock(cursor, Time::Day(date)));
    }
    let print = cursor.peek()?;
    let day = last_day(print.text).filter(|_| print.kind == TokenKind::Number)?;
    cursor.at += 1;
    let several = cursor.peek().is_some_and(Word::is_dash) && cursor.peek_at(1)?.kind == TokenKind::Number;
    cursor.at += if several { 2 } else { 0 };
    if introduced && let Some(relative) = cursor.attempt(near_month) {
        return Some(Time::DayOfNear(day, relative));
    }
    let month = month_at(cursor)?;
    if cursor.peek().is_some_and(|word| full_year(word.text).is_some()) {
        // No day that the calendar has, or more than one.
        cursor.at += 1;
        return Some(Time::Vague);
    }
    let of_year = cursor.attempt(|cursor| {
        cursor.eat(&["tahun"]).then_some(())?;
        relative(cursor).map(Which::OfYear)
    });
    let which = of_year.or_else(|| relative(cursor).map(Which::Near)).unwrap_or(Which::Unsaid);
    Some(if several { Time::Vague } else { Time::DayOfMonth(day, month, which) })
}

/// `bulan ini`, `bulan depan`.
fn near_month(cursor: &mut Cursor<'_, '_>) -> Option<Relative> {
    cursor.eat(&["bulan"]).then_some(())?;
    relative(cursor)
}

/// The day with the clock time right behind it, where one stands there.
fn with_clock(cursor: &mut Cursor<'_, '_>, day: Time) -> Time {
    match cursor.attempt(clock_after_date) {
        Some(hour) => day.at(hour),
        None => day,
    }
}

/// `[hari] Selasa (12/8/2025) [malam]`, `Jumat, 16 Agustus 2024`, `Kamis pekan lalu`, `Minggu malam`.
pub fn weekday(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let introduced = cursor.eat(&["hari"]);
    let opens = cursor.at == 0 || cursor.from(cursor.at - 1).peek().is_none_or(|word| word.kind == TokenKind::Mark);
    let word = cursor.peek()?;
    let named = word.known().weekday().filter(|_| introduced || word.is_capital())?;
    let may_be_week = opens && !introduced && word.folded() == "minggu";
    cursor.at += 1;
    let part = day_part(cursor);
    let date = cursor.attempt(bracketed_date).or_else(|| {
        cursor.attempt(|cursor| {
            cursor.eat(&[","]);
            day(cursor)
        })
    });
    let part = day_part(cursor).or(part);
    let time = if let Some(date) = date {
        cursor.eat(PAST);
        date
    } else {
        let of_week = cursor.attempt(|cursor| {
            cursor.eat(WEEK).then_some(())?;
            relative(cursor)
        });
        let relative = of_week.or_else(|| relative(cursor));
        // `Minggu lalu` at the beginning: the last week or the last Sunday.
        let vague = may_be_week && part.is_none() && relative.is_some();
        if vague { Time::Vague } else { Time::Weekday(named, relative, of_week.is_some()) }
    };
    match part {
        Some(part) if time.is_day() => Some(time.at(Hour::Part(part))),
        _ if time.is_day() => Some(with_clock(cursor, time)),
        _ => Some(time),
    }
}

/// `(12/8/2025)`, `(12/8)`.
pub fn bracketed_date(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    cursor.eat(&["("]).then_some(())?;
    let time = cursor.eat_date().map(Time::Day).or_else(|| day_and_month(cursor))?;
    cursor.eat(&[")"]).then_some(time)
}

/// `12/8`.
pub fn day_and_month(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let (day, month) = cursor.peek()?.text.split_once('/')?;
    cursor.at += 1;
    // Any leap year tells whether the calendar has the day.
    let date = Date::new(2000, month.parse().ok()?, day.parse().ok()?)?;
    Some(Time::DayOfMonth(date.day, date.month, Which::Unsaid))
}

/// `[awal] [bulan] April [2025] [lalu]`.
pub fn month(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let edge = edge(cursor);
    let introduced = cursor.eat(&["bulan"]);
    let capital = cursor.peek()?.is_capital();
    let month = month_at(cursor).filter(|_| capital || introduced)?;
    let time = Time::Month(month, which(cursor));
    Some(edge.map_or(time.clone(), |edge| Time::Edged(edge, Box::new(time))))
}

/// A bare year (`sejak 2021`), a stretch of years (`2015-2019`), a decade (`era 1990-an`), where what stands around it
/// shows that the number is a year.
pub fn year(cursor: &mut Cursor<'_, '_>, inside: bool) -> Option<Time> {
    let before = cursor.from(cursor.at.saturating_sub(1));
    let introduced = inside && BEFORE_YEAR.contains(&before.folded());
    let start = cursor.at;
    let time = years(cursor)?;
    let bare = cursor.at == start + 1 && matches!(time, Time::Year(_));
    if bare && !introduced && cursor.peek().is_none_or(|word| word.kind == TokenKind::Word && !word.is_capital()) {
        return None;
    }
    Some(time)
}

/// A year, a stretch of years or a decade, whatever stands around.
pub fn years(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let edge = edge(cursor);
    let era = cursor.eat(&["era"]);
    let print = cursor.peek()?;
    let time = if is_decade(print.text) {
        cursor.at += 1;
        decade(print.text).map_or(Time::Vague, Time::Decade)
    } else if let Some((first, second)) = year_pair(print.text) {
        cursor.at += 1;
        Time::Between(Box::new(Time::Year(first)), Box::new(Time::Year(second)))
    } else {
        let year = full_year(print.text)?;
        cursor.at += 1;
        let until = cursor.attempt(|cursor| {
            cursor.peek()?.is_dash().then_some(())?;
            let until = full_year(cursor.peek_at(1)?.text)?;
            cursor.at += 2;
            Some(until)
        });
        cursor.eat(PAST);
        cursor.eat(FUTURE);
        cursor.eat(&["ini", "tadi", "sebelumnya", "berikutnya", "itu"]);
        match until {
            Some(until) => Time::Between(Box::new(Time::Year(year)), Box::new(Time::Year(until))),
            None if era => Time::Vague,
            None => Time::Year(year),
        }
    };
    Some(edge.map_or(time.clone(), |edge| Time::Edged(edge, Box::new(time))))
}

/// `[tahun ajaran] 2025/2026`, `tahun anggaran 2026`.
pub fn budget_year(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let season = cursor.folded() == "musim";
    cursor.eat(&["tahun", "musim", "periode"]).then_some(())?;
    let kind = cursor.eat(&["ajaran", "anggaran", "fiskal", "buku", "pelajaran", "akademik"]);
    let print = cursor.peek()?.text;
    cursor.at += 1;
    match (year_pair(print), full_year(print)) {
        (Some((first, second)), _) => Some(Time::Between(Box::new(Time::Year(first)), Box::new(Time::Year(second)))),
        (None, Some(year)) if kind || season => Some(Time::Year(year)),
        _ => None,
    }
}

/// The day of a month as printed.
fn last_day(print: &str) -> Option<u8> {
    print.parse().ok().filter(|day| (1..=31).contains(day) && print.len() <= 2)
}
