//! What is shown in the text besides its marks: three switches.

use crate::state::{Action, Display};
use crate::ui::context::Context;
use yew::prelude::*;

/// The switches.
pub fn draw(simpul: &Context) -> Html {
    let (words, display) = (&simpul.words.read, simpul.state.display);
    html! {
        <div class="display" role="group" aria-label={words.display}>
            { switch(simpul, words.codes, display.codes, Display { codes: !display.codes, ..display }) }
            { switch(
                simpul,
                words.boilerplate,
                display.boilerplate,
                Display { boilerplate: !display.boilerplate, ..display },
            ) }
            { switch(simpul, words.sources, display.sources, Display { sources: !display.sources, ..display }) }
        </div>
    }
}

fn switch(simpul: &Context, label: &'static str, on: bool, next: Display) -> Html {
    html! {
        <label><input type="checkbox" checked={on} onchange={simpul.sends(Action::Display(next))} />{ label }</label>
    }
}
