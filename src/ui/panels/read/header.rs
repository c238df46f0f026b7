//! The head of the open article: its headline, what is known of it and how, and what is not known, in a sentence.

use crate::corpus::{DataSheet, Known};
use crate::i18n::Messages;
use crate::ui::parts::fact;
use crate::view::ArticleView;
use yew::prelude::*;

/// The headline of an article whose text prints none: from the data sheet, else words in its place.
pub fn draw_unprinted_headline(sheet: &DataSheet, words: &Messages) -> Html {
    html! { <h1 tabindex="-1">{ fact::text(&sheet.title, words.read.untitled, words) }</h1> }
}

/// Outlet, author, place, day and counts on one line.
pub fn draw_byline(view: &ArticleView, words: &Messages) -> Html {
    let sheet = &view.sheet;
    let mut items = Vec::new();
    for known in [&sheet.outlet, &sheet.author, &sheet.place] {
        if known.value().is_some() {
            items.push(fact::text(known, "", words));
        }
    }
    if sheet.date.value().is_some() {
        items.push(fact::day(&sheet.date, words.word.date, "", words));
    }
    let counts =
        [(words.read.words)(view.words), (words.word.mentions)(view.mentions), (words.read.entities)(view.entities)];
    items.extend(counts.map(Html::from));
    html! {
        <ul class="byline">
            for (at, item) in items.into_iter().enumerate() {
                <li key={at}>{ item }</li>
            }
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

/// The data sheet in full, folded: every fact and how it is known, for those who cannot hover over the short line.
pub fn draw_facts(sheet: &DataSheet, words: &Messages) -> Html {
    let told = |text: &String| html! { <span lang="id">{ text }</span> };
    let row = |name, known: &Known<String>| draw_row(name, known.value().map(told), fact::reason(known), words);
    let day = sheet.date.value().map(|day| (words.word.date)(*day).into());
    html! {
        <details class="facts">
            <summary>{ words.read.facts }</summary>
            <dl>
                { row(words.read.title, &sheet.title) }
                { row(words.read.outlet, &sheet.outlet) }
                { row(words.read.author, &sheet.author) }
                { row(words.read.place, &sheet.place) }
                { draw_row(words.read.date, day, fact::reason(&sheet.date), words) }
            </dl>
        </details>
    }
}

fn draw_row(name: &'static str, value: Option<Html>, from: Option<&str>, words: &Messages) -> Html {
    let how = match (&value, from) {
        (Some(_), Some(from)) => fact::inferred_from(from, words),
        (Some(_), None) => words.read.stated.into(),
        (None, _) => Html::default(),
    };
    let value = value.unwrap_or_else(|| words.word.unknown.into());
    html! {
        <div key={name}>
            <dt>{ name }</dt>
            <dd>{ value }<small>{ how }</small></dd>
        </div>
    }
}
