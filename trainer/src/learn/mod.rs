//! Ways of learning weights.

pub mod crf;
pub mod net;
pub mod path;
pub mod perceptron;

use simpul_tagger::lattice::Row;
use simpul_tagger::tag::{TAGS, Transitions};

use crate::encode::{Dictionary, Encoded};

/// Learned weights: by place of a feature in the dictionary, and transitions.
#[derive(Clone, Debug)]
pub struct Dense {
    /// By place.
    pub rows: Vec<Row>,
    /// Of one label after another.
    pub transitions: Transitions,
}

impl Dense {
    /// The scores of the words of a sentence.
    pub fn scores(&self, sentence: &Encoded, out: &mut Vec<Row>) {
        out.clear();
        for at in 0..sentence.words() {
            let mut row = [0.0; TAGS];
            for &feature in sentence.of(at) {
                for (sum, value) in row.iter_mut().zip(&self.rows[feature as usize]) {
                    *sum += value;
                }
            }
            out.push(row);
        }
    }

    /// The mean of models over one dictionary. Of linear models the mean of the weights is the mean of the scores.
    pub fn mean(models: &[Self]) -> Self {
        let mut mean = models[0].times(0.0);
        for model in models {
            let share = model.times(1.0 / models.len() as f32);
            for (sum, value) in mean.values_mut().zip(share.values()) {
                *sum += value;
            }
        }
        mean
    }

    /// Every weight times `factor`.
    #[must_use]
    pub fn times(&self, factor: f32) -> Self {
        let mut scaled = self.clone();
        scaled.values_mut().for_each(|value| *value *= factor);
        scaled
    }

    fn values(&self) -> impl Iterator<Item = &f32> {
        let Transitions { between, within } = &self.transitions;
        self.rows.iter().flatten().chain(between.iter().flatten()).chain(within.iter().flatten())
    }

    fn values_mut(&mut self) -> impl Iterator<Item = &mut f32> {
        let Transitions { between, within } = &mut self.transitions;
        self.rows.iter_mut().flatten().chain(between.iter_mut().flatten()).chain(within.iter_mut().flatten())
    }
}

/// Weights with the dictionary that says what they are of.
#[derive(Debug)]
pub struct Learned {
    /// The weights.
    pub dense: Dense,
    /// Their features.
    pub dictionary: Dictionary,
}
