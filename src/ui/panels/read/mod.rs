//! The middle pane.

use crate::ui::context::use_simpul;
use yew::prelude::*;

/// The pane.
#[component]
pub fn ReadPanel() -> Html {
    let simpul = use_simpul();
    html! { <section aria-label={simpul.words.shell.read}></section> }
}
