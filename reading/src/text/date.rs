//! Civil dates and months, and reading them from Indonesian print. No clock: today is never asked.

use std::fmt;

use super::fold::fold;
use super::{Span, Token, TokenKind, token};

/// The names of the months in print, folded: Indonesian, its short forms, then English where that differs.
pub const MONTHS: [&[&str]; 12] = [
    &["januari", "jan", "january"],
    &["februari", "pebruari", "feb", "febr", "peb", "february"],
    &["maret", "mar", "march"],
    &["april", "apr"],
    &["mei", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["agustus", "agu", "agt", "ags", "agust", "august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "okt", "october", "oct"],
    &["november", "nopember", "nov", "nop"],
    &["desember", "des", "december", "dec"],
];

/// The months by their full Indonesian names, as a reader sees them.
pub const MONTH_NAMES: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

/// The names of the days of the week in print, folded, from Monday on (ISO 8601): Indonesian, then English; `minggu` also
/// means a week.
pub const WEEKDAYS: [&[&str]; 7] = [
    &["senin", "monday"],
    &["selasa", "tuesday"],
    &["rabu", "wednesday"],
    &["kamis", "thursday"],
    &["jumat", "jum'at", "friday"],
    &["sabtu", "saturday"],
    &["minggu", "ahad", "sunday"],
];

/// The month that `word` names, 1 to 12. Case does not matter.
fn month_named(word: &str) -> Option<u8> {
    let folded = fold(word);
    let at = MONTHS.iter().position(|forms| forms.contains(&folded.as_str()))?;
    u8::try_from(at + 1).ok()
}

/// The day that `tokens` (of `text`) begin with, and how many of them it takes: `15 Agustus 2025`, `15/8/2025`,
/// `15-08-2025`, `15.08.2025`, `2025-08-15`, `August 15, 2025`. Weekdays and brackets around it are not taken.
pub fn read(text: &str, tokens: &[Token]) -> Option<(Date, usize)> {
    let word = |at: usize| tokens.get(at).map_or("", |token| token.span.slice(text));
    let first = tokens.first()?;
    if first.kind != TokenKind::Number {
        let month = month_named(word(0))?;
        let comma = usize::from(word(2) == ",");
        return Some((day_in(word(1), month, word(2 + comma))?, 3 + comma));
    }
    let print = word(0);
    if let Some(date) = Date::parse_iso(print) {
        return Some((date, 1));
    }
    for separator in ['/', '.'] {
        let parts: Vec<_> = print.split(separator).collect();
        if let [day, month, year] = parts[..] {
            return Some((day_in(day, month.parse().ok()?, year)?, 1));
        }
    }
    if word(1) == "-" && word(3) == "-" {
        return Some((day_in(print, word(2).parse().ok()?, word(4))?, 5));
    }
    Some((day_in(print, month_named(word(1))?, word(2))?, 3))
}

/// The day with day and year as printed; the year has four digits.
fn day_in(day: &str, month: u8, year: &str) -> Option<Date> {
    (day.len() <= 2 && year.len() == 4).then_some(())?;
    Date::new(year.parse().ok()?, month, day.parse().ok()?)
}

/// The first whole date in `text` and where it stands.
pub fn find(text: &str) -> Option<(Span, Date)> {
    let tokens = token::tokens(text, Span::new(0, text.len()));
    (0..tokens.len()).find_map(|at| {
        let (date, len) = read(text, &tokens[at..])?;
        let last = tokens.get(at + len - 1)?;
        Some((Span { start: tokens[at].span.start, end: last.span.end }, date))
    })
}

/// A month of a year; ordered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    /// Common era.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
}

/// A day of the Gregorian calendar; ordered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Common era.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Month {
    /// The month, where `month` is 1 to 12.
    pub fn new(year: i32, month: u8) -> Option<Self> {
        (1..=12).contains(&month).then_some(Self { year, month })
    }

    /// From `YYYY-MM`.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        (year.len() == 4 && month.len() == 2).then_some(())?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }

    /// The month after.
    #[must_use]
    pub fn next(self) -> Self {
        if self.month == 12 {
            Self { year: self.year + 1, month: 1 }
        } else {
            Self { year: self.year, month: self.month + 1 }
        }
    }
}

