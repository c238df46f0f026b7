//! The stretch of days that the timeline shows, nearer or further away.

use crate::index::MonthRange;
use crate::text::{Date, Month};

/// From a day to a day, both within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayRange {
    /// First day.
    pub from: Date,
    /// Last day, never before the first.
    pub to: Date,
}

/// Nobody comes nearer than to a week.
const NEAREST: i64 = 7;

impl DayRange {
    /// Every day of some months.
    pub fn of_months(months: MonthRange) -> Self {
        let first = |month: Month| Date { year: month.year, month: month.month, day: 1 };
        let (from, after) = (first(months.from), first(months.to.next()));
        Self { from, to: after.plus_days(-1).unwrap_or(from) }
    }

    /// `now`, beginning with another month.
    pub fn from_month(month: Month, now: Self) -> Self {
        let days = Self::of_months(MonthRange { from: month, to: month });
        Self { from: days.from, to: now.to.max(days.to) }
    }

    /// `now`, ending with another month.
    pub fn to_month(month: Month, now: Self) -> Self {
        let days = Self::of_months(MonthRange { from: month, to: month });
        Self { from: now.from.min(days.from), to: days.to }
    }

    /// The months, where it is every day of them.
    pub fn months(self) -> Option<MonthRange> {
        let months = MonthRange { from: self.from.month(), to: self.to.month() };
        (Self::of_months(months) == self).then_some(months)
    }

    /// How many days.
    pub fn days(self) -> i64 {
        self.to.day_number() - self.from.day_number() + 1
    }

    /// Where a day lies in it: 0 at the beginning of its first day, 1 at the end of its last.
    pub fn share(self, day: Date) -> f64 {
        (day.day_number() - self.from.day_number()) as f64 / self.days() as f64
    }

    /// Whether some of these days lie in it.
    pub fn meets(self, (first, last): (Date, Date)) -> bool {
        first <= self.to && self.from <= last
    }

    /// So many times as long, with what lies at `share` where it is; never outside `whole`.
    #[must_use]
    pub fn scaled(self, times: f64, share: f64, whole: Self) -> Self {
        let days = self.days() as f64;
        let longer = ((days * times).round() as i64).clamp(NEAREST.min(whole.days()), whole.days());
        let first = self.from.day_number() as f64 + share * (days - longer as f64);
        Self::placed(first.round() as i64, longer, whole)
    }

    /// As long, further on by part of its length; never outside `whole`.
    #[must_use]
    pub fn moved(self, part: f64, whole: Self) -> Self {
        let by = (self.days() as f64 * part).round() as i64;
        Self::placed(self.from.day_number() + by, self.days(), whole)
    }

    /// As long, and so that it meets these days.
    #[must_use]
    pub fn showing(self, days: (Date, Date), whole: Self) -> Self {
        if self.meets(days) {
            return self;
        }
        Self::placed(days.0.day_number() - self.days() / 2, self.days(), whole)
    }

    fn placed(first: i64, days: i64, whole: Self) -> Self {
        let last_start = whole.to.day_number() - days + 1;
        let first = first.min(last_start).max(whole.from.day_number());
        let day = |number: i64| whole.from.plus_days(number - whole.from.day_number());
        let (from, to) = (day(first), day((first + days - 1).min(whole.to.day_number())));
        Self { from: from.unwrap_or(whole.from), to: to.unwrap_or(whole.to) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> DayRange {
        let (from, to) = text.split_once("..").unwrap();
        DayRange { from: Date::parse_iso(from).unwrap(), to: Date::parse_iso(to).unwrap() }
    }

    #[test]
    fn whole_months_are_told_from_days() {
        let june = range("2024-06-01..2024-06-30");
        assert_eq!(june.months().map(|months| months.from.to_string()).as_deref(), Some("2024-06"));
        assert_eq!(DayRange::of_months(june.months().unwrap()), june);
        assert_eq!(range("2024-06-02..2024-06-30").months(), None);
    }

    #[test]
    fn it_comes_nearer_goes_away_and_walks_within_the_whole() {
        let whole = range("2024-01-01..2025-12-31");
        let cases = [
            (whole.scaled(0.5, 0.0, whole), "2024-01-01..2024-12-31"),
            (whole.scaled(0.5, 1.0, whole), "2024-12-31..2025-12-31"),
            (range("2024-03-01..2024-03-10").scaled(0.1, 0.5, whole), "2024-03-03..2024-03-09"),
            (range("2024-03-01..2024-03-10").scaled(1000.0, 0.5, whole), "2024-01-01..2025-12-31"),
            (range("2024-03-01..2024-03-10").moved(0.5, whole), "2024-03-06..2024-03-15"),
            (range("2024-03-01..2024-03-10").moved(-90.0, whole), "2024-01-01..2024-01-10"),
            (range("2024-03-01..2024-03-10").moved(900.0, whole), "2025-12-22..2025-12-31"),
        ];
        for (made, expected) in cases {
            assert_eq!(made, range(expected));
        }
        let day = Date::parse_iso("2025-08-12").unwrap();
        assert!(range("2024-03-01..2024-03-10").showing((day, day), whole).meets((day, day)));
    }
}
