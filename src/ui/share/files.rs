//! The files to take away.

use crate::ui::context::use_simpul;
use crate::ui::panels::relations::FileList;
use crate::ui::parts::shared::Shared;
use yew::prelude::*;

/// The files of what is on the screen.
#[component]
pub fn Files() -> Html {
    let simpul = use_simpul();
    let (state, answer) = (&simpul.state, Shared(simpul.answer.clone()));
    let network = use_memo((answer, state.rule, state.focus.clone()), |(answer, rule, focus)| {
        simpul.engine.network(&state.query, answer, rule, focus.as_ref())
    });
    html! { <FileList network={Shared(network)} /> }
}
