//! The drawing of a network: every node, edge and name with its place and look, ready for the page and for export.

use super::arc::Arc;
use super::colour::community_hue;
use super::label::{Label, labels};
use super::look::{Dress, SizeBy};
use super::shape;
use crate::entity::{Annotations, EntityKind, KindSet};
use crate::network::{Edge, Network, Node, Point, SizeScale};
use crate::order::sort_by;
use crate::pause::{OFTEN, Pause, at_once};

/// A box in the plane of the drawing; y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Frame {
    /// Least x.
    pub left: f32,
    /// Greatest x.
    pub right: f32,
    /// Least y.
    pub top: f32,
    /// Greatest y.
    pub bottom: f32,
}

impl Frame {
    /// Whether the two share a point inside.
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether a place is inside.
    pub fn holds(self, at: Point) -> bool {
        self.left <= at.x && at.x <= self.right && self.top <= at.y && at.y <= self.bottom
    }

    /// With so much more on every side.
    #[must_use]
    pub fn grown(self, by: f32) -> Self {
        Self { left: self.left - by, right: self.right + by, top: self.top - by, bottom: self.bottom + by }
    }

    /// What of a straight line lies inside, as shares of its length from `a` (Liang & Barsky 1984).
    pub fn cut(self, a: Point, b: Point) -> Option<(f32, f32)> {
        let (across, down) = (b.x - a.x, b.y - a.y);
        let (mut from, mut to) = (0.0_f32, 1.0_f32);
        let sides = [
            (-across, a.x - self.left),
            (across, self.right - a.x),
            (-down, a.y - self.top),
            (down, self.bottom - a.y),
        ];
        for (way, room) in sides {
            if way == 0.0 && room < 0.0 {
                return None;
            }
            if way < 0.0 {
                from = from.max(room / way);
            } else if way > 0.0 {
                to = to.min(room / way);
            }
        }
        (from <= to).then_some((from, to))
    }

    /// The least box around both.
    #[must_use]
    pub fn around(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            right: self.right.max(other.right),
            top: self.top.min(other.top),
            bottom: self.bottom.max(other.bottom),
        }
    }
}

/// A node, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeMark {
    /// Its entity's key in addresses.
    pub slug: String,
    /// Its entity's canonical name.
    pub name: String,
    /// The name as it is written beside the node: a long one ends early, in `…`.
    pub short: String,
    /// What it is; [`shape::path`] draws it.
    pub kind: EntityKind,
    /// The kind whose colour it wears: its own, or one that stands for its community.
    pub hue: EntityKind,
    /// Its community, counted from 1, where colours show it; the number stands in the node.
    pub community: Option<u32>,
    /// Its middle.
    pub x: f32,
    /// Its middle.
    pub y: f32,
    /// Radius of the circle whose area shows its mentions, or another measure.
    pub radius: f32,
    /// Mentions among the articles asked for.
    pub mentions: u32,
    /// Where its name stands at zoom 1; none where it finds no place, or before [`Drawing::named`].
    pub label: Option<Label>,
}

impl NodeMark {
    /// Of a node, in the middle of the plane.
    fn of(node: &Node, annotations: &Annotations, community: Option<u32>, radius: f32) -> Self {
        let entity = annotations.entity(node.entity);
        let name = entity.map(|entity| entity.name.clone()).unwrap_or_default();
        let kind = entity.map_or(EntityKind::Org, |entity| entity.kind);
        Self {
            slug: entity.map(|entity| entity.slug.clone()).unwrap_or_default(),
            short: short(&name),
            name,
            kind,
            hue: community.map_or(kind, community_hue),
            community,
            x: 0.0,
            y: 0.0,
            radius,
            mentions: node.mentions,
            label: None,
        }
    }

    /// The same somewhere in the plane.
    #[must_use]
    pub fn at(self, place: Point) -> Self {
        let within = |place: f32| if place.is_finite() { place.clamp(-FARTHEST, FARTHEST) } else { 0.0 };
        Self { x: within(place.x), y: within(place.y), ..self }
    }

    /// What is written in its middle, and the type size.
    pub fn sign(&self) -> Option<(String, f32)> {
        match self.community {
            Some(number) => {
                let size = if number < 10 { 1.2 } else { 0.9 };
                Some((number.to_string(), size * self.radius))
            }
            None => shape::sign(self.kind, self.radius).map(|sign| (sign.to_owned(), 1.2 * self.radius)),
        }
    }

    /// The room its shape takes.
    pub fn frame(&self) -> Frame {
        let reach = self.radius * shape::reach(self.kind);
        Frame { left: self.x - reach, right: self.x + reach, top: self.y - reach, bottom: self.y + reach }
    }
}

/// A tie, ready to draw as a line between the middles of its nodes, below them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EdgeMark {
    /// One end, as an index into [`Drawing::nodes`].
    pub a: u32,
    /// The other end.
    pub b: u32,
    /// Line width, which shows the weight.
    pub width: f32,
    /// How opaque the line is, 0 to 1: weak lines are faint, so that the many do not hide the few that are strong.
    pub opacity: f32,
    /// Only one outlet published its evidence.
    pub dashed: bool,
    /// Passages that hold both ends.
    pub count: u32,
}

