//! The words of what the texts tell: quotations, and the time of events.

use crate::relation::{Precision, QuoteForm, Sense};
use crate::text::{Date, Month};
use crate::view::{Grain, QuoteOrder, Whom};

pub mod en;
pub mod id;

/// The six questions of a news text.
pub struct AdiksimbaWords {
    /// The button that unfolds the answers.
    pub title: &'static str,
    /// What the questions are, and that a machine answered.
    pub by_machine: &'static str,
    /// What, where, when, who, why, how.
    pub questions: [&'static str; 6],
    /// In place of an answer.
    pub open: &'static str,
}

/// Quotations and the timeline.
pub struct Told {
    /// The view of quotations.
    pub quotes: &'static str,
    /// The view of events in time.
    pub timeline: &'static str,
    /// `n` quotations.
    pub count: fn(u32) -> String,
    /// That a machine found them, and what that means.
    pub by_machine: &'static str,
    /// The name of the choice of what they are gathered by.
    pub gathered: &'static str,
    /// What they are gathered by.
    pub order: fn(QuoteOrder) -> &'static str,
    /// The name of the choice between quotations by and about the selected entity.
    pub whom_label: &'static str,
    /// All quotations, those by the entity of this name, those about it.
    pub whom: fn(Whom, &str) -> String,
    /// How to come to quotations by or about somebody.
    pub whom_hint: &'static str,
    /// Where nobody is named as the speaker.
    pub unknown: &'static str,
    /// Where there is no reporting verb.
    pub bare: &'static str,
    /// Before the words that stand for the speaker.
    pub described: &'static str,
    /// How the quotation stands in the text.
    pub form: fn(QuoteForm) -> &'static str,
    /// After the form of one that quotes a part.
    pub in_part_direct: &'static str,
    /// How it is said.
    pub sense: fn(Sense) -> &'static str,
    /// How `n` other places render the same saying.
    pub renderings: fn(u32) -> String,
    /// Where there are no quotations.
    pub none: &'static str,
    /// Where no event is dated.
    pub no_events: &'static str,
    /// `n` events at so many times.
    pub events: fn(u32, u32) -> String,
    /// A stretch of time, as exactly as it is told.
    pub moment: fn((Date, Date), Precision) -> String,
    /// How exactly it is told.
    pub precision: fn(Precision) -> &'static str,
    /// Before the expression as printed and its value.
    pub printed: fn(&str, &str) -> String,
    /// What a relative expression was reckoned from.
    pub against: fn(&str) -> String,
    /// When the articles themselves were published.
    pub published: &'static str,
    /// The handle at the beginning of the stretch that is shown.
    pub from: &'static str,
    /// The handle at its end.
    pub to: &'static str,
    /// The button that shows all of time.
    pub all: &'static str,
    /// The stretch of days that is shown.
    pub shown: fn(Date, Date) -> String,
    /// Names the strip and says how it is used from the keyboard.
    pub strip: &'static str,
    /// A day under the strip, as exactly as its neighbours need.
    pub mark: fn(Date, Grain) -> String,
    /// `n` events at a time.
    pub events_at: fn(u32, &str) -> String,
    /// The button that shows what was before.
    pub earlier: &'static str,
    /// The button that shows what was after.
    pub later: &'static str,
    /// Where nothing happened in the stretch that is shown.
    pub none_then: &'static str,
    /// Sayings that both sides of a comparison render: `n` of them.
    pub shared: fn(u32) -> String,
    /// Quotations of one side: `n` of them.
    pub only: fn(u32) -> String,
    /// What is underlined in wordings side by side.
    pub differs: &'static str,
    /// Where nothing is quoted by, or about, somebody; which, in the words of `whom`.
    pub none_of: fn(&str) -> String,
    /// The six questions of an article.
    pub adiksimba: AdiksimbaWords,
}

/// A stretch of time in a language that writes `15`, then the month and year as `month` does.
fn moment((first, last): (Date, Date), precision: Precision, month_long: fn(Month) -> String) -> String {
    let day = |date: Date| format!("{} {}", date.day, month_long(date.month()));
    match precision {
        _ if first == last => day(first),
        Precision::Month => month_long(first.month()),
        Precision::Year if first.year == last.year => first.year.to_string(),
        Precision::Year => format!("{}–{}", first.year, last.year),
        _ => format!("{} – {}", day(first), day(last)),
    }
}
