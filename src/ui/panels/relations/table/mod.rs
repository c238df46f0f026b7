//! The network as two sortable tables: its nodes and its ties.

mod facts;
mod head;
mod neighbours;
mod nodes;
mod order;
mod ties;

pub use neighbours::FIRST as FIRST_NEIGHBOURS;

use crate::network::Network;
use crate::ui::context::Context;
use crate::ui::part;
use crate::ui::parts::shared::Shared;
use crate::view::RelationsView;
use yew::prelude::*;

/// Rows that are drawn before the reader asks for more: thousands of rows would be slow to draw and read by nobody.
fn first_rows(all: usize) -> usize {
    if all <= 200 { 100 } else { 40 }
}

/// Both tables.
pub fn draw(simpul: &Context, view: &Shared<RelationsView>, network: &Shared<Network>) -> Html {
    html! {
        <div class="tables">
            <p class="hint">{ simpul.words.relations.tables.hint }</p>
            { part::draw(nodes::NodesTable { view: view.clone() }) }
            { part::draw(ties::TiesTable { view: view.clone() }) }
            if simpul.state.rule.basis.is_stated() {
                { part::draw(facts::FactsTable { network: network.clone() }) }
            }
        </div>
    }
}

/// A table with its caption, its headings and those of its `rows` that are drawn, and where some are held back the button
/// that draws them.
fn draw_table(caption: &'static str, headings: Html, rows: Vec<Html>, held_back: Html) -> Html {
    html! {
        <div class="table-scroll">
            <table class="network-table">
                <caption>{ caption }</caption>
                <thead><tr>{ headings }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
            { held_back }
        </div>
    }
}
