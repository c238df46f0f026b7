//! Communities: nodes that are tied among themselves more than chance would have it, by the Louvain method (Blondel et al.
//! 2008). Nodes move to the community of a neighbour while that raises the modularity; communities then become the nodes
//! of a smaller network, and so on. On the way back nodes may move again at each level (Rotta & Noack 2011), and the whole
//! is repeated while it gains. Nodes come in a fixed order, so equal networks have equal communities.

use crate::network::adjacency::Adjacency;
use crate::order::sort_by_key;
use std::cmp::Reverse;

/// Nodes that are looked at in one step.
const NODES_A_STEP: usize = 500;
/// A move or a round that gains less is none: it could be a rounding error, going round for ever.
const LEAST_GAIN: f64 = 1e-9;
/// Rounds from single nodes up and back.
const MOST_ROUNDS: u32 = 8;

/// Communities that are being found.
#[derive(Clone, Debug)]
pub struct Louvain {
    /// The network of single nodes, and above it those whose nodes are communities of the one below.
    levels: Vec<Level>,
    /// Whether the smallest network was reached and the way leads back.
    back: bool,
    rounds: u32,
    /// Modularity after the round before.
    reached: f64,
    is_done: bool,
}

/// A network whose nodes have communities.
#[derive(Clone, Debug)]
struct Level {
    near: Adjacency,
    /// What ties within a node weigh, from both ends.
    loops: Vec<f64>,
    /// What all ties of a node weigh.
    strengths: Vec<f64>,
    communities: Vec<u32>,
    /// What all ties of the nodes of a community weigh.
    sums: Vec<f64>,
    /// Nodes that may move, the next one last: at first all, the least mentioned first, which gains more than the other way.
    waiting: Vec<u32>,
    is_waiting: Vec<bool>,
    // Working room: what a node's ties to each community weigh, and to which there are any.
    tied: Vec<f64>,
    touched: Vec<u32>,
}

impl Louvain {
    /// Every node its own community.
    pub fn new(near: &Adjacency) -> Self {
        let level = Level::new(near.clone(), vec![0.0; near.len()]);
        let is_done = near.is_empty();
        Self { levels: vec![level], back: false, rounds: 0, reached: f64::NEG_INFINITY, is_done }
    }

    /// Goes on by a step; whether there is more to do.
    pub fn advance(&mut self) -> bool {
        let Some(level) = self.levels.last_mut().filter(|_| !self.is_done) else { return false };
        if !level.waiting.is_empty() {
            level.move_some();
        } else if !self.back {
            let count = level.renumber();
            self.back = count == level.communities.len();
            if !self.back {
                let above = level.merged(count);
                self.levels.push(above);
            }
        } else if self.levels.len() > 1 {
            self.step_back();
        } else {
            self.end_round();
        }
        !self.is_done
    }

    /// The community of every node, the largest first, and the modularity.
    pub fn communities(&self) -> (Vec<u32>, f64) {
        let Some(level) = self.levels.first() else { return (Vec::new(), 0.0) };
        (level.by_size(), level.modularity())
    }

    /// Nodes of the level below take over the communities of what they are part of, and may move again.
    fn step_back(&mut self) {
        let Some(above) = self.levels.pop() else { return };
        if let Some(level) = self.levels.last_mut() {
            let taken = level.communities.iter().map(|&part| above.communities[part as usize]).collect();
            level.take(taken);
        }
    }

    fn end_round(&mut self) {
        let level = &mut self.levels[0];
        level.take_parts();
        let reached = level.modularity();
        self.rounds += 1;
        self.is_done = reached < self.reached + LEAST_GAIN || self.rounds == MOST_ROUNDS;
        self.reached = reached;
        self.back = false;
        level.waiting.clear();
        level.is_waiting.fill(false);
    }
}

impl Level {
    fn new(near: Adjacency, loops: Vec<f64>) -> Self {
        let nodes = near.len();
        let strengths: Vec<f64> = (0..nodes)
            .map(|node| loops[node] + near.near(node).iter().map(|(_, weight)| weight).sum::<f64>())
            .collect();
        let mut level = Self {
            near,
            loops,
            strengths,
            communities: Vec::new(),
            sums: Vec::new(),
            waiting: Vec::new(),
            is_waiting: Vec::new(),
            tied: vec![0.0; nodes],
            touched: Vec::new(),
        };
        level.take((0..nodes as u32).collect());
        level
    }

    /// Puts every node in a community, numbered below the number of nodes, and lets all of them move.
    fn take(&mut self, communities: Vec<u32>) {
        self.sums = vec![0.0; communities.len()];
        for (&community, strength) in communities.iter().zip(&self.strengths) {
            self.sums[community as usize] += strength;
        }
        self.waiting = (0..communities.len() as u32).collect();
        self.is_waiting = vec![true; communities.len()];
        self.communities = communities;
    }

    fn move_some(&mut self) {
        let all: f64 = self.strengths.iter().sum();
        for _ in 0..NODES_A_STEP {
            let Some(node) = self.waiting.pop() else { return };
            self.is_waiting[node as usize] = false;
            self.settle(node as usize, all);
        }
    }

