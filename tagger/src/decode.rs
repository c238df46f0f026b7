//! From probabilities to spans: of all spans with a probability worth it, those that do not overlap and hold most.

use std::ops::Range;

use crate::lattice::Lattice;
use crate::tag::{KINDS, Transitions, begin, end, inside, single};

/// A span that seems to name something.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its words.
    pub words: Range<usize>,
    /// The kind of name.
    pub kind: u8,
    /// How probably it is exactly this.
    pub probability: f32,
}

/// Labels less probable than this begin and end nothing.
const LEAST: f32 = 0.02;

/// Spans are looked for up to this many words.
const LONGEST: usize = 40;

/// Buffers of the search, kept for the next.
#[derive(Debug, Default)]
pub struct Decoder {
    candidates: Vec<Found>,
    best: Vec<(f32, usize)>,
}

impl Decoder {
    /// Appends to `out` the spans of the lattice, `offset` added to their words, that together have most probability
    /// above `least` each (weighted interval scheduling): the expected gain where a span is worth showing from `least` on.
    pub fn spans(&mut self, lattice: &Lattice, exp: &Transitions, least: f32, offset: usize, out: &mut Vec<Found>) {
        self.collect(lattice, exp, least);
        let candidates = &self.candidates;
        self.best.clear();
        self.best.push((0.0, 0));
        for (at, found) in candidates.iter().enumerate() {
            let before = candidates[..at].partition_point(|other| other.words.end <= found.words.start);
            let with = self.best[before].0 + found.probability - least;
            let without = self.best[at].0;
            self.best.push(if with > without { (with, before) } else { (without, usize::MAX) });
        }
        let first = out.len();
        let mut at = candidates.len();
        while at > 0 {
            let (_, before) = self.best[at];
            if before == usize::MAX {
                at -= 1;
                continue;
            }
            let Found { words, kind, probability } = &candidates[at - 1];
            out.push(Found { words: words.start + offset..words.end + offset, kind: *kind, probability: *probability });
            at = before;
        }
        out[first..].reverse();
    }

    fn collect(&mut self, lattice: &Lattice, exp: &Transitions, least: f32) {
        self.candidates.clear();
        for first in 0..lattice.scores.len() {
            let here = lattice.marginals(first);
            for kind in 0..KINDS {
                if here[single(kind)] > least {
                    self.push(first..first + 1, kind, here[single(kind)]);
                }
                if here[begin(kind)] > LEAST.max(least) {
                    self.grow(lattice, exp, first, kind, least);
                }
            }
        }
    }

    /// Collects the names of several words that begin at `first`.
    fn grow(&mut self, lattice: &Lattice, exp: &Transitions, first: usize, kind: usize, least: f32) {
        let mut sum = lattice.forward[first][begin(kind)];
        let [mut to_inside, mut to_end, inside_inside, inside_end] = exp.within[kind];
        for last in first + 1..lattice.scores.len().min(first + LONGEST) {
            let (scores, scale) = (&lattice.scores[last], lattice.scales[last]);
            let ends = sum * to_end * scores[end(kind)] / scale * lattice.backward[last][end(kind)];
            if ends > least {
                self.push(first..last + 1, kind, ends);
            }
            sum *= to_inside * scores[inside(kind)] / scale;
            if sum * lattice.backward[last][inside(kind)] < least {
                break;
            }
            (to_inside, to_end) = (inside_inside, inside_end);
        }
    }

    /// Keeps a candidate behind those that end no later. Most come in that order.
    fn push(&mut self, words: Range<usize>, kind: usize, probability: f32) {
        let before = self.candidates.iter().rposition(|other| other.words.end <= words.end);
        self.candidates.insert(before.map_or(0, |at| at + 1), Found { words, kind: kind as u8, probability });
    }
}
