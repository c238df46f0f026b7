//! Both sides in figures.

use crate::i18n::Messages;
use crate::ui::context::Context;
use crate::ui::parts::fact::outlet_and_date;
use crate::view::{ComparisonView, Side};
use yew::prelude::*;

/// The table.
pub fn draw(simpul: &Context, view: &ComparisonView) -> Html {
    let words = &simpul.words.compare;
    let both = [view.shared.len() as u32; 2];
    let alike = [view.aligned.len() as u32; 2];
    let of = |figure: fn(&Side) -> u32| [figure(&view.sides[0]), figure(&view.sides[1])];
    let rows = [
        (words.articles, of(|side| side.articles)),
        (words.words, of(|side| side.words)),
        (words.mentions, of(|side| side.mentions)),
        (words.entities, of(|side| side.entities)),
        (words.both, both),
        (words.alike, alike),
    ];
    html! {
        <table class="summary">
            <caption>{ words.summary }</caption>
            <thead>
                <tr>
                    <td></td>
                    { heads(view, simpul.words) }
                </tr>
            </thead>
            <tbody>
                for (name, figures) in rows {
                    <tr key={name}>
                        <th scope="row">{ name }</th>
                        for (at, figure) in figures.into_iter().enumerate() {
                            <td key={at} class="number">{ (simpul.words.word.number)(figure) }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The headings of the two columns.
pub fn heads(view: &ComparisonView, words: &Messages) -> Html {
    let head = |(at, side): (usize, &Side)| html! { <th key={at} scope="col">{ name(side, words) }</th> };
    view.sides.iter().enumerate().map(head).collect()
}

/// What a side is called over its column.
pub fn name(side: &Side, words: &Messages) -> Html {
    match &side.head {
        Some(head) => outlet_and_date(&head.sheet, words),
        None => (words.compare.rest)(side.articles).into(),
    }
}
