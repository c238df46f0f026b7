//! A small convolutional network under a conditional random field (Collobert et al. 2011; Lample et al. 2016): vectors of
//! hashed features and of raw text, two layers over windows of words, labels scored and joined by transitions. Learned by
//! itself on one core; equal seeds give equal numbers.

pub mod input;
pub mod layer;

use simpul_tagger::lattice::{FORBIDDEN, Lattice, Row};
use simpul_tagger::tag::{KINDS, OPENING, TAGS, Transitions};

use super::crf::add_transitions;
use crate::classes::skipgram::{DIM, Vectors};
use crate::random::Random;
use input::{BITS, Input};
use layer::{Layer, Learned};

/// Length of the vectors of features.
const WIDTH: usize = 64;

/// Numbers of a word that the first layer sees.
const INPUT: usize = WIDTH + DIM;

/// Numbers of a word between the layers.
const HIDDEN: usize = 96;

/// Sentences between two steps.
const BATCH: usize = 8;

/// How the network is learned.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Length of the first steps; it falls to nothing.
    pub rate: f32,
    /// How often all sentences are read.
    pub rounds: usize,
    /// The share of features, and of numbers between layers, hidden at each reading (Srivastava et al. 2014).
    pub hidden: f32,
    /// Order of the sentences, and where the numbers begin.
    pub seed: u64,
}

/// The network.
#[derive(Debug)]
pub struct Net<'v> {
    vectors: &'v Vectors,
    table: Vec<[f32; WIDTH]>,
    first: Layer,
    second: Layer,
    last: Layer,
    steps: Learned,
}

/// What the network computes on its way.
#[derive(Default)]
struct Pass {
    input: Vec<f32>,
    first: Vec<f32>,
    second: Vec<f32>,
    joined: Vec<f32>,
    scores: Vec<f32>,
    /// The rows of the table that were shown, with their words.
    shown: Vec<(u32, usize)>,
}

impl<'v> Net<'v> {
    fn new(vectors: &'v Vectors, random: &mut Random) -> Self {
        let table = (0..1 << BITS).map(|_| std::array::from_fn(|_| 0.2 * (random.fraction() - 0.5))).collect();
        Self {
            vectors,
            table,
            first: Layer::new(1, INPUT, HIDDEN, random),
            second: Layer::new(2, HIDDEN, HIDDEN, random),
            last: Layer::new(0, HIDDEN, TAGS, random),
            steps: Learned::new(OPENING * OPENING + 4 * KINDS, 0.0, random),
        }
    }

    /// The scores of the words of a sentence, and of one label after another.
    pub fn scores(&self, input: &Input) -> (Vec<Row>, Transitions) {
        let mut pass = Pass::default();
        self.run(input, &mut pass, None);
        (rows(&pass.scores), self.transitions())
    }

    fn run(&self, input: &Input, pass: &mut Pass, mut hide: Option<(&mut Random, f32)>) {
        let mut is_shown = || hide.as_mut().is_none_or(|(random, share)| random.fraction() >= *share);
        pass.input.clear();
        pass.shown.clear();
        for at in 0..input.ends.len() {
            let begin = pass.input.len();
            pass.input.resize(begin + INPUT, 0.0);
            let row = &mut pass.input[begin..];
            for &number in input.of(at).iter().filter(|_| is_shown()) {
                pass.shown.push((number, at));
                row.iter_mut().zip(&self.table[number as usize]).for_each(|(sum, value)| *sum += value);
            }
            if let Some(vector) = input.vectors[at].filter(|_| is_shown()) {
                row[WIDTH..].copy_from_slice(&self.vectors.vectors[vector as usize]);
            }
        }
        self.first.forward(&pass.input, &mut pass.first);
        let scale = hide.as_ref().map_or(1.0, |(_, share)| 1.0 / (1.0 - share));
        let mut bend = |values: &mut [f32]| {
            for value in values {
                let passes = *value > 0.0 && hide.as_mut().is_none_or(|(random, share)| random.fraction() >= *share);
                *value = if passes { *value * scale } else { 0.0 };
            }
        };
        bend(&mut pass.first);
        self.second.forward(&pass.first, &mut pass.second);
        bend(&mut pass.second);
        pass.joined.clear();
        pass.joined.extend(pass.first.iter().zip(&pass.second).map(|(first, second)| first + second));
        self.last.forward(&pass.joined, &mut pass.scores);
    }

    fn transitions(&self) -> Transitions {
        let (between, within) = self.steps.values.split_at(OPENING * OPENING);
        let mut transitions = Transitions::default();
        transitions.between.iter_mut().flatten().zip(between).for_each(|(to, from)| *to = *from);
        transitions.within.iter_mut().flatten().zip(within).for_each(|(to, from)| *to = *from);
        transitions
    }
}

