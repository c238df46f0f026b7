//! Clock times.

use super::super::cursor::Cursor;
use super::time::Time;
use super::words::{DAY_PARTS, ZONES};
use crate::text::TokenKind;

/// `pukul 09.15 [WIB]`, `jam 6 pagi`, `08:01 WIB`.
pub fn clock(cursor: &mut Cursor<'_, '_>) -> Option<Time> {
    let introduced = cursor.eat(&["pukul", "jam"]);
    let print = cursor.peek()?;
    let time = hour_and_minute(print.text).filter(|_| print.kind == TokenKind::Number);
    if introduced && time.is_none() {
        let number = cursor.eat_number()?.value;
        let hour = (0..=24).find(|&hour| (f64::from(hour) - number).abs() < f64::EPSILON)?;
        zone(cursor);
        return Some(Time::Clock(hour, 0));
    }
    let (hour, minute) = time?;
    cursor.at += 1;
    if introduced {
        cursor.attempt(|cursor| {
            let dash = cursor.peek()?.is_dash() || cursor.folded() == "hingga" || cursor.folded() == "sampai";
            cursor.at += usize::from(dash);
            hour_and_minute(cursor.peek()?.text).filter(|_| dash)?;
            cursor.at += 1;
            Some(())
        });
    }
    (zone(cursor) || introduced).then_some(Time::Clock(hour, minute))
}

/// A clock time right after its date, which needs no introduction: `13:12`, `, 08:01 WIB`, `pukul 13.21 WIB`.
pub fn clock_after_date(cursor: &mut Cursor<'_, '_>) -> Option<(u8, u8)> {
    cursor.eat(&[","]);
    if let Some(Time::Clock(hour, minute)) = cursor.attempt(clock) {
        return Some((hour, minute));
    }
    let print = cursor.peek()?;
    let time = hour_and_minute(print.text).filter(|_| print.text.contains(':'))?;
    cursor.at += 1;
    Some(time)
}

/// Reads the zone or part of the day after a clock time.
fn zone(cursor: &mut Cursor<'_, '_>) -> bool {
    let part = cursor.eat(DAY_PARTS);
    cursor.eat(ZONES) || cursor.eat_all(&["waktu", "setempat"]) || part
}

/// `09.15`, `13:12`.
fn hour_and_minute(print: &str) -> Option<(u8, u8)> {
    let (hour, minute) = print.split_once(['.', ':'])?;
    let (hour, minute) = (hour.parse().ok()?, minute.get(..2).filter(|_| minute.len() == 2)?.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}
