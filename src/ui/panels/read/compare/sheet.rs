//! The sheet of the grid: a column an article, a heading that opens it.

use crate::ui::context::Context;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::{self, Place};
use crate::view::ArticleHead;
use yew::prelude::*;

/// A row an item, a column an article; the words say what stands in it and in its rows.
pub fn table(
    simpul: &Context,
    (caption, rows): (&'static str, &'static str),
    columns: &[ArticleHead],
    body: Html,
) -> Html {
    html! {
        <div class="table-scroll">
            <table class="grid">
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ rows }</th>
                        for head in columns {
                            { column(simpul, head) }
                        }
                    </tr>
                </thead>
                <tbody>{ body }</tbody>
            </table>
        </div>
    }
}

fn column(simpul: &Context, head: &ArticleHead) -> Html {
    let place = Place { article: &head.sheet.id, ..Place::default() };
    let says = html! { <span lang="id">{ head.title.clone() }</span> };
    html! {
        <th key={&*head.sheet.id} scope="col">
            <small>{ outlet_and_date(&head.sheet, simpul.words) }</small>
            { place_link::draw(simpul, place, says) }
        </th>
    }
}

/// Where a column has nothing.
pub fn nothing() -> Html {
    "·".into()
}
