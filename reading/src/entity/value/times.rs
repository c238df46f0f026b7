//! TIMEX3 values of times (`TimeML` 1.2.1, `value` and `mod`), reckoned from the article's date where they need one, and
//! their names for readers. No value rather than a wrong one.

use std::ops::Range;

use super::calendar::{Calendar, Named};
use super::hedge::{self, Comparator};
use crate::entity::reading::Reading;
use crate::entity::recognise::time::{Hour, Relative, Time};
use crate::entity::recognise::whole;
use crate::text::TokenKind;

/// What a time is worth in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeValue {
    /// As TIMEX3 writes it: `2025-08-15`, `2025-W33-WE`, `P35Y`; a stretch as `2024/2026`.
    pub value: String,
    /// What loosens or narrows it.
    pub modifier: Option<Modifier>,
}

/// The attribute `mod` of TIMEX3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modifier {
    /// More than so long ago.
    Before,
    /// Less than so long ago.
    After,
    /// Then at the latest.
    OnOrBefore,
    /// Then at the earliest.
    OnOrAfter,
    /// Shorter.
    LessThan,
    /// Longer.
    MoreThan,
    /// So long at most.
    EqualOrLess,
    /// So long at least.
    EqualOrMore,
    /// The beginning of it.
    Start,
    /// The middle of it.
    Mid,
    /// The end of it.
    End,
    /// Thereabouts.
    Approx,
}

impl Modifier {
    /// As TIMEX3 writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "BEFORE",
            Self::After => "AFTER",
            Self::OnOrBefore => "ON_OR_BEFORE",
            Self::OnOrAfter => "ON_OR_AFTER",
            Self::LessThan => "LESS_THAN",
            Self::MoreThan => "MORE_THAN",
            Self::EqualOrLess => "EQUAL_OR_LESS",
            Self::EqualOrMore => "EQUAL_OR_MORE",
            Self::Start => "START",
            Self::Mid => "MID",
            Self::End => "END",
            Self::Approx => "APPROX",
        }
    }

    /// As a reader reads the edge of a time before its name.
    fn words(self) -> &'static str {
        match self {
            Self::Start => "awal",
            Self::Mid => "pertengahan",
            Self::End => "akhir",
            _ => "",
        }
    }
}

/// The value of the time that `words` of an article are.
pub fn time(reading: &Reading<'_>, words: &Range<usize>) -> Option<TimeValue> {
    let (time, inner) = read(reading, words)?;
    let Named { value, edge, .. } = calendar(reading, words).value(&time)?;
    let outer = || hedge::before(reading, words).or_else(|| hedge::after(reading, words));
    let doubt = || inner.or_else(outer).and_then(|comparator| modifier(&time, comparator));
    Some(TimeValue { value, modifier: edge.or_else(doubt) })
}

/// What times share that are one in the calendar, however surely they are told: a key, and their name for readers.
pub fn time_key(reading: &Reading<'_>, words: &Range<usize>) -> Option<(String, String)> {
    let Named { value, name, edge } = calendar(reading, words).value(&read(reading, words)?.0)?;
    Some(match edge {
        Some(edge) => (format!("{value} {}", edge.code()), format!("{} {name}", edge.words())),
        None => (value, name),
    })
}

/// The time as the grammar reads it, and the doubt that stands in its own words.
fn read(reading: &Reading<'_>, words: &Range<usize>) -> Option<(Time, Option<Comparator>)> {
    let (core, inner) = core_of(reading, words)?;
    if is_of_another_calendar(reading, core.end) {
        return None;
    }
    Some((on_the_day_before_it(reading, &core, whole(reading, &core)?), inner))
}

fn calendar(reading: &Reading<'_>, words: &Range<usize>) -> Calendar {
    Calendar { today: reading.date, ahead: looks_ahead(reading, words.start) }
}

