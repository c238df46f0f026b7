//! The table of nodes.

use super::head::heading;
use super::neighbours::Neighbours;
use super::order::{NodeColumn, Order};
use super::{TablesProps, more_rows, rows_drawn};
use crate::i18n::Messages;
use crate::state::State;
use crate::ui::context::use_simpul;
use crate::ui::panels::relations::entity_button::EntityButton;
use crate::view::NodeRow;
use yew::prelude::*;

/// Who is in the network, with figures and neighbours.
#[component]
pub fn NodesTable(props: &TablesProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.tables;
    let order = use_state(|| Order::by(NodeColumn::Mentions));
    let all = use_state(|| false);
    let rows = order.sorted(&props.view.nodes);
    html! {
        <div class="table-scroll">
            <table class="network-table">
                <caption>{ words.nodes }</caption>
                <thead>
                    <tr>
                        { heading(words.name, NodeColumn::Name, &order) }
                        { heading(words.kind, NodeColumn::Kind, &order) }
                        { heading(words.mentions, NodeColumn::Mentions, &order) }
                        { heading(words.articles, NodeColumn::Articles, &order) }
                        { heading(words.outlets, NodeColumn::Outlets, &order) }
                        { heading(words.degree, NodeColumn::Degree, &order) }
                        <th scope="col">{ words.neighbours }</th>
                    </tr>
                </thead>
                <tbody>
                    for row in rows.into_iter().take(rows_drawn(*all)) {
                        { draw(row, simpul.words, &simpul.state) }
                    }
                </tbody>
            </table>
            { more_rows(props.view.nodes.len(), &all, simpul.words) }
        </div>
    }
}

fn draw(row: &NodeRow, words: &Messages, state: &State) -> Html {
    let number = words.word.number;
    let slug = row.entity.slug.clone();
    html! {
        <tr key={slug.clone()} class={classes!(state.selection.touches(&slug).then_some("selected"))}>
            <th scope="row"><EntityButton entity={row.entity.clone()} /></th>
            <td>{ (words.relations.picture.kind)(row.entity.kind) }</td>
            <td class="number">{ number(row.mentions) }</td>
            <td class="number">{ number(row.articles) }</td>
            <td class="number">{ number(row.outlets) }</td>
            <td class="number">{ number(row.neighbours.len() as u32) }</td>
            <td><Neighbours of={slug} list={row.neighbours.clone()} /></td>
        </tr>
    }
}
