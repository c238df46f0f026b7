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
    /// What a row is sorted by.
    fn key(self, row: &Self::Row) -> Key;
    /// Whether it holds names: those are first read from A to Z, communities from the first, which is the largest; numbers
    /// from the largest.
    fn is_words(self) -> bool;
}

impl Column for NodeColumn {
    type Row = NodeRow;

    fn key(self, row: &NodeRow) -> Key {
        let measure = |of: fn(Measures) -> f64| Key::Number(row.measures.map_or(0.0, of));
        match self {
            Self::Name => Key::name(&row.entity),
            Self::Kind => Key::Number(f64::from(row.entity.kind as u8)),
            Self::Mentions => Key::Number(row.mentions.into()),
            Self::Articles => Key::Number(row.articles.into()),
            Self::Outlets => Key::Number(row.outlets.into()),
            Self::Degree => Key::Number(row.neighbours.len() as f64),
            Self::Betweenness => measure(|measures| measures.betweenness),
            Self::PageRank => measure(|measures| measures.page_rank),
            Self::Community => measure(|measures| measures.community.into()),
        }
    }

    fn is_words(self) -> bool {
        matches!(self, Self::Name | Self::Kind | Self::Community)
    }
}

impl Column for TieColumn {
    type Row = TieRow;

    fn key(self, row: &TieRow) -> Key {
        match self {
            Self::One => Key::name(&row.a),
            Self::Other => Key::name(&row.b),
            Self::Count => Key::Number(row.count.into()),
            Self::Articles => Key::Number(row.articles.into()),
            Self::Outlets => Key::Number(row.outlets.into()),
            Self::Weight => Key::Number(row.weight),
        }
    }

    fn is_words(self) -> bool {
        matches!(self, Self::One | Self::Other)
    }
}

/// What rows are sorted by, found once a row.
pub enum Key {
    /// Words, in small letters.
    Words(String),
    /// A figure.
    Number(f64),
}

impl Key {
    fn name(entity: &EntityLink) -> Self {
        Self::Words(lower(&entity.name))
    }

    /// Least first.
    fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Words(one), Self::Words(other)) => one.cmp(other),
            (Self::Number(one), Self::Number(other)) => one.total_cmp(other),
            // A column has keys of one sort.
            _ => Ordering::Equal,
        }
    }
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

    /// The places of the rows in this order.
    pub fn sorted(self, rows: &[C::Row]) -> Vec<usize> {
        let mut sorted: Vec<(usize, Key)> = rows.iter().map(|row| self.column.key(row)).enumerate().collect();
        let compare = |(_, one): &(usize, Key), (_, other): &(usize, Key)| {
            let order = one.compare(other);
            if self.ascending { order } else { order.reverse() }
        };
        // Tens of thousands of ties come in the order in which they are first read.
        if !sorted.is_sorted_by(|one, next| compare(one, next).is_le()) {
            sort_by(&mut sorted, compare);
        }
        sorted.into_iter().map(|(at, _)| at).collect()
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
            order.sorted(&rows).into_iter().map(|at| rows[at].entity.name.clone()).collect::<Vec<_>>()
        };
        let by_name = Order::by(NodeColumn::Name);
        assert_eq!(names(by_name), ["Kim", "putin", "Trump"]);
        assert_eq!(names(by_name.pressed(NodeColumn::Name)), ["Trump", "putin", "Kim"]);
        let by_mentions = by_name.pressed(NodeColumn::Mentions);
        assert_eq!(names(by_mentions), ["putin", "Kim", "Trump"], "equal rows keep their order");
        assert_eq!(names(by_mentions.pressed(NodeColumn::Mentions)), ["Trump", "putin", "Kim"]);
    }
}
