//! What shows that the network is narrowed to one entity's surroundings: how far, and the way back to the whole.

use crate::state::Action;
use crate::ui::context::{Context, use_simpul};
use crate::view::{Focus, Selection};
use yew::prelude::*;

const DEPTHS: [u8; 3] = [1, 2, 3];

/// The bar; while an entity is selected and nothing is narrowed, it offers to narrow.
#[component]
pub fn FocusBar() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations.focus;
    match (&simpul.state.focus, &simpul.state.selection) {
        (Some(focus), _) => narrowed(&simpul, focus),
        (None, Selection::Entity(slug)) => {
            let focus = Focus { centre: slug.clone(), depth: 1 };
            let onclick = simpul.send.reform(move |_| Action::Focus(Some(focus.clone())));
            html! {
                <div class="focus-bar">
                    <button type="button" class="button" {onclick}>{ words.start }</button>
                </div>
            }
        }
        _ => html! {},
    }
}

fn narrowed(simpul: &Context, focus: &Focus) -> Html {
    let words = &simpul.words.relations.focus;
    let entity = simpul.engine.annotations.find(&focus.centre).and_then(|id| simpul.engine.annotations.entity(id));
    let name = entity.map_or(focus.centre.as_str(), |entity| entity.name.as_str());
    html! {
        <div class="focus-bar">
            <span>{ words.around }{ " " }<strong>{ name }</strong></span>
            <div class="choices" role="group" aria-label={words.depth}>
                for depth in DEPTHS {
                    <button
                        key={depth}
                        type="button"
                        aria-pressed={(depth == focus.depth).to_string()}
                        onclick={deeper(simpul, focus, depth)}
                    >
                        { (words.steps)(depth) }
                    </button>
                }
            </div>
            <button type="button" class="button" onclick={simpul.send.reform(|_| Action::Focus(None))}>
                { words.all }
            </button>
        </div>
    }
}

fn deeper(simpul: &Context, focus: &Focus, depth: u8) -> Callback<MouseEvent> {
    let focus = Focus { depth, ..focus.clone() };
    simpul.send.reform(move |_| Action::Focus(Some(focus.clone())))
}
