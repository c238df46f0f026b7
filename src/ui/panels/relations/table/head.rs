//! The heading of a sortable column: a button inside the cell that carries `aria-sort`.

use super::order::{Column, Order};
use yew::prelude::*;

/// Draws a heading.
pub fn heading<C: Column>(name: &'static str, column: C, order: &UseStateHandle<Order<C>>) -> Html {
    let current = **order;
    let sort = (current.column == column).then_some(if current.ascending { "ascending" } else { "descending" });
    let arrow = match sort {
        Some("ascending") => "▲",
        Some(_) => "▼",
        None => "",
    };
    let onclick = {
        let order = order.setter();
        Callback::from(move |_| order.set(current.pressed(column)))
    };
    html! {
        <th scope="col" aria-sort={sort} class={classes!((!column.is_words()).then_some("number"))}>
            <button type="button" class="sort" {onclick}>
                { name }
                <span class="arrow" aria-hidden="true">{ arrow }</span>
            </button>
        </th>
    }
}
