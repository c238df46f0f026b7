//! Facts of a data sheet. What was inferred carries a visible sign and its reason; nothing inferred looks stated.

use crate::corpus::{DataSheet, Known};
use crate::i18n::Messages;
use crate::text::Date;
use yew::prelude::*;

/// A fact, or `missing` where nobody knows it.
pub fn fact<T>(known: &Known<T>, show: impl Fn(&T) -> String, missing: &str, words: &Messages) -> Html {
    match known {
        Known::Stated(value) => html! { <span>{ show(value) }</span> },
        Known::Inferred { value, from } => {
            let reason = (words.word.inferred)(from);
            html! {
                <span class="inferred" title={reason.clone()}>
                    { show(value) }
                    <sup aria-hidden="true">{ "?" }</sup>
                    <span class="unseen">{ format!(" ({reason})") }</span>
                </span>
            }
        }
        Known::Unknown => html! { <span class="missing">{ missing.to_owned() }</span> },
    }
}

/// Outlet and day of an article on one short line, for cards and lists.
pub fn outlet_and_date(sheet: &DataSheet, words: &Messages) -> Html {
    html! {
        <span class="provenance">
            { fact(&sheet.outlet, String::clone, words.word.no_outlet, words) }
            <span aria-hidden="true">{ " · " }</span>
            { fact(&sheet.date, |date: &Date| (words.word.date_short)(*date), words.word.no_date, words) }
        </span>
    }
}
