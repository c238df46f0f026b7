//! Forward–backward (Rabiner 1989) over the labels of a stretch of words that begins and ends outside of names.
//!
//! Sums run over products of exponentials, scaled word by word; labels that cannot follow one another are never
//! multiplied.

use crate::exp;
use crate::tag::{self, KINDS, OPENING, OUTSIDE, TAGS, Transitions, begin, closing, end, inside, single};

/// Scores or probabilities by label.
pub type Row = [f32; TAGS];

/// A score that forbids a label.
pub const FORBIDDEN: f32 = f32::NEG_INFINITY;

/// Forward and backward sums of one stretch; buffers are kept for the next.
#[derive(Debug, Default)]
pub struct Lattice {
    /// Exponentials of the scores of each word, its highest taken as 1.
    pub scores: Vec<Row>,
    /// Probabilities of what stands up to a word and its label, scaled to the sum 1.
    pub forward: Vec<Row>,
    /// Probabilities of what stands after a word given its label, in the same scale.
    pub backward: Vec<Row>,
    /// What each word's forward sums were divided by.
    pub scales: Vec<f32>,
    /// The logarithm of the sum over all labellings.
    pub log_total: f64,
}

impl Lattice {
    /// Fills the lattice for words with these `scores`; `exp` are the exponentials of the transitions.
    #[cfg_attr(target_family = "wasm", target_feature(enable = "simd128"))]
    pub fn run(&mut self, scores: &[Row], exp: &Transitions) {
        self.scores.clear();
        self.log_total = 0.0;
        for row in scores {
            // Not by `f32::max`, which WebAssembly has no instruction for.
            let highest = row.iter().copied().fold(FORBIDDEN, |high, score| if score > high { score } else { high });
            self.log_total += f64::from(highest);
            // In place: compilers take several numbers at once in a loop, but not in `map`.
            let mut powers = *row;
            for score in &mut powers {
                *score = exp::exp(*score - highest);
            }
            self.scores.push(powers);
        }
        self.run_forward(exp);
        self.run_backward(exp);
    }

    fn run_forward(&mut self, exp: &Transitions) {
        self.forward.clear();
        self.scales.clear();
        let mut before = [0.0; TAGS];
        before[OUTSIDE] = 1.0;
        for row in &self.scores {
            let mut here = forward_step(&before, exp);
            let mut sum = 0.0;
            for (value, score) in here.iter_mut().zip(row) {
                *value *= score;
                sum += *value;
            }
            let scale = sum.max(f32::MIN_POSITIVE);
            for value in &mut here {
                *value /= scale;
            }
            self.log_total += f64::from(scale).ln();
            self.scales.push(scale);
            self.forward.push(here);
            before = here;
        }
        let left = closing_sum(&before, exp);
        self.log_total += f64::from(left.max(f32::MIN_POSITIVE)).ln();
    }

    fn run_backward(&mut self, exp: &Transitions) {
        self.backward.clear();
        self.backward.resize(self.scores.len(), [0.0; TAGS]);
        let Some(last) = self.forward.last() else { return };
        let left = closing_sum(last, exp).max(f32::MIN_POSITIVE);
        let mut after = [0.0; TAGS];
        for at in 0..OPENING {
            after[closing(at)] = exp.between[at][OUTSIDE] / left;
        }
        for at in (0..self.scores.len()).rev() {
            self.backward[at] = after;
            let mut weighted = after;
            for (value, score) in weighted.iter_mut().zip(&self.scores[at]) {
                *value *= score / self.scales[at];
            }
            after = backward_step(&weighted, exp);
        }
    }

    /// The probability of every label of the word `at`.
    pub fn marginals(&self, at: usize) -> Row {
        let (forward, backward) = (&self.forward[at], &self.backward[at]);
        std::array::from_fn(|tag| forward[tag] * backward[tag])
    }

    /// The probability that the words `first..=last` are one name of `kind`.
    pub fn span(&self, first: usize, last: usize, kind: usize, exp: &Transitions) -> f32 {
        if first == last {
            return self.forward[first][single(kind)] * self.backward[first][single(kind)];
        }
        let [begin_inside, begin_end, inside_inside, inside_end] = exp.within[kind];
        let mut sum = self.forward[first][begin(kind)];
        for at in first + 1..last {
            let step = if at == first + 1 { begin_inside } else { inside_inside };
            sum *= step * self.scores[at][inside(kind)] / self.scales[at];
        }
        let step = if last == first + 1 { begin_end } else { inside_end };
        sum * step * self.scores[last][end(kind)] / self.scales[last] * self.backward[last][end(kind)]
    }
}

