//! Quotations and the timeline in English.

use super::{AdiksimbaWords, Told, moment};
use crate::i18n::notation::en::{counted, grouped, month, month_short};
use crate::relation::{Precision, QuoteForm, Sense};
use crate::text::Date;
use crate::view::{Grain, QuoteOrder, Whom};

/// Its words.
pub const TOLD: Told = Told {
    quotes: "Quotations",
    timeline: "Timeline",
    count: |n| if n == 1 { "1 quotation".to_owned() } else { format!("{} quotations", grouped(n)) },
    by_machine: "Found by machine by quotation marks and reporting verbs; some may be wrong or missing. Click to read one in its article.",
    gathered: "Gather by",
    order: |order| match order {
        QuoteOrder::Speaker => "speaker",
        QuoteOrder::Article => "article",
        QuoteOrder::Verb => "verb",
    },
    whom_label: "Whose quotations",
    whom: |whom, name| match whom {
        Whom::Anyone => "all".to_owned(),
        Whom::By => format!("by {name}"),
        Whom::About => format!("about {name}"),
    },
    whom_hint: "Select an entity to see only quotations by or about it.",
    unknown: "Speaker not told",
    bare: "Without a reporting verb",
    described: "called",
    form: |form| match form {
        QuoteForm::Direct => "direct",
        QuoteForm::Block => "block quotation",
        QuoteForm::Indirect => "indirect",
    },
    in_part_direct: "in part direct",
    sense: |sense| match sense {
        Sense::Neutral => "neutral",
        Sense::Claim => "claims",
        Sense::Press => "insists",
        Sense::Deny => "denies",
        Sense::Praise => "praises",
        Sense::Warn => "warns",
        Sense::Ask => "asks",
        Sense::Promise => "promises",
        Sense::Blame => "blames",
    },
    renderings: |n| format!("The same saying in other articles: {}", grouped(n)),
    none: "No quotation was found in the articles that pass the filters.",
    no_events: "No dated event was found in the articles that pass the filters.",
    events: |events, moments| format!("{} events at {} times", grouped(events), grouped(moments)),
    moment: |days, precision| moment(days, precision, month),
    precision: |precision| match precision {
        Precision::Day => "day",
        Precision::Week => "week",
        Precision::Month => "month",
        Precision::Season => "season",
        Precision::Year => "year",
    },
    printed: |printed, value| format!("printed “{printed}”, worth {value}"),
    against: |day| format!("reckoned from the day of publication, {day}"),
    published: "When the articles were published (not events)",
    from: "From",
    to: "To",
    all: "All of time",
    shown: |from, to| format!("{} {} – {} {}", from.day, month_short(from.month()), to.day, month_short(to.month())),
    strip: "Times of events. Arrows: the event before and after; + and −: nearer and further away; Page Up and Page Down: move; 0: all; Enter: to the list.",
    mark,
    events_at: |n, time| format!("{time}: {}", counted(n, "event", "events")),
    earlier: "Earlier",
    later: "Later",
    none_then: "No event at this time.",
    shared: |n| format!("Sayings quoted by both sides: {}", grouped(n)),
    only: |n| format!("Quoted here only: {}", counted(n, "quotation", "quotations")),
    differs: "Underlined: words that the wording beside it lacks.",
    none_of: |whose| format!("No quotation {whose} was found."),
    adiksimba: AdiksimbaWords {
        title: "5W1H",
        by_machine: "What, where, when, who, why, how: answers that a machine found in the text, each with its place. Check them, complete them, and hold them against your own reading.",
        questions: ["What", "Where", "When", "Who", "Why", "How"],
        open: "left open by the machine",
    },
};

fn mark(day: Date, grain: Grain) -> String {
    let month = month_short(day.month());
    match grain {
        // Which year it is stands beside the strip.
        Grain::Day => format!("{} {}", day.day, month.split(' ').next().unwrap_or_default()),
        Grain::Month | Grain::Season => month,
        Grain::Year => day.year.to_string(),
    }
}
