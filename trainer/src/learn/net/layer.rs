//! A layer of the network: weights over a window of words, and how they are learned (Adam; Kingma and Ba 2015).

use crate::random::Random;

/// Numbers that are learned.
#[derive(Clone, Debug)]
pub struct Learned {
    /// The numbers.
    pub values: Vec<f32>,
    /// The slope at this step.
    pub slopes: Vec<f32>,
    means: Vec<f32>,
    squares: Vec<f32>,
}

impl Learned {
    /// `count` numbers about zero, no farther than `reach`.
    pub fn new(count: usize, reach: f32, random: &mut Random) -> Self {
        let values = (0..count).map(|_| (2.0 * random.fraction() - 1.0) * reach).collect();
        Self { values, slopes: vec![0.0; count], means: vec![0.0; count], squares: vec![0.0; count] }
    }

    /// One step down the slopes, which are then zero; `time` counts the steps from 1.
    pub fn step(&mut self, rate: f32, time: i32) {
        let (kept, kept_squares) = (0.9_f32, 0.999_f32);
        let rate = rate * (1.0 - kept_squares.powi(time)).sqrt() / (1.0 - kept.powi(time));
        let state = self.slopes.iter_mut().zip(&mut self.means).zip(&mut self.squares);
        for (value, ((slope, mean), square)) in self.values.iter_mut().zip(state) {
            *mean += (1.0 - kept) * (*slope - *mean);
            *square += (1.0 - kept_squares) * (*slope * *slope - *square);
            *value -= rate * *mean / (square.sqrt() + 1e-8);
            *slope = 0.0;
        }
    }
}

/// From the numbers of the words in a window to those of the word in its middle.
#[derive(Clone, Debug)]
pub struct Layer {
    reach: usize,
    inputs: usize,
    outputs: usize,
    /// By place in the window and input, a row of outputs.
    weights: Learned,
    bias: Learned,
}

impl Layer {
    /// A layer that looks `reach` words to either side.
    pub fn new(reach: usize, inputs: usize, outputs: usize, random: &mut Random) -> Self {
        let count = (2 * reach + 1) * inputs;
        let weights = Learned::new(count * outputs, (3.0 / count as f32).sqrt(), random);
        Self { reach, inputs, outputs, weights, bias: Learned::new(outputs, 0.0, random) }
    }

    /// Every pair of a word and one that it sees, with where the weights between them begin.
    fn pairs(&self, words: usize) -> impl Iterator<Item = (usize, usize, usize)> + use<> {
        let (reach, size) = (self.reach, self.inputs * self.outputs);
        (0..words).flat_map(move |at| {
            let slots = (0..=2 * reach).filter_map(move |slot| Some(((at + slot).checked_sub(reach)?, slot)));
            slots.filter(move |(seen, _)| *seen < words).map(move |(seen, slot)| (at, seen, slot * size))
        })
    }

    /// The outputs of all words.
    pub fn forward(&self, input: &[f32], output: &mut Vec<f32>) {
        let words = input.len() / self.inputs;
        output.clear();
        (0..words).for_each(|_| output.extend_from_slice(&self.bias.values));
        for (at, seen, first) in self.pairs(words) {
            let row = &mut output[at * self.outputs..][..self.outputs];
            let weights = self.weights.values[first..].chunks_exact(self.outputs);
            for (&value, weights) in input[seen * self.inputs..][..self.inputs].iter().zip(weights) {
                if value != 0.0 {
                    row.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += value * weight);
                }
            }
        }
    }

    /// Adds up the slopes of the weights, and sets `back` to those of the inputs; inputs of zero are taken as hidden and
    /// get none.
    pub fn backward(&mut self, input: &[f32], slopes: &[f32], back: &mut Vec<f32>) {
        back.clear();
        back.resize(input.len(), 0.0);
        let words = input.len() / self.inputs;
        for row in slopes.chunks_exact(self.outputs) {
            self.bias.slopes.iter_mut().zip(row).for_each(|(sum, slope)| *sum += slope);
        }
        for (at, seen, first) in self.pairs(words) {
            let row = &slopes[at * self.outputs..][..self.outputs];
            let seen = seen * self.inputs..(seen + 1) * self.inputs;
            let weights = self.weights.values[first..].chunks_exact(self.outputs);
            let own = self.weights.slopes[first..].chunks_exact_mut(self.outputs);
            for ((&value, back), (weights, own)) in
                input[seen.clone()].iter().zip(&mut back[seen]).zip(weights.zip(own))
            {
                if value != 0.0 {
                    *back += dot(weights, row);
                    own.iter_mut().zip(row).for_each(|(sum, slope)| *sum += value * slope);
                }
            }
        }
    }

    /// One step down the slopes.
    pub fn step(&mut self, rate: f32, time: i32) {
        self.weights.step(rate, time);
        self.bias.step(rate, time);
    }
}

/// The scalar product, in eight sums side by side.
fn dot(one: &[f32], other: &[f32]) -> f32 {
    let mut sums = [0.0_f32; 8];
    let (ones, others) = (one.chunks_exact(8), other.chunks_exact(8));
    let rest: f32 = ones.remainder().iter().zip(others.remainder()).map(|(one, other)| one * other).sum();
    for (one, other) in ones.zip(others) {
        for at in 0..8 {
            sums[at] += one[at] * other[at];
        }
    }
    rest + sums.iter().sum::<f32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_small_differences() {
        let mut random = Random::new(3);
        let mut layer = Layer::new(1, 3, 2, &mut random);
        let mut input: Vec<f32> = (0..12).map(|_| random.fraction() + 0.1).collect();
        let wanted: Vec<f32> = (0..8).map(|_| random.fraction()).collect();
        let loss = |layer: &Layer, input: &[f32]| {
            let mut output = Vec::new();
            layer.forward(input, &mut output);
            output.iter().zip(&wanted).map(|(output, wanted)| output * wanted).sum::<f32>()
        };
        let mut back = Vec::new();
        layer.backward(&input, &wanted, &mut back);
        let base = loss(&layer, &input);
        for at in 0..input.len() {
            input[at] += 0.01;
            assert!(((loss(&layer, &input) - base) / 0.01 - back[at]).abs() < 1e-2, "input {at}");
            input[at] -= 0.01;
        }
        for at in 0..layer.weights.values.len() {
            layer.weights.values[at] += 0.01;
            assert!(((loss(&layer, &input) - base) / 0.01 - layer.weights.slopes[at]).abs() < 1e-2, "weight {at}");
            layer.weights.values[at] -= 0.01;
        }
    }
}
