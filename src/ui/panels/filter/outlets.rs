//! The outlets, each with what would remain of it.

use super::SectionProps;
use crate::index::OutletKey;
use crate::state::Action;
use crate::ui::context::use_simpul;
use crate::view::OutletRow;
use yew::prelude::*;

/// The outlets.
#[component]
pub fn Outlets(props: &SectionProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter.outlets;
    let row = |row: &OutletRow| {
        let key = row.key.clone();
        let toggle = simpul.send.reform(move |_: Event| Action::ToggleOutlet(key.clone()));
        let (id, name) = match &row.key {
            OutletKey::Named(name) => (name.as_str(), name.as_str()),
            OutletKey::Unknown => ("", simpul.words.word.no_outlet),
        };
        html! {
            <li key={id}>
                <label class="row" data-zero={(row.count.articles == 0).to_string()}>
                    <input type="checkbox" checked={row.chosen} onchange={toggle} />
                    <span class="row-name">{ name }</span>
                    <small title={words.count}>{ (simpul.words.word.number)(row.count.articles) }</small>
                </label>
            </li>
        }
    };
    html! {
        <fieldset class="facet">
            <legend><h2>{ words.title }</h2></legend>
            <ul>{ for props.view.outlets.iter().map(row) }</ul>
        </fieldset>
    }
}
