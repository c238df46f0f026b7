//! Sayings that both sides render, in their wordings side by side, and the quotations of one side only.

use super::summary;
use crate::ui::context::Context;
use crate::ui::panels::read::told::quote;
use crate::ui::parts::rows::Rows;
use crate::view::{ComparisonView, QuoteRow};
use yew::prelude::*;

/// The pairs, and the two lists of the others.
pub fn draw(simpul: &Context, view: &ComparisonView, rows: &Rows) -> Html {
    let words = &simpul.words.told;
    let quotes = &view.quotes;
    let one = |(key, row): (usize, &QuoteRow)| html! { <li {key}>{ quote::draw(simpul, None, row) }</li> };
    let all = |rows: &[QuoteRow]| -> Html { rows.iter().enumerate().map(one).collect() };
    html! {
        <>
            <section>
                <h2>{ (words.shared)(quotes.shared.len() as u32) }</h2>
                <p class="hint">{ if quotes.shared.is_empty() { simpul.words.compare.none } else { words.differs } }</p>
                <ul class="pairs">
                    for (key, [left, right]) in rows.of(&quotes.shared).iter().enumerate() {
                        <li {key}>
                            <ul>{ all(left) }</ul>
                            <ul>{ all(right) }</ul>
                        </li>
                    }
                </ul>
                { rows.more(simpul, quotes.shared.len()) }
            </section>
            <div class="only-lists">
                for (key, (side, only)) in view.sides.iter().zip(&quotes.only).enumerate() {
                    <section {key}>
                        <h2>{ (words.only)(only.len() as u32) }</h2>
                        <p class="hint">{ summary::name(side, simpul.words) }</p>
                        <ul class="quotes">{ all(rows.of(only)) }</ul>
                        { rows.more(simpul, only.len()) }
                    </section>
                }
            </div>
        </>
    }
}
