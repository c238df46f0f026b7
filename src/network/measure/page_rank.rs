//! PageRank: where a reader ends up who follows ties at random, the stronger the likelier (Brin & Page 1998).

use crate::network::adjacency::Adjacency;

/// How often the reader follows a tie; else any node is as likely as another.
const DAMPING: f64 = 0.85;
/// It is exact enough when a step changes all nodes together by less.
const EXACT: f64 = 1e-10;
/// It comes nearer by [`DAMPING`] a step, so this many always do.
const MOST_STEPS: u32 = 200;

/// `PageRank` that is being found.
#[derive(Clone, Debug)]
pub struct PageRank {
    shares: Vec<f64>,
    /// What the ties of each node weigh together.
    strengths: Vec<f64>,
    steps: u32,
    is_done: bool,
}

impl PageRank {
    /// Everybody equal.
    pub fn new(near: &Adjacency) -> Self {
        let nodes = near.len();
        Self {
            shares: vec![1.0 / nodes.max(1) as f64; nodes],
            strengths: (0..nodes).map(|node| near.near(node).iter().map(|(_, weight)| weight).sum()).collect(),
            steps: 0,
            is_done: nodes == 0,
        }
    }

    /// Lets every reader go one step; whether more are needed.
    pub fn advance(&mut self, near: &Adjacency) -> bool {
        if self.is_done {
            return false;
        }
        let nodes = near.len() as f64;
        // Who stands where no tie leads on goes anywhere.
        let lost: f64 =
            self.shares.iter().zip(&self.strengths).filter(|(_, s)| **s == 0.0).map(|(share, _)| share).sum();
        let anywhere = (1.0 - DAMPING + DAMPING * lost) / nodes;
        let come = |node: usize| {
            let from = near.near(node).iter();
            from.map(|&(from, weight)| self.shares[from as usize] * weight / self.strengths[from as usize]).sum::<f64>()
        };
        let next: Vec<f64> = (0..near.len()).map(|node| anywhere + DAMPING * come(node)).collect();
        let change: f64 = next.iter().zip(&self.shares).map(|(next, share)| (next - share).abs()).sum();
        self.shares = next;
        self.steps += 1;
        self.is_done = change < EXACT || self.steps == MOST_STEPS;
        !self.is_done
    }

    /// The share of each node.
    pub fn shares(&self) -> &[f64] {
        &self.shares
    }
}
