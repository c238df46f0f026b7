//! Says so where the open article does not pass the query, and offers the ways out.

use crate::state::Action;
use crate::ui::context::use_simpul;
use crate::ui::parts::place_link::PlaceLink;
use yew::prelude::*;

/// The sentence and the ways out.
#[component]
pub fn OutsideNotice() -> Html {
    let simpul = use_simpul();
    let passing = simpul.answer.articles.first().and_then(|id| simpul.engine.corpus.get(*id));
    let sentence = if passing.is_some() { simpul.words.read.outside } else { simpul.words.read.none };
    let onclick = simpul.send.reform(|_: MouseEvent| Action::ClearQuery);
    html! {
        <div class="outside" role="status">
            <p>{ sentence }</p>
            if let Some(article) = passing {
                <PlaceLink article={article.sheet.id.clone()}>{ simpul.words.read.first }</PlaceLink>
            }
            <button type="button" {onclick}>{ simpul.words.filter.chips.clear_all }</button>
        </div>
    }
}
