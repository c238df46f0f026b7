//! The door: sentences in, spans with probabilities out.

use rustc_hash::FxHashMap;

use crate::decode::{Decoder, Found};
use crate::feature::{self, REACH, SLOTS, View};
use crate::lattice::{Lattice, Row};
use crate::model::Model;
use crate::tables::Word;
use crate::tag::{OUTSIDE, TAGS, Transitions};
use crate::weights::{Chosen, Sums, Weights};
use crate::word::{Letter, Spelling};

/// One word of a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Token<'t> {
    /// As printed.
    pub text: &'t str,
    /// What the caller knows of it, by a number of the caller's; 0 for nothing.
    pub hint: u8,
    /// What the rest of the document says of it, by another number of the caller's; 0 for nothing.
    pub told: u8,
}

/// A word that scores so much higher as outside of every name than as anything else parts the sentence there.
const SURE: f32 = 11.0;

/// Longer stretches are cut, whatever stands there.
const LONGEST_STRETCH: usize = 256;

/// Words remembered with their rows, 500 bytes each, before all are forgotten.
const MOST_WORDS: usize = 1 << 14;

/// Reads sentences by a model, and remembers the words it saw.
#[derive(Debug)]
pub struct Tagger<'m> {
    model: &'m Model,
    exp: Transitions,
    known: FxHashMap<Box<str>, u32>,
    words: Vec<Word>,
    /// By known word: what it gives to the words around it, by slot.
    rows: Vec<[Sums; SLOTS]>,
    beyond: [Sums; SLOTS],
    sentence: Vec<u32>,
    names: Vec<u8>,
    sums: Vec<Sums>,
    scores: Vec<Row>,
    scratch: Vec<char>,
    lattice: Lattice,
    decoder: Decoder,
}

impl<'m> Tagger<'m> {
    /// A tagger that reads by `model`.
    pub fn new(model: &'m Model) -> Self {
        let beyond = rows(None, &model.weights);
        Self {
            model,
            exp: model.transitions.map(f32::exp),
            known: FxHashMap::default(),
            words: Vec::new(),
            rows: Vec::new(),
            beyond,
            sentence: Vec::new(),
            names: Vec::new(),
            sums: Vec::new(),
            scores: Vec::new(),
            scratch: Vec::new(),
            lattice: Lattice::default(),
            decoder: Decoder::default(),
        }
    }

