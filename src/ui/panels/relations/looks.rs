//! What the size and the colour of nodes show: the choice, and the chosen measure in a sentence.

use crate::network::Figures;
use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::making::Making;
use crate::view::{ColourBy, Look, SizeBy};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The two choices, what they mean where it is not the usual, and how far it is measured.
pub fn draw(simpul: &Context, figures: &Making<Figures>) -> Html {
    let (words, look) = (&simpul.words.relations.picture, simpul.state.look);
    let sizes = SizeBy::ALL.map(|size| (Look { size, ..look }, (words.size_by)(size), (words.size_hint)(size)));
    let colours =
        ColourBy::ALL.map(|colour| (Look { colour, ..look }, (words.colour_by)(colour), (words.colour_hint)(colour)));
    html! {
        <div class="looks">
            <p class="rule-sentence">
                <label>{ words.size_label }{ " = " }{ choice(simpul, sizes.to_vec()) }</label>
                { " " }
                <label>{ words.colour_label }{ " = " }{ choice(simpul, colours.to_vec()) }</label>
            </p>
            if look.size != SizeBy::Mentions {
                <p class="hint">{ (words.size_hint)(look.size) }</p>
            }
            if look.colour != ColourBy::Kind {
                <p class="hint">{ (words.colour_hint)(look.colour) }</p>
            }
            if look.needs_figures() && figures.made.is_none() {
                { waiting((words.measuring)(figures.percent)) }
            }
        </div>
    }
}

/// How far something is that takes a while.
pub fn waiting(sentence: String) -> Html {
    html! { <p class="hint">{ sentence }</p> }
}

fn choice(simpul: &Context, looks: Vec<(Look, &'static str, &'static str)>) -> Html {
    let options: Vec<Html> = looks
        .iter()
        .enumerate()
        .map(|(at, (look, name, hint))| {
            html! { <option key={at} selected={*look == simpul.state.look} title={*hint}>{ *name }</option> }
        })
        .collect();
    let send = simpul.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else { return };
        let chosen = usize::try_from(select.selected_index()).ok().and_then(|at| looks.get(at));
        if let Some((look, ..)) = chosen {
            send.emit(Action::Look(*look));
        }
    });
    html! { <select {onchange}>{ options }</select> }
}
