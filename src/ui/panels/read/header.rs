//! The head of the open article: its headline, what is known of it and how, and what is not known, in a sentence.

use crate::corpus::{DataSheet, Known};
use crate::i18n::{Lang, Messages};
use crate::text::Date;
use crate::ui::parts::fact::fact;
use crate::view::ArticleView;
use yew::prelude::*;

/// The headline of an article whose text prints none: from the data sheet, else words in its place.
pub fn draw_unprinted_headline(sheet: &DataSheet, words: &Messages) -> Html {
    html! { <h1 tabindex="-1">{ fact(&sheet.title, String::clone, words.read.untitled, words) }</h1> }
}

/// Outlet, author, place, day and counts on one line.
pub fn draw_byline(view: &ArticleView, words: &Messages) -> Html {
    let sheet = &view.sheet;
    let known = |fact: &Known<String>| fact.value().is_some();
    html! {
        <ul class="byline">
            if known(&sheet.outlet) {
                <li key="outlet">{ fact(&sheet.outlet, String::clone, "", words) }</li>
            }
            if known(&sheet.author) {
                <li key="author">{ fact(&sheet.author, String::clone, "", words) }</li>
            }
            if known(&sheet.place) {
                <li key="place">{ fact(&sheet.place, String::clone, "", words) }</li>
            }
            if sheet.date.value().is_some() {
                <li key="date">{ fact(&sheet.date, |date: &Date| (words.word.date)(*date), "", words) }</li>
            }
            <li key="words">{ (words.read.words)(view.words) }</li>
            <li key="mentions">{ (words.word.mentions)(view.mentions) }</li>
            <li key="entities">{ (words.read.entities)(view.entities) }</li>
        </ul>
    }
}

/// A sentence that names what an article does not tell: headline, outlet, date. Of a headline alone, the words in its
/// place say enough.
pub fn draw_lacks(sheet: &DataSheet, words: &Messages) -> Html {
    let lacks = [
        (sheet.title.value().is_none(), words.read.title),
        (sheet.outlet.value().is_none(), words.read.outlet),
        (sheet.date.value().is_none(), words.read.date),
    ];
    let names: Vec<_> = lacks.into_iter().filter_map(|(lacks, name)| lacks.then_some(name)).collect();
    if names.is_empty() || names == [words.read.title] {
        return Html::default();
    }
    html! { <p class="lacks">{ (words.read.lacks)(&names) }</p> }
}

/// For [`Facts`].
#[derive(Properties, PartialEq)]
pub struct FactsProps {
    /// What is known.
    pub sheet: DataSheet,
    /// The language of the interface.
    pub lang: Lang,
}

/// The data sheet in full, folded: every fact and how it is known, for those who cannot hover over the short line.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    let (sheet, words) = (&props.sheet, props.lang.messages());
    html! {
        <details class="facts">
            <summary>{ words.read.facts }</summary>
            <dl>
                { row(words.read.title, &sheet.title, String::clone, words) }
                { row(words.read.outlet, &sheet.outlet, String::clone, words) }
                { row(words.read.author, &sheet.author, String::clone, words) }
                { row(words.read.place, &sheet.place, String::clone, words) }
                { row(words.read.date, &sheet.date, |date: &Date| (words.word.date)(*date), words) }
            </dl>
        </details>
    }
}

fn row<T>(name: &'static str, known: &Known<T>, show: impl Fn(&T) -> String, words: &Messages) -> Html {
    let (value, how) = match known {
        Known::Stated(value) => (show(value), words.read.stated.to_owned()),
        Known::Inferred { value, from } => (show(value), (words.word.inferred)(from)),
        Known::Unknown => (words.word.unknown.to_owned(), String::new()),
    };
    html! {
        <div key={name}>
            <dt>{ name }</dt>
            <dd>{ value }<small>{ how }</small></dd>
        </div>
    }
}