/// The dashes of a line that only one outlet's evidence bears, and the gaps between them: they still look dashed under the
/// round ends of a wide line.
pub fn dashes(width: f32) -> (f32, f32) {
    (4.0 + width, 3.5 + 1.6 * width)
}

/// What a caption needs to explain the drawing.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Legend {
    /// The kinds that are drawn, in the order of the legend.
    pub kinds: Vec<EntityKind>,
    /// What sizes show.
    pub size: SizeBy,
    /// The least and the greatest of what sizes show, each with its radius.
    pub sizes: Vec<(f64, f32)>,
    /// The largest communities, where colours show them.
    pub communities: Vec<CommunityMark>,
    /// How many more there are.
    pub more_communities: u32,
    /// Weights of ties with the width that shows them, smallest first.
    pub widths: Vec<(f64, f32)>,
    /// Whether any line is dashed.
    pub dashed: bool,
}

/// A community, as the legend names it.
#[derive(Clone, Debug, PartialEq)]
pub struct CommunityMark {
    /// Counted from 1, as in its nodes.
    pub number: u32,
    /// The kind whose colour its nodes wear.
    pub hue: EntityKind,
    /// Its nodes.
    pub nodes: u32,
    /// The name of the most mentioned.
    pub name: String,
}

/// A network, ready to draw.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Drawing {
    /// By the network's nodes: most mentions first.
    pub nodes: Vec<NodeMark>,
    /// Weakest first: in this order strong lines lie over weak ones.
    pub edges: Vec<EdgeMark>,
    /// What the text states of two nodes, as arrows over the lines.
    pub arcs: Vec<Arc>,
    /// The box around all shapes, and once they are placed, names.
    pub extent: Frame,
    /// What its looks mean.
    pub legend: Legend,
}

/// The width of a line that weighs nothing and of the strongest, where there is room.
const WIDTHS: (f32, f32) = (1.25, 8.0);
/// The least weight that is drawn at full width, so that two sentences do not look like many where nobody has three.
const FULL_WIDTH: f64 = 6.0;
/// The opacity of the weakest line, where there is room, and of the strongest.
const OPACITIES: (f32, f32) = (0.42, 0.85);
/// Ties a node up to which there is room; beyond, lines are thinner and weak ones fainter.
const ROOMY: f32 = 3.5;
/// The most letters of a name beside its node.
const LONGEST_NAME: usize = 28;
/// Communities that the legend names.
const NAMED_COMMUNITIES: u32 = 8;
/// No node is drawn farther from the middle, wherever it was dragged.
pub(super) const FARTHEST: f32 = 10_000.0;

