//! The time told in the text: events with the date that their clause gives them. When an article was published is no
//! event; it only helps to reckon what `Selasa` or `Juni lalu` mean.

use super::clause::arguments::{Clauses, FARTHEST};
use super::clause::forms::bare;
use super::clause::{PhraseKind, words};
use super::refer::Discourse;
use crate::corpus::ArticleId;
use crate::entity::value::{self, Modifier};
use crate::entity::{EntityKind, MentionId};
use crate::text::{Date, Span};

/// How exactly a date is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Precision {
    /// To the day, or better.
    Day,
    /// To the week.
    Week,
    /// To the month.
    Month,
    /// To the season, quarter or half of a year.
    Season,
    /// To the year, or worse.
    Year,
}

/// An event with its date.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Where it is told.
    pub article: ArticleId,
    /// The sentence, as an index into the article's.
    pub sentence: u32,
    /// The words of the event: the verb or noun that names it.
    pub words: Span,
    /// The relation that these words state, as an index into [`super::Statements::relations`].
    pub relation: Option<u32>,
    /// The mention of the time.
    pub time: MentionId,
    /// TIMEX3.
    pub value: String,
    /// What loosens it.
    pub modifier: Option<Modifier>,
    /// How exactly it is told.
    pub precision: Precision,
    /// The first and last day that the value covers.
    pub days: (Date, Date),
    /// The day that a relative expression was reckoned from: that of publication.
    pub against: Option<Date>,
}

/// The dated events of one sentence.
pub fn find(
    article: ArticleId,
    sentence: usize,
    discourse: &Discourse<'_, '_>,
    clauses: &Clauses<'_, '_>,
) -> Vec<Event> {
    let first = discourse.mentions.partition_point(|mention| (mention.sentence as usize) < sentence);
    let of_sentence = discourse.mentions[first..].iter().take_while(|mention| mention.sentence as usize == sentence);
    let mut events = Vec::new();
    for (at, mention) in (first..).zip(of_sentence).filter(|(_, mention)| mention.kind == EntityKind::Dat) {
        let time = discourse.reading.words_in(mention.span);
        if bounds_a_rank(discourse, time.start) {
            continue;
        }
        let Some(told) = value::time(discourse.reading, &time) else { continue };
        let Some((precision, days)) = days(&told.value) else { continue };
        let Some(words) = event(discourse, clauses, time.start) else { continue };
        let with_year = discourse.reading.words[time].iter().any(|word| has_year(word.text));
        events.push(Event {
            article,
            sentence: sentence as u32,
            words,
            relation: None,
            time: MentionId { article, at: at as u32 },
            value: told.value,
            modifier: told.modifier,
            precision,
            days,
            against: if with_year { None } else { discourse.reading.date },
        });
    }
    events
}

/// Whether a time at this word is only what a rank is reckoned from: `pertemuan pertama sejak 2021`, `harga tertinggi sejak Juni`.
fn bounds_a_rank(discourse: &Discourse<'_, '_>, time: usize) -> bool {
    let before = discourse.reading.words[..time].iter().rev().map(|word| bare(word.folded()));
    let mut before = before.filter(|word| !["tahun", "bulan", "kali"].contains(word));
    before.next() == Some("sejak") && before.next().is_some_and(|word| words::is_listed("rank", word))
}

fn has_year(word: &str) -> bool {
    word.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() == 4)
}

/// The words of the event that a time at this word dates: the nearest before it in its clause, else the first behind.
fn event(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>, time: usize) -> Option<Span> {
    let phrases = &clauses.cut.phrases;
    let here = phrases.partition_point(|phrase| phrase.words.start < time);
    let before = (here.saturating_sub(FARTHEST)..here).rev();
    let mut before = before.take_while(|&at| phrases[at].kind != PhraseKind::Stop);
    let mut behind = here..phrases.len().min(here + FARTHEST);
    let found = before.find_map(|at| happening(discourse, clauses, at, time));
    found.or_else(|| behind.find_map(|at| happening(discourse, clauses, at, usize::MAX)))
}

