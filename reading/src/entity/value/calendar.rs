//! From a time as the grammar read it to its place in the calendar.

use std::fmt::Display;

use super::Modifier;
use crate::entity::recognise::time::{Hour, Part, Relative, Season, Time, Unit, Which};
use crate::text::date::MONTH_NAMES;
use crate::text::decimal::rounded;
use crate::text::{Date, Month};

/// A value with its name for readers.
pub struct Named {
    /// As TIMEX3 writes it.
    pub value: String,
    /// As a reader reads it (`15 Agustus 2025`).
    pub name: String,
    /// Which edge of the time is meant.
    pub edge: Option<Modifier>,
}

/// What times are reckoned by.
pub struct Calendar {
    /// The day of the article.
    pub today: Option<Date>,
    /// Whether the words around look ahead.
    pub ahead: bool,
}

/// The parts of the year that come round: months, quarters, halves.
#[derive(Clone, Copy)]
struct Cycle {
    /// How many make a year.
    count: u8,
    /// How many months one has.
    months: u8,
}

const MONTHS: Cycle = Cycle { count: 12, months: 1 };
const QUARTERS: Cycle = Cycle { count: 4, months: 3 };
const HALVES: Cycle = Cycle { count: 2, months: 6 };
const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

impl Calendar {
    /// The value of `time`; none where it has none or needs a day that is not known.
    pub fn value(&self, time: &Time) -> Option<Named> {
        if let Some(date) = self.date(time) {
            return Some(named(date, date_name(date)));
        }
        match time {
            Time::Month(number, which) => Month::new(self.year_of(*number, MONTHS, *which)?, *number).map(month),
            Time::Quarter(number, which) => quarter(*number, self.year_of(*number, QUARTERS, *which)?),
            Time::Half(number, which) => half(*number, self.year_of(*number, HALVES, *which)?),
            Time::Year(number) => Some(year(*number)),
            Time::Decade(number) => Some(named(number, format!("{number}0-an"))),
            Time::Century(number) => Some(named(number, format!("abad ke-{}", number + 1))),
            Time::Near(unit, relative) => self.near(*unit, *relative),
            Time::Weekend(relative) => {
                let monday = self.monday()?.plus_days(i64::from(step(*relative)?) * 7)?;
                let Named { value, .. } = week(monday)?;
                let days = stretch_name(monday.plus_days(5)?, monday.plus_days(6)?);
                Some(named(format!("{value}-WE"), format!("akhir pekan {days}")))
            }
            Time::Duration(parts) => duration(parts),
            Time::Away(number, unit, relative) => self.away(*number, *unit, *relative),
            Time::Season(season, which) => self.season(*season, *which),
            Time::Clock(hour, minute) => {
                Some(named(format!("T{hour:02}:{minute:02}"), format!("pukul {hour:02}.{minute:02}")))
            }
            Time::At(day, hour) => Some(at(self.date(day)?, *hour)),
            Time::Edged(edge, time) => self.value(time).map(|value| Named { edge: Some(*edge), ..value }),
            Time::Between(from, until) => {
                let (from, until) = (self.value(from)?, self.value(until)?);
                let in_order = from.value.len() != until.value.len() || from.value < until.value;
                let name = format!("{}–{}", from.name, until.name);
                in_order.then(|| named(format!("{}/{}", from.value, until.value), name))
            }
            _ => None,
        }
    }

    /// The one day that `time` is.
    fn date(&self, time: &Time) -> Option<Date> {
        match *time {
            Time::Day(date) => Some(date),
            Time::DayOfMonth(day, month, which) => self.day_of_month(day, month, which),
            Time::DayOfNear(day, relative) => {
                let month = months_from(self.today?, step(relative)?)?;
                Date::new(month.year, month.month, day)
            }
            Time::Weekday(day, relative, of_week) => self.weekday(day, relative, of_week),
            Time::Near(Unit::Day, relative) => self.today?.plus_days(i64::from(step(relative)?)),
            Time::Away(number, Unit::Day, relative) => self.today?.plus_days(i64::from(steps(number, relative)?)),
            _ => None,
        }
    }

    /// The day of this number and month that the words mean: the nearest where they do not say.
    fn day_of_month(&self, day: u8, month: u8, which: Which) -> Option<Date> {
        let today = self.today?;
        let in_year = |year| Date::new(year, month, day);
        let near = |years: std::ops::RangeInclusive<i32>| years.filter_map(|years| in_year(today.year + years));
        let distance = |date: &Date| (date.year - today.year) * 12 + i32::from(date.month) - i32::from(today.month);
        match which {
            Which::Year(year) => in_year(year),
            Which::OfYear(relative) => in_year(today.year + step(relative)?),
            Which::Near(Relative::Last) => near(-1..=0).rfind(|date| *date <= today),
            Which::Near(Relative::Next) => near(0..=1).find(|date| *date > today),
            Which::Near(Relative::Elsewhere) => None,
            Which::Unsaid if self.ahead => near(0..=1).find(|date| *date >= today),
            Which::Near(Relative::This) | Which::Unsaid => near(-1..=1).min_by_key(|date| distance(date).abs()),
        }
    }

