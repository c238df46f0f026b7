//! Tests of large drawings, cut up.

use super::*;
use crate::network::layout;
use crate::network::layout::tests::large;
use crate::view::Dress;

fn drawing() -> Drawing {
    let network = large(500);
    Drawing::of(&network, &crate::entity::Annotations::default(), &layout(&network), Dress::default())
}

#[test]
fn every_line_and_shape_is_in_a_batch() {
    let drawing = drawing();
    assert!(Crowd::is_needed(&drawing));
    let crowd = Crowd::of(&drawing);
    let everywhere = Frame { left: f32::MIN, right: f32::MAX, top: f32::MIN, bottom: f32::MAX };
    let mut lines: Vec<u32> = crowd.lines.iter().flat_map(|batch| batch.edges.iter().copied()).collect();
    let mut shapes: Vec<u32> = crowd.shapes.iter().flat_map(|batch| batch.nodes.iter().copied()).collect();
    lines.sort_unstable();
    shapes.sort_unstable();
    assert_eq!(lines, (0..drawing.edges.len() as u32).collect::<Vec<_>>());
    assert_eq!(shapes, (0..drawing.nodes.len() as u32).collect::<Vec<_>>());
    let lines = lines.len() as u32;
    assert_eq!(crowd.nodes_in(everywhere), (0..drawing.nodes.len() as u32).collect::<Vec<_>>());
    let seen = crowd.lines_in(everywhere);
    assert_eq!((seen.batches.len(), seen.drawn, seen.all), (crowd.lines.len(), lines, lines));
    let opacities: Vec<f32> = seen.batches.iter().map(|&batch| crowd.lines[batch].opacity).collect();
    assert!(opacities.is_sorted_by(|one, next| *one <= next + 1.0 / STEPS), "weakest first");
}

#[test]
fn what_is_not_seen_is_not_drawn() {
    let drawing = drawing();
    let crowd = Crowd::of(&drawing);
    let nowhere = Frame { left: 1e6, right: 2e6, top: 0.0, bottom: 1.0 };
    assert!(crowd.lines_in(nowhere).all == 0 && crowd.nodes_in(nowhere).is_empty());
    let corner = Frame { left: drawing.nodes[7].x, right: drawing.nodes[7].x, ..drawing.nodes[7].frame() };
    assert!(crowd.nodes_in(corner).contains(&7) && crowd.nodes_in(corner).len() < drawing.nodes.len() / 4);
}

#[test]
fn the_pointer_finds_what_is_under_it() {
    let drawing = drawing();
    let crowd = Crowd::of(&drawing);
    for (at, node) in (0..).zip(&drawing.nodes) {
        assert_eq!(crowd.node_at(&drawing, Point { x: node.x, y: node.y }, 0.0), Some(at));
        let beside = Point { x: node.x + node.radius + 2.0, y: node.y };
        assert_eq!(crowd.node_at(&drawing, beside, 3.0), Some(at), "nodes stand further apart than that");
    }
    let edge = drawing.edges[3];
    let [a, b] = [edge.a, edge.b].map(|node| &drawing.nodes[node as usize]);
    let middle = Point { x: f32::midpoint(a.x, b.x), y: f32::midpoint(a.y, b.y) };
    let found = Crowd::edge_at(&drawing, middle, 1.0).unwrap();
    let distance = distance(&drawing, &drawing.edges[found as usize], middle);
    assert!(distance.unwrap() < 0.5);
    assert_eq!(crowd.node_at(&drawing, Point { x: 1e7, y: f32::NAN }, 3.0), None);
    assert_eq!(Crowd::edge_at(&drawing, Point { x: 1e7, y: 0.0 }, 3.0), None);
}