impl fmt::Display for Month {
    /// ISO 8601: `2025-08`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Date {
    /// The day, where the calendar has it.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=days).contains(&day).then_some(Self { year, month, day })
    }

    /// From `YYYY-MM-DD`.
    pub fn parse_iso(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        (year.len() == 4 && month.len() == 2 && day.len() == 2).then_some(())?;
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The day of the week, 1 (Monday) to 7.
    pub fn weekday(self) -> u8 {
        // Day 0, 1 January 1970, was a Thursday.
        (self.day_number() + 3).rem_euclid(7) as u8 + 1
    }

    /// The year and the week of it that the day falls in, by ISO 8601: weeks begin on Monday, and the first of a year is
    /// the one that holds its first Thursday.
    pub fn week(self) -> (i32, u8) {
        let thursday = self.plus_days(4 - i64::from(self.weekday())).unwrap_or(self);
        let first = Self { month: 1, day: 1, ..thursday };
        let weeks = (thursday.day_number() - first.day_number()) / 7;
        // At most 52 whole weeks lie before the last Thursday.
        (thursday.year, u8::try_from(weeks + 1).unwrap_or_default())
    }

    /// The day `days` later, or earlier where that is negative; none beyond the years that fit.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        // Howard Hinnant, "`chrono`-Compatible Low-Level Date Algorithms", `civil_from_days`: years from March, so that
        // the leap day comes last, in eras of 400 years.
        let shifted = self.day_number().checked_add(days)?.checked_add(719_468)?;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?)
    }

    /// Days since 1 January 1970 (Hinnant, `days_from_civil`).
    pub fn day_number(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let shifted_month = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The month it falls in.
    pub fn month(self) -> Month {
        Month { year: self.year, month: self.month }
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `2025-08-15`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Date, find, month_named};

    #[test]
    fn dates_are_read_as_printed() {
        for (print, date) in [
            ("15 August 2025 13:12", "2025-08-15"),
            ("14 August 2025, 08:01 WIB", "2025-08-14"),
            ("Jumat (15/8/2025), sebagaimana", "2025-08-15"),
            ("pada Jumat, 16 Agustus 2024.", "2024-08-16"),
            ("Jum’at, 16 Agu 2024", "2024-08-16"),
            ("Kompas.com - 15/08/2025, 13:12 WIB", "2025-08-15"),
            ("1-12-2025", "2025-12-01"),
            ("15.08.2025", "2025-08-15"),
            ("2025-08-15T13:12", "2025-08-15"),
            ("December 31, 1999", "1999-12-31"),
            ("umur 31 dan 29 Februari 2024", "2024-02-29"),
        ] {
            assert_eq!(find(print).map(|(_, date)| date.to_string()).as_deref(), Some(date), "{print}");
        }
        for print in ["29 Februari 2025", "31/13/2025", "15 Agustus", "2025", "pukul 09.15", "12/8/25", ""] {
            assert_eq!(find(print), None, "{print}");
        }
    }

    #[test]
    fn names_of_months() {
        assert_eq!(month_named("Nopember"), Some(11));
        assert_eq!(month_named("DESEMBER"), Some(12));
        assert_eq!(month_named("bulan"), None);
    }

    #[test]
    fn days_of_the_week_are_those_of_the_calendar() {
        for (date, weekday) in [("2025-08-12", 2), ("2024-08-16", 5), ("1970-01-01", 4), ("1945-08-15", 3)] {
            assert_eq!(Date::parse_iso(date).unwrap().weekday(), weekday, "{date}");
        }
    }

    #[test]
    fn weeks_are_those_of_iso_8601() {
        for (date, week) in [
            ("2025-08-15", (2025, 33)),
            ("2025-08-17", (2025, 33)),
            ("2026-01-01", (2026, 1)),
            ("2025-12-28", (2025, 52)),
            ("2021-01-03", (2020, 53)),
            ("2024-12-30", (2025, 1)),
        ] {
            assert_eq!(Date::parse_iso(date).unwrap().week(), week, "{date}");
        }
    }

    proptest! {
        #[test]
        fn a_day_further_is_the_next_of_the_calendar(days in -1_000_000_i64..1_000_000) {
            let start = Date::new(2000, 1, 1).unwrap();
            let (day, next) = (start.plus_days(days).unwrap(), start.plus_days(days + 1).unwrap());
            prop_assert!(day < next);
            prop_assert_eq!(day.weekday() % 7 + 1, next.weekday());
            prop_assert_eq!(next.plus_days(-1 - days), Some(start));
        }
    }
}
