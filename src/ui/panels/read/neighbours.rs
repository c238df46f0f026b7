//! The way to the articles before and after, among those that pass the query.

use crate::ui::context::use_simpul;
use crate::ui::parts::place_link::PlaceLink;
use yew::prelude::*;

/// For [`Neighbours`].
#[derive(Properties, PartialEq)]
pub struct NeighboursProps {
    /// The id of the article before.
    pub previous: Option<String>,
    /// The id of the article after.
    pub next: Option<String>,
}

/// Both links; nothing where there is no other article.
#[component]
pub fn Neighbours(props: &NeighboursProps) -> Html {
    let simpul = use_simpul();
    if props.previous.is_none() && props.next.is_none() {
        return Html::default();
    }
    html! {
        <nav class="neighbours" aria-label={simpul.words.read.neighbours}>
            if let Some(id) = &props.previous {
                <PlaceLink key="previous" article={id.clone()} class="previous">
                    <span aria-hidden="true">{ "‹ " }</span>{ simpul.words.read.previous }
                </PlaceLink>
            }
            if let Some(id) = &props.next {
                <PlaceLink key="next" article={id.clone()} class="next">
                    { simpul.words.read.next }<span aria-hidden="true">{ " ›" }</span>
                </PlaceLink>
            }
        </nav>
    }
}
