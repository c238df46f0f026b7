//! The resolver: of all that recognisers propose, the mentions. Findings before guesses, longest first, then surest.

use super::proposal::{GUESS, Proposal};
use super::reading::Reading;
use crate::order::{sort_by, sort_by_key};

/// The proposals that stand, in order of the text: none crosses a sentence, no two overlap.
pub fn resolve(reading: &Reading<'_>, proposals: &[Proposal]) -> Vec<Proposal> {
    let mut order: Vec<&Proposal> =
        proposals.iter().filter(|proposal| is_within_a_sentence(reading, proposal)).collect();
    // Stable: of two equal ones the recogniser that stands earlier in the register has it.
    sort_by(&mut order, |a, b| rank(b).cmp(&rank(a)).then(b.confidence.total_cmp(&a.confidence)));
    let mut taken = vec![false; reading.words.len()];
    let mut stand = Vec::new();
    for proposal in order {
        if taken[proposal.words.clone()].iter().any(|&taken| taken) {
            continue;
        }
        taken[proposal.words.clone()].fill(true);
        stand.push(proposal.clone());
    }
    sort_by_key(&mut stand, |proposal| proposal.words.start);
    stand
}

/// Findings before guesses, then by length in words.
fn rank(proposal: &Proposal) -> (bool, usize) {
    (proposal.confidence > GUESS, proposal.words.len())
}

fn is_within_a_sentence(reading: &Reading<'_>, proposal: &Proposal) -> bool {
    let words = &proposal.words;
    let at = reading.sentences.partition_point(|stretch| stretch.words.end <= words.start);
    words.start < words.end && reading.sentences.get(at).is_some_and(|stretch| words.end <= stretch.words.end)
}
