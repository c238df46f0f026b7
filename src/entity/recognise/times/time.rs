//! Times as the grammar reads them, before they have a value.

use crate::text::Date;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
    /// Parts of the day, seasons and quarters: no calendar arithmetic.
    Other,
}

/// Where a time stands from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relative {
    Last,
    This,
    Next,
    /// Reckoned from some other time in the text (`tahun sebelumnya`).
    Elsewhere,
}

/// A quarter of the year by its weather.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
    /// `musim hujan`, `musim kemarau`: no value in TIMEX3.
    Other,
}

/// A time as it was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Time {
    /// A day of the calendar, with its clock time where one stands.
    Day(Date, Option<(u8, u8)>),
    /// A day and month without a year.
    DayOfMonth(u8, u8),
    Weekday(u8, Relative),
    Month(u8, Option<i32>, Relative),
    Year(i32),
    /// `tahun lalu`, `pekan depan`, `hari ini`.
    Near(Unit, Relative),
    /// `35 tahun`; the number is missing where it is vague (`beberapa tahun`).
    Duration(Option<f64>, Unit),
    /// `dua hari lalu`, `tiga pekan lagi`.
    Away(f64, Unit, Relative),
    Season(Season, Option<i32>, Relative),
    Clock(u8, u8),
    /// Read as a time, but with no value in the calendar (`malam itu`, `2015-2019`).
    Vague,
}
