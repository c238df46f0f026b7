//! Stated relations over the lines: arrows whose colour and dash tell their group and whose words tell their kind. A press
//! on one selects the tie between its ends, whose evidence lists what is stated.

use super::desk::Target;
use crate::i18n::Messages;
use crate::relation::KindGroup;
use crate::text::decimal::rounded;
use crate::view::arc::WORDS;
use crate::view::{Arc, Drawing, NodeMark};
use yew::prelude::*;

/// The class that gives a group its colour and dash, and the id of its arrow head.
pub fn class(group: KindGroup) -> &'static str {
    match group {
        KindGroup::Static => "arc-static",
        KindGroup::Speaking => "arc-speaking",
        KindGroup::Cooperating => "arc-cooperating",
        KindGroup::Conflicting => "arc-conflicting",
    }
}

/// Every arrow of the drawing, with its words where it is long enough for them at this `zoom` (pixels for one unit of the
/// drawing).
pub fn draw(drawing: &Drawing, zoom: f32, words: &Messages) -> Html {
    if drawing.arcs.is_empty() {
        return Html::default();
    }
    html! {
        <g class="arcs">
            <defs>
                for group in KindGroup::ALL {
                    { head(class(group)) }
                }
            </defs>
            for (at, arc) in drawing.arcs.iter().enumerate() {
                <g key={at} class={classes!("arc", class(arc.kind.group()))} data-edge={arc.edge.map(|edge| edge.to_string())}>
                    { draw_arc(drawing, arc, (zoom, false), words) }
                </g>
            }
        </g>
    }
}

/// The arrows at one node, or between the ends of one line, all with their words.
pub fn draw_lit(drawing: &Drawing, target: Target, zoom: f32, words: &Messages) -> Html {
    let touches = |arc: &&Arc| match target {
        Target::Node(node) => arc.source == node || arc.target == node,
        Target::Edge(at) => arc.edge == Some(at),
    };
    let lit = drawing.arcs.iter().filter(touches).enumerate();
    html! {
        <g>
            for (at, arc) in lit {
                <g key={at} class={classes!("arc", class(arc.kind.group()))}>
                    { draw_arc(drawing, arc, (zoom, true), words) }
                </g>
            }
        </g>
    }
}

/// The groups among the arrows, as samples with their names.
pub fn groups(arcs: &[Arc], words: &Messages) -> Html {
    let among = |group: &KindGroup| arcs.iter().any(|arc| arc.kind.group() == *group);
    let sample = |group: KindGroup| {
        html! {
            <li key={class(group)} class={classes!("arc", class(group))}>
                <svg class="sample" width="26" height="10" aria-hidden="true"><path class="arc-line" d="M1 5H25" stroke-width="2" /></svg>
                { (words.stated.group)(group) }
            </li>
        }
    };
    KindGroup::ALL.into_iter().filter(among).map(sample).collect()
}

fn head(id: &'static str) -> Html {
    html! {
        <marker key={id} {id} class={id} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7"
            markerUnits="userSpaceOnUse" orient="auto-start-reverse">
            <path class="arc-head" d="M0 0.5 8 4 0 7.5z" />
        </marker>
    }
}

/// `always`: its words are seen however short it is.
fn draw_arc(drawing: &Drawing, arc: &Arc, (zoom, always): (f32, bool), words: &Messages) -> Html {
    let (Some(source), Some(target)) = (node(drawing, arc.source), node(drawing, arc.target)) else {
        return Html::default();
    };
    let Some(path) = arc.path(source, target) else { return Html::default() };
    let marker = format!("url(#{})", class(arc.kind.group()));
    let says = words.stated.says(arc.kind, arc.negated);
    let worded = always || Arc::has_room(source, target, &says, zoom);
    html! {
        <>
            <title>{ format!("{} {says} {}, {}", source.name, target.name, (words.stated.sentences)(arc.count)) }</title>
            <path class="press" d={path.clone()} />
            <path class="arc-line" d={path} stroke-width={rounded(arc.width, 2).to_string()}
                marker-end={marker.clone()} marker-start={arc.symmetric.then_some(marker)} />
            if let Some((x, y)) = arc.middle(source, target).filter(|_| worded) {
                <text class="arc-name" x={rounded(x, 1).to_string()} y={rounded(y, 1).to_string()}
                    font-size={rounded(WORDS / zoom, 2).to_string()}>
                    { says }
                </text>
            }
        </>
    }
}

fn node(drawing: &Drawing, at: u32) -> Option<&NodeMark> {
    drawing.nodes.get(at as usize)
}
