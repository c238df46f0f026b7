//! What a caption needs to explain the drawing.

use super::line::{EdgeMark, LineScale};
use super::look::SizeBy;
use super::node_mark::NodeMark;
use crate::entity::{EntityKind, KindSet};
use crate::network::{Network, SizeScale};

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

/// Communities that the legend names.
const NAMED_COMMUNITIES: u32 = 8;

impl Legend {
    /// The legend of such nodes and edges, whose sizes show `values`.
    pub(super) fn of(
        (nodes, edges): (&[NodeMark], &[EdgeMark]),
        network: &Network,
        values: &[f64],
        size: SizeScale,
    ) -> Self {
        let kinds: KindSet = nodes.iter().map(|node| node.kind).collect();
        let least = values.iter().copied().reduce(f64::min).unwrap_or_default();
        let most = values.iter().copied().reduce(f64::max).unwrap_or_default();
        let mut sizes = vec![(least, size.radius(least)), (most, size.radius(most))];
        let scale = LineScale::of(network);
        let mut widths = [scale.weakest, scale.strongest].map(|weight| (weight, scale.width(weight))).to_vec();
        sizes.dedup();
        widths.dedup();
        if edges.is_empty() {
            return Self::default();
        }
        Self {
            kinds: kinds.iter().collect(),
            sizes,
            widths,
            dashed: edges.iter().any(|edge| edge.dashed),
            communities: communities(nodes),
            more_communities: community_count(nodes).saturating_sub(NAMED_COMMUNITIES),
            ..Self::default()
        }
    }
}

fn community_count(nodes: &[NodeMark]) -> u32 {
    nodes.iter().filter_map(|node| node.community).max().unwrap_or_default()
}

fn communities(nodes: &[NodeMark]) -> Vec<CommunityMark> {
    let mark = |number: u32| {
        let mut members = nodes.iter().filter(|node| node.community == Some(number));
        let first = members.next()?;
        Some(CommunityMark { number, hue: first.hue, nodes: members.count() as u32 + 1, name: first.short.clone() })
    };
    (1..=community_count(nodes).min(NAMED_COMMUNITIES)).filter_map(mark).collect()
}
