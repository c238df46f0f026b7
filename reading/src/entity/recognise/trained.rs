//! The trained tagger: it reads the words of each sentence together with what rules and tables found in it, and decides.

use simpul_tagger::{Found, Tagger, Token};

use super::told::Telling;
use super::{consistent, upheld};
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Stretch};
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

/// What the tagger finds, given what rules and tables found: it reads every sentence by itself, then those again that were
/// not read as the rest of the article says.
pub fn read(reading: &Reading<'_>, ruled: &[Proposal], tagger: &mut Tagger<'_>) -> Vec<Proposal> {
    let first = read_once(reading, ruled, tagger);
    if reading.sentences.len() < 2 {
        return first;
    }
    let telling = Telling::new(reading, &first);
    let mut pass = Pass::new(reading, ruled, tagger);
    let mut proposals = Vec::with_capacity(first.len());
    let mut first = first.into_iter().peekable();
    for (stretch, doubtful) in reading.sentences.iter().zip(&telling.doubtful) {
        let within = |proposal: &Proposal| proposal.words.start < stretch.words.end;
        if *doubtful {
            while first.next_if(within).is_some() {}
            pass.read(stretch, Some(&telling.marks), &mut proposals);
        } else {
            proposals.extend(std::iter::from_fn(|| first.next_if(within)));
        }
    }
    proposals
}

/// What the tagger finds in each sentence by itself.
pub fn read_once(reading: &Reading<'_>, ruled: &[Proposal], tagger: &mut Tagger<'_>) -> Vec<Proposal> {
    let mut pass = Pass::new(reading, ruled, tagger);
    let mut proposals = Vec::new();
    for stretch in &reading.sentences {
        pass.read(stretch, None, &mut proposals);
    }
    proposals
}

/// One pass over an article.
struct Pass<'p, 'a, 'm> {
    reading: &'p Reading<'a>,
    ruled: &'p [Proposal],
    hints: Vec<u8>,
    tagger: &'p mut Tagger<'m>,
    found: Vec<Found>,
}

impl<'p, 'a, 'm> Pass<'p, 'a, 'm> {
    fn new(reading: &'p Reading<'a>, ruled: &'p [Proposal], tagger: &'p mut Tagger<'m>) -> Self {
        Self { reading, ruled, hints: hints(reading.words.len(), ruled), tagger, found: Vec::new() }
    }

    /// Reads one sentence; `told` is what the rest of the article says of each word of it.
    fn read(&mut self, stretch: &Stretch, told: Option<&[u8]>, out: &mut Vec<Proposal>) {
        let token = |at: usize| Token {
            text: self.reading.words[at].text,
            hint: self.hints[at],
            told: told.map_or(0, |told| told[at]),
        };
        let tokens: Vec<Token<'_>> = stretch.words.clone().map(token).collect();
        self.found.clear();
        self.tagger.tag(&tokens, &mut self.found);
        out.extend(self.found.iter().map(|found| proposal(found, stretch.words.start, self.ruled)));
    }
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
