//! An entity's name as a button that selects it in all panes.

use crate::state::Action;
use crate::ui::context::use_simpul;
use crate::ui::parts::kind;
use crate::view::{EntityLink, Selection};
use yew::prelude::*;

/// For [`EntityButton`].
#[derive(Properties, PartialEq)]
pub struct EntityButtonProps {
    /// Whom the button names.
    pub entity: EntityLink,
}

/// The button; pressed while the entity is selected.
#[component]
pub fn EntityButton(props: &EntityButtonProps) -> Html {
    let simpul = use_simpul();
    let selection = Selection::Entity(props.entity.slug.clone());
    let pressed = simpul.state.selection == selection;
    let onclick = simpul.send.reform(move |_| Action::Select(selection.clone()));
    html! {
        <button
            type="button"
            class={classes!("entity-button", kind::class(props.entity.kind))}
            aria-pressed={pressed.to_string()}
            {onclick}
        >
            <span class="glyph" aria-hidden="true">{ kind::glyph(props.entity.kind) }</span>
            <span class="entity-name">{ &props.entity.name }</span>
        </button>
    }
}

/// For [`TieButton`].
#[derive(Properties, PartialEq)]
pub struct TieButtonProps {
    /// One end, by slug.
    pub a: AttrValue,
    /// The other end, by slug.
    pub b: AttrValue,
    /// What stands on the button, usually the number of passages.
    pub text: AttrValue,
    /// What it is called where the text alone would not say.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// A tie's number as a button that opens its evidence; pressed while the tie is selected.
#[component]
pub fn TieButton(props: &TieButtonProps) -> Html {
    let simpul = use_simpul();
    let selection = Selection::tie(&props.a, &props.b);
    let pressed = simpul.state.selection == selection;
    let onclick = simpul.send.reform(move |_| Action::Select(selection.clone()));
    html! {
        <button
            type="button"
            class="tie-button"
            aria-pressed={pressed.to_string()}
            aria-label={props.label.clone()}
            {onclick}
        >
            { &props.text }
        </button>
    }
}
