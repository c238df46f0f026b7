//! The search field and how to use it.

use crate::state::{Action, Step};
use crate::ui::context::Context;
use crate::ui::page;
use crate::ui::parts::button;
use crate::ui::parts::icon::{self, Shape};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The id of the field, which a key leads to.
pub const FIELD: &str = "search";

/// The field; `Enter` walks the hits. Emptied, it is ready for the next word.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.filter.search;
    let text = &simpul.state.query.text;
    let type_in = simpul.send.reform(|event: InputEvent| {
        Action::Search(event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default())
    });
    let send = simpul.send.clone();
    let clear = Callback::from(move |_: MouseEvent| {
        send.emit(Action::Search(String::new()));
        page::focus(FIELD);
    });
    html! {
        <search class="search">
            <label class="search-field">
                { icon::draw(Shape::Lens) }
                <span class="unseen">{ words.label }</span>
                <input id={FIELD} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
                    autocapitalize="off" spellcheck="false" placeholder={words.hint} aria-keyshortcuts="/"
                    value={text.clone()} oninput={type_in} onkeydown={press(simpul)} />
                if text.is_empty() {
                    <kbd aria-hidden="true">{ "/" }</kbd>
                } else {
                    { button::drawn("search-clear", words.clear, Shape::Cross, clear) }
                }
            </label>
            { draw_help(simpul) }
        </search>
    }
}

fn press(simpul: &Context) -> Callback<KeyboardEvent> {
    let (send, has_text) = (simpul.send.clone(), !simpul.state.query.text.is_empty());
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
}

/// Each way of searching; pressing one tries it out.
fn draw_help(simpul: &Context) -> Html {
    let words = &simpul.words.filter.search;
    html! {
        <details class="help">
            <summary>{ words.help }</summary>
            <dl>
                for (typed, finds) in words.syntax {
                    <div key={typed}>
                        <dt>
                            <button type="button" class="quiet" lang="id"
                                onclick={simpul.sends(Action::Search(typed.to_owned()))}>{ typed }</button>
                        </dt>
                        <dd>{ finds }</dd>
                    </div>
                }
            </dl>
        </details>
    }
}
