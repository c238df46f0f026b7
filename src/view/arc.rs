//! Stated relations in the drawing: an arrow from source to target for each kind, bent so that several between two nodes
//! stand beside each other, with the kind's name at its middle.

use super::frame::Frame;
use super::line::EdgeMark;
use super::node_mark::NodeMark;
use crate::network::{FactEdge, Network, Point};
use crate::order::map_of;
use crate::relation::{KindGroup, RelationKind};
use crate::text::decimal::rounded;
use std::collections::BTreeMap;

/// An arrow, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Arc {
    /// Who does it, as an index into the drawing's nodes.
    pub source: u32,
    /// To whom.
    pub target: u32,
    /// The line between the same two nodes, as an index into the drawing's edges.
    pub edge: Option<u32>,
    /// What kind of thing.
    pub kind: RelationKind,
    /// How many sentences state it.
    pub count: u32,
    /// Whether they say that it is not so.
    pub negated: bool,
    /// Whether both do it to each other: then the arrow has two heads.
    pub symmetric: bool,
    /// How far its middle stands from the straight line, to the right of its direction.
    pub bend: f32,
    /// Line width, which shows the count.
    pub width: f32,
}

/// How far the arrows between two nodes stand apart.
const APART: f32 = 15.0;
/// Widths of an arrow stated once, and of the widest.
const WIDTHS: (f32, f32) = (1.4, 4.5);
/// Room between the arrow's end and its node.
const GAP: f32 = 2.5;
/// Length of an arrow's head and its width.
pub const HEAD: f32 = 7.0;
/// Half the width of a head, in its lengths.
const HEAD_SIDE: f32 = 0.44;
/// The type size of an arrow's words on screen and the width of one of their letters, in pixels.
pub const WORDS: f32 = 9.0;
const LETTER: f32 = 5.0;
/// Straight pieces that stand for a curve where its distance is asked for.
const PIECES: u8 = 8;

impl Arc {
    /// The arrows of a network whose lines are `edges`.
    pub fn all(network: &Network, edges: &[EdgeMark]) -> Vec<Self> {
        if network.facts.is_empty() {
            return Vec::new();
        }
        let lines = map_of(edges.iter().map(|edge| (edge.a.min(edge.b), edge.a.max(edge.b))).zip(0..));
        let mut beside: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        let pair = |edge: &FactEdge| (edge.source.min(edge.target), edge.source.max(edge.target));
        for edge in &network.facts {
            *beside.entry(pair(edge)).or_default() += 1;
        }
        let mut placed: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        let arc = |edge: &FactEdge| {
            let (pair, count) = (pair(edge), edge.fact.evidence.len() as u32);
            let nth = placed.entry(pair).or_default();
            let all = beside.get(&pair).copied().unwrap_or(1);
            let offset = *nth as f32 - (all - 1) as f32 / 2.0;
            *nth += 1;
            // Bends are told from the smaller node's side, so that two directions do not fall on one line.
            let side = if edge.source < edge.target { 1.0 } else { -1.0 };
            Self {
                source: edge.source,
                target: edge.target,
                edge: lines.get(&pair).copied(),
                kind: edge.fact.kind,
                count,
                negated: edge.fact.negated,
                symmetric: edge.fact.symmetric,
                bend: side * offset * APART,
                width: (WIDTHS.0 + 0.8 * (count as f32 - 1.0)).min(WIDTHS.1),
            }
        };
        network.facts.iter().map(arc).collect()
    }

    /// Whether it is long enough for its words at this zoom (pixels for one unit of the drawing).
    pub fn has_room(source: &NodeMark, target: &NodeMark, words: &str, zoom: f32) -> bool {
        let (dx, dy) = (target.x - source.x, target.y - source.y);
        let length = (dx * dx + dy * dy).sqrt() - source.radius - target.radius;
        length * zoom > LETTER * words.chars().count() as f32
    }

    /// Where it runs between its nodes: its ends at their rims, and the control point of a quadratic Bézier curve; nothing
    /// where the nodes stand in one place.
    pub fn course(&self, source: &NodeMark, target: &NodeMark) -> Option<[(f32, f32); 3]> {
        let (dx, dy) = (target.x - source.x, target.y - source.y);
        let length = (dx * dx + dy * dy).sqrt();
        let reach = source.radius + target.radius + 2.0 * GAP;
        if length <= reach {
            return None;
        }
        let (ux, uy) = (dx / length, dy / length);
        let middle = (f32::midpoint(source.x, target.x), f32::midpoint(source.y, target.y));
        // A curve passes half as far from the line as its control point.
        let control = (middle.0 - uy * 2.0 * self.bend, middle.1 + ux * 2.0 * self.bend);
        let towards = |from: &NodeMark| {
            let (dx, dy) = (control.0 - from.x, control.1 - from.y);
            let length = (dx * dx + dy * dy).sqrt().max(1.0);
            let out = from.radius + GAP;
            (from.x + dx / length * out, from.y + dy / length * out)
        };
        Some([towards(source), control, towards(target)])
    }

    /// The box around it, its head included.
    pub fn frame(&self, source: &NodeMark, target: &NodeMark) -> Option<Frame> {
        let around = |(x, y): (f32, f32)| Frame { left: x - HEAD, right: x + HEAD, top: y - HEAD, bottom: y + HEAD };
        self.course(source, target)?.map(around).into_iter().reduce(Frame::around)
    }

