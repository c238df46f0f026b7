//! The left pane: search, the filters in force, and every way to narrow the corpus.

mod chips;
mod empty;
mod entities;
mod entity_row;
mod hits;
mod kinds;
mod months;
mod outlets;
mod search;

use crate::ui::context::use_simpul;
use crate::ui::part::{self, Part};
use crate::ui::parts::announce;
use crate::ui::parts::shared::Shared;
use crate::view::FilterView;
use entities::Entities;
use yew::functional::Hook;
use yew::prelude::*;

pub use chips::name as chip_name;
pub use search::FIELD as SEARCH_FIELD;

/// The pane.
#[derive(PartialEq)]
pub struct FilterPanel;

impl Part for FilterPanel {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_filter_panel()
    }
}

#[hook]
fn use_filter_panel() -> Html {
    let simpul = use_simpul();
    let answer = Shared(simpul.answer.clone());
    let view = Shared(use_memo(answer, |answer| simpul.engine.filter_view(&simpul.state.query, answer)));
    use_result_announced(&view);
    html! {
        <section aria-label={simpul.words.shell.filter}>
            { search::draw(&simpul) }
            { chips::draw(&simpul, &view) }
            { empty::draw(&simpul, &view) }
            { hits::draw(&simpul, &view) }
            { months::draw(&simpul, &view) }
            { outlets::draw(&simpul, &view) }
            { kinds::draw(&simpul, &view) }
            { part::draw(Entities { view }) }
        </section>
    }
}

/// Says how much remains whenever that changes; not at the start, when nothing did.
#[hook]
fn use_result_announced(view: &FilterView) {
    let simpul = use_simpul();
    let said = use_mut_ref(|| None);
    let result = (view.remaining, view.hits.len() as u32, simpul.state.query.text.trim().is_empty());
    let total = view.total;
    use_effect_with(result, move |&(remaining, hits, is_empty)| {
        if said.replace(Some((remaining, hits))).is_some() {
            let words = &simpul.words.filter;
            let remaining_words = (words.remaining)(remaining, total);
            let found = (words.search.found)(hits, remaining);
            if is_empty {
                announce::say(&remaining_words);
            } else {
                announce::say(&format!("{found}. {remaining_words}"));
            }
        }
    });
}
