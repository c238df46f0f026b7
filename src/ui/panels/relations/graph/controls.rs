//! The buttons beside the drawing that do what wheel and keys do.

use super::desk::{Ground, Move};
use crate::i18n::Messages;
use crate::ui::parts::button;
use yew::prelude::*;

/// What one press of a button or key zooms by.
pub const STEP: f32 = 1.35;

/// Nearer, further, all of it, and back to the start.
pub fn draw(words: &Messages, ground: &Ground, change: &Callback<Move>) -> Html {
    let words = &words.relations.picture;
    let zoom = |factor: f32| {
        let ground = ground.clone();
        let middle = (ground.stage.0 / 2.0, ground.stage.1 / 2.0);
        change.reform(move |_: MouseEvent| Move::Zoom(ground.clone(), factor, middle))
    };
    let hinted = |hint: &'static str, words: &'static str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="button" title={hint} {onclick}>{ words }</button> }
    };
    html! {
        <div class="graph-controls">
            { button::named("button icon", words.zoom_in, button::sign("+"), zoom(STEP)) }
            { button::named("button icon", words.zoom_out, button::sign("−"), zoom(1.0 / STEP)) }
            { hinted(words.fit_hint, words.fit, change.reform(|_| Move::Fit)) }
            { hinted(words.reset_hint, words.reset, change.reform(|_| Move::Reset)) }
        </div>
    }
}