    /// News tells of the weekday just past, today included, unless its words look ahead.
    fn weekday(&self, weekday: u8, relative: Option<Relative>, of_week: bool) -> Option<Date> {
        let today = self.today?;
        let back = (i64::from(today.weekday()) - i64::from(weekday)).rem_euclid(7);
        let in_week = |weeks: i32| self.monday()?.plus_days(i64::from(weeks) * 7 + i64::from(weekday) - 1);
        match relative {
            Some(relative) if of_week => in_week(step(relative)?),
            Some(Relative::Last) => today.plus_days(if back == 0 { -7 } else { -back }),
            Some(Relative::This) => in_week(0),
            Some(Relative::Next) => today.plus_days(7 - back),
            Some(Relative::Elsewhere) => None,
            None if self.ahead => today.plus_days((7 - back) % 7),
            None => today.plus_days(-back),
        }
    }

    /// The Monday of this week.
    fn monday(&self) -> Option<Date> {
        let today = self.today?;
        today.plus_days(1 - i64::from(today.weekday()))
    }

    /// The year of a part of the year. Without a word on it, news tells of the one that has just been: two thirds of
    /// the circle back are past, the rest could as well be to come.
    fn year_of(&self, number: u8, cycle: Cycle, which: Which) -> Option<i32> {
        let Some(today) = self.today else {
            return if let Which::Year(year) = which { Some(year) } else { None };
        };
        let now = (today.month - 1) / cycle.months + 1;
        let back = (now + cycle.count).wrapping_sub(number) % cycle.count;
        match which {
            Which::Year(year) => Some(year),
            Which::OfYear(relative) => Some(today.year + step(relative)?),
            Which::Near(Relative::This) => Some(today.year),
            Which::Near(Relative::Last) => Some(today.year - i32::from(number >= now)),
            Which::Near(Relative::Next) => Some(today.year + i32::from(number <= now)),
            Which::Unsaid if self.ahead => Some(today.year + i32::from(number < now)),
            Which::Unsaid if back <= cycle.count * 2 / 3 => Some(today.year - i32::from(number > now)),
            Which::Unsaid | Which::Near(Relative::Elsewhere) => None,
        }
    }

    fn near(&self, unit: Unit, relative: Relative) -> Option<Named> {
        let (today, step) = (self.today?, step(relative)?);
        let parts = |cycle: Cycle| {
            let count = i32::from(cycle.count);
            let all = today.year * count + i32::from((today.month - 1) / cycle.months) + step;
            Some((u8::try_from(all.rem_euclid(count) + 1).ok()?, all.div_euclid(count)))
        };
        match unit {
            Unit::Week => week(self.monday()?.plus_days(i64::from(step) * 7)?),
            Unit::Month => months_from(today, step).map(month),
            Unit::Quarter => parts(QUARTERS).and_then(|(number, year)| quarter(number, year)),
            Unit::Half => parts(HALVES).and_then(|(number, year)| half(number, year)),
            Unit::Year => Some(year(today.year + step)),
            // `dekade lalu` and `abad lalu` may be the ten or hundred years up to today.
            Unit::Decade if step == 0 => self.value(&Time::Decade(today.year / 10)),
            Unit::Century if step == 0 => self.value(&Time::Century(today.year / 100)),
            _ => None,
        }
    }

    /// Whole units from today, no finer than themselves.
    fn away(&self, number: f64, unit: Unit, relative: Relative) -> Option<Named> {
        let (today, units) = (self.today?, steps(number, relative)?);
        match unit {
            Unit::Week => week(self.monday()?.plus_days(i64::from(units) * 7)?),
            Unit::Month => months_from(today, units).map(month),
            Unit::Year => today.year.checked_add(units).filter(|year| *year > 0).map(year),
            _ => None,
        }
    }

    fn season(&self, season: Season, which: Which) -> Option<Named> {
        let (code, name) = match season {
            Season::Spring => ("SP", "semi"),
            Season::Summer => ("SU", "panas"),
            Season::Autumn => ("FA", "gugur"),
            Season::Winter => ("WI", "dingin"),
            Season::Other => return None,
        };
        let year = match which {
            Which::Year(year) => year,
            Which::OfYear(relative) => self.today?.year + step(relative)?,
            // A winter lies in two years.
            Which::Near(Relative::This) if season != Season::Winter => self.today?.year,
            _ => return None,
        };
        Some(named(format!("{year:04}-{code}"), format!("musim {name} {year}")))
    }
}

fn named(value: impl Display, name: impl Display) -> Named {
    Named { value: value.to_string(), name: name.to_string(), edge: None }
}

fn month(month: Month) -> Named {
    named(month, format!("{} {}", month_name(month.month), month.year))
}

fn year(number: i32) -> Named {
    named(format!("{number:04}"), number)
}

fn quarter(number: u8, year: i32) -> Option<Named> {
    let roman = ROMAN.get(usize::from(number).checked_sub(1)?)?;
    Some(named(format!("{year:04}-Q{number}"), format!("kuartal {roman} {year}")))
}

