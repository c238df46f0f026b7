//! Walking the drawn network with the arrow keys, along its edges.

use super::{Network, Point};

/// An arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// ↑
    Up,
    /// ↓
    Down,
    /// ←
    Left,
    /// →
    Right,
}

impl Direction {
    /// How far `(x, y)` goes this way; y grows downwards.
    fn along(self, (x, y): (f32, f32)) -> f32 {
        match self {
            Self::Up => -y,
            Self::Down => y,
            Self::Left => -x,
            Self::Right => x,
        }
    }
}

/// Cosine of the widest angle that still counts as this way: 60°, so that the four ways overlap by 30° and no neighbour
/// hides in a corner between them.
const WIDEST: f32 = 0.5;

/// The neighbour of `from` that lies best in `direction`: at the smallest angle to it, of equal angles the nearest, then
/// the most mentioned. None where no neighbour lies that way. `places` is the layout of `network`.
pub fn walk(network: &Network, places: &[Point], from: u32, direction: Direction) -> Option<u32> {
    let start = *places.get(from as usize)?;
    let mut best: Option<(f32, f32, u32)> = None;
    for to in network.neighbours(from) {
        let Some(place) = places.get(to as usize) else { continue };
        let way = (place.x - start.x, place.y - start.y);
        let distance = (way.0 * way.0 + way.1 * way.1).sqrt();
        let cosine = direction.along(way) / distance;
        // Two nodes in one place lie no way from each other.
        if cosine.is_nan() || cosine < WIDEST {
            continue;
        }
        let better = best.is_none_or(|(angle, reach, node)| {
            angle.total_cmp(&cosine).then(distance.total_cmp(&reach)).then(to.cmp(&node)).is_lt()
        });
        if better {
            best = Some((cosine, distance, to));
        }
    }
    best.map(|(_, _, to)| to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relation::sketch::{all, sketch};
    use crate::relation::{TieRule, Unit};

    #[test]
    fn arrows_follow_edges() {
        // A is tied to all but F; nodes come in the order of their letters.
        let (corpus, annotations) = sketch(&[("", "A B | A C | A D | A E | F B | A G")]);
        let rule = TieRule { unit: Unit::Sentence, at_least: 1, ..TieRule::default() };
        let network = Network::build(&corpus, &annotations, &all(&corpus), &rule);
        let place = |name: &str| match name {
            "A" => (0.0, 0.0),
            "B" => (100.0, -10.0),
            "C" => (50.0, 20.0),
            "D" => (30.0, 50.0),
            "E" => (-10.0, -40.0),
            "F" => (-50.0, 0.0),
            _ => (200.0, -20.0),
        };
        let name = |node: u32| annotations.entity(network.nodes[node as usize].entity).unwrap().name.as_str();
        let places: Vec<Point> = (0..7).map(|node| place(name(node))).map(|(x, y)| Point { x, y }).collect();
        let cases = [
            ("A", Direction::Right, Some("B")),
            ("A", Direction::Down, Some("D")),
            ("A", Direction::Up, Some("E")),
            ("A", Direction::Left, None),
            ("B", Direction::Left, Some("F")),
            ("G", Direction::Left, Some("A")),
            ("E", Direction::Down, Some("A")),
            ("E", Direction::Right, None),
        ];
        for (from, direction, expected) in cases {
            let start = network.node_of(annotations.find(&from.to_lowercase()).unwrap()).unwrap();
            assert_eq!(walk(&network, &places, start, direction).map(name), expected, "{direction:?} from {from}");
        }
        assert_eq!(walk(&network, &places, 99, Direction::Up), None);
        assert_eq!(walk(&network, &[Point::default(); 7], 0, Direction::Up), None, "all in one place");
    }
}
