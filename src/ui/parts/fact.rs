//! Facts of a data sheet. What was inferred carries a visible sign and its reason; nothing inferred looks stated. Facts and
//! reasons are Indonesian whatever the page speaks, and say so to whoever reads them aloud.

use super::button::sign;
use crate::corpus::{DataSheet, Known};
use crate::i18n::Messages;
use crate::text::Date;
use yew::prelude::*;

/// A fact, or `missing` where nobody knows it.
pub fn text(known: &Known<String>, missing: &'static str, words: &Messages) -> Html {
    draw(named(known), reason(known), missing, words, Reasons::Told)
}

/// A day as `show` writes it, or `missing` where nobody knows it.
pub fn day(known: &Known<Date>, show: fn(Date) -> String, missing: &'static str, words: &Messages) -> Html {
    draw(known.value().map(|day| show(*day).into()), reason(known), missing, words, Reasons::Told)
}

fn named(known: &Known<String>) -> Option<Html> {
    known.value().map(|text| html! { <span lang="id">{ text }</span> })
}

/// Whether what a fact was inferred from is read aloud with it.
#[derive(Clone, Copy)]
enum Reasons {
    Told,
    /// It is in the article that the line leads to: in a list it would be heard with every line.
    Elsewhere,
}

/// What a fact was inferred from, where it was.
pub fn reason<T>(known: &Known<T>) -> Option<&str> {
    match known {
        Known::Inferred { from, .. } => Some(from),
        _ => None,
    }
}

/// How a fact is known that was inferred `from` something; that is Indonesian.
pub fn inferred_from(from: &str, words: &Messages) -> Html {
    html! { <>{ words.word.inferred }{ ": " }<span lang="id">{ from }</span></> }
}

fn draw(value: Option<Html>, from: Option<&str>, missing: &'static str, words: &Messages, reasons: Reasons) -> Html {
    match (value, from) {
        (Some(value), Some(from)) => {
            let how = match reasons {
                Reasons::Told => inferred_from(from, words),
                Reasons::Elsewhere => words.word.inferred.into(),
            };
            html! {
                <span class="inferred" title={words.word.inferred_from(from)}>
                    { value }
                    <sup aria-hidden="true">{ "?" }</sup>
                    <span class="unseen">{ " (" }{ how }{ ")" }</span>
                </span>
            }
        }
        (Some(value), None) => value,
        (None, _) => html! { <span class="missing">{ missing }</span> },
    }
}

/// Outlet and day of an article on one short line, for cards and lists.
pub fn outlet_and_date(sheet: &DataSheet, words: &Messages) -> Html {
    let (outlet, date) = (&sheet.outlet, &sheet.date);
    let day = date.value().map(|day| (words.word.date_short)(*day).into());
    html! {
        <span class="provenance">
            { draw(named(outlet), reason(outlet), words.word.no_outlet, words, Reasons::Elsewhere) }
            { sign(" · ") }<span class="unseen">{ ", " }</span>
            { draw(day, reason(date), words.word.no_date, words, Reasons::Elsewhere) }
        </span>
    }
}
