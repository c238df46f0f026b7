//! What is drawn over the dimmed picture: the node or tie in question with its neighbours, the ring around what is
//! selected, and a node while it is moved. Only these few are drawn again when the pointer moves.

use super::desk::Target;
use super::names;
use super::picture::{line, outline};
use crate::order::set_of;
use crate::text::decimal::rounded;
use crate::ui::parts::kind;
use crate::ui::parts::shared::Shared;
use crate::view::{Drawing, EdgeMark, Label, NodeMark, Selection, shape};
use yew::prelude::*;

/// Room between a node and the ring around it, in pixels.
const RING_GAP: f32 = 2.5;

/// For [`Spotlight`].
#[derive(Properties, PartialEq)]
pub struct SpotlightProps {
    /// What is drawn.
    pub drawing: Shared<Drawing>,
    /// What is in the light.
    pub target: Target,
    /// Where the names stand, by node.
    pub places: Shared<Vec<Option<Label>>>,
    /// Pixels for one unit of the drawing.
    pub zoom: f32,
    /// Where the node in the light is while it is moved.
    #[prop_or_default]
    pub moved: Option<(f32, f32)>,
}

/// A node with its neighbours and their ties, or a tie with its ends.
#[component]
pub fn Spotlight(props: &SpotlightProps) -> Html {
    let drawing = with_node_moved(&props.drawing, props.target, props.moved);
    let drawing = drawing.as_ref().unwrap_or(&props.drawing);
    let edges: Vec<&EdgeMark> = match props.target {
        Target::Node(node) => drawing.edges.iter().filter(|edge| edge.a == node || edge.b == node).collect(),
        Target::Edge(edge) => drawing.edges.get(edge as usize).into_iter().collect(),
    };
    let mut nodes = set_of(edges.iter().flat_map(|edge| [edge.a, edge.b]));
    if let Target::Node(node) = props.target {
        nodes.insert(node);
    }
    let nodes: Vec<(&NodeMark, Label)> = nodes
        .into_iter()
        .filter_map(|at| {
            let node = drawing.nodes.get(at as usize)?;
            let moved = props.moved.is_some() && props.target == Target::Node(at);
            let place = props.places.get(at as usize).copied().flatten().filter(|_| !moved);
            // In the light every name is seen, also one that found no place of its own.
            Some((node, place.unwrap_or_else(|| Label::below(node, props.zoom))))
        })
        .collect();
    html! {
        <g class="spotlight">
            <g class="edges">
                for edge in edges {
                    <g key={format!("{} {}", edge.a, edge.b)}>{ line(drawing, edge, "line") }</g>
                }
            </g>
            <g class="nodes">
                for (node, _) in &nodes {
                    <g key={node.slug.clone()} class={classes!("node", kind::class(node.kind))}>{ outline(node) }</g>
                }
            </g>
            <g class="names">
                for (node, label) in &nodes {
                    <g key={node.slug.clone()}>{ names::name(node, *label) }</g>
                }
            </g>
        </g>
    }
}

/// The drawing with one node somewhere else; none where nothing is moved.
fn with_node_moved(drawing: &Drawing, target: Target, moved: Option<(f32, f32)>) -> Option<Drawing> {
    let (Target::Node(at), Some((x, y))) = (target, moved) else { return None };
    let mut drawing = drawing.clone();
    let node = drawing.nodes.get_mut(at as usize)?;
    (node.x, node.y) = (x, y);
    Some(drawing)
}

/// For [`Rings`].
#[derive(Properties, PartialEq)]
pub struct RingsProps {
    /// What is drawn.
    pub drawing: Shared<Drawing>,
    /// What is selected in all panes.
    pub selection: Selection,
    /// The node at which the arrow keys stand.
    pub standing: Option<u32>,
    /// Pixels for one unit of the drawing.
    pub zoom: f32,
}

/// The ring around a selected entity, the light along a selected tie, and the ring where the arrow keys stand.
#[component]
pub fn Rings(props: &RingsProps) -> Html {
    let drawing = &props.drawing;
    let end = |node: u32| drawing.nodes.get(node as usize).map_or("", |node| node.slug.as_str());
    let selected_edge = match &props.selection {
        Selection::Tie(..) => {
            drawing.edges.iter().find(|edge| Selection::tie(end(edge.a), end(edge.b)) == props.selection)
        }
        _ => None,
    };
    let selected = drawing.nodes.iter().filter(|node| props.selection.touches(&node.slug));
    let standing = props.standing.and_then(|node| drawing.nodes.get(node as usize));
    html! {
        <g class="rings">
            <g>
                if let Some(edge) = selected_edge {
                    { line(drawing, edge, "selected-line") }
                }
            </g>
            <g>
                for node in selected {
                    <g key={node.slug.clone()}>{ ring(node, "ring", RING_GAP / props.zoom) }</g>
                }
            </g>
            <g>
                if let Some(node) = standing {
                    { ring(node, "standing", 2.0 * RING_GAP / props.zoom) }
                }
            </g>
        </g>
    }
}

fn ring(node: &NodeMark, class: &'static str, gap: f32) -> Html {
    html! {
        <circle
            class={classes!(class, kind::class(node.kind))}
            cx={rounded(node.x, 1).to_string()}
            cy={rounded(node.y, 1).to_string()}
            r={rounded(node.radius * shape::reach(node.kind).min(1.3) + gap, 1).to_string()}
        />
    }
}
