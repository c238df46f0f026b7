//! An entity's name as a button that selects it in all panes, and a tie's number as one that opens its evidence.

use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::kind;
use crate::view::{EntityLink, Selection};
use yew::prelude::*;

/// An entity's button; pressed while the entity is selected.
pub fn draw(simpul: &Context, entity: &EntityLink) -> Html {
    let (pressed, onclick) = select(simpul, Selection::Entity(entity.slug.clone()));
    html! {
        <button type="button" class={classes!("entity-button", kind::class(entity.kind))} aria-pressed={pressed} {onclick}>
            <span class="glyph" aria-hidden="true">{ kind::glyph(entity.kind) }</span>
            <span class="entity-name" lang="id">{ &entity.name }</span>
        </button>
    }
}

/// A tie's button; pressed while the tie is selected. `label` is what it is called where its text, usually the number of
/// passages, would not say.
pub fn draw_tie(simpul: &Context, (a, b): (&str, &str), text: String, label: Option<String>) -> Html {
    let (pressed, onclick) = select(simpul, Selection::tie(a, b));
    html! {
        <button type="button" class="tie-button" aria-pressed={pressed} aria-label={label} {onclick}>{ text }</button>
    }
}

/// Whether something is selected, and the listener that selects it.
fn select(simpul: &Context, selection: Selection) -> (&'static str, Callback<MouseEvent>) {
    (truth(simpul.state.selection == selection), simpul.sends(Action::Select(selection)))
}
