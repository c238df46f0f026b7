//! What a network tells of its nodes beyond mentions and ties: how central each is, and in which community. Asked for, not
//! always made: in thousands of nodes it takes seconds, so it is done a step at a time as the layout is.

pub mod betweenness;
pub mod louvain;
pub mod page_rank;

use super::{Network, adjacency::Adjacency};
use betweenness::Betweenness;
use louvain::Louvain;
use page_rank::PageRank;

/// The measures of a network, each by node index.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Share of the shortest ways between all other pairs of nodes that lead through the node, 0 to 1 (Freeman 1977).
    pub betweenness: Vec<f64>,
    /// Share of the time that a reader who follows ties at random spends at the node; all together 1 (Brin & Page 1998).
    pub page_rank: Vec<f64>,
    /// The node's community, counted from 0, the largest first.
    pub communities: Vec<u32>,
    /// How much more often ties stay within communities than if they fell by chance, -1/2 to 1 (Newman & Girvan 2004).
    pub modularity: f64,
}

impl Figures {
    /// The figures of a network, all at once.
    pub fn of(network: &Network) -> Self {
        let mut measuring = Measuring::of(network);
        while measuring.advance() {}
        measuring.figures()
    }

    /// How many communities there are.
    pub fn community_count(&self) -> u32 {
        self.communities.iter().max().map_or(0, |last| last + 1)
    }
}

/// Figures that are being made.
#[derive(Clone, Debug)]
pub struct Measuring {
    near: Adjacency,
    louvain: Louvain,
    page_rank: PageRank,
    betweenness: Betweenness,
}

impl Measuring {
    /// Of a network; communities and PageRank weigh a tie by its passages, ways count ties.
    pub fn of(network: &Network) -> Self {
        let ties = network.edges.iter().map(|edge| (edge.a, edge.b, f64::from(edge.tie.count())));
        Self::new(Adjacency::of(network.nodes.len(), ties))
    }

    /// Of nodes and who is tied to whom.
    pub fn new(near: Adjacency) -> Self {
        Self {
            louvain: Louvain::new(&near),
            page_rank: PageRank::new(&near),
            betweenness: Betweenness::new(near.len()),
            near,
        }
    }

    /// Goes on by a step; whether there is more to do.
    pub fn advance(&mut self) -> bool {
        self.louvain.advance() || self.page_rank.advance(&self.near) || self.betweenness.advance(&self.near)
    }

    /// How much is done, in percent: nearly all the time goes into betweenness.
    pub fn percent(&self) -> u32 {
        self.betweenness.percent()
    }

    /// The figures, once all is done.
    pub fn figures(&self) -> Figures {
        let (communities, modularity) = self.louvain.communities();
        Figures {
            betweenness: self.betweenness.shares(),
            page_rank: self.page_rank.shares().to_vec(),
            communities,
            modularity,
        }
    }
}

#[cfg(test)]
mod tests;
