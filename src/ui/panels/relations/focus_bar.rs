//! What shows that the network is narrowed to one entity's surroundings: how far, and the way back to the whole.

use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::button;
use crate::view::{Focus, Selection};
use yew::prelude::*;

const DEPTHS: [u8; 3] = [1, 2, 3];

/// The bar; while an entity is selected and nothing is narrowed, it offers to narrow.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.relations.focus;
    match (&simpul.state.focus, &simpul.state.selection) {
        (Some(focus), _) => narrowed(simpul, focus),
        (None, Selection::Entity(slug)) => {
            let focus = Focus { centre: slug.clone(), depth: 1 };
            html! {
                <div class="focus-bar">
                    { button::worded("button", words.start, simpul.sends(Action::Focus(Some(focus)))) }
                </div>
            }
        }
        _ => Html::default(),
    }
}

fn narrowed(simpul: &Context, focus: &Focus) -> Html {
    let words = &simpul.words.relations.focus;
    let entity = simpul.engine.annotations.find(&focus.centre).and_then(|id| simpul.engine.annotations.entity(id));
    let name = entity.map_or(focus.centre.as_str(), |entity| entity.name.as_str());
    html! {
        <div class="focus-bar">
            <span>{ words.around }{ " " }<strong lang="id">{ name }</strong></span>
            { button::choices(words.depth, DEPTHS.map(|depth| draw_depth(simpul, focus, depth)).to_vec()) }
            { button::worded("button", words.all, simpul.sends(Action::Focus(None))) }
        </div>
    }
}

fn draw_depth(simpul: &Context, focus: &Focus, depth: u8) -> Html {
    let deeper = Focus { depth, ..focus.clone() };
    html! {
        <button key={usize::from(depth)} type="button" aria-pressed={truth(depth == focus.depth)}
            onclick={simpul.sends(Action::Focus(Some(deeper)))}>
            { (simpul.words.relations.focus.steps)(depth) }
        </button>
    }
}
