//! The neighbours of a node as links; a long list is folded.

use crate::ui::context::use_simpul;
use crate::ui::panels::relations::entity_button::{EntityButton, TieButton};
use crate::view::EntityLink;
use yew::prelude::*;

/// Neighbours that are always seen.
pub const FIRST: usize = 6;

/// For [`Neighbours`].
#[derive(Properties, PartialEq)]
pub struct NeighboursProps {
    /// The node, by slug.
    pub of: AttrValue,
    /// Its neighbours with the count of each tie.
    pub list: Vec<(EntityLink, u32)>,
}

/// Each neighbour selects itself, its number the tie.
#[component]
pub fn Neighbours(props: &NeighboursProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.relations;
    let open = use_state(|| false);
    let shown = if *open { props.list.len() } else { FIRST };
    let hidden = props.list.len().saturating_sub(FIRST) as u32;
    let unit = simpul.state.rule.unit;
    let onclick = {
        let (now, open) = (*open, open.setter());
        Callback::from(move |_| open.set(!now))
    };
    html! {
        <ul class={classes!("tie-list", open.then_some("open"))}>
            for (entity, count) in props.list.iter().take(shown) {
                <li key={entity.slug.clone()}>
                    <EntityButton entity={entity.clone()} />
                    <TieButton
                        a={props.of.clone()}
                        b={entity.slug.clone()}
                        text={(simpul.words.word.number)(*count)}
                        label={format!("{}: {}", entity.name, (words.evidence.passages)(unit, *count))}
                    />
                </li>
            }
            if hidden > 0 {
                <li key="?more">
                    <button type="button" class="more" aria-expanded={open.to_string()} {onclick}>
                        if *open { { words.tables.fewer } } else { { (words.tables.more)(hidden) } }
                    </button>
                </li>
            }
        </ul>
    }
}
