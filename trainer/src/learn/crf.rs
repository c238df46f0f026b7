//! A conditional random field learned sentence by sentence: the likelihood of the labels that are allowed, where a
//! source leaves some open (Tsuboi et al. 2008), climbed by FTRL-Proximal (`McMahan` et al. 2013), whose absolute penalty
//! leaves most weights at zero. Where a teacher gives probabilities of labels, those are approached word by word (Hinton,
//! Vinyals and Dean 2015).

use simpul_tagger::lattice::{FORBIDDEN, Lattice, Row};
use simpul_tagger::tag::{KINDS, OPENING, OUTSIDE, TAGS, Transitions, begin, closing, end, inside};

use super::Dense;
use crate::encode::Encoded;
use crate::random::Random;

/// How the field is learned.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Length of the first steps.
    pub rate: f32,
    /// Weight of the absolute penalty.
    pub absolute: f32,
    /// Weight of the quadratic penalty.
    pub quadratic: f32,
    /// How often all sentences are read.
    pub rounds: usize,
    /// The share of features of each word that are hidden at each reading, so that none is leaned on alone (Wang et al.
    /// 2013, *Feature noising for log-linear structured prediction*).
    pub hidden: f32,
    /// Order of the sentences.
    pub seed: u64,
}

/// A weight's history.
#[derive(Clone, Copy)]
struct Slope {
    pull: f32,
    squares: f32,
}

/// Changes smaller than this are left out.
const LEAST: f32 = 1e-3;

struct Learner<'k> {
    options: Options,
    dense: Dense,
    slopes: Vec<[Slope; TAGS]>,
    exp: Transitions,
    between: [[Slope; OPENING]; OPENING],
    within: [[Slope; 4]; KINDS],
    full: Lattice,
    bound: Lattice,
    scores: Vec<Row>,
    /// The sentence that is read, without what is hidden.
    shown: Encoded,
    random: Random,
    changes: Vec<(usize, f32)>,
    /// By feature, the labels it may have weights for, as bits.
    kept: &'k [u64],
}

/// Learns the weights of `features` features from `sentences`.
pub fn learn(sentences: &[&Encoded], features: usize, options: Options) -> Dense {
    learn_kept(sentences, &vec![u64::MAX; features], options).0
}

/// Learns the weights that are `kept`: by feature, those of these labels, as bits. Also gives the sum of the squares of the
/// slopes of each.
pub fn learn_kept(sentences: &[&Encoded], kept: &[u64], options: Options) -> (Dense, Vec<Row>) {
    let features = kept.len();
    let none = Slope { pull: 0.0, squares: 0.0 };
    let mut learner = Learner {
        options,
        dense: Dense { rows: vec![[0.0; TAGS]; features], transitions: Transitions::default() },
        slopes: vec![[none; TAGS]; features],
        exp: Transitions::default().map(f32::exp),
        between: [[none; OPENING]; OPENING],
        within: [[none; 4]; KINDS],
        full: Lattice::default(),
        bound: Lattice::default(),
        scores: Vec::new(),
        shown: Encoded::default(),
        random: Random::new(!options.seed),
        changes: Vec::new(),
        kept,
    };
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut random = Random::new(options.seed);
    for _ in 0..options.rounds {
        random.shuffle(&mut order);
        for &at in &order {
            learner.read(sentences[at]);
        }
    }
    let squares = learner.slopes.iter().map(|row| std::array::from_fn(|tag| row[tag].squares)).collect();
    (learner.dense, squares)
}

