//! What is said, and offered, where no article passes the filters.

use crate::state::Action;
use crate::ui::context::Context;
use crate::ui::parts::button;
use crate::view::FilterView;
use yew::prelude::*;

/// The sentence and the way out.
pub fn draw(simpul: &Context, view: &FilterView) -> Html {
    let words = &simpul.words.filter;
    let has_other_filters = view.chips.len() > usize::from(!simpul.state.query.text.trim().is_empty());
    if view.remaining > 0 || !has_other_filters {
        return Html::default();
    }
    html! {
        <div class="empty">
            <p>{ words.empty.articles }</p>
            { button::worded("button", words.chips.clear_all, simpul.sends(Action::ClearQuery)) }
        </div>
    }
}