    /// Appends to `out` the spans of `sentence` that name something, in order and without overlap.
    pub fn tag(&mut self, sentence: &[Token<'_>], out: &mut Vec<Found>) {
        self.look_up(sentence);
        self.score(sentence);
        let first = out.len();
        self.decode(out);
        for found in &mut out[first..] {
            found.probability = self.model.calibrate(found.probability);
        }
    }

    /// Lets go of the words it saw, and of the memory they took.
    pub fn forget(&mut self) {
        (self.known, self.words, self.rows) = (FxHashMap::default(), Vec::new(), Vec::new());
    }

    /// Finds or learns the words of the sentence.
    fn look_up(&mut self, sentence: &[Token<'_>]) {
        if self.known.len() + sentence.len() > MOST_WORDS {
            self.forget();
        }
        self.sentence.clear();
        for token in sentence {
            let at = match self.known.get(token.text) {
                Some(&at) => at,
                None => self.learn(token.text),
            };
            self.sentence.push(at);
        }
        self.names.resize(sentence.len(), 0);
        let (words, order) = (&self.words, &self.sentence);
        self.model.tables.mark_names(|at| &words[order[at] as usize], &mut self.names);
    }

    fn learn(&mut self, text: &str) -> u32 {
        let word = self.model.tables.word(Spelling::read(text, &mut self.scratch));
        let rows = rows(Some(&word), &self.model.weights);
        let at = self.words.len() as u32;
        self.words.push(word);
        self.rows.push(rows);
        self.known.insert(text.into(), at);
        at
    }

    /// Scores every label of every word; where WebAssembly is to take several numbers at once, a function has to say so.
    #[cfg_attr(target_family = "wasm", target_feature(enable = "simd128"))]
    fn score(&mut self, sentence: &[Token<'_>]) {
        let len = sentence.len();
        let titled = is_titled(len, |at| &self.words[self.sentence[at] as usize]);
        self.add_rows(len);
        let mut chosen = Chosen::new(&self.model.weights);
        for (at, sums) in self.sums.iter_mut().enumerate() {
            let view = view(
                at,
                len,
                titled,
                |at| &self.words[self.sentence[at] as usize],
                |at| [sentence[at].hint, sentence[at].told],
                &self.names,
            );
            feature::of_view(&view, |number| chosen.take(number));
            chosen.add_to(sums);
        }
        let step = self.model.weights.step();
        self.scores.clear();
        self.scores.resize(len, [0.0; TAGS]);
        for (score, sum) in self.scores.as_flattened_mut().iter_mut().zip(self.sums.as_flattened()) {
            *score = f32::from(*sum) * step;
        }
    }

    /// Adds what each word gives to those around it, and the words that are not there before and after the sentence; word
    /// by word, as their rows stand in memory.
    fn add_rows(&mut self, len: usize) {
        self.sums.clear();
        self.sums.resize(len, [0; TAGS]);
        for padded in 0..len + 2 * REACH {
            let seen = padded.checked_sub(REACH).and_then(|seen| self.sentence.get(seen));
            let rows = seen.map_or(&self.beyond, |&word| &self.rows[word as usize]);
            for (slot, from) in rows.iter().enumerate() {
                let Some(sums) = padded.checked_sub(slot).and_then(|at| self.sums.get_mut(at)) else { continue };
                for (sum, add) in sums.iter_mut().zip(from) {
                    *sum = sum.saturating_add(*add);
                }
            }
        }
    }

    /// Decodes the stretches between words that are surely outside.
    fn decode(&mut self, out: &mut Vec<Found>) {
        let mut first = 0;
        for at in 0..=self.scores.len() {
            let ends = at == self.scores.len() || at - first >= LONGEST_STRETCH || is_outside(&self.scores[at]);
            if !ends {
                continue;
            }
            if at > first {
                self.lattice.run(&self.scores[first..at], &self.exp);
                self.decoder.spans(&self.lattice, &self.exp, self.model.least, first, out);
            }
            let cut = at < self.scores.len() && !is_outside(&self.scores[at]);
            first = if cut { at } else { at + 1 };
        }
    }
}

/// What a word, or none, gives to the words around it, by slot.
fn rows(word: Option<&Word>, weights: &Weights) -> [Sums; SLOTS] {
    let (mut rows, mut chosen) = ([[0; TAGS]; SLOTS], Chosen::new(weights));
    for (slot, row) in rows.iter_mut().enumerate() {
        feature::of_word(word, slot, |number| chosen.take(number));
        chosen.add_to(row);
    }
    rows
}

fn is_outside(row: &Row) -> bool {
    let least = row[OUTSIDE] - SURE;
    row[OUTSIDE + 1..].iter().all(|score| least > *score)
}

/// Whether nearly every word of a sentence begins with a capital, as in a headline.
pub fn is_titled<'w>(len: usize, words: impl Fn(usize) -> &'w Word) -> bool {
    let count = |letter| (0..len).filter(|&at| words(at).spelling.first == letter).count();
    let (capital, small) = (count(Letter::Capital), count(Letter::Small));
    capital >= 3 && capital * 5 >= (capital + small) * 4
}

/// What stands around the word `at` of a sentence of `len` words; `marks` are a word's hint and what it is told.
pub fn view<'w>(
    at: usize,
    len: usize,
    titled: bool,
    words: impl Fn(usize) -> &'w Word,
    marks: impl Fn(usize) -> [u8; 2],
    names: &[u8],
) -> View<'w> {
    let seen = |slot: usize, reach: usize| (at + slot).checked_sub(reach).filter(|&seen| seen < len);
    let marks: [[u8; 2]; 3] = std::array::from_fn(|slot| seen(slot, 1).map_or([0; 2], &marks));
    View {
        words: std::array::from_fn(|slot| seen(slot, REACH).map(&words)),
        hints: marks.map(|[hint, _]| hint),
        told: marks.map(|[_, told]| told),
        names: std::array::from_fn(|slot| seen(slot, 1).map_or(0, |at| names[at])),
        titled,
    }
}
