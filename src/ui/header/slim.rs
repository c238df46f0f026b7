//! The bar of an embedded page: what this is, the panes where there is room for one only, and the way to the whole page.

use super::logo;
use crate::ui::address;
use crate::ui::context::Context;
use crate::ui::pane_tabs;
use crate::ui::parts::button::sign;
use crate::url;
use yew::prelude::*;

/// The bar.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.share;
    let whole = address::link(&url::encode(&simpul.state.whole()));
    html! {
        <header class="bar slim">
            <p class="brand">{ logo::draw() }<span>{ "Simpul" }</span></p>
            { pane_tabs::draw(simpul, "pane-tabs choices") }
            <a class="whole" href={whole} target="_blank" rel="noopener">
                <span>{ words.whole }</span>{ sign(" ↗") }
            </a>
        </header>
    }
}
