//! Where the names stand in the drawing: none covers another name or a node. A name that finds no free place is not
//! drawn until the reader comes nearer or points at its node.

use super::advance::width;
use super::frame::Frame;
use super::line::EdgeMark;
use super::node_mark::{Anchor, Label, NodeMark};
use super::room::{Ink, Taken};
use super::shape;
use crate::pause::{OFTEN, Pause, at_once};

/// Type size of the names of the largest and of all other nodes, in pixels on the screen at any zoom.
const SIZES: (f32, f32) = (14.0, 12.0);
/// From this radius on a node's name has the larger size.
const LARGE: f32 = 17.0;
/// How much wider a bolder name is.
const BOLDER: f32 = 1.06;
/// Room between a node and its name.
const GAP: f32 = 4.0;

impl Label {
    /// The place below a node, for a name that must be seen whether or not it covers another.
    pub fn below(node: &NodeMark, zoom: f32) -> Self {
        let [_, below, ..] = candidates(node, zoom);
        below
    }

    /// The room a node's short name takes at this place.
    pub fn frame(self, short: &str) -> Frame {
        let width = width(short, self.size) * if self.large { BOLDER } else { 1.0 };
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        Frame { left, right: left + width, top: self.y - 0.9 * self.size, bottom: self.y + 0.34 * self.size }
    }
}

/// The places of all names, by node, at a zoom (2 = twice as near): names keep their size on the screen, so that the
/// nearer the reader comes, the more of them find a place. The most mentioned choose first, each the one of eight places
/// around its node that covers the least of the edges. A large node that finds none free is named over small ones: it is
/// worse to miss than they are.
pub fn labels(nodes: &[NodeMark], edges: &[EdgeMark], zoom: f32) -> Vec<Option<Label>> {
    let all: Vec<u32> = (0..nodes.len() as u32).collect();
    at_once(place(nodes, zoom, &all, (&Ink::of(nodes, edges), 0.0), Pause::NEVER))
}

/// As [`labels`], for those of a crowd's nodes that are in sight, most mentioned first. What they cover of the edges is not
/// asked: there are edges everywhere. Names keep a distance from each other, or from far away they would hide the picture.
pub async fn labels_among(nodes: &[NodeMark], zoom: f32, in_sight: &[u32], pause: Pause<'_>) -> Vec<Option<Label>> {
    place(nodes, zoom, in_sight, (&Ink::default(), AIR), pause).await
}

/// How far the names of a crowd stay from each other, in type sizes.
const AIR: f32 = 1.3;
/// Names that are tried at most: so many never find a place at once.
const MOST_TRIED: usize = 1500;
/// Of these some between which there is a pause: each is tried at eight places.
const TRIED_AT_ONCE: usize = 40;

async fn place(
    nodes: &[NodeMark],
    zoom: f32,
    in_sight: &[u32],
    (lines, air): (&Ink, f32),
    pause: Pause<'_>,
) -> Vec<Option<Label>> {
    let zoom = if zoom.is_finite() { zoom.clamp(0.02, 100.0) } else { 1.0 };
    let (mut taken, mut named) = (Taken::at(zoom), Taken::at(zoom));
    let in_sight = || in_sight.iter().filter_map(|&at| Some((at as usize, nodes.get(at as usize)?)));
    for (count, (_, node)) in in_sight().enumerate() {
        taken.add(node.frame());
        if count.is_multiple_of(OFTEN) {
            pause.here().await;
        }
    }
    let mut labels = vec![None; nodes.len()];
    for (count, (at, node)) in in_sight().take(MOST_TRIED).enumerate() {
        if count.is_multiple_of(TRIED_AT_ONCE) {
            pause.here().await;
        }
        let frame = |label: &Label| label.frame(&node.short);
        let best_beside = |others: &Taken| {
            let is_free =
                |label: &Label| !others.touches(frame(label)) && !named.touches(frame(label).grown(air * label.size));
            let free = candidates(node, zoom).into_iter().filter(is_free);
            // The first of the least: the candidates come in order of preference.
            free.min_by(|one, next| lines.under(frame(one)).total_cmp(&lines.under(frame(next))))
        };
        let best = best_beside(&taken).or_else(|| best_beside(&named).filter(|label| label.large));
        if let Some(label) = &best {
            taken.add(frame(label));
            named.add(frame(label));
        }
        labels[at] = best;
    }
    labels
}

/// Eight places around a node, the best to read first.
fn candidates(node: &NodeMark, zoom: f32) -> [Label; 8] {
    let large = node.radius >= LARGE;
    let size = if large { SIZES.0 } else { SIZES.1 } / zoom;
    let (x, y) = (node.x, node.y);
    let (away, middle) = (node.radius * shape::reach(node.kind) + GAP / zoom, 0.34 * size);
    let slant = 0.72 * away;
    let (above, below) = (-0.26 * size, 0.82 * size);
    let label = |x, y, anchor| Label { x, y, anchor, size, large };
    [
        label(x + away, y + middle, Anchor::Start),
        label(x, y + away + below, Anchor::Middle),
        label(x - away, y + middle, Anchor::End),
        label(x, y - away + above, Anchor::Middle),
        label(x + slant, y - slant + above, Anchor::Start),
        label(x + slant, y + slant + below, Anchor::Start),
        label(x - slant, y - slant + above, Anchor::End),
        label(x - slant, y + slant + below, Anchor::End),
    ]
}
