//! The network as two sortable tables: its nodes and its ties.

mod head;
mod neighbours;
mod nodes;
mod order;
mod ties;

pub use neighbours::FIRST as FIRST_NEIGHBOURS;

use crate::ui::context::use_simpul;
use crate::ui::parts::shared::Shared;
use crate::view::RelationsView;
use yew::prelude::*;

/// Rows that are drawn before the reader asks for all: thousands of rows would be slow to draw and read by nobody.
const FIRST_ROWS: usize = 100;

/// For [`Tables`] and each of its tables.
#[derive(Properties, PartialEq)]
pub struct TablesProps {
    /// The network.
    pub view: Shared<RelationsView>,
}

/// Both tables.
#[component]
pub fn Tables(props: &TablesProps) -> Html {
    let simpul = use_simpul();
    html! {
        <div class="tables">
            <p class="hint">{ simpul.words.relations.tables.hint }</p>
            <nodes::NodesTable view={props.view.clone()} />
            <ties::TiesTable view={props.view.clone()} />
        </div>
    }
}

/// The button that draws the rows that were held back, where there are any.
fn more_rows(rows: usize, all: &UseStateHandle<bool>, words: &crate::i18n::Messages) -> Html {
    if **all || rows <= FIRST_ROWS {
        return html! {};
    }
    let show = {
        let all = all.setter();
        Callback::from(move |_| all.set(true))
    };
    let hidden = (rows - FIRST_ROWS) as u32;
    html! { <button type="button" class="button" onclick={show}>{ (words.relations.tables.more)(hidden) }</button> }
}

/// How many rows are drawn.
fn rows_drawn(all: bool) -> usize {
    if all { usize::MAX } else { FIRST_ROWS }
}
