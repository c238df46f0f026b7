//! The names beside the nodes, where the engine found them a place.

use crate::text::decimal::rounded;
use crate::view::{Anchor, Drawing, Label, NodeMark};
use yew::prelude::*;

/// Every name that finds a place.
pub fn draw(drawing: &Drawing, places: &[Option<Label>]) -> Html {
    html! {
        <g class="names">
            for (at, (node, label)) in drawing.nodes.iter().zip(places).enumerate() {
                if let Some(label) = label {
                    <g key={&*node.slug} data-node={at.to_string()}>{ name(node, *label) }</g>
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
            class={if label.large { "node-name large" } else { "node-name" }}
            x={rounded(label.x, 1).to_string()}
            y={rounded(label.y, 1).to_string()}
            text-anchor={anchor}
            font-size={rounded(label.size, 2).to_string()}
        >
            { &node.short }
        </text>
    }
}
