//! From learned weights to the model's: small ones dropped, the rest in steps of eight bits.

use simpul_tagger::lattice::Row;
use simpul_tagger::tag::TAGS;
use simpul_tagger::weights::{Feature, Weights};

use crate::encode::Dictionary;
use crate::learn::Dense;

/// How weights are made small.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Weights nearer to zero than this are dropped.
    pub least: f32,
    /// The size of a step.
    pub step: f32,
    /// More are dropped until the model has no more bytes than this after brotli.
    pub most_bytes: usize,
}

/// The steps of each weight of a row.
fn steps(row: &Row, options: Options) -> [i8; TAGS] {
    row.map(
        |weight| {
            if weight.abs() < options.least { 0 } else { (weight / options.step).round().clamp(-127.0, 127.0) as i8 }
        },
    )
}

/// The weights as the model holds them.
pub fn weights(dense: &Dense, dictionary: &Dictionary, options: Options) -> Weights {
    let features: Vec<Feature> = dense
        .rows
        .iter()
        .zip(&dictionary.numbers)
        .map(|(row, number)| {
            let steps = steps(row, options);
            let weights = (0..).zip(steps).filter(|(_, steps)| *steps != 0).collect();
            Feature { number: *number, weights }
        })
        .filter(|feature| !feature.weights.is_empty())
        .collect();
    Weights::new(options.step, &features)
}

/// How many bytes brotli makes of `bytes`.
pub fn brotli(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    match brotli::BrotliCompress(&mut &*bytes, &mut out, &params) {
        Ok(_) => out.len(),
        Err(_) => bytes.len(),
    }
}
