//! Classes of vectors by k-means (Lloyd 1982) on the sphere, begun at spread-out words.

use rayon::prelude::*;

use super::skipgram::{DIM, Vector, dot};

/// How often classes are drawn anew.
const ROUNDS: usize = 20;

/// The class of each vector, of at most `count` classes, and their centres. The first vectors, most frequent words,
/// begin the classes.
pub fn cluster(vectors: &[Vector], count: usize) -> (Vec<u16>, Vec<Vector>) {
    let vectors: Vec<Vector> = vectors.iter().map(unit).collect();
    let stride = (vectors.len() / (2 * count)).max(1);
    let mut centres: Vec<Vector> = vectors.iter().step_by(stride).take(count).copied().collect();
    let mut classes = Vec::new();
    for _ in 0..ROUNDS {
        classes = vectors.par_iter().map(|vector| nearest(vector, &centres)).collect();
        let mut sums = vec![[0.0; DIM]; centres.len()];
        for (vector, &class) in vectors.iter().zip(&classes) {
            for (sum, value) in sums[usize::from(class)].iter_mut().zip(vector) {
                *sum += value;
            }
        }
        for (centre, sum) in centres.iter_mut().zip(&sums) {
            if sum.iter().any(|value| *value != 0.0) {
                *centre = unit(sum);
            }
        }
    }
    (classes, centres)
}

fn unit(vector: &Vector) -> Vector {
    let length = vector.iter().map(|value| value * value).sum::<f32>().sqrt().max(1e-9);
    vector.map(|value| value / length)
}

fn nearest(vector: &Vector, centres: &[Vector]) -> u16 {
    let mut best = (f32::NEG_INFINITY, 0);
    for (at, centre) in centres.iter().enumerate() {
        let dot = dot(vector, centre);
        if dot > best.0 {
            best = (dot, at as u16);
        }
    }
    best.1
}
