//! What is said where the articles that pass the filters tell nothing, and the way to more of them.

use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::button;
use yew::prelude::*;

/// The sentence, and where a filter is in force the button that takes it off.
pub fn draw(simpul: &Context, sentence: &'static str) -> Html {
    let filtered = simpul.answer.articles.len() < simpul.engine.corpus.articles.len();
    html! {
        <div class="empty">
            <p>{ sentence }</p>
            if filtered {
                { button::worded("button", simpul.words.relations.empty.clear_filter, simpul.sends(Action::ClearQuery)) }
            }
        </div>
    }
}