/// What reaches each label from the labels before it.
fn forward_step(before: &Row, exp: &Transitions) -> Row {
    let mut here = [0.0; TAGS];
    for at in 0..OPENING {
        let from = before[closing(at)];
        if from > 0.0 {
            for (value, step) in here[..OPENING].iter_mut().zip(&exp.between[at]) {
                *value += from * step;
            }
        }
    }
    for kind in 0..KINDS {
        let [begin_inside, begin_end, inside_inside, inside_end] = exp.within[kind];
        let (from_begin, from_inside) = (before[begin(kind)], before[inside(kind)]);
        here[inside(kind)] = from_begin * begin_inside + from_inside * inside_inside;
        here[end(kind)] = from_begin * begin_end + from_inside * inside_end;
    }
    here
}

/// What each label gathers from the labels after it.
fn backward_step(after: &Row, exp: &Transitions) -> Row {
    let mut here = [0.0; TAGS];
    for at in 0..OPENING {
        here[closing(at)] = exp.between[at].iter().zip(after).map(|(step, value)| step * value).sum();
    }
    for kind in 0..KINDS {
        let [begin_inside, begin_end, inside_inside, inside_end] = exp.within[kind];
        let (to_inside, to_end) = (after[inside(kind)], after[end(kind)]);
        here[begin(kind)] = to_inside * begin_inside + to_end * begin_end;
        here[inside(kind)] = to_inside * inside_inside + to_end * inside_end;
    }
    here
}

fn closing_sum(last: &Row, exp: &Transitions) -> f32 {
    (0..OPENING).map(|at| last[tag::closing(at)] * exp.between[at][OUTSIDE]).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every allowed labelling of `n` words with its exponentiated score.
    fn all(scores: &[Row], exp: &Transitions) -> Vec<(Vec<usize>, f64)> {
        let mut paths: Vec<(Vec<usize>, f64)> = vec![(Vec::new(), 1.0)];
        let step = |before: usize, tag: usize| -> f64 {
            let kind = tag::kind(tag).unwrap_or(0);
            let close = (0..OPENING).find(|&at| closing(at) == before);
            let value = match (close, tag < OPENING) {
                (Some(at), true) => exp.between[at][tag],
                (None, false) if tag::kind(before) == Some(kind) => {
                    let from = if before == begin(kind) { 0 } else { 2 };
                    exp.within[kind][from + usize::from(tag == end(kind))]
                }
                _ => 0.0,
            };
            f64::from(value)
        };
        for row in scores {
            let grown = paths.iter().flat_map(|(path, score)| {
                (0..TAGS).map(move |tag| {
                    let before = path.last().copied().unwrap_or(OUTSIDE);
                    let mut longer = path.clone();
                    longer.push(tag);
                    (longer, score * step(before, tag) * f64::from(row[tag]).exp())
                })
            });
            paths = grown.filter(|(_, score)| *score > 0.0).collect();
        }
        paths.iter().map(|(path, score)| (path.clone(), score * step(path[path.len() - 1], OUTSIDE))).collect()
    }

    #[test]
    fn sums_equal_those_over_every_labelling() {
        let noise = |seed: u64| (crate::hash::mix(seed) % 1000) as f32 / 500.0 - 1.0;
        let scores: Vec<Row> = (0..3).map(|at| std::array::from_fn(|tag| noise(at * 100 + tag as u64))).collect();
        let mut transitions = Transitions::default();
        for (at, row) in transitions.between.iter_mut().enumerate() {
            *row = std::array::from_fn(|tag| noise((at * 1000 + tag) as u64));
        }
        let exp = transitions.map(f32::exp);
        let mut lattice = Lattice::default();
        lattice.run(&scores, &exp);
        let paths = all(&scores, &exp);
        let total: f64 = paths.iter().map(|path| path.1).sum();
        assert!((lattice.log_total - total.ln()).abs() < 1e-4);
        let share = |fits: &dyn Fn(&[usize]) -> bool| {
            paths.iter().filter(|(path, _)| fits(path)).map(|path| path.1).sum::<f64>() / total
        };
        for tag in 0..TAGS {
            assert!((f64::from(lattice.marginals(1)[tag]) - share(&|path| path[1] == tag)).abs() < 1e-5, "{tag}");
        }
        let whole = |path: &[usize]| *path == [begin(2), inside(2), end(2)];
        assert!((f64::from(lattice.span(0, 2, 2, &exp)) - share(&whole)).abs() < 1e-6);
        let one = |path: &[usize]| path[1] == single(5);
        assert!((f64::from(lattice.span(1, 1, 5, &exp)) - share(&one)).abs() < 1e-6);
    }
}
