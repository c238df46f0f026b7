//! How a student learns: from annotated sentences, and from what its teachers say of all others. First with every feature;
//! then the weights that are worth their bytes once more, without the rest (the relaxed lasso; Meinshausen 2007): what was
//! left out no longer shares their work, and no penalty holds them small.

use rayon::prelude::*;
use simpul_tagger::lattice::Row;

use crate::data::text::Sentence;
use crate::encode::{Dictionary, Encoded};
use crate::label::Teacher;
use crate::learn::Learned;
use crate::learn::{Dense, crf};
use crate::material::Material;
use crate::prune;
use crate::recipe::{Again, Student};

/// What a student learns from.
#[derive(Debug)]
pub struct Lessons {
    encoded: Vec<Encoded>,
    /// The features that are learned.
    pub dictionary: Dictionary,
}

impl Lessons {
    /// Annotated `sentences`, and the rest of the material as the teacher reads it.
    pub fn new(material: &Material, sentences: &[&Sentence], teacher: &Teacher<'_>, student: &Student) -> Self {
        let tables = teacher.tables();
        let mut all: Vec<(&Sentence, f32, bool)> = sentences.iter().map(|sentence| (*sentence, 1.0, false)).collect();
        if student.raw_weight > 0.0 {
            all.extend(material.unlabelled().into_iter().map(|sentence| (sentence, student.raw_weight, true)));
        }
        if student.public_weight > 0.0 {
            let taught = student.fill_gaps;
            all.extend(material.public.iter().map(|sentence| (sentence, student.public_weight, taught)));
        }
        let sentences: Vec<&Sentence> = all.iter().map(|(sentence, ..)| *sentence).collect();
        let dictionary = Dictionary::collect(tables, &sentences, student.least_count);
        let encode = |&(sentence, weight, is_taught): &(&Sentence, f32, bool)| {
            let mut encoded = dictionary.encode(tables, sentence, weight);
            if is_taught {
                let taught = teacher.teach(sentence);
                (encoded.taught, encoded.steps) = (taught.rows, Some(Box::new(taught.steps)));
            }
            encoded
        };
        Self { encoded: all.par_iter().map(encode).collect(), dictionary }
    }

    /// Learns as the student does, to the end.
    pub fn learn(self, student: &Student) -> Learned {
        let (dense, squares) = self.first(student);
        match student.again {
            Some(again) => self.again(&dense, &squares, again),
            None => Learned { dense, dictionary: self.dictionary },
        }
    }

    /// Learns with every feature; also gives the sum of the squares of the slopes of each weight.
    pub fn first(&self, student: &Student) -> (Dense, Vec<Row>) {
        let every = vec![u64::MAX; self.dictionary.numbers.len()];
        crf::learn_kept(&refer(&self.encoded), &every, student.learning)
    }

    /// Learns once more what is worth its bytes of what was learned with every feature.
    pub fn again(&self, first: &Dense, squares: &[Row], again: Again) -> Learned {
        let kept = prune::kept(first, squares, again.most_bytes);
        let mut places = vec![None; kept.len()];
        let (mut numbers, mut labels) = (Vec::new(), Vec::new());
        for (at, bits) in kept.iter().enumerate().filter(|(_, bits)| **bits != 0) {
            places[at] = Some(numbers.len() as u32);
            numbers.push(self.dictionary.numbers[at]);
            labels.push(*bits);
        }
        let moved: Vec<Encoded> = self.encoded.par_iter().map(|sentence| sentence.moved(&places)).collect();
        let (dense, _) = crf::learn_kept(&refer(&moved), &labels, again.learning);
        Learned { dense, dictionary: Dictionary::of(numbers) }
    }
}

fn refer(encoded: &[Encoded]) -> Vec<&Encoded> {
    encoded.iter().collect()
}
