//! A structured perceptron (Collins 2002), its weights averaged over all steps: where the best labelling is not the
//! marked one, weights of the one go up and of the other down.

use simpul_tagger::tag::{KINDS, OPENING, OUTSIDE, TAGS, Transitions, begin, closing, end, inside};

use super::{Dense, path};
use crate::encode::Encoded;
use crate::random::Random;

/// A weight now, and its sum over all steps before its last change.
#[derive(Clone, Copy, Default)]
struct Averaged {
    now: f32,
    sum: f64,
    since: u32,
}

impl Averaged {
    fn add(&mut self, change: f32, time: u32) {
        self.sum += f64::from(self.now) * f64::from(time - self.since);
        self.since = time;
        self.now += change;
    }

    fn mean(mut self, time: u32) -> f32 {
        self.add(0.0, time);
        (self.sum / f64::from(time.max(1))) as f32
    }
}

/// Learns the weights of `features` features from sentences whose labels are all known.
pub fn learn(sentences: &[Encoded], features: usize, rounds: usize, seed: u64) -> Dense {
    let mut dense = Dense { rows: vec![[0.0; TAGS]; features], transitions: Transitions::default() };
    let mut averaged = vec![[Averaged::default(); TAGS]; features];
    let mut steps = vec![[Averaged::default(); TAGS]; TAGS];
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    let mut random = Random::new(seed);
    let (mut time, mut scores) = (0, Vec::new());
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let sentence = &sentences[at];
            time += 1;
            dense.scores(sentence, &mut scores);
            let marked: Vec<usize> = sentence.allowed.iter().map(|bits| bits.trailing_zeros() as usize).collect();
            let best = path::best(&scores, &dense.transitions);
            if best == marked {
                continue;
            }
            for (path, change) in [(&marked, 1.0), (&best, -1.0)] {
                let mut before = OUTSIDE;
                for (at, &tag) in path.iter().enumerate() {
                    for &feature in sentence.of(at) {
                        averaged[feature as usize][tag].add(change, time);
                        dense.rows[feature as usize][tag] += change;
                    }
                    steps[before][tag].add(change, time);
                    before = tag;
                }
                steps[before][OUTSIDE].add(change, time);
            }
            set_transitions(&mut dense.transitions, |from, to| steps[from][to].now);
        }
    }
    for (row, averaged) in dense.rows.iter_mut().zip(&averaged) {
        *row = averaged.map(|weight| weight.mean(time));
    }
    set_transitions(&mut dense.transitions, |from, to| steps[from][to].mean(time));
    dense
}

fn set_transitions(transitions: &mut Transitions, of: impl Fn(usize, usize) -> f32) {
    for at in 0..OPENING {
        transitions.between[at] = std::array::from_fn(|to| of(closing(at), to));
    }
    for kind in 0..KINDS {
        let [first, inner, last] = [begin(kind), inside(kind), end(kind)];
        transitions.within[kind] = [of(first, inner), of(first, last), of(inner, inner), of(inner, last)];
    }
}
