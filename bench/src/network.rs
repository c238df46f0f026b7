//! Networks as JavaScript times them beside others: made here, so that all get the same, laid out, cut into communities,
//! cut up for a canvas, and judged.

use crate::random::Random;
use simpul::corpus::Corpus;
use simpul::engine::Engine;
use simpul::entity::EntityKind;
use simpul::index::Query;
use simpul::network::adjacency::Adjacency;
use simpul::network::layout::Link;
use simpul::network::measure::louvain::Louvain;
use simpul::network::{Layout, SizeScale};
use simpul::relation::TieRule;
use simpul::view::{Crowd, Drawing, EdgeMark, Frame, NodeMark};
use std::collections::BTreeSet;
use wasm_bindgen::prelude::wasm_bindgen;

/// Nodes with their radii, and who is tied to whom.
#[wasm_bindgen]
pub struct Graph {
    radii: Vec<f32>,
    links: Vec<Link>,
}

#[wasm_bindgen]
impl Graph {
    /// `ours` (the built-in articles under the usual rule), `star`, `cliques` (two, with a bridge), `chain`, `random`, or
    /// `news`: topics of unequal size, a few nodes with many ties, three ties a node of which one leads anywhere.
    #[wasm_bindgen(constructor)]
    pub fn new(sort: &str, nodes: u32) -> Self {
        if sort == "ours" {
            return Self::ours();
        }
        let mut ties = Ties::default();
        match sort {
            "star" => (1..nodes).for_each(|at| ties.add(0, at)),
            "chain" => (1..nodes).for_each(|at| ties.add(at - 1, at)),
            "cliques" => {
                let half = nodes / 2;
                (0..nodes).for_each(|a| (0..a).filter(|b| (a < half) == (*b < half)).for_each(|b| ties.add(a, b)));
                ties.add(0, nodes - 1);
            }
            "random" => ties.random(nodes),
            _ => ties.news(nodes),
        }
        let mut degrees = vec![0.0; nodes as usize];
        for end in ties.links.iter().flat_map(|link| [link.a, link.b]) {
            degrees[end as usize] += 1.0;
        }
        let scale = SizeScale::of_counts(degrees.iter().copied().fold(0.0, f64::max));
        Self { radii: degrees.into_iter().map(|degree| scale.radius(degree)).collect(), links: ties.links }
    }

    fn ours() -> Self {
        let (engine, query) = (Engine::open(Corpus::builtin()), Query::default());
        let network = engine.network(&query, &engine.answer(&query), &TieRule::default(), None);
        let most = network.nodes.iter().map(|node| node.mentions).max().unwrap_or_default();
        let scale = SizeScale::of_counts(most.into());
        Self {
            radii: network.nodes.iter().map(|node| scale.radius(node.mentions.into())).collect(),
            links: network.edges.iter().map(|edge| Link { a: edge.a, b: edge.b, count: edge.tie.count() }).collect(),
        }
    }

    /// How many nodes.
    pub fn nodes(&self) -> u32 {
        self.radii.len() as u32
    }

    /// Their radii.
    pub fn radii(&self) -> Vec<f32> {
        self.radii.clone()
    }

    /// Both ends of every tie.
    pub fn ends(&self) -> Vec<u32> {
        self.links.iter().flat_map(|link| [link.a, link.b]).collect()
    }

    /// Places after so many steps, x and y of every node in turn.
    pub fn layout(&self, steps: u32) -> Vec<f32> {
        let mut layout = Layout::new(&self.radii, &self.links, steps);
        while layout.advance() {}
        layout.places().into_iter().flat_map(|place| [place.x, place.y]).collect()
    }

    /// The community of every node; ties weigh alike.
    pub fn communities(&self) -> Vec<u32> {
        let mut louvain = Louvain::new(&self.near());
        while louvain.advance() {}
        louvain.communities().0
    }

    /// The modularity of communities, wherever they come from.
    pub fn modularity(&self, communities: &[u32]) -> f64 {
        let near = self.near();
        let all = 2.0 * self.links.len() as f64;
        let mut sums = vec![0.0; near.len()];
        communities
            .iter()
            .enumerate()
            .for_each(|(at, &community)| sums[community as usize] += near.near(at).len() as f64);
        let own = self.links.iter().filter(|link| communities[link.a as usize] == communities[link.b as usize]).count();
        2.0 * own as f64 / all - sums.iter().map(|sum| (sum / all) * (sum / all)).sum::<f64>()
    }

    fn near(&self) -> Adjacency {
        Adjacency::of(self.radii.len(), self.links.iter().map(|link| (link.a, link.b, 1.0)))
    }

