//! The mark of Simpul: four nodes and the ties between them, in the colours of four kinds.

use yew::prelude::*;

/// The mark.
pub fn draw() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 26 26" aria-hidden="true">
            <path d="M6 7 19 5M6 7l5 12M19 5l-8 14M11 19l10-2" />
            <circle class="kind-per" cx="6" cy="7" r="3.4" />
            <circle class="kind-org" cx="19" cy="5" r="2.6" />
            <circle class="kind-gpe" cx="11" cy="19" r="4" />
            <circle class="kind-evt" cx="21" cy="17" r="2.3" />
        </svg>
    }
}
