//! Labels for text that nobody annotated, or not for every kind: the probabilities that trained models give them.

use simpul_tagger::lattice::{FORBIDDEN, Lattice, Row};
use simpul_tagger::tables::Tables;
use simpul_tagger::tag::{TAGS, Transitions};

use crate::data::text::Sentence;
use crate::learn::net::Net;
use crate::learn::net::input::Reader;
use crate::train::{Known, Learned};

/// Trained models that teach together: a field and, where there are any, networks.
#[derive(Debug)]
pub struct Teacher<'t> {
    known: &'t Known,
    field: &'t Learned,
    nets: Vec<Net<'t>>,
    share: f32,
    reader: Reader<'t>,
}

impl<'t> Teacher<'t> {
    /// A teacher of these models; what the networks say together counts `share`.
    pub fn new(known: &'t Known, field: &'t Learned, nets: Vec<Net<'t>>, share: f32) -> Self {
        Self { known, field, nets, share, reader: Reader::new(&known.tables, &known.vectors) }
    }

    /// The classes and names it knows.
    pub fn tables(&self) -> &'t Tables {
        &self.known.tables
    }

    /// The probability of each label of each word, within what is allowed.
    pub fn teach(&self, sentence: &Sentence) -> Vec<Row> {
        let Learned { dense, dictionary } = self.field;
        let mut scores = Vec::new();
        dense.scores(&dictionary.encode(self.tables(), sentence, 1.0), &mut scores);
        let mut taught = marginals(scores, &dense.transitions, &sentence.allowed);
        if self.nets.is_empty() {
            return taught;
        }
        let (input, share) = (self.reader.read(sentence), self.share / self.nets.len() as f32);
        taught.iter_mut().flatten().for_each(|value| *value *= 1.0 - self.share);
        for net in &self.nets {
            let (scores, transitions) = net.scores(&input);
            let other = marginals(scores, &transitions, &sentence.allowed);
            taught.iter_mut().flatten().zip(other.iter().flatten()).for_each(|(value, other)| *value += share * other);
        }
        taught
    }
}

fn marginals(mut scores: Vec<Row>, transitions: &Transitions, allowed: &[u64]) -> Vec<Row> {
    let mut lattice = Lattice::default();
    for (row, allowed) in scores.iter_mut().zip(allowed) {
        (0..TAGS).filter(|tag| allowed >> tag & 1 == 0).for_each(|tag| row[tag] = FORBIDDEN);
    }
    lattice.run(&scores, &transitions.map(f32::exp));
    (0..scores.len()).map(|at| lattice.marginals(at)).collect()
}
