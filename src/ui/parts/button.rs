//! The sorts of button that every pane draws, each said once.

use super::aria::truth;
use super::icon::{self, Shape};
use yew::prelude::*;

/// A button with words on it.
pub fn worded(class: &'static str, words: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Html {
    let words: AttrValue = words.into();
    html! { <button type="button" {class} {onclick}>{ words }</button> }
}

/// A button with a drawing or a sign on it, which words name.
pub fn named(class: &'static str, name: &'static str, sign: Html, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} aria-label={name} title={name} {onclick}>{ sign }</button> }
}

/// A [`named`] button with a line drawing.
pub fn drawn(class: &'static str, name: &'static str, shape: Shape, onclick: Callback<MouseEvent>) -> Html {
    named(class, name, icon::draw(shape), onclick)
}

/// A character that stands for a word said elsewhere.
pub fn sign(character: &'static str) -> Html {
    html! { <span aria-hidden="true">{ character }</span> }
}

/// One of several buttons of which one is pressed, known by its words.
pub fn choice(words: &'static str, pressed: bool, onclick: Callback<MouseEvent>) -> Html {
    html! { <button key={words} type="button" aria-pressed={truth(pressed)} {onclick}>{ words }</button> }
}

/// Several buttons of which one is pressed, and what they choose.
pub fn choices(name: &'static str, buttons: Vec<Html>) -> Html {
    html! { <div class="choices" role="group" aria-label={name}>{ buttons }</div> }
}
