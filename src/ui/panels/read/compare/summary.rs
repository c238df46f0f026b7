//! Both sides in figures.

use super::forms;
use crate::i18n::Messages;
use crate::ui::context::Context;
use crate::ui::parts::fact::outlet_and_date;
use crate::view::{ComparisonView, Counted, Naming, Side};
use yew::prelude::*;

/// The table.
pub fn draw(simpul: &Context, view: &ComparisonView) -> Html {
    let words = &simpul.words.compare;
    let (stated, quotes) = (&view.facts, &view.quotes);
    let sayings =
        [0, 1].map(|at| quotes.only[at].len() + quotes.shared.iter().map(|sides| sides[at].len()).sum::<usize>());
    let both =
        [&view.shared.len(), &quotes.shared.len(), &stated.shared.len(), &view.aligned.len(), &view.differences.len()];
    let [named, rendered, told, alike, figures] = both.map(|count| [*count as u32; 2]);
    let of = |figure: fn(&Side) -> u32| [figure(&view.sides[0]), figure(&view.sides[1])];
    let rows = [
        (words.articles, of(|side| side.articles)),
        (words.words, of(|side| side.words)),
        (words.mentions, of(|side| side.mentions)),
        (words.entities, of(|side| side.entities)),
        (words.both, named),
        (words.quotes, sayings.map(|count| count as u32)),
        (words.rendered, rendered),
        (words.facts, [0, 1].map(|at| (stated.only[at].len() + stated.shared.len()) as u32)),
        (words.told, told),
        (words.alike, alike),
        (words.figures, figures),
    ];
    let list = |name: &'static str, of: fn(&Naming) -> &Counted| {
        html! {
            <tr key={name}>
                <th scope="row">{ name }</th>
                for (at, side) in view.sides.iter().enumerate() {
                    <td key={at}>{ forms::draw(simpul, of(&side.usage)) }</td>
                }
            </tr>
        }
    };
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
                { list(words.titles, |naming| &naming.titles) }
                { list(words.verbs, |naming| &naming.verbs) }
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
