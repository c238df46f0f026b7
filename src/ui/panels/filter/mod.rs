//! The left pane.

use crate::ui::context::use_simpul;
use yew::prelude::*;

/// The pane.
#[component]
pub fn FilterPanel() -> Html {
    let simpul = use_simpul();
    html! { <section aria-label={simpul.words.shell.filter}></section> }
}
