//! The table of stated relations, stated most often first.

use super::{draw_table, first_rows};
use crate::network::{FactEdge, Network};
use crate::ui::context::{Context, use_simpul};
use crate::ui::part::Part;
use crate::ui::parts::entity_button;
use crate::ui::parts::rows::use_rows_from;
use crate::ui::parts::shared::Shared;
use crate::view::EntityLink;
use yew::functional::Hook;
use yew::prelude::*;

/// Who does what to whom.
#[derive(PartialEq)]
pub struct FactsTable {
    /// The network.
    pub network: Shared<Network>,
}

impl Part for FactsTable {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_facts_table(self)
    }
}

#[hook]
fn use_facts_table(props: &FactsTable) -> Html {
    let simpul = use_simpul();
    let all = use_rows_from(first_rows(props.network.facts.len()));
    let words = &simpul.words.stated;
    let headings = html! {
        <>
            <th scope="col">{ words.source }</th>
            <th scope="col">{ words.does }</th>
            <th scope="col">{ words.target }</th>
            <th scope="col">{ words.times }</th>
        </>
    };
    let facts = &props.network.facts;
    let rows = all.of(facts).iter().enumerate().filter_map(|(at, edge)| row(&simpul, at, edge)).collect();
    draw_table(words.table, headings, rows, all.more(&simpul, facts.len()))
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
