//! The heading of a sortable column: a button inside the cell that carries `aria-sort`.

use super::order::{Column, Order};
use yew::prelude::*;

/// Draws a heading.
pub fn heading<C: Column>(name: &'static str, column: C, order: &UseStateHandle<Order<C>>) -> Html {
    let current = **order;
    let set = order.setter();
    let onclick = Callback::from(move |_| set.set(current.pressed(column)));
    draw(name, (current.column == column).then_some(current.ascending), column.is_words(), onclick)
}

/// `ascending`: which way the table is sorted by this column, if it is.
fn draw(name: &'static str, ascending: Option<bool>, is_words: bool, onclick: Callback<MouseEvent>) -> Html {
    let (sort, arrow) = match ascending {
        Some(true) => (Some("ascending"), "▲"),
        Some(false) => (Some("descending"), "▼"),
        None => (None, ""),
    };
    html! {
        <th scope="col" aria-sort={sort} class={if is_words { "" } else { "number" }}>
            <button type="button" class="sort" {onclick}>
                { name }
                <span class="arrow" aria-hidden="true">{ arrow }</span>
            </button>
        </th>
    }
}
