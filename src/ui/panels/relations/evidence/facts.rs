//! What the text states of the selected entity or between the ends of the selected tie.

use crate::ui::context::Context;
use crate::ui::parts::fact_line;
use crate::view::FactView;
use yew::prelude::*;

/// The facts; nothing where nothing is stated.
pub fn draw(simpul: &Context, facts: &[FactView]) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    html! {
        <div class="stated">
            <h4>{ simpul.words.stated.facts }</h4>
            { fact_line::list(simpul, facts) }
        </div>
    }
}
