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
use crate::ui::parts::announce::use_announce;
use crate::ui::parts::shared::Shared;
use crate::view::FilterView;
use chips::Chips;
use empty::NothingRemains;
use entities::Entities;
use hits::Hits;
use kinds::Kinds;
use months::Months;
use outlets::Outlets;
use search::Search;
use yew::prelude::*;

pub use search::FIELD as SEARCH_FIELD;

/// What every section of the pane draws from.
#[derive(Properties, PartialEq)]
pub struct SectionProps {
    /// The pane's view.
    pub view: Shared<FilterView>,
}

/// The pane.
#[component]
pub fn FilterPanel() -> Html {
    let simpul = use_simpul();
    let engine = Shared(simpul.engine.clone());
    let answer = Shared(simpul.answer.clone());
    let view = Shared(use_memo((engine, answer, simpul.state.query.clone()), |(engine, answer, query)| {
        engine.filter_view(query, answer)
    }));
    use_result_announced(&view);
    html! {
        <section aria-label={simpul.words.shell.filter}>
            <Search />
            <Chips view={view.clone()} />
            <NothingRemains view={view.clone()} />
            <Hits view={view.clone()} />
            <Months view={view.clone()} />
            <Outlets view={view.clone()} />
            <Kinds view={view.clone()} />
            <Entities view={view.clone()} />
        </section>
    }
}

/// Says how much remains whenever that changes; not at the start, when nothing did.
#[hook]
fn use_result_announced(view: &FilterView) {
    let simpul = use_simpul();
    let announce = use_announce();
    let said = use_mut_ref(|| None);
    let result = (view.remaining, view.hits.len() as u32, simpul.state.query.text.trim().is_empty());
    let total = view.total;
    use_effect_with(result, move |&(remaining, hits, is_empty)| {
        if said.replace(Some((remaining, hits))).is_some() {
            let words = &simpul.words.filter;
            let remaining_words = (words.remaining)(remaining, total);
            let found = (words.search.found)(hits, remaining);
            announce.say(if is_empty { remaining_words } else { format!("{found}. {remaining_words}") });
        }
    });
}
