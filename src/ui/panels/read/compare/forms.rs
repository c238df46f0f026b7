//! Words of one side with their counts.

use crate::ui::context::Context;
use crate::view::Counted;
use yew::prelude::*;

/// The list; those of one side only are underlined, and said to be so.
pub fn draw(simpul: &Context, counted: &Counted) -> Html {
    let words = simpul.words;
    html! {
        <ul class="forms">
            for (form, too) in counted {
                <li key={&*form.text}>
                    if *too {
                        <span lang="id">{ form.text.clone() }</span>
                    } else {
                        <u lang="id">{ form.text.clone() }</u>
                        <span class="unseen">{ " (" }{ words.compare.only_form }{ ")" }</span>
                    }
                    { " " }
                    <small>{ (words.word.number)(form.count) }</small>
                </li>
            }
        </ul>
    }
}