/// The event that a phrase names, in its words before `until`.
fn happening(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>, at: usize, until: usize) -> Option<Span> {
    let phrase = &clauses.cut.phrases[at];
    if phrase.kind == PhraseKind::Verb {
        if words::is_listed("taking place", clauses.word(at)) {
            let subject = clauses.subject(at).group.last().copied();
            return subject.and_then(|noun| named(discourse, clauses, noun, usize::MAX));
        }
        let is_being = ["adalah", "ialah", "ada", "jadi", "merupakan", "menjadi"].contains(&clauses.word(at));
        return (!is_being).then(|| discourse.reading.span(&phrase.words));
    }
    // `sejak pertemuan`, `lewat telepon`: what the event is reckoned by or done by.
    let aside = at.checked_sub(1).is_some_and(|at| ["sejak", "lewat", "melalui", "via"].contains(&clauses.word(at)));
    (phrase.kind == PhraseKind::Noun && !aside).then(|| named(discourse, clauses, at, until)).flatten()
}

/// The noun of a happening in a noun phrase: one of the tables, or the name of an event.
fn named(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>, at: usize, until: usize) -> Option<Span> {
    let phrase = &clauses.cut.phrases[at];
    let in_time = |word: usize| word < until;
    let first = clauses.cut.deeds.partition_point(|deed| deed.phrase < at);
    let here = clauses.cut.deeds[first..].iter().take_while(|deed| deed.phrase == at);
    let deed = here.filter(|deed| deed.voice.is_noun() && in_time(deed.at)).last();
    if let Some(deed) = deed {
        return Some(discourse.reading.span(&(deed.at..deed.end)));
    }
    let named = phrase.names.iter().rfind(|&&name| discourse.mentions[name].kind == EntityKind::Evt);
    if let Some(&name) = named {
        return Some(discourse.mentions[name].span);
    }
    let word = phrase
        .words
        .clone()
        .filter(|&at| in_time(at))
        .rfind(|&at| words::is_listed("happening", bare(discourse.reading.words[at].folded())));
    word.map(|at| discourse.reading.words[at].span())
}

/// How exactly a TIMEX3 value tells a date, and the days it covers; none for durations, hours and what is not known.
fn days(value: &str) -> Option<(Precision, (Date, Date))> {
    let (from, until) = value.split_once('/').unwrap_or((value, value));
    let ((first, precision), (last, _)) = (edge(from, false)?, edge(until, true)?);
    (first <= last).then_some((precision, (first, last)))
}

/// The first or last day of a value.
fn edge(value: &str, last: bool) -> Option<(Date, Precision)> {
    let year: i32 = value.get(..4)?.parse().ok()?;
    let month_end = |month: u8| (28..=31).rev().find_map(|day| Date::new(year, month, day));
    let of_months = |from: u8, until: u8| if last { month_end(until) } else { Date::new(year, from, 1) };
    let rest = value.get(5..).unwrap_or_default();
    if let Some(week) = rest.strip_prefix('W') {
        let number: i64 = week.get(..2)?.parse().ok()?;
        // The week that holds 4 January is the first (ISO 8601).
        let fourth = Date::new(year, 1, 4)?;
        let monday = fourth.plus_days(1 - i64::from(fourth.weekday()) + (number - 1) * 7)?;
        let from = if week.ends_with("WE") { 5 } else { 0 };
        return Some((monday.plus_days(if last { 6 } else { from })?, Precision::Week));
    }
    let seasons = [
        ("SP", 3, 5),
        ("SU", 6, 8),
        ("FA", 9, 11),
        ("WI", 12, 12),
        ("Q1", 1, 3),
        ("Q2", 4, 6),
        ("Q3", 7, 9),
        ("Q4", 10, 12),
        ("H1", 1, 6),
        ("H2", 7, 12),
    ];
    if let Some((_, from, until)) = seasons.iter().find(|(code, ..)| *code == rest) {
        return Some((of_months(*from, *until)?, Precision::Season));
    }
    if rest.is_empty() {
        return (value.len() == 4).then(|| of_months(1, 12)).flatten().map(|date| (date, Precision::Year));
    }
    let month: u8 = rest.get(..2)?.parse().ok()?;
    match rest.get(3..5) {
        None => Some((of_months(month, month)?, Precision::Month)),
        Some(day) => Some((Date::new(year, month, day.parse().ok()?)?, Precision::Day)),
    }
}
