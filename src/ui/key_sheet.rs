//! The list of keys, and the switch for those of one character.

use super::keys::{EVERYWHERE, IN_GRAPH, IN_SEARCH, Shortcut};
use super::parts::dialog::Dialog;
use crate::i18n::shell::Shell;
use crate::ui::part;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Draws the list: whether it is shown, whether keys of one character do something, and whom to tell of changes.
pub fn draw(words: &Shell, open: bool, letters: bool, on_close: Callback<()>, on_letters: &Callback<bool>) -> Html {
    let switch = on_letters
        .reform(|event: Event| event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked()));
    let children = html! {
        if open {
            { rows(words, words.keys.everywhere, &mut EVERYWHERE.iter().map(|(shortcut, _)| shortcut)) }
            { rows(words, words.keys.in_search, &mut IN_SEARCH.iter()) }
            { rows(words, words.keys.in_graph, &mut IN_GRAPH.iter()) }
            <label class="switch">
                <input type="checkbox" checked={letters} onchange={switch} />
                { words.keys.letters }
            </label>
            <p><small>{ words.keys.letters_why }</small></p>
        }
    };
    part::draw(Dialog { open, title: words.keys.title.into(), close: words.close, on_close, children })
}

fn rows(words: &Shell, heading: &'static str, shortcuts: &mut dyn Iterator<Item = &Shortcut>) -> Html {
    html! {
        <>
            <h3>{ heading }</h3>
            <dl>
                for shortcut in shortcuts {
                    <div class="key-row" key={(shortcut.says)(&words.keys)}>
                        <dt>
                            for key in shortcut.keys {
                                <kbd key={*key}>{ name(key) }</kbd>
                            }
                        </dt>
                        <dd>{ (shortcut.says)(&words.keys) }</dd>
                    </div>
                }
            </dl>
        </>
    }
}

/// As it stands on the keyboard.
fn name(key: &'static str) -> &'static str {
    if key == "Escape" { "Esc" } else { key }
}
