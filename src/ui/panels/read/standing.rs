//! Says so where the open article does not pass the query, and offers the ways out.

use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::place_link::{self, Place};
use yew::prelude::*;

/// The sentence and the ways out.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.read;
    let passing = simpul.answer.articles.first().and_then(|id| simpul.engine.corpus.get(*id));
    html! {
        <div class="outside" role="status">
            <p>{ if passing.is_some() { words.outside } else { words.none } }</p>
            if let Some(article) = passing {
                { place_link::draw(
                    simpul,
                    Place { article: &article.sheet.id, ..Place::default() },
                    Html::from(words.first),
                ) }
            }
            <button type="button" onclick={simpul.sends(Action::ClearQuery)}>
                { simpul.words.filter.chips.clear_all }
            </button>
        </div>
    }
}
