//! Betweenness: how many of the shortest ways between others lead through a node (Brandes 2001, one source a step).

use crate::network::adjacency::Adjacency;

/// Betweenness that is being counted.
#[derive(Clone, Debug)]
pub struct Betweenness {
    /// For each node the sum over sources so far, of shares of ways.
    sums: Vec<f64>,
    /// The next source.
    source: usize,
    // Working room, by node: ties from the source, shortest ways from it, and what of the ways beyond leads through.
    distance: Vec<u32>,
    ways: Vec<f64>,
    through: Vec<f64>,
    /// The nodes that were reached, nearest first.
    order: Vec<u32>,
}

impl Betweenness {
    /// Nothing counted yet.
    pub fn new(nodes: usize) -> Self {
        Self {
            sums: vec![0.0; nodes],
            source: 0,
            distance: vec![u32::MAX; nodes],
            ways: vec![0.0; nodes],
            through: vec![0.0; nodes],
            order: Vec::with_capacity(nodes),
        }
    }

    /// Counts the ways from one more node; whether there are more.
    pub fn advance(&mut self, near: &Adjacency) -> bool {
        if self.source < near.len() {
            self.search(near);
            self.gather(near);
            self.source += 1;
        }
        self.source < near.len()
    }

    /// How much is done, in percent.
    pub fn percent(&self) -> u32 {
        (100 * self.source / self.sums.len().max(1)) as u32
    }

    /// The sums as shares of the pairs that a node could lie between; each pair was counted from both its ends.
    pub fn shares(&self) -> Vec<f64> {
        let others = self.sums.len() as f64 - 1.0;
        let pairs = (others * (others - 1.0)).max(1.0);
        self.sums.iter().map(|sum| sum / pairs).collect()
    }

    /// Goes out from the source, nearest first, and counts shortest ways.
    fn search(&mut self, near: &Adjacency) {
        self.distance.fill(u32::MAX);
        self.order.clear();
        self.order.push(self.source as u32);
        (self.distance[self.source], self.ways[self.source]) = (0, 1.0);
        let mut at = 0;
        while let Some(&from) = self.order.get(at) {
            at += 1;
            let (next, ways) = (self.distance[from as usize] + 1, self.ways[from as usize]);
            for &(to, _) in near.near(from as usize) {
                let distance = &mut self.distance[to as usize];
                if *distance == u32::MAX {
                    *distance = next;
                    self.ways[to as usize] = ways;
                    self.order.push(to);
                } else if *distance == next {
                    self.ways[to as usize] += ways;
                }
            }
        }
    }

    /// Comes back, farthest first: each node hands what leads through it, and itself, to those before it.
    fn gather(&mut self, near: &Adjacency) {
        self.order.iter().for_each(|&node| self.through[node as usize] = 0.0);
        for &node in self.order[1..].iter().rev() {
            let node = node as usize;
            let before = self.distance[node] - 1;
            let share = (1.0 + self.through[node]) / self.ways[node];
            for &(to, _) in near.near(node).iter().filter(|(to, _)| self.distance[*to as usize] == before) {
                self.through[to as usize] += self.ways[to as usize] * share;
            }
            self.sums[node] += self.through[node];
        }
    }
}
