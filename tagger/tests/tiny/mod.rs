//! A model so small that a test can make it, for the tests and the fuzzing of whatever reads models.

use simpul_tagger::fuse::FuseMap;
use simpul_tagger::tables::{Tables, name_key};
use simpul_tagger::tag::{KINDS, Transitions, begin, end, inside, single};
use simpul_tagger::weights::{Feature, Weights};
use simpul_tagger::word::Spelling;
use simpul_tagger::{Model, feature, hash};

/// It finds a few names by their word: each may be alone, begin, go on with or end a name of its kind.
pub fn model() -> Model {
    let mut features = Vec::new();
    for (at, word) in ["Putin", "PBB", "Mcx"].into_iter().enumerate() {
        let word = Tables::default().word(Spelling::read(word, &mut Vec::new()));
        let mut numbers = Vec::new();
        feature::of_word(Some(&word), feature::REACH, |number| numbers.push(number));
        let kind = at % KINDS;
        let weights = [single(kind), begin(kind), end(kind), inside(kind)].map(|tag| (tag as u8, 20 + at as i8));
        features.extend(numbers.iter().map(|&number| Feature { number, weights: weights.to_vec() }));
    }
    features.sort_by_key(|feature| feature.number);
    features.dedup_by_key(|feature| feature.number);
    let entries = |words: &[&str]| -> Vec<(u64, u16)> {
        words.iter().map(|word| (Spelling::read(word, &mut Vec::new()).lower, 1)).collect()
    };
    let moscow = name_key(hash::START, Spelling::read("moskow", &mut Vec::new()).lower);
    Model {
        tables: Tables {
            classes: FuseMap::build(&entries(&["dan", "kata"]), 10, 16).unwrap_or_default(),
            middle: vec![0, 1],
            large: vec![0, 0],
            parts: FuseMap::build(&entries(&["kim", "jong"]), 3, 8).unwrap_or_default(),
            names: FuseMap::build(&[(moscow, 2)], 2, 8).unwrap_or_default(),
        },
        weights: Weights::new(0.1, &features),
        transitions: Transitions::default(),
        least: 0.1,
        calibration: std::array::from_fn(|at| at as f32 / 20.0),
    }
}
