//! What both sides state, and what only one of them states.

use super::summary;
use crate::ui::context::Context;
use crate::ui::parts::fact_line;
use crate::view::ComparisonView;
use yew::prelude::*;

/// The shared facts, and the two lists of the others.
pub fn draw(simpul: &Context, view: &ComparisonView) -> Html {
    let words = &simpul.words.stated;
    html! {
        <>
            <section>
                <h2>{ (words.shared)(view.facts.shared.len() as u32) }</h2>
                { fact_line::list(simpul, &view.facts.shared) }
            </section>
            <div class="only-lists">
                for (at, (side, only)) in view.sides.iter().zip(&view.facts.only).enumerate() {
                    <section key={at}>
                        <h2>{ (words.only)(only.len() as u32) }</h2>
                        <p class="hint">{ summary::name(side, simpul.words) }</p>
                        { fact_line::list(simpul, only) }
                    </section>
                }
            </div>
        </>
    }
}
