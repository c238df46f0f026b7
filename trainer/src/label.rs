//! Labels for text that nobody annotated, or not for every kind: the probabilities that trained models give them.

use simpul_tagger::lattice::{FORBIDDEN, Lattice, Row};
use simpul_tagger::tables::Tables;
use simpul_tagger::tag::{TAGS, Transitions};

use crate::data::text::Sentence;
use crate::learn::Learned;
use crate::learn::crf::add_transitions;
use crate::learn::net::Net;
use crate::learn::net::input::Reader;
use crate::material::Known;

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

    /// What the models say together of a sentence, within what is allowed.
    pub fn teach(&self, sentence: &Sentence) -> Taught {
        let Learned { dense, dictionary } = self.field;
        let mut scores = Vec::new();
        dense.scores(&dictionary.encode(self.tables(), sentence, 1.0), &mut scores);
        let mut taught = Taught { rows: vec![[0.0; TAGS]; scores.len()], steps: Transitions::default() };
        let (own, share) =
            if self.nets.is_empty() { (1.0, 0.0) } else { (1.0 - self.share, self.share / self.nets.len() as f32) };
        taught.add(own, scores, &dense.transitions, &sentence.allowed);
        let input = self.reader.read(sentence);
        for net in &self.nets {
            let (scores, transitions) = net.scores(&input);
            taught.add(share, scores, &transitions, &sentence.allowed);
        }
        taught
    }
}

/// What is expected of a sentence.
#[derive(Clone, Debug)]
pub struct Taught {
    /// The probability of each label of each word.
    pub rows: Vec<Row>,
    /// How often each label follows another.
    pub steps: Transitions,
}

impl Taught {
    /// Adds what a model expects that gives these scores; it counts `share`.
    fn add(&mut self, share: f32, mut scores: Vec<Row>, transitions: &Transitions, allowed: &[u64]) {
        for (row, allowed) in scores.iter_mut().zip(allowed) {
            (0..TAGS).filter(|tag| allowed >> tag & 1 == 0).for_each(|tag| row[tag] = FORBIDDEN);
        }
        let (mut lattice, exp) = (Lattice::default(), transitions.map(f32::exp));
        lattice.run(&scores, &exp);
        for (at, row) in self.rows.iter_mut().enumerate() {
            row.iter_mut().zip(lattice.marginals(at)).for_each(|(sum, value)| *sum += share * value);
        }
        add_transitions(&lattice, &exp, share, &mut self.steps);
    }
}
