//! The nodes, lines and names. Drawn again only when the drawing or the place of a name changes: the camera moves one group around them, and what is
//! pointed at is drawn over them ([`super::spotlight`]).

use super::arcs;
use super::names;
use crate::i18n::Lang;
use crate::relation::Unit;
use crate::text::decimal::rounded;
use crate::ui::part::Part;
use crate::ui::parts::kind;
use crate::ui::parts::shared::Shared;
use crate::view::line::dashes;
use crate::view::{Drawing, EdgeMark, Label, NodeMark, shape};
use yew::functional::Hook;
use yew::prelude::*;

/// The least radius around a node's middle that takes a press, in units of the drawing.
const PRESS_RADIUS: f32 = 15.0;

/// Lines below, nodes above, then their names.
#[derive(PartialEq)]
pub struct Picture {
    /// What is drawn.
    pub drawing: Shared<Drawing>,
    /// Where its names stand, by node.
    pub places: Shared<Vec<Option<Label>>>,
    /// The zoom for which they stand there.
    pub zoom: f32,
    /// The language of the tooltips.
    pub lang: Lang,
    /// What a tie's number counts.
    pub unit: Unit,
}

impl Part for Picture {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_picture(self)
    }
}

#[hook]
fn use_picture(props: &Picture) -> Html {
    let words = &props.lang.messages().relations;
    let title = |edge: &EdgeMark| {
        let name = |node: u32| props.drawing.nodes.get(node as usize).map_or("", |node| node.name.as_str());
        (words.picture.tie)(name(edge.a), name(edge.b), &(words.evidence.passages)(props.unit, edge.count))
    };
    html! {
        <g>
            <g class="edges">
                for (at, edge) in props.drawing.edges.iter().enumerate() {
                    <g key={at} data-edge={at.to_string()} class="edge">
                        <title>{ title(edge) }</title>
                        { press_line(&props.drawing, edge) }
                        { line(ends(&props.drawing, edge), edge, "line") }
                    </g>
                }
            </g>
            { arcs::draw(&props.drawing, props.zoom, props.lang.messages()) }
            <g class="nodes">
                for (at, node) in props.drawing.nodes.iter().enumerate() {
                    <g key={&*node.slug} data-node={at.to_string()} class={classes!("node", kind::class(node.hue))}>
                        <circle
                            class="press"
                            cx={rounded(node.x, 1).to_string()}
                            cy={rounded(node.y, 1).to_string()}
                            r={rounded(node.radius.max(PRESS_RADIUS), 1).to_string()}
                        />
                        { outline(node) }
                    </g>
                }
            </g>
            { names::draw(&props.drawing, &props.places) }
        </g>
    }
}

/// A tie's line between its ends; dashed where only one outlet published its evidence.
pub fn line(ends: Option<(&NodeMark, &NodeMark)>, edge: &EdgeMark, class: &'static str) -> Html {
    let Some([x1, y1, x2, y2]) = ends.map(places) else { return Html::default() };
    html! {
        <line {class} {x1} {y1} {x2} {y2}
            stroke-width={rounded(edge.width, 2).to_string()}
            stroke-opacity={rounded(edge.opacity, 2).to_string()}
            stroke-dasharray={edge.dashed.then(|| dash_array(edge.width))}
        />
    }
}

/// The unseen, wider line that takes the press.
fn press_line(drawing: &Drawing, edge: &EdgeMark) -> Html {
    let Some([x1, y1, x2, y2]) = ends(drawing, edge).map(places) else { return Html::default() };
    html! { <line class="press" {x1} {y1} {x2} {y2} /> }
}

/// The nodes that a tie stands between.
pub fn ends<'a>(drawing: &'a Drawing, edge: &EdgeMark) -> Option<(&'a NodeMark, &'a NodeMark)> {
    drawing.nodes.get(edge.a as usize).zip(drawing.nodes.get(edge.b as usize))
}

fn places((a, b): (&NodeMark, &NodeMark)) -> [String; 4] {
    [a.x, a.y, b.x, b.y].map(|at| rounded(at, 1).to_string())
}

/// Dashes and gaps of a line as an attribute.
pub fn dash_array(width: f32) -> String {
    let (dash, gap) = dashes(width);
    format!("{} {}", rounded(dash, 1), rounded(gap, 1))
}

/// A node's shape and the sign in it.
pub fn outline(node: &NodeMark) -> Html {
    html! {
        <>
            <path d={shape::path(node.kind, node.x, node.y, node.radius)} />
            if let Some((sign, size)) = node.sign() {
                <text
                    class="sign"
                    x={rounded(node.x, 1).to_string()}
                    y={rounded(node.y, 1).to_string()}
                    font-size={rounded(size, 1).to_string()}
                >
                    { sign }
                </text>
            }
        </>
    }
}
