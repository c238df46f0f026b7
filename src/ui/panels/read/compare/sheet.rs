//! The sheet of the grid: a column an article, with a heading that opens it, or a column an outlet.

use crate::index::OutletKey;
use crate::ui::context::Context;
use crate::ui::parts::fact::outlet_and_date;
use crate::ui::parts::place_link::{self, Place};
use crate::view::{ArticleHead, Column};
use yew::prelude::*;

/// A row an item; the words say what stands in it and in its rows.
pub fn table(simpul: &Context, (caption, rows): (&'static str, &'static str), columns: &[Column], body: Html) -> Html {
    let heading = |column: &Column| match column {
        Column::Article(head) => article(simpul, head),
        Column::Outlet(key, articles) => outlet(simpul, key, *articles),
    };
    html! {
        <div class="table-scroll">
            <table class="grid">
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ rows }</th>
                        { for columns.iter().map(heading) }
                    </tr>
                </thead>
                <tbody>{ body }</tbody>
            </table>
        </div>
    }
}

fn article(simpul: &Context, head: &ArticleHead) -> Html {
    let place = Place { article: &head.sheet.id, ..Place::default() };
    let says = html! { <span lang="id">{ head.title.clone() }</span> };
    html! {
        <th key={&*head.sheet.id} scope="col">
            <small>{ outlet_and_date(&head.sheet, simpul.words) }</small>
            { place_link::draw(simpul, place, says) }
        </th>
    }
}

/// An outlet, with how many articles of it there are.
fn outlet(simpul: &Context, key: &OutletKey, articles: u32) -> Html {
    let (key, name) = match key {
        OutletKey::Named(name) => (name.as_str(), name.as_str()),
        OutletKey::Unknown => ("", simpul.words.word.no_outlet),
    };
    html! {
        <th {key} scope="col">
            <span lang="id">{ name }</span><small>{ (simpul.words.compare.of_outlet)(articles) }</small>
        </th>
    }
}

/// Where a column has nothing.
pub fn nothing() -> Html {
    "·".into()
}
