//! The buttons beside the drawing that do what wheel and keys do.

use super::desk::{Ground, Move};
use crate::ui::context::use_simpul;
use yew::prelude::*;

/// What one press of a button or key zooms by.
pub const STEP: f32 = 1.35;

/// For [`Controls`].
#[derive(Properties, PartialEq)]
pub struct ControlsProps {
    /// The network and its stage.
    pub ground: Ground,
    /// Takes the changes.
    pub change: Callback<Move>,
}

/// Nearer, further, all of it, and back to the start.
#[component]
pub fn Controls(props: &ControlsProps) -> Html {
    let words = &use_simpul().words.relations.picture;
    let zoom = |factor: f32| {
        let ground = props.ground.clone();
        let middle = (ground.stage.0 / 2.0, ground.stage.1 / 2.0);
        props.change.reform(move |_: MouseEvent| Move::Zoom(ground.clone(), factor, middle))
    };
    html! {
        <div class="graph-controls">
            <button type="button" class="button icon" aria-label={words.zoom_in} title={words.zoom_in} onclick={zoom(STEP)}>
                <span aria-hidden="true">{ "+" }</span>
            </button>
            <button type="button" class="button icon" aria-label={words.zoom_out} title={words.zoom_out} onclick={zoom(1.0 / STEP)}>
                <span aria-hidden="true">{ "−" }</span>
            </button>
            <button type="button" class="button" title={words.fit_hint} onclick={props.change.reform(|_| Move::Fit)}>
                { words.fit }
            </button>
            <button type="button" class="button" title={words.reset_hint} onclick={props.change.reform(|_| Move::Reset)}>
                { words.reset }
            </button>
        </div>
    }
}
