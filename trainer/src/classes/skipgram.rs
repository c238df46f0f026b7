//! Word vectors by skip-gram with negative sampling (Mikolov et al. 2013).

use std::collections::HashMap;

use super::super::random::Random;

/// Length of a vector.
pub const DIM: usize = 64;

/// A vector.
pub type Vector = [f32; DIM];

/// How vectors are learned.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Rarer words get none.
    pub least_count: usize,
    /// How far to either side words count as neighbours.
    pub window: usize,
    /// How many words that are no neighbours are shown for one that is.
    pub negatives: usize,
    /// How often the text is read.
    pub rounds: usize,
}

/// Words with their vectors and counts, most frequent first.
#[derive(Debug, Default)]
pub struct Vectors {
    /// The words.
    pub words: Vec<String>,
    /// How often each stands in the text.
    pub counts: Vec<usize>,
    /// Their vectors.
    pub vectors: Vec<Vector>,
}

/// Learns vectors of the words of `sentences`.
pub fn learn(sentences: &[Vec<String>], options: Options) -> Vectors {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in sentences.iter().flatten() {
        *counts.entry(word).or_default() += 1;
    }
    let mut words: Vec<(&str, usize)> = counts.into_iter().filter(|(_, count)| *count >= options.least_count).collect();
    words.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let index: HashMap<&str, u32> = words.iter().enumerate().map(|(at, (word, _))| (*word, at as u32)).collect();
    let text: Vec<Vec<u32>> = sentences
        .iter()
        .map(|sentence| sentence.iter().filter_map(|word| index.get(word.as_str()).copied()).collect())
        .collect();
    let counts: Vec<usize> = words.iter().map(|(_, count)| *count).collect();
    let vectors = descend(&text, &counts, options);
    Vectors { words: words.iter().map(|(word, _)| (*word).to_owned()).collect(), counts, vectors }
}

fn descend(text: &[Vec<u32>], counts: &[usize], options: Options) -> Vec<Vector> {
    let mut random = Random::new(7);
    let mut inner: Vec<Vector> =
        counts.iter().map(|_| std::array::from_fn(|_| (random.fraction() - 0.5) / DIM as f32)).collect();
    let mut outer: Vec<Vector> = vec![[0.0; DIM]; counts.len()];
    let noise = noise(counts);
    let total: usize = counts.iter().sum();
    let keep: Vec<f32> = counts.iter().map(|count| (1e-3 * total as f32 / *count as f32).sqrt()).collect();
    let steps = (options.rounds * total) as f32;
    let mut done = 0_usize;
    let mut kept = Vec::new();
    for _ in 0..options.rounds {
        for sentence in text {
            let rate = 0.05 * (1.0 - done as f32 / steps).max(1e-3);
            done += sentence.len();
            kept.clear();
            kept.extend(sentence.iter().copied().filter(|&word| random.fraction() < keep[word as usize]));
            for (at, &word) in kept.iter().enumerate() {
                let reach = 1 + random.below(options.window);
                let near = at.saturating_sub(reach)..(at + reach + 1).min(kept.len());
                for &other in kept[near.start..at].iter().chain(&kept[at + 1..near.end]) {
                    let negatives = (0..options.negatives).map(|_| noise[random.below(noise.len())]);
                    step(&mut inner[word as usize], &mut outer, other, negatives, rate);
                }
            }
        }
    }
    inner
}

/// Words drawn by their frequency to the power of three quarters.
#[allow(clippy::cast_sign_loss, reason = "counts are positive")]
fn noise(counts: &[usize]) -> Vec<u32> {
    let size = 1 << 20;
    let sum: f64 = counts.iter().map(|count| (*count as f64).powf(0.75)).sum();
    let mut table = Vec::with_capacity(size);
    let mut reached = 0.0;
    for (word, count) in counts.iter().enumerate() {
        reached += (*count as f64).powf(0.75) / sum * size as f64;
        table.resize((reached as usize).min(size), word as u32);
    }
    table.resize(size, 0);
    table
}

/// Draws a word towards one that stands near it, and away from words drawn by chance.
fn step(inner: &mut Vector, outer: &mut [Vector], near: u32, negatives: impl Iterator<Item = u32>, rate: f32) {
    let mut change = [0.0; DIM];
    let others = std::iter::once((near, 1.0)).chain(negatives.filter(|&other| other != near).map(|other| (other, 0.0)));
    for (other, wanted) in others {
        let vector = &mut outer[other as usize];
        let dot = dot(inner, vector);
        let pull = rate * (wanted - 1.0 / (1.0 + (-dot).exp()));
        for at in 0..DIM {
            change[at] += pull * vector[at];
            vector[at] += pull * inner[at];
        }
    }
    for at in 0..DIM {
        inner[at] += change[at];
    }
}

/// The scalar product, in eight sums side by side.
pub fn dot(one: &Vector, other: &Vector) -> f32 {
    let mut sums = [0.0_f32; 8];
    for (one, other) in one.chunks_exact(8).zip(other.chunks_exact(8)) {
        for at in 0..8 {
            sums[at] += one[at] * other[at];
        }
    }
    sums.iter().sum()
}
