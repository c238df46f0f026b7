//! Indonesian: `1.234`, `15 Agustus 2025`, `Agu 2025`.

use super::{in_groups, name_of};
use crate::text::date::MONTH_NAMES;
use crate::text::{Date, Month};

const MONTHS_SHORT: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

/// A whole number.
pub fn grouped(number: u32) -> String {
    in_groups(number, '.')
}

/// A day, written out.
pub fn day(date: Date) -> String {
    format!("{} {} {}", date.day, name_of(&MONTH_NAMES, date.month), date.year)
}

/// A day, short.
pub fn day_short(date: Date) -> String {
    format!("{} {} {}", date.day, name_of(&MONTHS_SHORT, date.month), date.year)
}

/// A month, written out.
pub fn month(month: Month) -> String {
    format!("{} {}", name_of(&MONTH_NAMES, month.month), month.year)
}

/// A month, short.
pub fn month_short(month: Month) -> String {
    format!("{} {}", name_of(&MONTHS_SHORT, month.month), month.year)
}
