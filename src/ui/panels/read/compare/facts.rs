//! What both sides state, the sentences of either side by side, and what only one of them states.

use super::summary;
use crate::ui::context::Context;
use crate::ui::parts::fact_line;
use crate::ui::parts::rows::Rows;
use crate::view::{ComparisonView, FactView};
use yew::prelude::*;

/// The shared facts, and the two lists of the others.
pub fn draw(simpul: &Context, view: &ComparisonView, rows: &Rows) -> Html {
    let words = &simpul.words.stated;
    let shared = &view.facts.shared;
    html! {
        <>
            <section>
                <h2>{ (words.shared)(shared.len() as u32) }</h2>
                if shared.is_empty() {
                    <p class="hint">{ simpul.words.compare.none }</p>
                }
                <ul class="facts-list">
                    for fact in rows.of(shared) {
                        <li key={fact_line::key(fact)}>{ side_by_side(simpul, view, fact) }</li>
                    }
                </ul>
                { rows.more(simpul, shared.len()) }
            </section>
            <div class="only-lists">
                for (at, (side, only)) in view.sides.iter().zip(&view.facts.only).enumerate() {
                    <section key={at}>
                        <h2>{ (words.only)(only.len() as u32) }</h2>
                        <p class="hint">{ summary::name(side, simpul.words) }</p>
                        { fact_line::list(simpul, rows.of(only)) }
                        { rows.more(simpul, only.len()) }
                    </section>
                }
            </div>
        </>
    }
}

/// The fact, and folded under it the sentences of the open article at the left, the others' at the right.
fn side_by_side(simpul: &Context, view: &ComparisonView, fact: &FactView) -> Html {
    let own = view.sides[0].head.as_ref().map_or("", |head| head.sheet.id.as_str());
    let of = |left: bool| {
        let wanted = fact.statements.iter().filter(|said| (said.article.sheet.id == own) == left);
        html! { <div>{ fact_line::statements(simpul, &mut { wanted }) }</div> }
    };
    let sentences = html! { <div class="only-lists">{ of(true) }{ of(false) }</div> };
    fact_line::unfolding(simpul, fact, sentences)
}
