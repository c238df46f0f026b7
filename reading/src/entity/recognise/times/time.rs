//! Times as the grammar reads them, before they have a value.

use crate::entity::value::Modifier;
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
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    /// Parts of the day and seasons: no calendar arithmetic.
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

/// Which of the years a part of the year belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The year stands there (`Juli 2025`).
    Year(i32),
    /// A year from today (`Juli tahun lalu`).
    OfYear(Relative),
    /// From today by the part itself (`Juli lalu`).
    Near(Relative),
    /// Nothing is said (`Juli`).
    Unsaid,
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

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    /// `subuh`, `dini hari`: TIMEX3 has no letters for them.
    Early,
}

/// What is said of the hour of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hour {
    At(u8, u8),
    Part(Part),
}

/// A time as it was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Time {
    Day(Date),
    /// A day and month without a year.
    DayOfMonth(u8, u8, Which),
    /// A day of a month that is told from today (`tanggal 5 bulan depan`).
    DayOfNear(u8, Relative),
    /// A day of the week; the second tells whether it is that of a week from today (`Kamis pekan lalu`).
    Weekday(u8, Option<Relative>, bool),
    Month(u8, Which),
    Quarter(u8, Which),
    Half(u8, Which),
    Year(i32),
    /// By its first year without the last digit: 199 is `1990-an`.
    Decade(i32),
    /// By its first year without the last two digits: 18 is `abad ke-19`.
    Century(i32),
    /// `tahun lalu`, `pekan depan`, `hari ini`.
    Near(Unit, Relative),
    /// `akhir pekan ini`.
    Weekend(Relative),
    /// `35 tahun`, `2 jam 30 menit`; a number is missing where it is vague (`beberapa tahun`).
    Duration(Vec<(Option<f64>, Unit)>),
    /// `dua hari lalu`, `tiga pekan lagi`, `lusa`.
    Away(f64, Unit, Relative),
    Season(Season, Which),
    Clock(u8, u8),
    /// A day and its hour or part.
    At(Box<Time>, Hour),
    /// `awal`, `pertengahan` or `akhir` of a time.
    Edged(Modifier, Box<Time>),
    /// From one to the other, as in `2024-2026`.
    Between(Box<Time>, Box<Time>),
    /// Read as a time, but with no value in the calendar (`malam itu`).
    Vague,
}

impl Time {
    /// Whether it is one day, which may have an hour.
    pub fn is_day(&self) -> bool {
        matches!(
            self,
            Self::Day(_)
                | Self::DayOfMonth(..)
                | Self::DayOfNear(..)
                | Self::Weekday(..)
                | Self::Near(Unit::Day, _)
                | Self::Away(_, Unit::Day, _)
        )
    }

    /// The day with this hour or part.
    #[must_use]
    pub fn at(self, hour: Hour) -> Self {
        Self::At(Box::new(self), hour)
    }
}
