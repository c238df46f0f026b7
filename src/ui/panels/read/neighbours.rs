//! The way to the articles before and after, among those that pass the query.

use crate::ui::context::Context;
use crate::ui::parts::button::sign;
use crate::ui::parts::place_link::{self, Place};
use crate::view::ArticleView;
use yew::prelude::*;

/// Both links; nothing where there is no other article.
pub fn draw(simpul: &Context, view: &ArticleView) -> Html {
    let words = &simpul.words.read;
    if view.previous.is_none() && view.next.is_none() {
        return Html::default();
    }
    let link = |id: &str, class, says| place_link::draw(simpul, Place { article: id, class, ..Place::default() }, says);
    html! {
        <nav class="neighbours" aria-label={words.neighbours}>
            if let Some(id) = &view.previous {
                { link(id, "previous", html! { <>{ sign("‹ ") }{ words.previous }</> }) }
            }
            if let Some(id) = &view.next {
                { link(id, "next", html! { <>{ words.next }{ sign(" ›") }</> }) }
            }
        </nav>
    }
}
