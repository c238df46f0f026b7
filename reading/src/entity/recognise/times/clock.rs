//! Clock times.

use super::super::cursor::Cursor;
use super::time::{Hour, Part, Time};
use super::words::{JOINTS, ZONES, day_part};
use crate::text::TokenKind;

/// `pukul 09.15 [WIB]`, `jam 6 pagi`, `08:01 WIB`.
pub fn clock(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let introduced = cursor.eat(&["pukul", "jam"]);
    let print = cursor.peek()?;
    let time = hour_and_minute(print.text).filter(|_| print.kind == TokenKind::Number);
    if introduced && time.is_none() {
        let number = cursor.eat_number()?.value;
        let hour = (0..=24).find(|&hour| (f64::from(hour) - number).abs() < f64::EPSILON)?;
        return Some(told(hour, 0, zone(cursor).1));
    }
    let (hour, minute) = time?;
    cursor.at += 1;
    let until = cursor.attempt(|cursor| {
        introduced.then_some(())?;
        let dash = cursor.peek()?.is_dash() || JOINTS.contains(&cursor.folded());
        cursor.at += usize::from(dash);
        let until = hour_and_minute(cursor.peek()?.text).filter(|_| dash)?;
        cursor.at += 1;
        Some(until)
    });
    let (zoned, part) = zone(cursor);
    let time = told(hour, minute, part);
    match until {
        Some((hour, minute)) => Some(Time::Between(Box::new(time), Box::new(told(hour, minute, part)))),
        None => (zoned || introduced).then_some(time),
    }
}

/// A clock time right after its date, which needs no introduction: `13:12`, `, 08:01 WIB`, `pukul 13.21 WIB`.
pub fn clock_after_date(cursor: &mut Cursor<'_, '_>) -> Option<Hour> {
    cursor.eat(&[","]);
    if let Some(Time::Clock(hour, minute)) = cursor.attempt(clock) {
        return Some(Hour::At(hour, minute));
    }
    let print = cursor.peek()?;
    let (hour, minute) = hour_and_minute(print.text).filter(|_| print.text.contains(':'))?;
    cursor.at += 1;
    Some(Hour::At(hour, minute))
}

/// The hour as the part of the day tells it: `jam 6 sore` is 18:00. None of the clock where the two do not fit.
fn told(hour: u8, minute: u8, part: Option<Part>) -> Time {
    let later = match part {
        Some(Part::Midday) => (1..=3).contains(&hour),
        Some(Part::Afternoon) => (2..=6).contains(&hour),
        Some(Part::Evening) => (4..=7).contains(&hour),
        Some(Part::Night) => (6..=11).contains(&hour),
        _ => false,
    };
    match (hour, part) {
        (24, _) | (12, Some(Part::Night)) => Time::Vague,
        _ => Time::Clock(if later { hour + 12 } else { hour }, minute),
    }
}

/// Reads the zone and part of the day after a clock time, and whether either stood there.
fn zone(cursor: &mut Cursor<'_, '_>) -> (bool, Option<Part>) {
    let part = day_part(cursor);
    let zoned = cursor.eat(ZONES) || cursor.eat_all(&["waktu", "setempat"]);
    (zoned || part.is_some(), part)
}

/// `09.15`, `13:12`.
fn hour_and_minute(print: &str) -> Option<(u8, u8)> {
    let (hour, minute) = print.split_once(['.', ':'])?;
    let (hour, minute) = (hour.parse().ok()?, minute.get(..2).filter(|_| minute.len() == 2)?.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}
