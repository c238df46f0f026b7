//! Ties, ready to draw as lines: how weights become widths.

use crate::network::{Edge, Network};
use crate::order::sort_by;

/// A tie, ready to draw as a line between the middles of its nodes, below them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EdgeMark {
    /// One end, as an index into [`super::Drawing::nodes`].
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

/// The width of a line that weighs nothing and of the strongest, where there is room.
pub(super) const WIDTHS: (f32, f32) = (1.25, 8.0);
/// The least weight that is drawn at full width, so that two sentences do not look like many where nobody has three.
const FULL_WIDTH: f64 = 6.0;
/// The opacity of the weakest line, where there is room, and of the strongest.
const OPACITIES: (f32, f32) = (0.42, 0.85);
/// Ties a node up to which there is room; beyond, lines are thinner and weak ones fainter.
const ROOMY: f32 = 3.5;

/// The lines of a network, weakest first.
pub(super) fn edges(network: &Network) -> Vec<EdgeMark> {
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
pub(super) struct LineScale {
    pub(super) weakest: f64,
    pub(super) strongest: f64,
    /// How much room there is for lines: 1 for enough, less in a crowd.
    room: f32,
}

impl LineScale {
    pub(super) fn of(network: &Network) -> Self {
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
    pub(super) fn width(&self, weight: f64) -> f32 {
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
