//! Sentences as lists of features.

use rayon::prelude::*;
use simpul_tagger::feature::{self, REACH, SLOTS};
use simpul_tagger::lattice::Row;
use simpul_tagger::tables::{Tables, Word};
use simpul_tagger::tag::Transitions;
use simpul_tagger::tagger::{is_titled, view};
use simpul_tagger::word::Spelling;

use crate::data::text::Sentence;

/// The numbers of the features of each word of a sentence.
pub fn numbers(tables: &Tables, sentence: &Sentence) -> Vec<Vec<u32>> {
    let mut scratch = Vec::new();
    let words: Vec<Word> = sentence.words.iter().map(|word| tables.word(Spelling::read(word, &mut scratch))).collect();
    let mut names = vec![0; words.len()];
    tables.mark_names(|at| &words[at], &mut names);
    let titled = is_titled(words.len(), |at| &words[at]);
    (0..words.len())
        .map(|at| {
            let mut numbers = Vec::with_capacity(96);
            for slot in 0..SLOTS {
                let seen = (at + slot).checked_sub(REACH).and_then(|seen| words.get(seen));
                feature::of_word(seen, slot, |number| numbers.push(number));
            }
            let view =
                view(at, words.len(), titled, |at| &words[at], |at| [sentence.hints[at], sentence.told[at]], &names);
            feature::of_view(&view, |number| numbers.push(number));
            numbers
        })
        .collect()
}

/// Which features are learned: those seen often enough, each with its place.
#[derive(Debug)]
pub struct Dictionary {
    /// By number of a feature: its place, or [`UNKNOWN`].
    places: Vec<u32>,
    /// By place: the feature's number.
    pub numbers: Vec<u32>,
}

const UNKNOWN: u32 = u32::MAX;

/// A sentence with its features by place.
#[derive(Clone, Debug, Default)]
pub struct Encoded {
    /// The features of all words, one after the other.
    pub features: Vec<u32>,
    /// Where the features of each word end.
    pub ends: Vec<u32>,
    /// The labels each word may have.
    pub allowed: Vec<u64>,
    /// The probability of each label of each word, where a teacher gives them; empty where `allowed` says it all.
    pub taught: Vec<Row>,
    /// How often a teacher expects each label after another, where it tells.
    pub steps: Option<Box<Transitions>>,
    /// How much the sentence counts.
    pub weight: f32,
}

impl Encoded {
    /// The features of the word `at`.
    pub fn of(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.features[start as usize..self.ends[at] as usize]
    }

    /// The same with the features that have a place in `places`, which is their new one.
    #[must_use]
    pub fn moved(&self, places: &[Option<u32>]) -> Self {
        let mut moved = Self { features: Vec::new(), ends: Vec::new(), ..self.clone() };
        for at in 0..self.words() {
            moved.features.extend(self.of(at).iter().filter_map(|feature| places[*feature as usize]));
            moved.ends.push(moved.features.len() as u32);
        }
        moved
    }

    /// How many words it has.
    pub fn words(&self) -> usize {
        self.ends.len()
    }
}

impl Dictionary {
    /// The features that stand at least `least` times in `sentences`.
    pub fn collect(tables: &Tables, sentences: &[&Sentence], least: u8) -> Self {
        let mut counts = vec![0_u8; 1 << feature::BITS];
        for chunk in sentences.chunks(2048) {
            let numbers: Vec<_> = chunk.par_iter().map(|sentence| numbers(tables, sentence)).collect();
            for number in numbers.iter().flatten().flatten() {
                let count = &mut counts[*number as usize];
                *count = count.saturating_add(1);
            }
        }
        let mut dictionary = Self { places: vec![UNKNOWN; counts.len()], numbers: Vec::new() };
        for (number, _) in counts.iter().enumerate().filter(|(_, count)| **count >= least) {
            dictionary.places[number] = dictionary.numbers.len() as u32;
            dictionary.numbers.push(number as u32);
        }
        dictionary
    }

    /// The dictionary of these numbers alone.
    pub fn of(numbers: Vec<u32>) -> Self {
        let mut places = vec![UNKNOWN; 1 << feature::BITS];
        for (place, number) in numbers.iter().enumerate() {
            places[*number as usize] = place as u32;
        }
        Self { places, numbers }
    }

    /// A sentence with the features that are learned.
    pub fn encode(&self, tables: &Tables, sentence: &Sentence, weight: f32) -> Encoded {
        let mut encoded = Encoded {
            features: Vec::new(),
            ends: Vec::new(),
            allowed: sentence.allowed.clone(),
            taught: Vec::new(),
            steps: None,
            weight,
        };
        for numbers in numbers(tables, sentence) {
            let places = numbers.iter().map(|number| self.places[*number as usize]);
            encoded.features.extend(places.filter(|place| *place != UNKNOWN));
            encoded.ends.push(encoded.features.len() as u32);
        }
        encoded
    }
}
