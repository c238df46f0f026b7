//! What is drawn over the dimmed picture: the node or tie in question with its neighbours, the ring around what is
//! selected, and a node while it is moved. Only these few are drawn again when the pointer moves.

use super::desk::Target;
use super::names;
use super::picture::{ends, line, outline};
use crate::network::Point;
use crate::order::set_of;
use crate::text::decimal::rounded;
use crate::ui::parts::kind;
use crate::view::{Drawing, EdgeMark, Label, NodeMark, Selection, shape};
use yew::prelude::*;

/// Room between a node and the ring around it, in pixels.
const RING_GAP: f32 = 2.5;
/// Ties of a node that are lit; of more the strongest.
const MOST_LIT: usize = 400;
/// Neighbours of which all are named.
const MOST_NAMED: usize = 60;

/// A node with its neighbours and their ties, or a tie with its ends. `places` are those of the names, by node; `moved` is
/// where the node in the light is while it is moved.
pub fn draw_spotlight(
    drawing: &Drawing,
    places: &[Option<Label>],
    target: Target,
    zoom: f32,
    moved: Option<Point>,
) -> Html {
    let moved = with_node_moved(drawing, target, moved);
    let mark = |at: u32| match &moved {
        Some((node, mark)) if *node == at => Some(mark),
        _ => drawing.nodes.get(at as usize),
    };
    let edges: Vec<&EdgeMark> = match target {
        // The strongest come last.
        Target::Node(node) => {
            let own = drawing.edges.iter().rev().filter(|edge| edge.a == node || edge.b == node);
            own.take(MOST_LIT).collect()
        }
        Target::Edge(edge) => drawing.edges.get(edge as usize).into_iter().collect(),
    };
    let mut nodes = set_of(edges.iter().flat_map(|edge| [edge.a, edge.b]));
    if let Target::Node(node) = target {
        nodes.insert(node);
    }
    let crowded = nodes.len() > MOST_NAMED;
    let nodes: Vec<(&NodeMark, Option<Label>)> = nodes
        .into_iter()
        .filter_map(|at| {
            let node = mark(at)?;
            let is_moved = moved.as_ref().is_some_and(|(node, _)| *node == at);
            let place = places.get(at as usize).copied().flatten().filter(|_| !is_moved);
            // In the light every name is seen, also one that found no place of its own; unless they would bury each other.
            let must = !crowded || target == Target::Node(at);
            Some((node, place.or_else(|| must.then(|| Label::below(node, zoom)))))
        })
        .collect();
    html! {
        <g class="spotlight">
            <g class="edges">
                for edge in edges {
                    <g key={format!("{} {}", edge.a, edge.b)}>{ line(mark(edge.a).zip(mark(edge.b)), edge, "line") }</g>
                }
            </g>
            <g class="nodes">
                for (node, _) in &nodes {
                    <g key={&*node.slug} class={classes!("node", kind::class(node.hue))}>{ outline(node) }</g>
                }
            </g>
            <g class="names">
                for (node, label) in &nodes {
                    if let Some(label) = label {
                        <g key={&*node.slug}>{ names::name(node, *label) }</g>
                    }
                }
            </g>
        </g>
    }
}

/// The node that is moved, where it is now; none where nothing is moved.
fn with_node_moved(drawing: &Drawing, target: Target, moved: Option<Point>) -> Option<(u32, NodeMark)> {
    let (Target::Node(at), Some(to)) = (target, moved) else { return None };
    Some((at, drawing.nodes.get(at as usize)?.clone().at(to)))
}

/// The ring around a selected entity, the light along a selected tie, and the ring where the arrow keys stand.
/// `standing` is that node, `zoom` the pixels for one unit of the drawing.
pub fn draw_rings(drawing: &Drawing, selection: &Selection, standing: Option<u32>, zoom: f32) -> Html {
    let selected: Vec<(u32, &NodeMark)> =
        (0..).zip(&drawing.nodes).filter(|(_, node)| selection.touches(&node.slug)).collect();
    let selected_edge = match (selection, &*selected) {
        (Selection::Tie(..), [(one, _), (other, _)]) => {
            drawing.edges.iter().find(|edge| [edge.a, edge.b] == [*one, *other] || [edge.b, edge.a] == [*one, *other])
        }
        _ => None,
    };
    let standing = standing.and_then(|node| drawing.nodes.get(node as usize));
    html! {
        <g class="rings">
            <g>
                if let Some(edge) = selected_edge {
                    { line(ends(drawing, edge), edge, "selected-line") }
                }
            </g>
            <g>
                for (_, node) in selected {
                    <g key={&*node.slug}>{ ring(node, "ring", RING_GAP / zoom) }</g>
                }
            </g>
            <g>
                if let Some(node) = standing {
                    { ring(node, "standing", 2.0 * RING_GAP / zoom) }
                }
            </g>
        </g>
    }
}

fn ring(node: &NodeMark, class: &'static str, gap: f32) -> Html {
    html! {
        <circle
            class={classes!(class, kind::class(node.hue))}
            cx={rounded(node.x, 1).to_string()}
            cy={rounded(node.y, 1).to_string()}
            r={rounded(node.radius * shape::reach(node.kind).min(1.3) + gap, 1).to_string()}
        />
    }
}
