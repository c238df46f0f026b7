//! TIMEX3 values of times, reckoned from the article's date where they need one, and their names for readers.

use super::time::{Relative, Season, Time, Unit};
use crate::entity::proposal::Value;
use crate::text::date::MONTH_NAMES;
use crate::text::decimal::rounded;
use crate::text::{Date, Month};

/// The value of `time` in an article of the day `today`; none where it has none or needs a day that is not known.
pub fn of(time: &Time, today: Option<Date>) -> Option<Value> {
    match *time {
        Time::Day(date, None) => Some(day(date)),
        Time::Day(date, Some((hour, minute))) => Some(Value {
            key: format!("{date}T{hour:02}:{minute:02}"),
            name: format!("{} {hour:02}.{minute:02}", day(date).name),
        }),
        Time::DayOfMonth(number, month) => nearest(number, month, today?).map(day),
        Time::Weekday(weekday, relative) => on_weekday(weekday, relative, today?).map(day),
        Time::Month(number, Some(year), _) => Month::new(year, number).map(month),
        Time::Month(number, None, relative) => near_month(number, relative, today?).map(month),
        Time::Year(number) => Some(year(number)),
        Time::Near(unit, relative) => near(unit, relative, today?),
        Time::Duration(number, unit) => duration(number, unit),
        Time::Away(number, unit, relative) => away(number, unit, relative, today?),
        Time::Season(season, number, relative) => {
            let number = number.or_else(|| Some(today?.year + step(relative)?))?;
            of_season(season, number)
        }
        Time::Clock(hour, minute) => {
            Some(Value { key: format!("T{hour:02}:{minute:02}"), name: format!("pukul {hour:02}.{minute:02}") })
        }
        Time::Vague => None,
    }
}

fn day(date: Date) -> Value {
    Value { key: date.to_string(), name: format!("{} {} {}", date.day, month_name(date.month), date.year) }
}

fn month(month: Month) -> Value {
    Value { key: month.to_string(), name: format!("{} {}", month_name(month.month), month.year) }
}

fn year(number: i32) -> Value {
    Value { key: format!("{number:04}"), name: number.to_string() }
}

fn month_name(number: u8) -> &'static str {
    MONTH_NAMES.get(usize::from(number).wrapping_sub(1)).copied().unwrap_or_default()
}

/// How many units a relative time lies from today.
fn step(relative: Relative) -> Option<i32> {
    match relative {
        Relative::Last => Some(-1),
        Relative::This => Some(0),
        Relative::Next => Some(1),
        Relative::Elsewhere => None,
    }
}

/// The day of this number and month that lies nearest to today.
fn nearest(number: u8, month: u8, today: Date) -> Option<Date> {
    let distance = |date: &Date| (date.year - today.year) * 12 + i32::from(date.month) - i32::from(today.month);
    (-1..=1).filter_map(|years| Date::new(today.year + years, month, number)).min_by_key(|date| distance(date).abs())
}

/// News tells of the weekday just past unless it says otherwise; today itself counts.
fn on_weekday(weekday: u8, relative: Relative, today: Date) -> Option<Date> {
    let back = (i64::from(today.weekday()) - i64::from(weekday)).rem_euclid(7);
    match relative {
        Relative::Last | Relative::This => today.plus_days(-back),
        Relative::Next => today.plus_days(if back == 0 { 7 } else { 7 - back }),
        Relative::Elsewhere => None,
    }
}

/// News tells of the month just past unless it says otherwise; this month itself counts only without `lalu`.
fn near_month(number: u8, relative: Relative, today: Date) -> Option<Month> {
    let ahead = number > today.month || (number == today.month && relative == Relative::Last);
    let year = match relative {
        Relative::This | Relative::Last => today.year - i32::from(ahead),
        Relative::Next => today.year + i32::from(number <= today.month),
        Relative::Elsewhere => return None,
    };
    Month::new(year, number)
}

fn near(unit: Unit, relative: Relative, today: Date) -> Option<Value> {
    let step = step(relative)?;
    match unit {
        Unit::Day => today.plus_days(i64::from(step)).map(day),
        Unit::Month => months_from(today, step).map(month),
        Unit::Year => Some(year(today.year + step)),
        _ => None,
    }
}

fn months_from(today: Date, months: i32) -> Option<Month> {
    let count = today.year.checked_mul(12)?.checked_add(i32::from(today.month) - 1)?.checked_add(months)?;
    Month::new(count.div_euclid(12), u8::try_from(count.rem_euclid(12) + 1).ok()?)
}

fn duration(number: Option<f64>, unit: Unit) -> Option<Value> {
    let (letter, name, times) = match unit {
        Unit::Second => ("T{}S", "detik", 1.0),
        Unit::Minute => ("T{}M", "menit", 1.0),
        Unit::Hour => ("T{}H", "jam", 1.0),
        Unit::Day => ("{}D", "hari", 1.0),
        Unit::Week => ("{}W", "pekan", 1.0),
        Unit::Month => ("{}M", "bulan", 1.0),
        Unit::Year => ("{}Y", "tahun", 1.0),
        Unit::Decade => ("{}Y", "dekade", 10.0),
        Unit::Century => ("{}Y", "abad", 100.0),
        Unit::Other => return None,
    };
    let amount = number.map_or_else(|| "X".to_owned(), |number| rounded(number * times, 3).to_string());
    let count = number.map_or_else(|| "beberapa".to_owned(), |number| rounded(number, 3).to_string().replace('.', ","));
    Some(Value { key: format!("P{}", letter.replace("{}", &amount)), name: format!("{count} {name}") })
}

/// Whole units from today; days and weeks to the day, months and years no finer than themselves.
fn away(number: f64, unit: Unit, relative: Relative, today: Date) -> Option<Value> {
    let whole = (number.fract() == 0.0 && number.abs() < 1e5).then_some(number as i32)?;
    let units = whole.checked_mul(step(relative)?)?;
    match unit {
        Unit::Day => today.plus_days(i64::from(units)).map(day),
        Unit::Week => today.plus_days(i64::from(units) * 7).map(day),
        Unit::Month => months_from(today, units).map(month),
        Unit::Year => Some(year(today.year.checked_add(units)?)),
        _ => None,
    }
}

fn of_season(season: Season, number: i32) -> Option<Value> {
    let (code, name) = match season {
        Season::Spring => ("SP", "semi"),
        Season::Summer => ("SU", "panas"),
        Season::Autumn => ("FA", "gugur"),
        Season::Winter => ("WI", "dingin"),
        Season::Other => return None,
    };
    Some(Value { key: format!("{number:04}-{code}"), name: format!("musim {name} {number}") })
}
