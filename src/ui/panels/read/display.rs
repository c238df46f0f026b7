//! What is shown in the text besides its marks: two switches.

use crate::state::{Action, Display};
use crate::ui::context::use_simpul;
use yew::prelude::*;

/// The switches.
#[component]
pub fn DisplaySwitches() -> Html {
    let simpul = use_simpul();
    let display = simpul.state.display;
    let switch = |label: &'static str, on: bool, next: Display| {
        let onchange = simpul.send.reform(move |_: Event| Action::Display(next));
        html! {
            <label><input type="checkbox" checked={on} {onchange} />{ label }</label>
        }
    };
    html! {
        <div class="display" role="group" aria-label={simpul.words.read.display}>
            { switch(simpul.words.read.codes, display.codes, Display { codes: !display.codes, ..display }) }
            { switch(
                simpul.words.read.boilerplate,
                display.boilerplate,
                Display { boilerplate: !display.boilerplate, ..display },
            ) }
        </div>
    }
}