impl Learner<'_> {
    fn read(&mut self, sentence: &Encoded) {
        if sentence.words() == 0 {
            return;
        }
        self.hide(sentence);
        self.dense.scores(&self.shown, &mut self.scores);
        let scale = 1.0 / (1.0 - self.options.hidden);
        self.scores.iter_mut().flatten().for_each(|score| *score *= scale);
        self.full.run(&self.scores, &self.exp);
        let is_taught = !sentence.taught.is_empty();
        for (row, allowed) in self.scores.iter_mut().zip(&sentence.allowed).filter(|_| !is_taught) {
            for (tag, score) in row.iter_mut().enumerate() {
                if allowed >> tag & 1 == 0 {
                    *score = FORBIDDEN;
                }
            }
        }
        if !is_taught {
            self.bound.run(&self.scores, &self.exp);
        }
        for at in 0..sentence.words() {
            let full = self.full.marginals(at);
            let bound = sentence.taught.get(at).copied().unwrap_or_else(|| self.bound.marginals(at));
            self.changes.clear();
            for tag in 0..TAGS {
                let change = sentence.weight * (full[tag] - bound[tag]);
                if change.abs() > LEAST && change.is_finite() {
                    self.changes.push((tag, scale * change));
                }
            }
            if self.changes.is_empty() {
                continue;
            }
            for &feature in self.shown.of(at) {
                let (row, slopes) = (&mut self.dense.rows[feature as usize], &mut self.slopes[feature as usize]);
                let kept = self.kept[feature as usize];
                for &(tag, change) in self.changes.iter().filter(|(tag, _)| kept >> tag & 1 == 1) {
                    row[tag] = self.options.step(&mut slopes[tag], row[tag], change, self.options.absolute);
                }
            }
        }
        if !is_taught || sentence.steps.is_some() {
            self.read_transitions(sentence);
        }
    }

    /// Copies the features that are shown this time.
    fn hide(&mut self, sentence: &Encoded) {
        let Encoded { features, ends, .. } = &mut self.shown;
        features.clear();
        ends.clear();
        for at in 0..sentence.words() {
            let hidden = self.options.hidden;
            features.extend(sentence.of(at).iter().filter(|_| self.random.fraction() >= hidden));
            ends.push(features.len() as u32);
        }
    }

    fn read_transitions(&mut self, sentence: &Encoded) {
        let mut change = Transitions::default();
        add_transitions(&self.full, &self.exp, sentence.weight, &mut change);
        match &sentence.steps {
            Some(steps) => change.add(steps, -sentence.weight),
            None => add_transitions(&self.bound, &self.exp, -sentence.weight, &mut change),
        }
        let weights = &mut self.dense.transitions;
        for at in 0..OPENING {
            for to in 0..OPENING {
                let change = change.between[at][to];
                if change.abs() > LEAST && change.is_finite() {
                    let weight = &mut weights.between[at][to];
                    *weight = self.options.step(&mut self.between[at][to], *weight, change, 0.0);
                    self.exp.between[at][to] = weight.exp();
                }
            }
        }
        for kind in 0..KINDS {
            for step in 0..4 {
                let change = change.within[kind][step];
                if change.abs() > LEAST && change.is_finite() {
                    let weight = &mut weights.within[kind][step];
                    *weight = self.options.step(&mut self.within[kind][step], *weight, change, 0.0);
                    self.exp.within[kind][step] = weight.exp();
                }
            }
        }
    }
}

impl Options {
    /// The weight after one step down the slope `change`.
    fn step(&self, slope: &mut Slope, weight: f32, change: f32, absolute: f32) -> f32 {
        let squares = slope.squares + change * change;
        let sigma = (squares.sqrt() - slope.squares.sqrt()) / self.rate;
        slope.pull += change - sigma * weight;
        slope.squares = squares;
        if slope.pull.abs() <= absolute {
            return 0.0;
        }
        let pull = slope.pull - absolute * slope.pull.signum();
        -pull / ((1.0 + squares.sqrt()) / self.rate + self.quadratic)
    }
}

/// Adds to `sums` how often each transition is expected, times `weight`.
pub fn add_transitions(lattice: &Lattice, exp: &Transitions, weight: f32, sums: &mut Transitions) {
    let mut before = [0.0; TAGS];
    before[OUTSIDE] = 1.0;
    for at in 0..=lattice.scores.len() {
        let mut after = [0.0; TAGS];
        if at == lattice.scores.len() {
            let left: f32 = (0..OPENING).map(|c| before[closing(c)] * exp.between[c][OUTSIDE]).sum();
            after[OUTSIDE] = weight / left.max(f32::MIN_POSITIVE);
        } else {
            let (scores, scale) = (&lattice.scores[at], weight / lattice.scales[at]);
            for (tag, value) in after.iter_mut().enumerate() {
                *value = lattice.backward[at][tag] * scores[tag] * scale;
            }
        }
        for c in 0..OPENING {
            let from = before[closing(c)];
            if from > 1e-6 {
                for (to, sum) in sums.between[c].iter_mut().enumerate() {
                    *sum += from * exp.between[c][to] * after[to];
                }
            }
        }
        for kind in 0..KINDS {
            let ends = [inside(kind), end(kind)];
            for (from, first) in [(begin(kind), 0), (inside(kind), 2)] {
                for (to, sum) in ends.iter().zip(&mut sums.within[kind][first..first + 2]) {
                    *sum += before[from] * exp.within[kind][first + usize::from(*to == end(kind))] * after[*to];
                }
            }
        }
        if let Some(row) = lattice.forward.get(at) {
            before = *row;
        }
    }
}
