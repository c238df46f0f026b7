//! The left pane.

use crate::ui::context::use_simpul;
use yew::prelude::*;

/// The id of the search field, which a key leads to.
pub const SEARCH_FIELD: &str = "search";

/// The pane.
#[component]
pub fn FilterPanel() -> Html {
    let simpul = use_simpul();
    html! { <section aria-label={simpul.words.shell.filter}></section> }
}
