//! The table of stated relations, stated most often first.

use super::draw_table;
use crate::network::{FactEdge, Network};
use crate::ui::context::Context;
use crate::ui::parts::entity_button;
use crate::view::EntityLink;
use yew::prelude::*;

/// Rows that are drawn: whoever wants all takes them as a file.
const MOST_ROWS: usize = 300;

/// The table.
pub fn draw(simpul: &Context, network: &Network) -> Html {
    let words = &simpul.words.stated;
    let headings = html! {
        <>
            <th scope="col">{ words.source }</th>
            <th scope="col">{ words.does }</th>
            <th scope="col">{ words.target }</th>
            <th scope="col">{ words.times }</th>
        </>
    };
    let rows =
        network.facts.iter().enumerate().take(MOST_ROWS).filter_map(|(at, edge)| row(simpul, at, edge)).collect();
    draw_table(words.table, headings, rows, Html::default())
}

fn row(simpul: &Context, at: usize, edge: &FactEdge) -> Option<Html> {
    let words = &simpul.words.stated;
    let fact = &edge.fact;
    let link = |id| simpul.engine.annotations.entity(id).map(EntityLink::from);
    let (source, target) = (link(fact.source)?, link(fact.target)?);
    let count = fact.evidence.len() as u32;
    let does = words.says(fact.kind, fact.negated);
    let label = format!("{} {does} {}: {}", source.name, target.name, (words.sentences)(count));
    let number = (simpul.words.word.number)(count);
    Some(html! {
        <tr key={at}>
            <th scope="row">{ entity_button::draw(simpul, &source) }</th>
            <td>{ does }</td>
            <td>{ entity_button::draw(simpul, &target) }</td>
            <td class="number">{ entity_button::draw_tie(simpul, (&source.slug, &target.slug), number, Some(label)) }</td>
        </tr>
    })
}
