//! The orders in which the tables can stand. Sorting is stable, so rows that are equal in a column keep the network's own
//! order: most mentioned, or strongest, first.

use crate::order::sort_by;
use crate::text::fold::lower;
use crate::view::{EntityLink, Measures, NodeRow, TieRow};
use std::cmp::Ordering;

/// A column of the table of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeColumn {
    /// Canonical name.
    Name,
    /// Kind, in the order of the legend.
    Kind,
    /// Mentions.
    Mentions,
    /// Articles.
    Articles,
    /// Outlets.
    Outlets,
    /// Ties.
    Degree,
    /// Betweenness.
    Betweenness,
    /// `PageRank`.
    PageRank,
    /// Community.
    Community,
}

/// A column of the table of ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieColumn {
    /// Name of one end.
    One,
    /// Name of the other end.
    Other,
    /// Passages.
    Count,
    /// Articles.
    Articles,
    /// Outlets.
    Outlets,
    /// Weight under the rule.
    Weight,
}

/// A column whose first order, on choosing it, is from the top.
pub trait Column: Copy + PartialEq + 'static {
    /// A row of the table.
    type Row;
    /// Compares two rows, least first.
    fn compare(self, one: &Self::Row, other: &Self::Row) -> Ordering;
    /// Whether it holds names: those are first read from A to Z, communities from the first, which is the largest; numbers
    /// from the largest.
    fn is_words(self) -> bool;
}

impl Column for NodeColumn {
    type Row = NodeRow;

    fn compare(self, one: &NodeRow, other: &NodeRow) -> Ordering {
        match self {
            Self::Name => by_name(&one.entity, &other.entity),
            Self::Kind => one.entity.kind.cmp(&other.entity.kind),
            Self::Mentions => one.mentions.cmp(&other.mentions),
            Self::Articles => one.articles.cmp(&other.articles),
            Self::Outlets => one.outlets.cmp(&other.outlets),
            Self::Degree => one.neighbours.len().cmp(&other.neighbours.len()),
            Self::Betweenness => by_measure(one, other, |measures| measures.betweenness),
            Self::PageRank => by_measure(one, other, |measures| measures.page_rank),
            Self::Community => by_measure(one, other, |measures| measures.community.into()),
        }
    }

    fn is_words(self) -> bool {
        matches!(self, Self::Name | Self::Kind | Self::Community)
    }
}

impl Column for TieColumn {
    type Row = TieRow;

    fn compare(self, one: &TieRow, other: &TieRow) -> Ordering {
        match self {
            Self::One => by_name(&one.a, &other.a),
            Self::Other => by_name(&one.b, &other.b),
            Self::Count => one.count.cmp(&other.count),
            Self::Articles => one.articles.cmp(&other.articles),
            Self::Outlets => one.outlets.cmp(&other.outlets),
            Self::Weight => one.weight.total_cmp(&other.weight),
        }
    }

    fn is_words(self) -> bool {
        matches!(self, Self::One | Self::Other)
    }
}

fn by_measure(one: &NodeRow, other: &NodeRow, of: fn(Measures) -> f64) -> Ordering {
    let [one, other] = [one, other].map(|row| row.measures.map_or(0.0, of));
    one.total_cmp(&other)
}

fn by_name(one: &EntityLink, other: &EntityLink) -> Ordering {
    lower(&one.name).cmp(&lower(&other.name))
}

/// The order in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order<C> {
    /// By which column.
    pub column: C,
    /// Least first.
    pub ascending: bool,
}

impl<C: Column> Order<C> {
    /// The order in which a column is first read.
    pub fn by(column: C) -> Self {
        Self { column, ascending: column.is_words() }
    }

    /// The order after the column's heading was pressed: the same column turns round.
    #[must_use]
    pub fn pressed(self, column: C) -> Self {
        if self.column == column { Self { column, ascending: !self.ascending } } else { Self::by(column) }
    }

    /// The rows in this order.
    pub fn sorted(self, rows: &[C::Row]) -> Vec<&C::Row> {
        let mut sorted: Vec<&C::Row> = rows.iter().collect();
        sort_by(&mut sorted, |one, other| {
            let order = self.column.compare(one, other);
            if self.ascending { order } else { order.reverse() }
        });
        sorted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::EntityKind;

    fn row(name: &str, mentions: u32) -> NodeRow {
        let entity = EntityLink { slug: name.to_lowercase(), name: name.to_owned(), kind: EntityKind::Per };
        NodeRow { entity, mentions, articles: 1, outlets: 1, measures: None, neighbours: Vec::new() }
    }

    #[test]
    fn words_start_from_a_and_numbers_from_the_largest() {
        let rows = [row("putin", 9), row("Kim", 9), row("Trump", 2)];
        let names = |order: Order<NodeColumn>| {
            order.sorted(&rows).into_iter().map(|row| row.entity.name.clone()).collect::<Vec<_>>()
        };
        let by_name = Order::by(NodeColumn::Name);
        assert_eq!(names(by_name), ["Kim", "putin", "Trump"]);
        assert_eq!(names(by_name.pressed(NodeColumn::Name)), ["Trump", "putin", "Kim"]);
        let by_mentions = by_name.pressed(NodeColumn::Mentions);
        assert_eq!(names(by_mentions), ["putin", "Kim", "Trump"], "equal rows keep their order");
        assert_eq!(names(by_mentions.pressed(NodeColumn::Mentions)), ["Trump", "putin", "Kim"]);
    }
}
