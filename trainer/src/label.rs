//! Labels for text that nobody annotated, or not for every kind: a trained model says what it is sure of, and the rest
//! stays open.

use rayon::prelude::*;
use simpul_tagger::decode::Decoder;
use simpul_tagger::lattice::{FORBIDDEN, Lattice};
use simpul_tagger::tables::Tables;
use simpul_tagger::tag::{OUTSIDE, TAGS};

use crate::data::text::{Sentence, allow};
use crate::encode::Dictionary;
use crate::learn::Dense;

/// Narrows the labels that the words of `sentences` may have to those of which `teacher` is surer than `sure`, within
/// what was allowed before.
pub fn label(
    teacher: &Dense,
    dictionary: &Dictionary,
    tables: &Tables,
    sentences: &[&Sentence],
    sure: f32,
) -> Vec<Sentence> {
    let exp = teacher.transitions.map(f32::exp);
    let one = |sentence: &&Sentence| {
        let (mut lattice, mut scores, mut found) = (Lattice::default(), Vec::new(), Vec::new());
        teacher.scores(&dictionary.encode(tables, sentence, 1.0), &mut scores);
        for (row, allowed) in scores.iter_mut().zip(&sentence.allowed) {
            (0..TAGS).filter(|tag| allowed >> tag & 1 == 0).for_each(|tag| row[tag] = FORBIDDEN);
        }
        lattice.run(&scores, &exp);
        Decoder::default().spans(&lattice, &exp, sure, 0, &mut found);
        let mut labelled = (*sentence).clone();
        for (at, allowed) in labelled.allowed.iter_mut().enumerate() {
            if lattice.marginals(at)[OUTSIDE] > sure {
                *allowed = 1 << OUTSIDE;
            }
        }
        for found in found {
            allow(&mut labelled, found.words, 1 << found.kind);
        }
        labelled
    };
    sentences.par_iter().map(one).collect()
}
