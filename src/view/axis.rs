//! The marks under the timeline: days, months, seasons or years, whichever are few enough to be read.

use super::DayRange;
use crate::text::Date;

/// What lies between two marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    /// A day or a week.
    Day,
    /// A month.
    Month,
    /// Three months.
    Season,
    /// A year or several.
    Year,
}

/// No more marks than this.
const MOST: i64 = 9;
/// What marks may be apart, finest first: the grain, how many days (weeks begin on Monday) or months.
const STEPS: [(Grain, i32); 14] = [
    (Grain::Day, 1),
    (Grain::Day, 7),
    (Grain::Month, 1),
    (Grain::Season, 3),
    (Grain::Year, 12),
    (Grain::Year, 24),
    (Grain::Year, 60),
    (Grain::Year, 120),
    (Grain::Year, 240),
    (Grain::Year, 600),
    (Grain::Year, 1200),
    (Grain::Year, 2400),
    (Grain::Year, 6000),
    (Grain::Year, 12_000),
];

/// The marks: their grain, and the days they stand at.
pub fn marks(range: DayRange) -> (Grain, Vec<Date>) {
    let length = |(grain, step): (Grain, i32)| i64::from(step) * if grain == Grain::Day { 1 } else { 30 };
    let fits = |step: &(Grain, i32)| range.days() <= length(*step) * MOST;
    let (grain, step) = STEPS.into_iter().find(fits).unwrap_or(STEPS[STEPS.len() - 1]);
    let mut days = Vec::new();
    let mut next = if grain == Grain::Day { first_day(range.from, step) } else { first_month(range.from, step) };
    while let Some(day) = next.filter(|day| *day <= range.to) {
        days.push(day);
        next = if grain == Grain::Day { day.plus_days(step.into()) } else { month_start(months(day) + step) };
    }
    (grain, days)
}

fn first_day(from: Date, step: i32) -> Option<Date> {
    let past_monday = i64::from(from.weekday()) - 1;
    from.plus_days(if step == 7 { (7 - past_monday) % 7 } else { 0 })
}

fn first_month(from: Date, step: i32) -> Option<Date> {
    let begun = months(from) + i32::from(from.day > 1);
    month_start(begun + (-begun).rem_euclid(step))
}

fn months(day: Date) -> i32 {
    day.year * 12 + i32::from(day.month) - 1
}

fn month_start(months: i32) -> Option<Date> {
    Date::new(months.div_euclid(12), u8::try_from(months.rem_euclid(12) + 1).ok()?, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grain_follows_the_length() {
        let cases = [
            ("2024-06-01..2024-06-05", Grain::Day, "2024-06-01 2024-06-02 2024-06-03 2024-06-04 2024-06-05"),
            ("2024-06-01..2024-06-30", Grain::Day, "2024-06-03 2024-06-10 2024-06-17 2024-06-24"),
            ("2024-06-02..2024-10-20", Grain::Month, "2024-07-01 2024-08-01 2024-09-01 2024-10-01"),
            ("2024-02-01..2025-03-31", Grain::Season, "2024-04-01 2024-07-01 2024-10-01 2025-01-01"),
            ("2020-06-01..2025-03-31", Grain::Year, "2021-01-01 2022-01-01 2023-01-01 2024-01-01 2025-01-01"),
            (
                "1945-08-15..2025-12-31",
                Grain::Year,
                "1950-01-01 1960-01-01 1970-01-01 1980-01-01 1990-01-01 2000-01-01 2010-01-01 2020-01-01",
            ),
        ];
        for (range, grain, expected) in cases {
            let (from, to) = range.split_once("..").unwrap();
            let range = DayRange { from: Date::parse_iso(from).unwrap(), to: Date::parse_iso(to).unwrap() };
            let (found, days) = marks(range);
            let days: Vec<String> = days.iter().map(Date::to_string).collect();
            assert_eq!((found, days.join(" ").as_str()), (grain, expected));
        }
    }
}
