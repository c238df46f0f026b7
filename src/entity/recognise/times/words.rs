//! The words of times: units, parts of the day, what points to the past or the future.

use super::super::cursor::Cursor;
use super::time::{Relative, Unit};

pub const WEEK: &[&str] = &["pekan", "minggu"];
pub const ZONES: &[&str] = &["wib", "wita", "wit", "gmt", "utc", "bst", "cet", "est"];
pub const DAY_PARTS: &[&str] = &["pagi", "siang", "sore", "malam", "petang", "subuh"];
pub const PAST: &[&str] = &["lalu", "silam", "kemarin"];
pub const FUTURE: &[&str] = &["depan", "mendatang", "nanti"];
pub const EDGES: &[&str] = &["awal", "akhir", "pertengahan", "penghujung", "tengah"];

/// Reads a part of the day.
pub fn day_part(cursor: &mut Cursor<'_, '_>) -> bool {
    cursor.eat(DAY_PARTS) || cursor.eat_all(&["dini", "hari"])
}

/// Where a time stands from today, by the word after it.
pub fn relative(cursor: &mut Cursor<'_, '_>) -> Option<Relative> {
    if cursor.eat(PAST) {
        Some(Relative::Last)
    } else if cursor.eat(FUTURE) {
        Some(Relative::Next)
    } else if cursor.eat(&["ini", "tadi"]) {
        Some(Relative::This)
    } else if cursor.eat(&["sebelumnya", "berikutnya", "itu"]) || cursor.eat_all(&["yang", "sama"]) {
        Some(Relative::Elsewhere)
    } else {
        None
    }
}

/// Reads the name of a month, 1 to 12.
pub fn month_at(cursor: &mut Cursor<'_, '_>) -> Option<u8> {
    let month = cursor.peek()?.month?;
    cursor.at += 1;
    Some(month)
}

/// A unit of time by its name.
pub fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "detik" => Unit::Second,
        "menit" => Unit::Minute,
        "jam" => Unit::Hour,
        "hari" => Unit::Day,
        "pekan" | "minggu" => Unit::Week,
        "bulan" => Unit::Month,
        "tahun" => Unit::Year,
        "dekade" | "dasawarsa" => Unit::Decade,
        "abad" => Unit::Century,
        "waktu" | "saat" | "musim" | "malam" => Unit::Other,
        _ => return None,
    })
}

/// A unit of time fused with *one*: `setahun`, `sepekan`.
pub fn one(word: &str) -> Option<Unit> {
    let of = word.strip_prefix("se")?;
    unit(of).filter(|unit| *unit != Unit::Other)
}

/// A year of four digits that news may speak of.
pub fn full_year(print: &str) -> Option<i32> {
    let year = print.parse().ok().filter(|_| print.len() == 4 && print.bytes().all(|byte| byte.is_ascii_digit()))?;
    (1000..2100).contains(&year).then_some(year)
}

/// A decade in digits: `1990-an`.
pub fn is_decade(print: &str) -> bool {
    print.strip_suffix("-an").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}
