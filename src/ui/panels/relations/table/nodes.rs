//! The table of nodes.

use super::head::heading;
use super::neighbours;
use super::order::{NodeColumn, Order};
use super::{draw_table, first_rows};
use crate::ui::context::{Context, use_simpul};
use crate::ui::part::Part;
use crate::ui::parts::entity_button;
use crate::ui::parts::rows::use_rows_from;
use crate::ui::parts::shared::Shared;
use crate::view::{NodeRow, RelationsView, SizeBy};
use std::collections::BTreeSet;
use yew::functional::Hook;
use yew::prelude::*;

/// Nodes whose neighbours are all seen, by slug.
type Unfolded = BTreeSet<String>;

/// Who is in the network, with figures and neighbours.
#[derive(PartialEq)]
pub struct NodesTable {
    /// The network.
    pub view: Shared<RelationsView>,
}

impl Part for NodesTable {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_nodes_table(self)
    }
}

#[hook]
fn use_nodes_table(props: &NodesTable) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.tables;
    let order = use_state(|| Order::by(NodeColumn::Mentions));
    let all = use_rows_from(first_rows(props.view.nodes.len()));
    let unfolded = use_state(Unfolded::new);
    let measured = props.view.nodes.iter().any(|row| row.measures.is_some());
    let headings = html! {
        <>
            { heading(words.name, NodeColumn::Name, &order) }
            { heading(words.kind, NodeColumn::Kind, &order) }
            { heading(words.mentions, NodeColumn::Mentions, &order) }
            { heading(words.articles, NodeColumn::Articles, &order) }
            { heading(words.outlets, NodeColumn::Outlets, &order) }
            { heading(words.degree, NodeColumn::Degree, &order) }
            if measured {
                { heading(words.betweenness, NodeColumn::Betweenness, &order) }
                { heading(words.page_rank, NodeColumn::PageRank, &order) }
                { heading(words.community, NodeColumn::Community, &order) }
            }
            <th scope="col">{ words.neighbours }</th>
        </>
    };
    let sorted = use_memo((props.view.clone(), *order), |(view, order)| order.sorted(&view.nodes));
    let rows = all.of(&sorted).iter().filter_map(|at| props.view.nodes.get(*at));
    let rows = rows.map(|row| draw(&simpul, row, &unfolded)).collect();
    draw_table(words.nodes, headings, rows, all.more(&simpul, props.view.nodes.len()))
}

fn draw(simpul: &Context, row: &NodeRow, unfolded: &UseStateHandle<Unfolded>) -> Html {
    let number = simpul.words.word.number;
    let share = |by: SizeBy, value| by.text(value, simpul.words.relations.tables.decimal_mark);
    let slug = &row.entity.slug;
    let toggle = {
        let (slug, unfolded) = (slug.clone(), unfolded.clone());
        Callback::from(move |_| {
            let mut next = (*unfolded).clone();
            if !next.remove(&slug) {
                next.insert(slug.clone());
            }
            unfolded.set(next);
        })
    };
    html! {
        <tr key={&**slug} class={if simpul.state.selection.touches(slug) { "selected" } else { "" }}>
            <th scope="row">{ entity_button::draw(simpul, &row.entity) }</th>
            <td>{ (simpul.words.relations.picture.kind)(row.entity.kind) }</td>
            <td class="number">{ number(row.mentions) }</td>
            <td class="number">{ number(row.articles) }</td>
            <td class="number">{ number(row.outlets) }</td>
            <td class="number">{ number(row.neighbours.len() as u32) }</td>
            if let Some(measures) = row.measures {
                <td class="number">{ share(SizeBy::Betweenness, measures.betweenness) }</td>
                <td class="number">{ share(SizeBy::PageRank, measures.page_rank) }</td>
                <td class="number">{ number(measures.community) }</td>
            }
            <td>{ neighbours::draw(simpul, row, unfolded.contains(slug), toggle) }</td>
        </tr>
    }
}
