//! The kinds of entity: legend and switches at once.

use crate::entity::KindSet;
use crate::index::Query;
use crate::state::Action;
use crate::text::decimal::rounded;
use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::{button, kind};
use crate::view::{FilterView, KindRow};
use yew::prelude::*;

/// The kinds.
pub fn draw(simpul: &Context, view: &FilterView) -> Html {
    let words = &simpul.words.filter.kinds;
    let most = view.kinds.iter().map(|row| row.count.mentions).max().unwrap_or_default();
    let query = &simpul.state.query;
    html! {
        <fieldset class="facet facet-kinds">
            <legend>
                <h2>{ words.title }</h2>
                if query.kinds == KindSet::ALL {
                    <small>{ words.note }</small>
                } else {
                    { button::worded(
                        "quiet",
                        words.all,
                        simpul.sends(Action::Query(Query { kinds: KindSet::ALL, ..query.clone() })),
                    ) }
                }
            </legend>
            <ul>
                for row in &view.kinds {
                    { draw_switch(simpul, row, most) }
                }
            </ul>
        </fieldset>
    }
}

/// `most`: the mentions of the kind that has most, which the longest bar stands for.
fn draw_switch(simpul: &Context, row: &KindRow, most: u32) -> Html {
    let words = &simpul.words.filter;
    let KindRow { kind, count, shown } = *row;
    let name = (simpul.words.word.kind)(kind);
    let counted = AttrValue::from((words.kinds.count)(count.mentions, count.articles));
    let share = f64::from(count.mentions) / f64::from(most.max(1));
    html! {
        <li key={kind.code()}>
            <div class={classes!("kind-row", kind::class(kind))} data-zero={truth(count.mentions == 0)}>
                <button type="button" class="row" aria-pressed={truth(shown)} title={counted.clone()}
                    onclick={simpul.sends(Action::ToggleKind(kind))}>
                    <span class="swatch" aria-hidden="true">{ kind::glyph(kind) }</span>
                    <span class="row-name">{ name }</span>
                    <small aria-hidden="true">{ (simpul.words.word.number)(count.mentions) }</small>
                    <span class="unseen">{ ", " }{ counted }</span>
                    <span class="share" style={format!("--share: {}", rounded(share, 3))}></span>
                </button>
                <button type="button" class="quiet row-only" aria-label={(words.kinds.only)(name)}
                    onclick={simpul.sends(Action::OnlyKind(kind))}>
                    { words.only }
                </button>
            </div>
        </li>
    }
}
