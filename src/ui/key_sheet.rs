//! The list of keys, and the switch for those of one character.

use super::context::use_simpul;
use super::keys::{EVERYWHERE, IN_GRAPH, IN_SEARCH, Shortcut};
use super::parts::dialog::Dialog;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The list and its switch.
#[derive(Properties, PartialEq)]
pub struct KeySheetProps {
    /// Whether the list is shown.
    pub open: bool,
    /// Whether keys of one character do something.
    pub letters: bool,
    /// Asks for the list to be hidden.
    pub on_close: Callback<()>,
    /// Switches keys of one character on or off.
    pub on_letters: Callback<bool>,
}

/// The list of keys.
#[component]
pub fn KeySheet(props: &KeySheetProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell.keys;
    let switch = props
        .on_letters
        .reform(|event: Event| event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked()));
    let row = |shortcut: &Shortcut| {
        html! {
            <div class="key-row" key={(shortcut.says)(words)}>
                <dt>{ for shortcut.keys.iter().map(|key| html! { <kbd key={*key}>{ name(key) }</kbd> }) }</dt>
                <dd>{ (shortcut.says)(words) }</dd>
            </div>
        }
    };
    html! {
        <Dialog open={props.open} title={words.title} on_close={props.on_close.clone()}>
            <h3>{ words.everywhere }</h3>
            <dl>{ for EVERYWHERE.iter().map(|(shortcut, _)| row(shortcut)) }</dl>
            <h3>{ words.in_search }</h3>
            <dl>{ for IN_SEARCH.iter().map(row) }</dl>
            <h3>{ words.in_graph }</h3>
            <dl>{ for IN_GRAPH.iter().map(row) }</dl>
            <label class="switch">
                <input type="checkbox" checked={props.letters} onchange={switch} />
                { words.letters }
            </label>
            <p><small>{ words.letters_why }</small></p>
        </Dialog>
    }
}

/// As it stands on the keyboard.
fn name(key: &str) -> &str {
    if key == "Escape" { "Esc" } else { key }
}
