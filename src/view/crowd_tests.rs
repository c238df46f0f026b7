//! Tests of large drawings, cut up.

use super::*;
use crate::network::layout;
use crate::network::layout::tests::large;
use crate::view::{Dress, NodeMark};

fn drawing() -> Drawing {
    let network = large(500);
    Drawing::of(&network, &crate::entity::Annotations::default(), &layout(&network), Dress::default())
}

#[test]
fn the_strongest_lines_are_drawn_weakest_first() {
    let drawing = drawing();
    assert!(Crowd::is_needed(&drawing));
    let crowd = Crowd::of(&drawing);
    let everywhere = Frame { left: f32::MIN, right: f32::MAX, top: f32::MIN, bottom: f32::MAX };
    assert_eq!(crowd.nodes_in(everywhere), (0..drawing.nodes.len() as u32).collect::<Vec<_>>());
    let seen = crowd.lines_in(&drawing, everywhere);
    assert_eq!((seen.drawn.len(), seen.all as usize), (drawing.edges.len(), drawing.edges.len()));
    assert!(seen.drawn.iter().map(|&at| drawing.edges[at as usize].opacity).is_sorted(), "weakest first");
}

#[test]
fn few_lines_are_drawn_that_only_pass() {
    let any = drawing().nodes.swap_remove(0);
    let mark = |x: f32, y: f32| NodeMark { x, y, ..any.clone() };
    let edge = |a, b| EdgeMark { a, b, width: 1.0, opacity: 0.5, dashed: false, count: 1 };
    let beside: Vec<NodeMark> = (0..1000_u16).flat_map(|at| [-100.0, 100.0].map(|x| mark(x, at.into()))).collect();
    let passing = (0..1000).map(|at| edge(2 * at, 2 * at + 1));
    let own = std::iter::once(edge(0, 2000));
    let nodes = beside.into_iter().chain([mark(0.0, 500.0)]).collect();
    let drawing = Drawing { nodes, edges: passing.chain(own).collect(), ..Drawing::default() };
    let middle = Frame { left: -9.0, right: 9.0, top: 0.0, bottom: 1000.0 };
    let seen = Crowd::of(&drawing).lines_in(&drawing, middle);
    assert_eq!((seen.all, seen.drawn.len()), (1001, MOST_PASSING + 1));
    assert!(seen.drawn.contains(&1000), "what ends here");
}

#[test]
fn what_is_not_seen_is_not_drawn() {
    let drawing = drawing();
    let crowd = Crowd::of(&drawing);
    let nowhere = Frame { left: 1e6, right: 2e6, top: 0.0, bottom: 1.0 };
    assert!(crowd.lines_in(&drawing, nowhere).all == 0 && crowd.nodes_in(nowhere).is_empty());
    let node = &drawing.nodes[7];
    let corner = Frame { left: node.x, right: node.x, ..node.frame() };
    assert!(crowd.nodes_in(corner).contains(&7) && crowd.nodes_in(corner).len() < drawing.nodes.len() / 4);
    let own = drawing.edges.iter().filter(|edge| edge.a == 7 || edge.b == 7).count();
    let seen = crowd.lines_in(&drawing, corner).all as usize;
    assert!(own <= seen && seen < drawing.edges.len() / 4, "{own} {seen}");
}

#[test]
fn a_frame_cuts_a_line_where_it_leaves() {
    let frame = Frame { left: 0.0, right: 10.0, top: 0.0, bottom: 10.0 };
    let cut = |a: (f32, f32), b: (f32, f32)| frame.cut(Point { x: a.0, y: a.1 }, Point { x: b.0, y: b.1 });
    assert_eq!(cut((-10.0, 5.0), (30.0, 5.0)), Some((0.25, 0.5)));
    assert_eq!(cut((1.0, 1.0), (2.0, 9.0)), Some((0.0, 1.0)));
    assert_eq!(cut((-10.0, 5.0), (5.0, 30.0)), None, "past a corner");
    assert_eq!(cut((20.0, 0.0), (20.0, 10.0)), None);
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
    let (a, b) = drawing.ends(found).unwrap();
    assert!(middle.distance_to(a, b) < 0.5);
    assert_eq!(crowd.node_at(&drawing, Point { x: 1e7, y: f32::NAN }, 3.0), None);
    assert_eq!(Crowd::edge_at(&drawing, Point { x: 1e7, y: 0.0 }, 3.0), None);
}
