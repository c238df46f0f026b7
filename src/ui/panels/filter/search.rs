//! The search field and how to use it.

use crate::state::{Action, Step};
use crate::ui::context::use_simpul;
use crate::ui::parts::icon::{Icon, Shape};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The id of the field, which a key leads to.
pub const FIELD: &str = "search";

/// The field; `Enter` walks the hits.
#[component]
pub fn Search() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.search;
    let text = simpul.state.query.text.clone();
    let type_in = simpul.send.reform(|event: InputEvent| {
        Action::Search(event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default())
    });
    let press = {
        let (send, has_text) = (simpul.send.clone(), !text.is_empty());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            // An input method uses Enter to choose among characters.
            "Enter" if event.is_composing() => {}
            "Enter" if event.shift_key() => send.emit(Action::StepHit(Step::Previous)),
            "Enter" => send.emit(Action::StepHit(Step::Next)),
            "Escape" if has_text => {
                event.prevent_default();
                send.emit(Action::Search(String::new()));
            }
            "Escape" => {
                event.prevent_default();
                if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                    // Blurring what has focus cannot fail.
                    let _ = field.blur();
                }
            }
            _ => {}
        })
    };
    let clear = simpul.send.reform(|_: MouseEvent| Action::Search(String::new()));
    html! {
        <search class="search">
            <label class="search-field">
                <Icon shape={Shape::Lens} />
                <span class="unseen">{ words.label }</span>
                <input id={FIELD} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
                    autocapitalize="off" spellcheck="false" placeholder={words.hint} aria-keyshortcuts="/"
                    value={text.clone()} oninput={type_in} onkeydown={press} />
                if text.is_empty() {
                    <kbd aria-hidden="true">{ "/" }</kbd>
                } else {
                    <button type="button" class="search-clear" aria-label={words.clear} title={words.clear}
                        onclick={clear}><Icon shape={Shape::Cross} /></button>
                }
            </label>
            <SyntaxHelp />
        </search>
    }
}

/// Each way of searching; pressing one tries it out.
#[component]
fn SyntaxHelp() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.search;
    let row = |(typed, finds): (&'static str, &'static str)| {
        let try_out = simpul.send.reform(move |_: MouseEvent| Action::Search(typed.to_owned()));
        html! {
            <div key={typed}>
                <dt><button type="button" class="quiet" lang="id" onclick={try_out}>{ typed }</button></dt>
                <dd>{ finds }</dd>
            </div>
        }
    };
    html! {
        <details class="help">
            <summary>{ words.help }</summary>
            <dl>{ for words.syntax.map(row) }</dl>
        </details>
    }
}
