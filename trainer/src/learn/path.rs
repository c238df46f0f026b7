//! The best labelling by scores, and the spans it tells; where scores are no logarithms of probabilities, this is how a
//! way of learning is judged.

use std::ops::Range;

use simpul_tagger::lattice::{FORBIDDEN, Row};
use simpul_tagger::tag::{KINDS, OPENING, OUTSIDE, TAGS, Transitions, begin, closing, end, inside, kind, single};

/// The labelling with the highest score (Viterbi 1967).
pub fn best(scores: &[Row], transitions: &Transitions) -> Vec<usize> {
    let mut best = [FORBIDDEN; TAGS];
    best[OUTSIDE] = 0.0;
    let mut from: Vec<[u8; TAGS]> = Vec::with_capacity(scores.len());
    for row in scores {
        let (mut here, mut origin) = ([FORBIDDEN; TAGS], [0; TAGS]);
        let mut offer = |before: usize, tag: usize, step: f32| {
            if best[before] + step > here[tag] {
                here[tag] = best[before] + step;
                origin[tag] = before as u8;
            }
        };
        for at in 0..OPENING {
            (0..OPENING).for_each(|tag| offer(closing(at), tag, transitions.between[at][tag]));
        }
        for kind in 0..KINDS {
            let [first, inner, last] = [begin(kind), inside(kind), end(kind)];
            let steps = [(first, inner), (first, last), (inner, inner), (inner, last)];
            for ((before, tag), step) in steps.into_iter().zip(transitions.within[kind]) {
                offer(before, tag, step);
            }
        }
        best = std::array::from_fn(|tag| here[tag] + row[tag]);
        from.push(origin);
    }
    let last = (0..OPENING).max_by(|&a, &b| {
        let total = |at: usize| best[closing(at)] + transitions.between[at][OUTSIDE];
        total(a).total_cmp(&total(b))
    });
    let mut tag = closing(last.unwrap_or(OUTSIDE));
    let mut path = vec![OUTSIDE; scores.len()];
    for at in (0..scores.len()).rev() {
        path[at] = tag;
        tag = usize::from(from[at][tag]);
    }
    path
}

/// The spans of a labelling, with their kinds.
pub fn spans(path: &[usize]) -> Vec<(Range<usize>, usize)> {
    let (mut spans, mut first) = (Vec::new(), 0);
    for (at, &tag) in path.iter().enumerate() {
        let Some(kind) = kind(tag) else { continue };
        if tag == single(kind) || tag == begin(kind) {
            first = at;
        }
        if tag == single(kind) || tag == end(kind) {
            spans.push((first..at + 1, kind));
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_score_that_may_stand_is_taken() {
        let score = |tags: &[(usize, f32)]| {
            let mut row = [0.0; TAGS];
            for (tag, score) in tags {
                row[*tag] = *score;
            }
            row
        };
        // The end of a name scores most in the middle, but no name began before it.
        let scores = [score(&[(OUTSIDE, 3.0)]), score(&[(end(1), 5.0), (begin(1), 2.0)]), score(&[(end(1), 4.0)])];
        let path = best(&scores, &Transitions::default());
        assert_eq!(path, [OUTSIDE, begin(1), end(1)]);
        assert_eq!(spans(&path), [(1..3, 1)]);
        assert_eq!(
            spans(&[single(0), single(2), OUTSIDE, begin(3), inside(3), end(3)]),
            [(0..1, 0), (1..2, 2), (3..6, 3)]
        );
        assert!(best(&[], &Transitions::default()).is_empty());
    }
}
