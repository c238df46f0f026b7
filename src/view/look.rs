//! What the size and the colour of a node show. Which measure is which is explained in `i18n`.

use crate::network::layout::part;
use crate::network::{Figures, Network, Node, Point, SizeScale};
use crate::text::decimal::rounded;

/// What the area of a node shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum SizeBy {
    /// Mentions among the articles that remain.
    #[default]
    Mentions,
    /// Ties.
    Degree,
    /// Betweenness.
    Betweenness,
    /// `PageRank`.
    PageRank,
}

impl SizeBy {
    /// Every measure, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Mentions, Self::Degree, Self::Betweenness, Self::PageRank];

    /// A value as it is read: a count, or a share in percent. `mark` stands between whole and decimals.
    pub fn text(self, value: f64, mark: &str) -> String {
        if self.is_count() {
            rounded(value, 0).to_string()
        } else {
            format!("{}%", rounded(100.0 * value, 1).to_string().replace('.', mark))
        }
    }

    /// Whether it is a count; else it is a share, 0 to 1.
    fn is_count(self) -> bool {
        matches!(self, Self::Mentions | Self::Degree)
    }
}

/// What the colour of a node shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ColourBy {
    /// Its kind, as its shape does.
    #[default]
    Kind,
    /// Its community, as the number in it does.
    Community,
}

impl ColourBy {
    /// Every meaning, in the order of the choice.
    pub const ALL: [Self; 2] = [Self::Kind, Self::Community];
}

/// How the nodes look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Look {
    /// What their size shows.
    pub size: SizeBy,
    /// What their colour shows.
    pub colour: ColourBy,
}

impl Look {
    /// Whether it shows what has to be measured first.
    pub fn needs_figures(self) -> bool {
        !self.size.is_count() || self.colour == ColourBy::Community
    }
}

/// A look with what it shows. Until that is measured, sizes show mentions and colours kinds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Dress<'a> {
    /// How the nodes should look.
    pub look: Look,
    /// The measures of the network, where they are known.
    pub figures: Option<&'a Figures>,
}

impl Dress<'_> {
    /// What the sizes really show.
    pub fn size(&self) -> SizeBy {
        if self.look.size.is_count() || self.figures.is_some() { self.look.size } else { SizeBy::Mentions }
    }

    /// What the size of every node shows.
    pub fn values(&self, network: &Network) -> Vec<f64> {
        let counts = |count: fn(&Node) -> u32| network.nodes.iter().map(|node| count(node).into()).collect();
        match (self.size(), self.figures) {
            (SizeBy::Betweenness, Some(figures)) => figures.betweenness.clone(),
            (SizeBy::PageRank, Some(figures)) => figures.page_rank.clone(),
            (SizeBy::Degree, _) => counts(Node::degree),
            _ => counts(|node| node.mentions),
        }
    }

    /// Where the nodes stand: at home, moved no more than their sizes need.
    pub fn places(&self, network: &Network, home: &[Point]) -> Vec<Point> {
        if self.size() == SizeBy::Mentions {
            return home.to_vec();
        }
        let values = self.values(network);
        let scale = self.scale(&values);
        part(home, values.iter().map(|&value| scale.radius(value)))
    }

    /// How values become radii.
    pub fn scale(&self, values: &[f64]) -> SizeScale {
        let most = values.iter().copied().fold(0.0, f64::max);
        if self.size().is_count() { SizeScale::of_counts(most) } else { SizeScale::of_shares(most) }
    }

    /// The community of a node, counted from 1, where colours show it.
    pub fn community(&self, node: usize) -> Option<u32> {
        let figures = self.figures.filter(|_| self.look.colour == ColourBy::Community)?;
        figures.communities.get(node).map(|community| community + 1)
    }
}
