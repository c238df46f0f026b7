//! What earlier recognisers proposed, by the word where it begins or ends.

use std::ops::Range;

use crate::entity::proposal::Proposal;

/// Proposals by place.
pub struct Found<'p> {
    proposals: &'p [Proposal],
    starts: Places,
    ends: Places,
}

/// Words, each with the place of a proposal in the low half: in order, those of one word as they were proposed.
struct Places(Vec<u64>);

impl<'p> Found<'p> {
    /// Sorts proposals by where they begin and where they end.
    pub fn new(proposals: &'p [Proposal]) -> Self {
        let by = |word: fn(&Proposal) -> usize| Places::new(proposals.iter().map(word));
        Self { proposals, starts: by(|proposal| proposal.words.start), ends: by(|proposal| proposal.words.end) }
    }

    /// Those whose first word is the word `at`.
    pub fn starting(&self, at: usize) -> impl Iterator<Item = &'p Proposal> {
        self.starts.within(at, at + 1).map(|place| &self.proposals[place])
    }

    /// Those that begin in these words.
    pub fn starting_in(&self, words: &Range<usize>) -> impl Iterator<Item = &'p Proposal> {
        self.starts.within(words.start, words.end).map(|place| &self.proposals[place])
    }

    /// Those whose last word stands right before the word `at`.
    pub fn ending(&self, at: usize) -> impl Iterator<Item = &'p Proposal> {
        self.ends.within(at, at + 1).map(|place| &self.proposals[place])
    }
}

impl Places {
    fn new(words: impl Iterator<Item = usize>) -> Self {
        let mut places: Vec<u64> = words.enumerate().map(|(place, word)| (word as u64) << 32 | place as u64).collect();
        places.sort_unstable();
        Self(places)
    }

    fn within(&self, start: usize, end: usize) -> impl Iterator<Item = usize> {
        let from = self.0.partition_point(|place| place >> 32 < start as u64);
        self.0[from..].iter().take_while(move |place| **place >> 32 < end as u64).map(|&place| place as u32 as usize)
    }
}
