//! The neighbours of a node as links; a long list is folded.

use crate::ui::context::Context;
use crate::ui::parts::aria::truth;
use crate::ui::parts::entity_button;
use crate::view::{EntityLink, NodeRow};
use yew::prelude::*;

/// Neighbours that are always seen.
pub const FIRST: usize = 6;

/// Each neighbour selects itself, its number the tie. Where the list is long, `toggle` unfolds the rest.
pub fn draw(simpul: &Context, row: &NodeRow, open: bool, toggle: Callback<MouseEvent>) -> Html {
    let words = &simpul.words.relations;
    let list = &row.neighbours;
    let shown = if open { list.len() } else { FIRST };
    let hidden = list.len().saturating_sub(FIRST) as u32;
    html! {
        <ul class={if open { "tie-list open" } else { "tie-list" }}>
            for (entity, count) in list.iter().take(shown) {
                <li key={&*entity.slug}>{ draw_neighbour(simpul, row, entity, *count) }</li>
            }
            if hidden > 0 {
                <li key="?more">
                    <button type="button" class="more" aria-expanded={truth(open)} onclick={toggle}>
                        if open { { words.tables.fewer } } else { { (words.tables.more)(hidden) } }
                    </button>
                </li>
            }
        </ul>
    }
}

fn draw_neighbour(simpul: &Context, row: &NodeRow, entity: &EntityLink, count: u32) -> Html {
    let passages = (simpul.words.relations.evidence.passages)(simpul.rule().unit, count);
    let text = (simpul.words.word.number)(count);
    let label = format!("{}: {passages}", entity.name);
    html! {
        <>
            { entity_button::draw(simpul, entity) }
            { entity_button::draw_tie(simpul, (&row.entity.slug, &entity.slug), text, Some(label)) }
        </>
    }
}
