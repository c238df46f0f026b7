//! Labels for text that nobody annotated, or not for every kind: the probabilities that a trained model gives them.

use simpul_tagger::lattice::{FORBIDDEN, Lattice, Row};
use simpul_tagger::tables::Tables;
use simpul_tagger::tag::TAGS;

use crate::data::text::Sentence;
use crate::encode::Dictionary;
use crate::learn::Dense;

/// A trained model that teaches.
#[derive(Debug)]
pub struct Teacher<'t> {
    /// Its weights.
    pub dense: &'t Dense,
    /// Their features.
    pub dictionary: &'t Dictionary,
    /// Classes and names.
    pub tables: &'t Tables,
}

impl Teacher<'_> {
    /// The probability of each label of each word, within what is allowed.
    pub fn teach(&self, sentence: &Sentence) -> Vec<Row> {
        let (mut lattice, mut scores) = (Lattice::default(), Vec::new());
        self.dense.scores(&self.dictionary.encode(self.tables, sentence, 1.0), &mut scores);
        for (row, allowed) in scores.iter_mut().zip(&sentence.allowed) {
            (0..TAGS).filter(|tag| allowed >> tag & 1 == 0).for_each(|tag| row[tag] = FORBIDDEN);
        }
        lattice.run(&scores, &self.dense.transitions.map(f32::exp));
        (0..sentence.words.len()).map(|at| lattice.marginals(at)).collect()
    }
}
