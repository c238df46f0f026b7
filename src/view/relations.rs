//! The right pane: one network as tables (and prose). Its drawing is made from the same network by `view::drawing`.

use super::scene::link;
use crate::entity::{Annotations, Entity, EntityKind};
use crate::network::{Edge, Figures, Network};
use crate::order::sort_by;
use crate::pause::{OFTEN, Pause};

/// An entity to name and to select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityLink {
    /// Its key in addresses.
    pub slug: String,
    /// Its canonical name.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
}

impl From<&Entity> for EntityLink {
    fn from(entity: &Entity) -> Self {
        Self { slug: entity.slug.clone(), name: entity.name.clone(), kind: entity.kind }
    }
}

/// The network under the query and the rule.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RelationsView {
    /// Nodes, most mentions first.
    pub nodes: Vec<NodeRow>,
    /// Ties, strongest first.
    pub ties: Vec<TieRow>,
}

/// One node of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeRow {
    /// Who or what.
    pub entity: EntityLink,
    /// Mentions in the articles that remain.
    pub mentions: u32,
    /// Articles that mention it.
    pub articles: u32,
    /// Outlets that mention it.
    pub outlets: u32,
    /// Its measures, where they are known.
    pub measures: Option<Measures>,
    /// Its neighbours and the count of each tie, strongest first; their number is its number of ties.
    pub neighbours: Vec<(EntityLink, u32)>,
}

/// What was measured of a node; see [`Figures`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Share of shortest ways.
    pub betweenness: f64,
    /// Share of a random reader's time.
    pub page_rank: f64,
    /// Its community, counted from 1.
    pub community: u32,
}

/// One tie of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct TieRow {
    /// One end.
    pub a: EntityLink,
    /// The other end.
    pub b: EntityLink,
    /// Passages that hold both.
    pub count: u32,
    /// Articles that hold evidence.
    pub articles: u32,
    /// Outlets that published evidence.
    pub outlets: u32,
    /// By the rule's weight.
    pub weight: f64,
}

impl RelationsView {
    /// A network as tables, with its measures where they are known.
    pub async fn of(annotations: &Annotations, network: &Network, figures: Option<&Figures>, pause: Pause<'_>) -> Self {
        let measures = |at: usize| {
            let figures = figures?;
            Some(Measures {
                betweenness: *figures.betweenness.get(at)?,
                page_rank: *figures.page_rank.get(at)?,
                community: figures.communities.get(at)? + 1,
            })
        };
        let mut view = Self::default();
        for (at, node) in network.nodes.iter().enumerate() {
            view.nodes.push(NodeRow {
                entity: link(annotations, node.entity),
                mentions: node.mentions,
                articles: node.articles,
                outlets: node.outlets,
                measures: measures(at),
                neighbours: neighbours(annotations, network, at as u32),
            });
            if at.is_multiple_of(OFTEN) {
                pause.here().await;
            }
        }
        for (at, edge) in network.edges.iter().enumerate() {
            view.ties.push(TieRow {
                a: link(annotations, edge.tie.a),
                b: link(annotations, edge.tie.b),
                count: edge.tie.count(),
                articles: edge.tie.articles,
                outlets: edge.tie.outlets,
                weight: edge.tie.weight,
            });
            if at.is_multiple_of(OFTEN) {
                pause.here().await;
            }
        }
        sort_by(&mut view.ties, |one, other| other.weight.total_cmp(&one.weight).then(other.count.cmp(&one.count)));
        view
    }
}

/// Whom a node is tied to, and the count of each tie, the strongest first.
pub(crate) fn neighbours(annotations: &Annotations, network: &Network, at: u32) -> Vec<(EntityLink, u32)> {
    let Some(node) = network.nodes.get(at as usize) else { return Vec::new() };
    let edges = node.edges.iter().filter_map(|edge| network.edges.get(*edge as usize));
    let other = |edge: &Edge| network.nodes.get(edge.other(at) as usize);
    edges.filter_map(|edge| Some((link(annotations, other(edge)?.entity), edge.tie.count()))).collect()
}
