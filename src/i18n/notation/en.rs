//! English: `1,234 articles`, `15 August 2025`, `Aug 2025`.

use super::{in_groups, name_of};
use crate::text::{Date, Month};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn short(month: u8) -> &'static str {
    name_of(&MONTHS, month).get(..3).unwrap_or_default()
}

/// A whole number.
pub fn grouped(number: u32) -> String {
    in_groups(number, ',')
}

/// A number and the word it counts.
pub fn counted(number: u32, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

/// A day, written out.
pub fn day(date: Date) -> String {
    format!("{} {} {}", date.day, name_of(&MONTHS, date.month), date.year)
}

/// A day, short.
pub fn day_short(date: Date) -> String {
    format!("{} {} {}", date.day, short(date.month), date.year)
}

/// A month, written out.
pub fn month(month: Month) -> String {
    format!("{} {}", name_of(&MONTHS, month.month), month.year)
}

/// A month, short.
pub fn month_short(month: Month) -> String {
    format!("{} {}", short(month.month), month.year)
}
