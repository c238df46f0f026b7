//! The drawing of a network: every node, edge and name with its place and look, ready for the page and for export.

use super::arc::Arc;
use super::frame::Frame;
use super::label::labels;
use super::legend::Legend;
use super::line::{EdgeMark, edges};
use super::look::Dress;
use super::node_mark::NodeMark;
use crate::entity::Annotations;
use crate::network::{Network, Point};
use crate::pause::{OFTEN, Pause, at_once};

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
        drawing.legend = Legend::of((&drawing.nodes, &drawing.edges), network, &values, size);
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
        for (at, label) in labels(&self.nodes, &self.edges, 1.0).into_iter().enumerate() {
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
}

#[cfg(test)]
#[path = "drawing_tests.rs"]
mod tests;
