//! Which neighbouring blocks share one element: the items of a list, a quotation and who said it.

use crate::corpus::BlockKind;
use crate::view::BlockView;

/// Blocks that are drawn together, by their places in the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Group {
    /// One block by itself.
    Single(usize),
    /// The items of a list.
    List(Vec<usize>),
    /// A block quotation and, where the text tells, who said it.
    Quotation(Vec<usize>),
}

/// Groups the blocks that are `shown`. One that is not does not cut a list in two.
pub fn group(blocks: &[BlockView], shown: impl Fn(usize, &BlockView) -> bool) -> Vec<Group> {
    let mut groups = Vec::new();
    for (at, block) in blocks.iter().enumerate().filter(|(at, block)| shown(*at, block)) {
        match (groups.last_mut(), block.kind) {
            (Some(Group::List(items)), BlockKind::ListItem) => items.push(at),
            (_, BlockKind::ListItem) => groups.push(Group::List(vec![at])),
            (Some(Group::Quotation(parts)), BlockKind::BlockQuote | BlockKind::Attribution) => parts.push(at),
            (_, BlockKind::BlockQuote) => groups.push(Group::Quotation(vec![at])),
            _ => groups.push(Group::Single(at)),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(kinds: &[BlockKind], boilerplate: bool) -> Vec<Group> {
        let blocks: Vec<_> = kinds.iter().map(|kind| BlockView { kind: *kind, runs: Vec::new(), echo: None }).collect();
        group(&blocks, |_, block| boilerplate || !block.kind.is_boilerplate())
    }

    #[test]
    fn lists_and_quotations_are_gathered() {
        use BlockKind::{Attribution, BlockQuote, ListItem, Paragraph};
        let kinds = [Paragraph, ListItem, ListItem, BlockQuote, Attribution, ListItem, Attribution];
        let expected = vec![
            Group::Single(0),
            Group::List(vec![1, 2]),
            Group::Quotation(vec![3, 4]),
            Group::List(vec![5]),
            Group::Single(6),
        ];
        assert_eq!(grouped(&kinds, false), expected);
    }

    #[test]
    fn boilerplate_cuts_a_list_only_where_it_is_shown() {
        use BlockKind::{Boilerplate, ListItem};
        let kinds = [ListItem, Boilerplate, ListItem];
        assert_eq!(grouped(&kinds, false), vec![Group::List(vec![0, 2])]);
        assert_eq!(grouped(&kinds, true), vec![Group::List(vec![0]), Group::Single(1), Group::List(vec![2])]);
    }
}