    /// How far a point is from it, measured to the straight pieces between some of its places.
    pub fn distance(&self, source: &NodeMark, target: &NodeMark, at: Point) -> Option<f32> {
        let [from, control, to] = self.course(source, target)?;
        let place = |step: u8| {
            let (there, back) = (f32::from(step) / f32::from(PIECES), f32::from(PIECES - step) / f32::from(PIECES));
            let mix = |from, control, to| back * back * from + 2.0 * back * there * control + there * there * to;
            Point { x: mix(from.0, control.0, to.0), y: mix(from.1, control.1, to.1) }
        };
        (0..PIECES).map(|step| at.distance_to(place(step), place(step + 1))).reduce(f32::min)
    }

    /// As the `d` of an SVG path.
    pub fn path(&self, source: &NodeMark, target: &NodeMark) -> Option<String> {
        let [from, control, to] = self.course(source, target)?;
        let [x1, y1, cx, cy, x2, y2] =
            [from.0, from.1, control.0, control.1, to.0, to.1].map(|number| rounded(number, 1));
        Some(format!("M{x1} {y1}Q{cx} {cy} {x2} {y2}"))
    }

    /// The middle of the arrow, where its kind is written.
    pub fn middle(&self, source: &NodeMark, target: &NodeMark) -> Option<(f32, f32)> {
        let [from, control, to] = self.course(source, target)?;
        let at = |from: f32, control: f32, to: f32| 0.25 * from + 0.5 * control + 0.25 * to;
        Some((at(from.0, control.0, to.0), at(from.1, control.1, to.1)))
    }
}

/// The dashes of a group's arrows and the gaps between them; none where they are drawn through. The style sheet has the same.
pub fn dashes(group: KindGroup) -> &'static [f32] {
    match group {
        KindGroup::Static => &[1.5, 3.0],
        KindGroup::Speaking => &[6.0, 3.0],
        KindGroup::Cooperating => &[],
        KindGroup::Conflicting => &[9.0, 3.0, 2.0, 3.0],
    }
}

/// The corners of a head whose point is at `to`, where a curve from the side of `control` ends; the point comes first.
pub fn head(control: (f32, f32), to: (f32, f32), length: f32) -> [(f32, f32); 3] {
    let (across, down) = (to.0 - control.0, to.1 - control.1);
    let way = (across * across + down * down).sqrt().max(f32::MIN_POSITIVE);
    let ahead = (across / way * length, down / way * length);
    let aside = (ahead.0 * HEAD_SIDE, ahead.1 * HEAD_SIDE);
    let foot = (to.0 - ahead.0, to.1 - ahead.1);
    [to, (foot.0 - aside.1, foot.1 + aside.0), (foot.0 + aside.1, foot.1 - aside.0)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::EntityKind;

    fn node(x: f32, y: f32) -> NodeMark {
        let name = || "A".to_owned();
        NodeMark {
            slug: name(),
            name: name(),
            short: name(),
            kind: EntityKind::Per,
            hue: EntityKind::Per,
            community: None,
            x,
            y,
            radius: 5.0,
            mentions: 1,
            label: None,
        }
    }

    fn arc(bend: f32) -> Arc {
        let kind = RelationKind::Support;
        Arc { source: 0, target: 1, edge: None, kind, count: 1, negated: false, symmetric: false, bend, width: 1.4 }
    }

    #[test]
    fn it_runs_from_rim_to_rim_and_bends_to_one_side() {
        let (source, target) = (node(0.0, 0.0), node(100.0, 0.0));
        assert_eq!(arc(0.0).path(&source, &target).as_deref(), Some("M7.5 0Q50 0 92.5 0"));
        assert_eq!(arc(0.0).middle(&source, &target), Some((50.0, 0.0)));
        let (_, down) = arc(10.0).middle(&source, &target).unwrap();
        let (_, up) = arc(-10.0).middle(&source, &target).unwrap();
        assert!(down > 5.0 && up < -5.0);
    }

    #[test]
    fn its_distance_is_that_of_its_curve() {
        let (source, target) = (node(0.0, 0.0), node(100.0, 0.0));
        let away = |bend, y| arc(bend).distance(&source, &target, Point { x: 50.0, y }).unwrap();
        assert!(away(20.0, 20.0) < 3.0 && away(20.0, 0.0) > 17.0 && (away(0.0, 3.0) - 3.0).abs() < 0.01);
        let frame = arc(20.0).frame(&source, &target).unwrap();
        assert!(frame.bottom >= 20.0 && frame.left <= 7.5 && frame.right >= 92.5);
    }

    #[test]
    fn a_head_points_along_the_end_of_the_curve() {
        let [point, left, right] = head((0.0, 0.0), (10.0, 0.0), 5.0);
        assert_eq!(point, (10.0, 0.0));
        assert!((left.0 - 5.0).abs() < 0.01 && (left.1 - 2.2).abs() < 0.01 && right == (left.0, -left.1));
    }

    #[test]
    fn nodes_that_touch_have_no_room_for_one() {
        assert_eq!(arc(0.0).path(&node(0.0, 0.0), &node(12.0, 0.0)), None);
    }
}