impl Drawing {
    /// Draws a network whose nodes stand at `places` (by [`crate::network::layout`], or where the reader put them), without
    /// names. A node without a place stands in the middle.
    pub fn of(network: &Network, annotations: &Annotations, places: &[Point], dress: Dress) -> Self {
        at_once(Self::of_pausing(network, annotations, places, dress, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn of_pausing(
        network: &Network,
        annotations: &Annotations,
        places: &[Point],
        dress: Dress<'_>,
        pause: Pause<'_>,
    ) -> Self {
        let values = dress.values(network);
        let size = dress.scale(&values);
        let mut nodes = Vec::with_capacity(network.nodes.len());
        for (at, node) in network.nodes.iter().enumerate() {
            let radius = size.radius(values.get(at).copied().unwrap_or_default());
            let mark = NodeMark::of(node, annotations, dress.community(at), radius);
            nodes.push(mark.at(places.get(at).copied().unwrap_or_default()));
            if at.is_multiple_of(OFTEN) {
                pause.here().await;
            }
        }
        pause.here().await;
        let edges = edges(network);
        pause.here().await;
        let arcs = Arc::all(network, &edges);
        pause.here().await;
        let mut drawing = Self { nodes, edges, arcs, ..Self::default() };
        drawing.extent = drawing.extent();
        drawing.legend = drawing.legend(network, &values, size);
        drawing.legend.size = dress.size();
        drawing
    }

    /// The same drawing, without names, where some nodes stand elsewhere.
    #[must_use]
    pub fn moved(&self, places: impl Iterator<Item = (usize, Point)>) -> Self {
        let mut drawing = self.clone();
        drawing.nodes.iter_mut().for_each(|node| node.label = None);
        for (at, place) in places {
            if let Some(node) = drawing.nodes.get_mut(at) {
                *node = node.clone().at(place);
            }
        }
        drawing.extent = drawing.extent();
        drawing
    }

    /// The ends of a line.
    pub fn ends(&self, edge: u32) -> Option<(Point, Point)> {
        let edge = self.edges.get(edge as usize)?;
        let place = |node: u32| self.nodes.get(node as usize).map(|node| Point { x: node.x, y: node.y });
        Some((place(edge.a)?, place(edge.b)?))
    }

    /// The box around an arrow.
    pub fn arc_frame(&self, arc: u32) -> Option<Frame> {
        let arc = self.arcs.get(arc as usize)?;
        arc.frame(self.nodes.get(arc.source as usize)?, self.nodes.get(arc.target as usize)?)
    }

    /// Where an arrow runs ([`Arc::course`]).
    pub fn course(&self, arc: u32) -> Option<[(f32, f32); 3]> {
        let arc = self.arcs.get(arc as usize)?;
        arc.course(self.nodes.get(arc.source as usize)?, self.nodes.get(arc.target as usize)?)
    }

    /// The drawing with its names where they find a place at zoom 1.
    #[must_use]
    pub fn named(mut self) -> Self {
        for (at, label) in labels(&self, 1.0).into_iter().enumerate() {
            self.nodes[at].label = label;
        }
        self.extent = self.extent();
        self
    }

    fn extent(&self) -> Frame {
        let frames = self.nodes.iter().flat_map(|node| {
            let name = node.label.map(|label| label.frame(&node.short));
            std::iter::once(node.frame()).chain(name)
        });
        frames.reduce(Frame::around).unwrap_or_default()
    }

    fn legend(&self, network: &Network, values: &[f64], size: SizeScale) -> Legend {
        let kinds: KindSet = self.nodes.iter().map(|node| node.kind).collect();
        let least = values.iter().copied().reduce(f64::min).unwrap_or_default();
        let most = values.iter().copied().reduce(f64::max).unwrap_or_default();
        let mut sizes = vec![(least, size.radius(least)), (most, size.radius(most))];
        let scale = LineScale::of(network);
        let mut widths = [scale.weakest, scale.strongest].map(|weight| (weight, scale.width(weight))).to_vec();
        sizes.dedup();
        widths.dedup();
        if self.edges.is_empty() {
            return Legend::default();
        }
        Legend {
            kinds: kinds.iter().collect(),
            sizes,
            widths,
            dashed: self.edges.iter().any(|edge| edge.dashed),
            communities: self.communities(),
            more_communities: self.community_count().saturating_sub(NAMED_COMMUNITIES),
            ..Legend::default()
        }
    }

    fn community_count(&self) -> u32 {
        self.nodes.iter().filter_map(|node| node.community).max().unwrap_or_default()
    }

    fn communities(&self) -> Vec<CommunityMark> {
        let mark = |number: u32| {
            let mut members = self.nodes.iter().filter(|node| node.community == Some(number));
            let first = members.next()?;
            Some(CommunityMark { number, hue: first.hue, nodes: members.count() as u32 + 1, name: first.short.clone() })
        };
        (1..=self.community_count().min(NAMED_COMMUNITIES)).filter_map(mark).collect()
    }
}

fn edges(network: &Network) -> Vec<EdgeMark> {
    let scale = LineScale::of(network);
    let mut weakest_first: Vec<&Edge> = network.edges.iter().collect();
    sort_by(&mut weakest_first, |one, next| one.tie.weight.total_cmp(&next.tie.weight));
    let mark = |edge: &Edge| EdgeMark {
        a: edge.a,
        b: edge.b,
        width: scale.width(edge.tie.weight),
        opacity: scale.opacity(edge.tie.weight),
        dashed: edge.tie.outlets == 1,
        count: edge.tie.count(),
    };
    weakest_first.into_iter().map(mark).collect()
}

/// How weights become lines in one network.
struct LineScale {
    weakest: f64,
    strongest: f64,
    /// How much room there is for lines: 1 for enough, less in a crowd.
    room: f32,
}

impl LineScale {
    fn of(network: &Network) -> Self {
        let weights = || network.edges.iter().map(|edge| edge.tie.weight);
        let ties_a_node = network.edges.len() as f32 / network.nodes.len().max(1) as f32;
        Self {
            weakest: weights().fold(f64::INFINITY, f64::min),
            strongest: weights().fold(f64::NEG_INFINITY, f64::max),
            room: (ROOMY / ties_a_node.max(ROOMY)).sqrt(),
        }
    }

    /// The width grows evenly with the weight, from nothing shared to the strongest tie. Weights below zero (met less
    /// often than by chance) are drawn like zero.
    fn width(&self, weight: f64) -> f32 {
        let share = (weight / self.strongest.max(FULL_WIDTH)).clamp(0.0, 1.0) as f32;
        let widest = (WIDTHS.1 * self.room).max(WIDTHS.0);
        WIDTHS.0 + (widest - WIDTHS.0) * share
    }

    /// The opacity grows evenly from the weakest tie to the strongest; where all are alike they stand in the middle.
    fn opacity(&self, weight: f64) -> f32 {
        let span = self.strongest - self.weakest;
        let share = if span > 0.0 { ((weight - self.weakest) / span) as f32 } else { 0.5 };
        let faintest = OPACITIES.0 * self.room;
        faintest + (OPACITIES.1 - faintest) * share
    }
}

/// The name, or as many of its first words as there is room for, or of its first letters.
fn short(name: &str) -> String {
    let Some((cut, _)) = name.char_indices().nth(LONGEST_NAME) else { return name.to_owned() };
    let start = &name[..cut];
    let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{}…", words.trim_end())
}

#[cfg(test)]
#[path = "drawing_tests.rs"]
mod tests;