/// The words of the time itself, without what a marker took in before and after, and what that says.
fn core_of(reading: &Reading<'_>, words: &Range<usize>) -> Option<(Range<usize>, Option<Comparator>)> {
    let all = reading.words.get(words.clone()).filter(|all| !all.is_empty())?;
    let (comparator, mut start) = hedge::opening(all).map_or((None, 0), |(comparator, len)| (Some(comparator), len));
    if all[start].is_any(&["pada", "sejak", "hingga", "sampai", "dari", "selama", "dalam", "mulai"])
        && start + 1 < all.len()
    {
        start += 1;
    }
    let mut end = all.len();
    let mut comparator = comparator;
    if end > start + 1 && all[end - 1].is_any(&["menjelang", "jelang", "sebelum", "setelah", "sesudah", "usai", ","]) {
        end -= 1;
    }
    if end > start + 1 && all[end - 1].folded() == "lebih" {
        (end, comparator) = (end - 1, Some(Comparator::More));
    }
    Some((words.start + start..words.start + end, comparator))
}

/// Whether the word after a time says that its year is of another calendar or era.
fn is_of_another_calendar(reading: &Reading<'_>, end: usize) -> bool {
    let next = reading.words.get(end).filter(|word| word.kind == TokenKind::Word);
    next.is_some_and(|word| word.is_any(&["hijriah", "hijriyah", "sm", "saka"]) || word.text == "H")
}

/// A clock time right behind a day is of that day: `hari ini pukul 09.15 WIB`.
fn on_the_day_before_it(reading: &Reading<'_>, words: &Range<usize>, time: Time) -> Time {
    const FARTHEST: usize = 8;
    let Time::Clock(hour, minute) = time else { return time };
    let first = hedge::sentence_start(reading, words.start);
    let mut end = words.start;
    while end > first && reading.words[end - 1].is_any(&[",", "pada", "sekitar", "mulai"]) {
        end -= 1;
    }
    let begins = (first.max(end.saturating_sub(FARTHEST))..end)
        .find_map(|start| whole(reading, &(start..end)).filter(Time::is_day));
    begins.map_or(time, |day| day.at(Hour::At(hour, minute)))
}

/// What a word of doubt makes of a time: of how long it is, of how long ago, or of when.
fn modifier(time: &Time, comparator: Comparator) -> Option<Modifier> {
    use Comparator::{About, AtLeast, AtMost, Less, More};
    Some(match (time, comparator) {
        (_, About) => Modifier::Approx,
        (Time::Duration(_), Less) => Modifier::LessThan,
        (Time::Duration(_), More) => Modifier::MoreThan,
        (Time::Duration(_), AtMost) => Modifier::EqualOrLess,
        (Time::Duration(_), AtLeast) => Modifier::EqualOrMore,
        (Time::Away(_, _, Relative::Last), More) | (Time::Away(_, _, Relative::Next), Less) => Modifier::Before,
        (Time::Away(_, _, Relative::Last), Less) | (Time::Away(_, _, Relative::Next), More) => Modifier::After,
        (Time::Away(_, _, Relative::Last), AtLeast) | (_, AtMost) => Modifier::OnOrBefore,
        (_, AtLeast) => Modifier::OnOrAfter,
        _ => return None,
    })
}

/// Whether the words before a time in its sentence look ahead: `akan dilantik Senin`. A word of saying between the two
/// turns to when it was said.
fn looks_ahead(reading: &Reading<'_>, at: usize) -> bool {
    const FARTHEST: usize = 6;
    const AHEAD: [&str; 11] = [
        "akan",
        "bakal",
        "mendatang",
        "rencananya",
        "berencana",
        "dijadwalkan",
        "direncanakan",
        "ditargetkan",
        "diperkirakan",
        "diagendakan",
        "nanti",
    ];
    let first = hedge::sentence_start(reading, at).max(at.saturating_sub(FARTHEST));
    let before = reading.words.get(first..at).unwrap_or_default();
    let near = before.iter().rev().take_while(|word| !word.is_any(&[",", "kata", "ujar", "\"", "”"]));
    near.filter(|word| word.is_any(&AHEAD)).count() > 0
}
