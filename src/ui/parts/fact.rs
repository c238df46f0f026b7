//! Facts of a data sheet. What was inferred carries a visible sign and its reason; nothing inferred looks stated. Facts and
//! reasons are Indonesian whatever the page speaks, and say so to whoever reads them aloud.

use super::button::sign;
use crate::corpus::{DataSheet, Known};
use crate::i18n::Messages;
use crate::text::Date;
use yew::prelude::*;

/// A fact, or `missing` where nobody knows it.
pub fn text(known: &Known<String>, missing: &'static str, words: &Messages) -> Html {
    draw(known.value().map(|text| html! { <span lang="id">{ text }</span> }), reason(known), missing, words)
}

/// A day as `show` writes it, or `missing` where nobody knows it.
pub fn day(known: &Known<Date>, show: fn(Date) -> String, missing: &'static str, words: &Messages) -> Html {
    draw(known.value().map(|day| show(*day).into()), reason(known), missing, words)
}

/// What a fact was inferred from, where it was.
pub fn reason<T>(known: &Known<T>) -> Option<&str> {
    match known {
        Known::Inferred { from, .. } => Some(from),
        _ => None,
    }
}

fn draw(value: Option<Html>, from: Option<&str>, missing: &'static str, words: &Messages) -> Html {
    match (value, from) {
        (Some(value), Some(from)) => {
            let inferred = words.word.inferred;
            html! {
                <span class="inferred" title={format!("{inferred}{from}")}>
                    { value }
                    <sup aria-hidden="true">{ "?" }</sup>
                    <span class="unseen">{ " (" }{ inferred }<span lang="id">{ from }</span>{ ")" }</span>
                </span>
            }
        }
        (Some(value), None) => value,
        (None, _) => html! { <span class="missing">{ missing }</span> },
    }
}

/// Outlet and day of an article on one short line, for cards and lists.
pub fn outlet_and_date(sheet: &DataSheet, words: &Messages) -> Html {
    html! {
        <span class="provenance">
            { text(&sheet.outlet, words.word.no_outlet, words) }
            { sign(" · ") }
            { day(&sheet.date, words.word.date_short, words.word.no_date, words) }
        </span>
    }
}
