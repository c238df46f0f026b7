//! The outlets, each with what would remain of it.

use crate::index::OutletKey;
use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::view::{FilterView, OutletRow};
use yew::prelude::*;

/// The outlets.
pub fn draw(simpul: &Context, view: &FilterView) -> Html {
    html! {
        <fieldset class="facet">
            <legend><h2>{ simpul.words.filter.outlets.title }</h2></legend>
            <ul>
                for row in &view.outlets {
                    { draw_row(simpul, row) }
                }
            </ul>
        </fieldset>
    }
}

fn draw_row(simpul: &Context, row: &OutletRow) -> Html {
    let toggle = simpul.sends(Action::ToggleOutlet(row.key.clone()));
    let (id, name, lang) = match &row.key {
        OutletKey::Named(name) => (name.as_str(), name.as_str(), Some("id")),
        OutletKey::Unknown => ("", simpul.words.word.no_outlet, None),
    };
    html! {
        <li key={id}>
            <label class="row" data-zero={truth(row.count.articles == 0)}>
                <input type="checkbox" checked={row.chosen} onchange={toggle} />
                <span class="row-name" {lang}>{ name }</span>
                <small title={simpul.words.filter.outlets.count}>
                    { (simpul.words.word.number)(row.count.articles) }
                </small>
            </label>
        </li>
    }
}
