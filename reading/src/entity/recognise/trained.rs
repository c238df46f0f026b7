//! The trained tagger: it reads the words of each sentence together with what rules and tables found in it, and decides.

use simpul_tagger::{Found, Tagger, Token};

use super::{consistent, upheld};
use crate::entity::proposal::Proposal;
use crate::entity::reading::Reading;
use crate::entity::{EntityKind, Source};

/// What rules and tables say of each of `words` words, as the tagger takes it: 0 for nothing, else 1 + twice the kind,
/// 1 more inside of the name, 16 more where a table has the name.
pub fn hints(words: usize, ruled: &[Proposal]) -> Vec<u8> {
    let mut hints = vec![0; words];
    for proposal in ruled {
        let table = if proposal.source == Source::NameList { 16 } else { 0 };
        let first = 1 + 2 * proposal.kind as u8 + table;
        for (place, at) in proposal.words.clone().enumerate() {
            hints[at] = first + u8::from(place > 0);
        }
    }
    hints
}

/// The mentions of an article, given what rules and tables found: without overlap, in order of the text.
pub fn join(reading: &Reading<'_>, ruled: &[Proposal], tagger: &mut Tagger<'_>) -> Vec<Proposal> {
    consistent::carry(reading, upheld::uphold(ruled, read(reading, ruled, tagger)))
}

/// What the tagger finds, given what rules and tables found.
pub fn read(reading: &Reading<'_>, ruled: &[Proposal], tagger: &mut Tagger<'_>) -> Vec<Proposal> {
    let hints = hints(reading.words.len(), ruled);
    let (mut found, mut proposals) = (Vec::new(), Vec::new());
    for (stretch, words) in reading.stretches() {
        let hints = &hints[stretch.words.clone()];
        let tokens: Vec<Token<'_>> =
            words.iter().zip(hints).map(|(word, &hint)| Token { text: word.text, hint }).collect();
        found.clear();
        tagger.tag(&tokens, &mut found);
        proposals.extend(found.iter().map(|found| proposal(found, stretch.words.start, ruled)));
    }
    proposals
}

/// What the tagger found, as a proposal: of the rule or table that found the same, where there is one.
fn proposal(found: &Found, offset: usize, ruled: &[Proposal]) -> Proposal {
    let words = found.words.start + offset..found.words.end + offset;
    let kind = EntityKind::ALL[usize::from(found.kind) % EntityKind::ALL.len()];
    let at = ruled.partition_point(|proposal| proposal.words.start < words.start);
    let same = ruled.get(at).filter(|proposal| proposal.words == words && proposal.kind == kind);
    match same {
        Some(same) => Proposal { confidence: found.probability, ..same.clone() },
        None => Proposal { source: Source::Model, ..Proposal::rule(words, kind, found.probability) },
    }
}
