//! What earlier recognisers proposed, by the word where it begins or ends.

use crate::entity::proposal::Proposal;

/// Proposals by place.
pub struct Found<'p> {
    starts: Vec<Vec<&'p Proposal>>,
    ends: Vec<Vec<&'p Proposal>>,
}

impl<'p> Found<'p> {
    /// Indexes proposals over a text of `words` words.
    pub fn new(words: usize, proposals: &'p [Proposal]) -> Self {
        let mut found = Self { starts: vec![Vec::new(); words + 1], ends: vec![Vec::new(); words + 1] };
        for proposal in proposals {
            found.starts[proposal.words.start].push(proposal);
            found.ends[proposal.words.end].push(proposal);
        }
        found
    }

    /// Those whose first word is the word `at`.
    pub fn starting(&self, at: usize) -> &[&'p Proposal] {
        &self.starts[at]
    }

    /// Those whose last word stands right before the word `at`.
    pub fn ending(&self, at: usize) -> &[&'p Proposal] {
        &self.ends[at]
    }
}
