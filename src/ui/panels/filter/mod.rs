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

use crate::pause::Pause;
use crate::ui::context::use_simpul;
use crate::ui::making::{Asked, Pauses, use_view};
use crate::ui::part::{self, Part};
use crate::ui::parts::announce;
use crate::ui::parts::rows::use_rows_from;
use crate::view::FilterView;
use entities::Entities;
use yew::functional::Hook;
use yew::prelude::*;

pub use chips::name as chip_name;
pub use search::FIELD as SEARCH_FIELD;

/// Hits drawn before the reader asks for more.
const FIRST_HITS: usize = 200;

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
    let rows = use_rows_from(FIRST_HITS);
    let view = use_view(&simpul, (), view);
    use_result_announced(view.as_deref());
    html! {
        <section aria-label={simpul.words.shell.filter}>
            { search::draw(&simpul) }
            if let Some(view) = view {
                { chips::draw(&simpul, &view) }
                { empty::draw(&simpul, &view) }
                { hits::draw(&simpul, &view, &rows) }
                { months::draw(&simpul, &view) }
                { outlets::draw(&simpul, &view) }
                { kinds::draw(&simpul, &view) }
                { part::draw(Entities { view }) }
            }
        </section>
    }
}

async fn view(Asked { engine, query, answer, .. }: Asked<()>, pauses: Pauses) -> FilterView {
    let due = || pauses.due();
    engine.filter_view_pausing(&query, &answer, Pause::when(&due)).await
}

/// Says how much remains whenever that changes; not at the start, when nothing did.
#[hook]
fn use_result_announced(view: Option<&FilterView>) {
    let simpul = use_simpul();
    let said = use_mut_ref(|| None);
    let is_empty = simpul.state.query.text.trim().is_empty();
    let result = view.map(|view| (view.remaining, view.hits.len() as u32, view.total, is_empty));
    use_effect_with(result, move |&result| {
        let Some((remaining, hits, total, is_empty)) = result else { return };
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
