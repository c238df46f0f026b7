//! The shape of each kind, as SVG path data: one place for the page, its legend and the exported drawing. Colour never
//! carries the kind alone.

use crate::entity::EntityKind;
use crate::text::decimal::rounded;
use std::fmt::Write;

/// The outline of a node, as the `d` of an SVG path. Every shape has the area of a circle of `radius`, since the area
/// shows the mentions; only times and quantities are drawn smaller, being quiet.
pub fn path(kind: EntityKind, x: f32, y: f32, radius: f32) -> String {
    match kind {
        EntityKind::Per => circle(x, y, radius),
        EntityKind::Org => round_box(x, y, (0.886 * radius, 0.886 * radius), 0.22 * radius),
        EntityKind::Gpe => polygon(x, y, radius, &[(0.0, -1.253), (1.253, 0.0), (0.0, 1.253), (-1.253, 0.0)]),
        EntityKind::Loc => polygon(x, y, radius, &HEXAGON),
        EntityKind::Evt => polygon(x, y, radius, &[(0.0, -1.555), (1.347, 0.778), (-1.347, 0.778)]),
        EntityKind::Law => round_box(x, y, (1.16 * radius, 0.72 * radius), 0.6 * radius),
        EntityKind::Dat => polygon(x, y, radius, &STAR),
        EntityKind::Qty => polygon(x, y, radius, &CROSS),
    }
}

/// A sign that stands in the middle of the shape, where the shape is large enough to read it.
pub fn sign(kind: EntityKind, radius: f32) -> Option<&'static str> {
    (kind == EntityKind::Law && radius >= READABLE).then_some("§")
}

const READABLE: f32 = 7.5;

/// How far the shape reaches from its middle at most, in radii.
pub fn reach(kind: EntityKind) -> f32 {
    match kind {
        EntityKind::Per => 1.0,
        EntityKind::Org | EntityKind::Gpe => 1.253,
        EntityKind::Loc => 1.1,
        EntityKind::Evt => 1.555,
        EntityKind::Law => 1.16,
        EntityKind::Dat | EntityKind::Qty => 0.8,
    }
}

const HEXAGON: [(f32, f32); 6] =
    [(0.0, -1.1), (0.952, -0.55), (0.952, 0.55), (0.0, 1.1), (-0.952, 0.55), (-0.952, -0.55)];
const STAR: [(f32, f32); 8] =
    [(0.0, -0.8), (0.2, -0.2), (0.8, 0.0), (0.2, 0.2), (0.0, 0.8), (-0.2, 0.2), (-0.8, 0.0), (-0.2, -0.2)];
const CROSS: [(f32, f32); 12] = [
    (-0.2, -0.7),
    (0.2, -0.7),
    (0.2, -0.2),
    (0.7, -0.2),
    (0.7, 0.2),
    (0.2, 0.2),
    (0.2, 0.7),
    (-0.2, 0.7),
    (-0.2, 0.2),
    (-0.7, 0.2),
    (-0.7, -0.2),
    (-0.2, -0.2),
];

fn circle(x: f32, y: f32, r: f32) -> String {
    let [left, y, r, d] = [x - r, y, r, 2.0 * r].map(|number| rounded(number, 1));
    format!("M{left} {y}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0-{d} 0z")
}

/// A box of these half sides with round corners.
fn round_box(x: f32, y: f32, (half_width, half_height): (f32, f32), corner: f32) -> String {
    let (across, down) = (2.0 * (half_width - corner), 2.0 * (half_height - corner));
    let [across, down, c] = [across, down, corner].map(|number| rounded(number, 1));
    let [left, top] = [x - half_width + corner, y - half_height].map(|number| rounded(number, 1));
    format!("M{left} {top}h{across}q{c} 0 {c} {c}v{down}q0 {c}-{c} {c}h-{across}q-{c} 0-{c}-{c}v-{down}q0-{c} {c}-{c}z")
}

/// Corners in radii from the middle.
fn polygon(x: f32, y: f32, radius: f32, corners: &[(f32, f32)]) -> String {
    let mut path = String::new();
    for (at, corner) in corners.iter().enumerate() {
        let command = if at == 0 { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(path, "{command}{} {}", rounded(x + corner.0 * radius, 1), rounded(y + corner.1 * radius, 1));
    }
    path + "z"
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_a_shape_of_its_own() {
        let shapes: BTreeSet<String> = EntityKind::ALL.iter().map(|&kind| path(kind, 10.0, -5.0, 8.0)).collect();
        assert_eq!(shapes.len(), EntityKind::ALL.len());
        assert!(shapes.iter().all(|path| path.starts_with('M') && path.ends_with('z')), "{shapes:?}");
    }

    #[test]
    fn polygons_have_the_area_of_the_circle_and_keep_within_their_reach() {
        for kind in [EntityKind::Gpe, EntityKind::Loc, EntityKind::Evt] {
            let path = path(kind, 0.0, 0.0, 100.0);
            let corners: Vec<(f32, f32)> = path
                .trim_matches(['M', 'z'])
                .split('L')
                .map(|corner| corner.split_once(' ').unwrap())
                .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
                .collect();
            let next = corners.iter().cycle().skip(1);
            let area = corners.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f32>() / 2.0;
            assert!((area / (std::f32::consts::PI * 100.0 * 100.0) - 1.0).abs() < 0.01, "{kind:?}: {area}");
            assert!(corners.iter().all(|(x, y)| x.hypot(*y) <= 100.0 * reach(kind) + 0.5), "{kind:?}");
        }
    }
}