    /// How many pairs of ties cross.
    pub fn crossings(&self, places: &[f32]) -> u32 {
        let at = |node: u32| (f64::from(places[2 * node as usize]), f64::from(places[2 * node as usize + 1]));
        let ends: Vec<_> = self.links.iter().map(|link| (at(link.a), at(link.b))).collect();
        let turn = |a: (f64, f64), b: (f64, f64), c: (f64, f64)| (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0);
        let apart = |one: &Link, other: &Link| ![one.a, one.b].iter().any(|end| [other.a, other.b].contains(end));
        let mut count = 0;
        for (one, &(a, b)) in self.links.iter().zip(&ends) {
            for (other, &(c, d)) in self.links.iter().zip(&ends).take_while(|(other, _)| *other != one) {
                let crossing =
                    turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0 && apart(one, other);
                count += u32::from(crossing);
            }
        }
        count
    }

    /// How many pairs of nodes cover each other.
    pub fn overlaps(&self, places: &[f32]) -> u32 {
        let far = |a: usize, b: usize| {
            (places[2 * a] - places[2 * b]).hypot(places[2 * a + 1] - places[2 * b + 1])
                >= self.radii[a] + self.radii[b]
        };
        let pairs = (0..self.radii.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
        pairs.filter(|&(a, b)| !far(a, b)).count() as u32
    }
}

/// Ties between nodes, each pair at most once.
#[derive(Default)]
struct Ties {
    links: Vec<Link>,
    known: BTreeSet<(u32, u32)>,
    random: Random,
}

impl Ties {
    fn add(&mut self, a: u32, b: u32) {
        if a != b && self.known.insert((a.min(b), a.max(b))) {
            self.links.push(Link { a, b, count: 1 });
        }
    }

    fn random(&mut self, nodes: u32) {
        while self.links.len() < 3 * nodes as usize {
            let (a, b) = (self.random.below(nodes), self.random.below(nodes));
            self.add(a, b);
        }
    }

    fn news(&mut self, nodes: u32) {
        let topics = (nodes / 50).max(1);
        let topic: Vec<u32> = (0..nodes).map(|_| self.random.below(topics).min(self.random.below(topics))).collect();
        // Ends of ties by topic: who is tied often is tied more often.
        let mut ends: Vec<Vec<u32>> = vec![Vec::new(); topics as usize];
        for node in 0..nodes {
            ends[topic[node as usize] as usize].push(node);
        }
        while self.links.len() < 3 * nodes as usize {
            let node = self.random.below(nodes);
            let there =
                if self.random.below(4) == 0 { self.random.below(topics) } else { topic[node as usize] } as usize;
            let at = self.random.below(ends[there].len() as u32) as usize;
            let Some(&other) = ends[there].get(at) else { continue };
            self.add(node, other);
            ends[there].push(other);
        }
    }
}

/// A drawing for a canvas.
#[wasm_bindgen]
pub struct Sheet {
    drawing: Drawing,
    crowd: Crowd,
}

#[wasm_bindgen]
impl Sheet {
    /// A graph whose nodes stand at these places.
    #[wasm_bindgen(constructor)]
    pub fn new(graph: &Graph, places: &[f32]) -> Self {
        let node = |(at, &radius): (usize, &f32)| NodeMark {
            slug: String::new(),
            name: String::new(),
            short: String::new(),
            kind: EntityKind::ALL[at % 6],
            hue: EntityKind::ALL[at % 6],
            community: None,
            x: places[2 * at],
            y: places[2 * at + 1],
            radius,
            mentions: 1,
            label: None,
        };
        let edge = |link: &Link| EdgeMark { a: link.a, b: link.b, width: 1.25, opacity: 0.5, dashed: false, count: 1 };
        let drawing = Drawing {
            nodes: graph.radii.iter().enumerate().map(node).collect(),
            edges: graph.links.iter().map(edge).collect(),
            ..Drawing::default()
        };
        Self { crowd: Crowd::of(&drawing), drawing }
    }

    /// The ties in a frame: all of them, where the page would leave out the weakest.
    pub fn lines(&self, left: f32, right: f32, top: f32, bottom: f32) -> Vec<u32> {
        let frame = Frame { left, right, top, bottom };
        let is_seen = |at: &u32| self.drawing.ends(*at).is_some_and(|(a, b)| frame.cut(a, b).is_some());
        (0..self.drawing.edges.len() as u32).filter(is_seen).collect()
    }

    /// The nodes in it.
    pub fn nodes(&self, left: f32, right: f32, top: f32, bottom: f32) -> Vec<u32> {
        self.crowd.nodes_in(Frame { left, right, top, bottom })
    }
}
