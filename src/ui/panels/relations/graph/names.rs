//! The names beside the nodes, where the engine found them a place.

use crate::text::decimal::rounded;
use crate::ui::parts::shared::Shared;
use crate::view::{Anchor, Drawing, Label, NodeMark};
use yew::prelude::*;

/// For [`Names`].
#[derive(Properties, PartialEq)]
pub struct NamesProps {
    /// What is drawn.
    pub drawing: Shared<Drawing>,
    /// Where its names stand, by node.
    pub places: Shared<Vec<Option<Label>>>,
}

/// Every name that finds a place.
#[component]
pub fn Names(props: &NamesProps) -> Html {
    html! {
        <g class="names">
            for (at, (node, label)) in props.drawing.nodes.iter().zip(props.places.iter()).enumerate() {
                if let Some(label) = label {
                    <g key={node.slug.clone()} data-node={at.to_string()}>{ name(node, *label) }</g>
                }
            }
        </g>
    }
}

/// A name at its place.
pub fn name(node: &NodeMark, label: Label) -> Html {
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    html! {
        <text
            class={classes!("node-name", label.large.then_some("large"))}
            x={rounded(label.x, 1).to_string()}
            y={rounded(label.y, 1).to_string()}
            text-anchor={anchor}
            font-size={rounded(label.size, 2).to_string()}
        >
            { &node.short }
        </text>
    }
}