fn half(number: u8, year: i32) -> Option<Named> {
    let roman = ROMAN.get(usize::from(number).checked_sub(1)?)?;
    Some(named(format!("{year:04}-H{number}"), format!("semester {roman} {year}")))
}

/// The week that begins on this Monday.
fn week(monday: Date) -> Option<Named> {
    let (year, number) = monday.week();
    let days = stretch_name(monday, monday.plus_days(6)?);
    Some(named(format!("{year:04}-W{number:02}"), format!("pekan {days}")))
}

/// A day with its hour, or the part of it that TIMEX3 has letters for.
fn at(date: Date, hour: Hour) -> Named {
    let (code, name) = match hour {
        Hour::At(hour, minute) => {
            let name = format!("{} {hour:02}.{minute:02}", date_name(date));
            return named(format!("{date}T{hour:02}:{minute:02}"), name);
        }
        Hour::Part(Part::Early) => return named(date, date_name(date)),
        Hour::Part(Part::Morning) => ("TMO", "pagi"),
        Hour::Part(Part::Midday) => ("TMI", "siang"),
        Hour::Part(Part::Afternoon) => ("TAF", "sore"),
        Hour::Part(Part::Evening) => ("TEV", "petang"),
        Hour::Part(Part::Night) => ("TNI", "malam"),
    };
    named(format!("{date}{code}"), format!("{} {name}", date_name(date)))
}

fn date_name(date: Date) -> String {
    format!("{} {} {}", date.day, month_name(date.month), date.year)
}

/// `11–17 Agustus 2025`.
fn stretch_name(from: Date, until: Date) -> String {
    if from.month() == until.month() {
        return format!("{}–{}", from.day, date_name(until));
    }
    format!("{} {}–{}", from.day, month_name(from.month), date_name(until))
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

/// How many whole units a time lies from today.
fn steps(number: f64, relative: Relative) -> Option<i32> {
    let whole = (number.fract() == 0.0 && number.abs() < 1e5).then_some(number as i32)?;
    whole.checked_mul(step(relative)?)
}

fn months_from(today: Date, months: i32) -> Option<Month> {
    let count = today.year.checked_mul(12)?.checked_add(i32::from(today.month) - 1)?.checked_add(months)?;
    let year = count.div_euclid(12);
    (year > 0).then_some(())?;
    Month::new(year, u8::try_from(count.rem_euclid(12) + 1).ok()?)
}

/// `P35Y`, `PT2H30M`; `PXY` where the number is vague. Less than one is told in the next smaller unit: `PT30M`.
fn duration(parts: &[(Option<f64>, Unit)]) -> Option<Named> {
    let (mut days, mut hours, mut names) = (String::new(), String::new(), Vec::new());
    for &(number, unit) in parts {
        let (number, unit) = whole(number, unit);
        let (letter, name, times) = match unit {
            Unit::Second => ('S', "detik", 1.0),
            Unit::Minute => ('M', "menit", 1.0),
            Unit::Hour => ('H', "jam", 1.0),
            Unit::Day => ('D', "hari", 1.0),
            Unit::Week => ('W', "pekan", 1.0),
            Unit::Month => ('M', "bulan", 1.0),
            Unit::Year => ('Y', "tahun", 1.0),
            Unit::Decade => ('Y', "dekade", 10.0),
            Unit::Century => ('Y', "abad", 100.0),
            Unit::Quarter | Unit::Half | Unit::Other => return None,
        };
        let amount = number.map_or_else(|| "X".to_owned(), |number| rounded(number * times, 3).to_string());
        let count =
            number.map_or_else(|| "beberapa".to_owned(), |number| rounded(number, 3).to_string().replace('.', ","));
        let of_day = matches!(unit, Unit::Second | Unit::Minute | Unit::Hour);
        let side = if of_day { &mut hours } else { &mut days };
        side.push_str(&amount);
        side.push(letter);
        names.push(format!("{count} {name}"));
    }
    // ISO 8601 has no weeks beside other units.
    (parts.len() == 1 || !days.contains('W')).then_some(())?;
    let parted = if hours.is_empty() { "" } else { "T" };
    Some(named(format!("P{days}{parted}{hours}"), names.join(" ")))
}

/// A part of one unit in whole smaller ones, where it comes out even: half an hour is 30 minutes.
fn whole(number: Option<f64>, unit: Unit) -> (Option<f64>, Unit) {
    let smaller = match unit {
        Unit::Minute => Some((60.0, Unit::Second)),
        Unit::Hour => Some((60.0, Unit::Minute)),
        Unit::Day => Some((24.0, Unit::Hour)),
        Unit::Year => Some((12.0, Unit::Month)),
        Unit::Century => Some((100.0, Unit::Year)),
        Unit::Decade => Some((10.0, Unit::Year)),
        _ => None,
    };
    match (number, smaller) {
        (Some(number), Some((times, smaller))) if number < 1.0 && (number * times).fract() == 0.0 => {
            (Some(number * times), smaller)
        }
        _ => (number, unit),
    }
}