fn rows(scores: &[f32]) -> Vec<Row> {
    scores.chunks_exact(TAGS).map(|row| std::array::from_fn(|tag| row[tag])).collect()
}

/// Learns a network from sentences whose labels are known, or known in part.
pub fn learn<'v>(sentences: &[Input], vectors: &'v Vectors, options: Options) -> Net<'v> {
    let mut random = Random::new(options.seed);
    let mut learner = Learner {
        net: Net::new(vectors, &mut random),
        squares: vec![0.0; 1 << BITS],
        pass: Pass::default(),
        lattices: Default::default(),
        back: Default::default(),
        random,
        options,
    };
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let (mut time, steps) = (0, options.rounds * sentences.len().div_ceil(BATCH));
    for _ in 0..options.rounds {
        learner.random.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            let rate = options.rate * (1.0 - time as f32 / steps as f32);
            let transitions = learner.net.transitions().map(f32::exp);
            for &at in batch {
                learner.read(&sentences[at], &transitions, rate);
            }
            time += 1;
            let Net { first, second, last, steps, .. } = &mut learner.net;
            for layer in [first, second, last] {
                layer.step(rate, time);
            }
            steps.step(rate, time);
        }
    }
    learner.net
}

struct Learner<'v> {
    net: Net<'v>,
    /// By row of the table, the sum of the squares of its slopes.
    squares: Vec<f32>,
    pass: Pass,
    lattices: [Lattice; 2],
    back: [Vec<f32>; 4],
    random: Random,
    options: Options,
}

/// Steps of the table are this many times longer (`AdaGrad`; Duchi, Hazan and Singer 2011).
const TABLE_RATE: f32 = 20.0;

impl Learner<'_> {
    fn read(&mut self, input: &Input, exp: &Transitions, rate: f32) {
        if input.ends.is_empty() {
            return;
        }
        self.net.run(input, &mut self.pass, Some((&mut self.random, self.options.hidden)));
        let mut scores = rows(&self.pass.scores);
        let [full, bound] = &mut self.lattices;
        full.run(&scores, exp);
        for (row, allowed) in scores.iter_mut().zip(&input.allowed) {
            (0..TAGS).filter(|tag| allowed >> tag & 1 == 0).for_each(|tag| row[tag] = FORBIDDEN);
        }
        bound.run(&scores, exp);
        let [of_scores, of_joined, of_first, of_input] = &mut self.back;
        of_scores.clear();
        for at in 0..scores.len() {
            let (full, bound) = (full.marginals(at), bound.marginals(at));
            let slopes = full.iter().zip(bound).map(|(full, bound)| full - bound);
            of_scores.extend(slopes.map(|slope| if slope.is_finite() { slope } else { 0.0 }));
        }
        let mut change = Transitions::default();
        add_transitions(full, exp, 1.0, &mut change);
        add_transitions(bound, exp, -1.0, &mut change);
        let changes = change.between.iter().flatten().chain(change.within.iter().flatten());
        self.net.steps.slopes.iter_mut().zip(changes).for_each(|(sum, slope)| {
            *sum += if slope.is_finite() { *slope } else { 0.0 };
        });
        // Down through the layers; both of the first two feed the last.
        self.net.last.backward(&self.pass.joined, of_scores, of_joined);
        let scale = 1.0 / (1.0 - self.options.hidden);
        let through = |values: &[f32], slopes: &mut [f32]| {
            let slopes = slopes.iter_mut().zip(values);
            slopes.for_each(|(slope, value)| *slope = if *value > 0.0 { *slope * scale } else { 0.0 });
        };
        let mut of_second = of_joined.clone();
        through(&self.pass.second, &mut of_second);
        self.net.second.backward(&self.pass.first, &of_second, of_first);
        of_first.iter_mut().zip(of_joined.iter()).for_each(|(sum, slope)| *sum += slope);
        through(&self.pass.first, of_first);
        self.net.first.backward(&self.pass.input, of_first, of_input);
        self.move_table(rate);
    }

    /// Steps of the rows that were shown.
    fn move_table(&mut self, rate: f32) {
        for &(row, at) in &self.pass.shown {
            let slopes = &self.back[3][at * INPUT..][..WIDTH];
            let square = &mut self.squares[row as usize];
            *square += slopes.iter().map(|slope| slope * slope).sum::<f32>() / WIDTH as f32;
            let rate = TABLE_RATE * rate / (square.sqrt() + 1e-6);
            self.net.table[row as usize].iter_mut().zip(slopes).for_each(|(value, slope)| *value -= rate * slope);
        }
    }
}
