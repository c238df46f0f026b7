//! What is said, and offered, where no article passes the filters.

use super::SectionProps;
use crate::state::Action;
use crate::ui::context::use_simpul;
use yew::prelude::*;

/// The sentence and the way out.
#[component]
pub fn NothingRemains(props: &SectionProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.filter;
    let has_other_filters = props.view.chips.len() > usize::from(!simpul.state.query.text.trim().is_empty());
    if props.view.remaining > 0 || !has_other_filters {
        return html! {};
    }
    let clear = simpul.send.reform(|_: MouseEvent| Action::ClearQuery);
    html! {
        <div class="empty">
            <p>{ words.empty.articles }</p>
            <button type="button" class="button" onclick={clear}>{ words.chips.clear_all }</button>
        </div>
    }
}