    /// Moves a node to the community where it raises the modularity most, if that is another.
    fn settle(&mut self, node: usize, all: f64) {
        let from = self.communities[node];
        for &(to, weight) in self.near.near(node) {
            let community = self.communities[to as usize];
            if self.tied[community as usize] == 0.0 {
                self.touched.push(community);
            }
            self.tied[community as usize] += weight;
        }
        let strength = self.strengths[node];
        self.sums[from as usize] -= strength;
        let gain = |community: u32| self.tied[community as usize] - strength * self.sums[community as usize] / all;
        let (mut best, mut most) = (from, gain(from) + LEAST_GAIN);
        for &community in &self.touched {
            let gain = gain(community);
            let better = gain.total_cmp(&most).then(best.cmp(&community));
            if better.is_gt() {
                (best, most) = (community, gain);
            }
        }
        self.sums[best as usize] += strength;
        for community in self.touched.drain(..) {
            self.tied[community as usize] = 0.0;
        }
        if best != from {
            self.communities[node] = best;
            for &(to, _) in self.near.near(node) {
                let to = to as usize;
                if self.communities[to] != best && !self.is_waiting[to] {
                    self.is_waiting[to] = true;
                    self.waiting.push(to as u32);
                }
            }
        }
    }

    /// Numbers the communities without gaps, by their first nodes; how many there are.
    fn renumber(&mut self) -> usize {
        let mut numbers = vec![u32::MAX; self.communities.len()];
        let mut count = 0;
        let mut renumbered = Vec::with_capacity(numbers.len());
        for &community in &self.communities {
            let number = &mut numbers[community as usize];
            if *number == u32::MAX {
                *number = count;
                count += 1;
            }
            renumbered.push(*number);
        }
        self.take(renumbered);
        self.waiting.clear();
        self.is_waiting.fill(false);
        count as usize
    }

    /// The network whose nodes are the communities, which are numbered without gaps.
    fn merged(&mut self, count: usize) -> Self {
        let mut members: Vec<Vec<u32>> = vec![Vec::new(); count];
        for (node, &community) in (0..).zip(&self.communities) {
            members[community as usize].push(node);
        }
        let (mut ties, mut loops) = (Vec::new(), vec![0.0; count]);
        for (here, members) in (0..).zip(&members) {
            for &node in members {
                loops[here as usize] += self.loops[node as usize];
                for &(to, weight) in self.near.near(node as usize) {
                    let there = self.communities[to as usize];
                    if self.tied[there as usize] == 0.0 {
                        self.touched.push(there);
                    }
                    self.tied[there as usize] += weight;
                }
            }
            for there in self.touched.drain(..) {
                let weight = std::mem::take(&mut self.tied[there as usize]);
                if there == here {
                    loops[here as usize] += weight;
                } else if there > here {
                    ties.push((here, there, weight));
                }
            }
        }
        Self::new(Adjacency::of(count, ties.iter().copied()), loops)
    }

    /// Splits communities without ways between all their nodes, which raises the modularity.
    fn take_parts(&mut self) {
        let mut parts = vec![u32::MAX; self.communities.len()];
        let mut rim = Vec::new();
        for start in 0..parts.len() {
            if parts[start] != u32::MAX {
                continue;
            }
            parts[start] = start as u32;
            rim.push(start);
            while let Some(node) = rim.pop() {
                for &(to, _) in self.near.near(node) {
                    let to = to as usize;
                    if parts[to] == u32::MAX && self.communities[to] == self.communities[node] {
                        parts[to] = start as u32;
                        rim.push(to);
                    }
                }
            }
        }
        self.take(parts);
    }

    fn modularity(&self) -> f64 {
        let all: f64 = self.strengths.iter().sum();
        if all == 0.0 {
            return 0.0;
        }
        let within = |node: usize| {
            let ties = self.near.near(node).iter();
            let own = ties.filter(|(to, _)| self.communities[*to as usize] == self.communities[node]);
            self.loops[node] + own.map(|(_, weight)| weight).sum::<f64>()
        };
        let inside: f64 = (0..self.communities.len()).map(within).sum();
        let expected: f64 = self.sums.iter().map(|sum| (sum / all) * (sum / all)).sum();
        inside / all - expected
    }

    /// The communities numbered by size, the largest first; of equal ones the one with the earlier node.
    fn by_size(&self) -> Vec<u32> {
        let mut sizes = vec![0_u32; self.communities.len()];
        self.communities.iter().for_each(|&community| sizes[community as usize] += 1);
        let mut order: Vec<u32> = (0..sizes.len() as u32).filter(|&at| sizes[at as usize] > 0).collect();
        // At the end of a round a community has the number of its first node.
        sort_by_key(&mut order, |&community| (Reverse(sizes[community as usize]), community));
        let mut numbers = vec![0; sizes.len()];
        for (number, community) in (0..).zip(order) {
            numbers[community as usize] = number;
        }
        self.communities.iter().map(|&community| numbers[community as usize]).collect()
    }
}
