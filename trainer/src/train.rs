//! From data to model, by a recipe.

use std::collections::HashSet;
use std::path::Path;

use rayon::prelude::*;
use simpul_tagger::model::CALIBRATION;
use simpul_tagger::tables::Tables;
use simpul_tagger::{Found, Model, Tagger, Token, hash};

use crate::data::conll::{SETS, Set};
use crate::data::names::Names;
use crate::data::text::{self, Corpus, Sentence};
use crate::data::{DataError, gold, names, raw};
use crate::encode::{Dictionary, Encoded};
use crate::evaluate::{Score, Span};
use crate::learn::{Dense, crf};
use crate::recipe::{Recipe, Student};
use crate::{calibrate, compress, label, tables};

/// Everything that is read before training.
#[derive(Clone, Debug, Default)]
pub struct Material {
    /// Annotated sentences.
    pub annotated: Corpus,
    /// Sentences of public sets; what a set does not mark is left open.
    pub public: Vec<Sentence>,
    /// Raw sentences; those that are annotated are here too.
    pub raw: Vec<Sentence>,
    /// By raw sentence, whether it is annotated.
    raw_is_annotated: Vec<bool>,
    /// Name lists.
    pub names: Names,
}

impl Material {
    /// Reads the gold texts and everything around them. Raw sentences that stand in `gold/dev` are left out.
    ///
    /// # Errors
    /// Where a file cannot be read or is not of its format.
    pub fn gold(folder: &Path) -> Result<Self, DataError> {
        let train = gold::texts(&folder.join("gold/train.jsonl"))?;
        let mut public = Vec::new();
        for set in &SETS {
            public.extend(text::cut(&set.texts(&folder.join("ner"), "train", false)?).sentences);
        }
        let annotated = text::cut(&train);
        let known: HashSet<&str> = train.iter().map(|text| text.text.trim()).collect();
        Self::around(folder, annotated, public, |text| known.contains(text.trim()))
    }

    /// Reads one public set and everything around it but annotated texts.
    ///
    /// # Errors
    /// Where a file cannot be read or is not of its format.
    pub fn only(folder: &Path, set: &Set) -> Result<Self, DataError> {
        let annotated = text::cut(&set.texts(&folder.join("ner"), "train", true)?);
        Self::around(folder, annotated, Vec::new(), |_| false)
    }

    fn around(
        folder: &Path,
        annotated: Corpus,
        public: Vec<Sentence>,
        is_annotated: impl Fn(&str) -> bool,
    ) -> Result<Self, DataError> {
        let held_out = gold::texts(&folder.join("gold/dev.jsonl"))?;
        let texts = raw::texts(&folder.join("raw"), &held_out)?;
        let raw = text::cut(&texts).sentences;
        let raw_is_annotated = raw.iter().map(|sentence| is_annotated(&texts[sentence.text].text)).collect();
        let names = names::read(&folder.join("names"))?;
        Ok(Self { annotated, public, raw, raw_is_annotated, names })
    }

    /// The tables of this material: classes of all its words, names of its lists.
    pub fn tables(&self, options: tables::Options) -> Tables {
        let mut tables = Tables::default();
        let all = self.raw.iter().chain(self.all()).chain(&self.public);
        let words: Vec<Vec<String>> =
            all.map(|sentence| sentence.words.iter().map(ToString::to_string).collect()).collect();
        tables::add_classes(&mut tables, &words, options);
        tables::add_names(&mut tables, &self.names, options);
        tables
    }

    /// Annotated sentences to learn from, and a tenth to tune on, split by text.
    pub fn split(&self) -> (Vec<&Sentence>, Vec<&Sentence>) {
        self.annotated.sentences.iter().partition(|sentence| !hash::mix(sentence.text as u64).is_multiple_of(10))
    }

    /// All annotated sentences.
    pub fn all(&self) -> Vec<&Sentence> {
        self.annotated.sentences.iter().collect()
    }

    /// The same without what rules and tables say.
    #[must_use]
    pub fn without_hints(&self) -> Self {
        let mut bare = self.clone();
        let sentences = bare.annotated.sentences.iter_mut().chain(&mut bare.raw).chain(&mut bare.public);
        sentences.for_each(|sentence| sentence.hints.fill(0));
        bare
    }

    fn unlabelled(&self) -> Vec<&Sentence> {
        self.raw
            .iter()
            .zip(&self.raw_is_annotated)
            .filter(|(_, known)| !**known)
            .map(|(sentence, _)| sentence)
            .collect()
    }
}

/// Weights with the dictionary that says what they are of.
#[derive(Debug)]
pub struct Learned {
    /// The weights.
    pub dense: Dense,
    /// Their features.
    pub dictionary: Dictionary,
}

/// Learns from annotated `sentences` by a recipe; a student learns from the rest of the material too.
pub fn learn(material: &Material, tables: &Tables, sentences: &[&Sentence], recipe: &Recipe) -> Learned {
    let teacher = teach(tables, sentences, recipe);
    match &recipe.student {
        Some(student) => study(material, tables, sentences, &teacher, student),
        None => teacher,
    }
}

fn teach(tables: &Tables, sentences: &[&Sentence], recipe: &Recipe) -> Learned {
    let dictionary = Dictionary::collect(tables, sentences, recipe.least_count);
    let encoded: Vec<Encoded> = sentences.par_iter().map(|sentence| dictionary.encode(tables, sentence, 1.0)).collect();
    let encoded: Vec<&Encoded> = encoded.iter().collect();
    let learn = |at| {
        let options = crf::Options { seed: recipe.teacher.seed + at, ..recipe.teacher };
        crf::learn(&encoded, dictionary.numbers.len(), options)
    };
    let teachers: Vec<Dense> = (0..recipe.teachers).into_par_iter().map(learn).collect();
    Learned { dense: Dense::mean(&teachers), dictionary }
}

fn study(
    material: &Material,
    tables: &Tables,
    sentences: &[&Sentence],
    teacher: &Learned,
    student: &Student,
) -> Learned {
    let mut all: Vec<(&Sentence, f32, bool)> = sentences.iter().map(|sentence| (*sentence, 1.0, false)).collect();
    if student.raw_weight > 0.0 {
        all.extend(material.unlabelled().into_iter().map(|sentence| (sentence, student.raw_weight, true)));
    }
    if student.public_weight > 0.0 {
        let taught = student.fill_gaps;
        all.extend(material.public.iter().map(|sentence| (sentence, student.public_weight, taught)));
    }
    let sentences: Vec<&Sentence> = all.iter().map(|(sentence, ..)| *sentence).collect();
    let dictionary = Dictionary::collect(tables, &sentences, student.least_count);
    let teacher = label::Teacher { dense: &teacher.dense, dictionary: &teacher.dictionary, tables };
    let encode = |&(sentence, weight, is_taught): &(&Sentence, f32, bool)| {
        let mut encoded = dictionary.encode(tables, sentence, weight);
        if is_taught {
            encoded.taught = teacher.teach(sentence);
        }
        encoded
    };
    let encoded: Vec<Encoded> = all.par_iter().map(encode).collect();
    let encoded: Vec<&Encoded> = encoded.iter().collect();
    Learned { dense: crf::learn(&encoded, dictionary.numbers.len(), student.learning), dictionary }
}

/// By how much the least weight grows where a model is too large.
const NARROWER: f32 = 0.01;

/// The model of learned weights, its probabilities as they are, small enough.
pub fn model(tables: &Tables, learned: &Learned, recipe: &Recipe) -> Model {
    let mut options = recipe.compress;
    loop {
        let model = Model {
            tables: tables.clone(),
            weights: compress::weights(&learned.dense, &learned.dictionary, options),
            transitions: learned.dense.transitions.clone(),
            least: 0.4,
            calibration: std::array::from_fn(|at| at as f32 / (CALIBRATION - 1) as f32),
        };
        // Without any weights left, nothing could be made smaller.
        if options.least > 1.0 || compress::brotli(&model.write()) <= options.most_bytes {
            return model;
        }
        options.least += NARROWER;
    }
}

/// Least probabilities of a span that are tried.
const LEAST: [f32; 6] = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

/// Sets the least probability and the calibration of `model` by `sentences` that it did not learn from; says how good it
/// is on them.
pub fn tune(model: &mut Model, sentences: &[&Sentence], hints: bool) -> Score {
    let best = LEAST.into_iter().map(|least| {
        model.least = least;
        let found = read(model, sentences, hints);
        (least, score(sentences, &found), found)
    });
    let Some((least, score, found)) = best.max_by(|a, b| a.1.all().f1().total_cmp(&b.1.all().f1())) else {
        return Score::default();
    };
    model.least = least;
    model.calibration = calibrate::fit(&judged(sentences, &found));
    score
}

/// What `model` finds in each sentence.
pub fn read(model: &Model, sentences: &[&Sentence], hints: bool) -> Vec<Vec<Found>> {
    let mut tagger = Tagger::new(model);
    let one = |sentence: &&Sentence| {
        let hint = |hint: &u8| if hints { *hint } else { 0 };
        let tokens: Vec<Token<'_>> =
            sentence.words.iter().zip(&sentence.hints).map(|(text, given)| Token { text, hint: hint(given) }).collect();
        let mut found = Vec::new();
        tagger.tag(&tokens, &mut found);
        found
    };
    sentences.iter().map(one).collect()
}

fn marked(sentence: &Sentence) -> Vec<Span> {
    sentence.spans.iter().map(|(words, kinds)| (words.clone(), kinds.trailing_zeros() as usize)).collect()
}

/// Compares what was found with what is marked.
pub fn score(sentences: &[&Sentence], found: &[Vec<Found>]) -> Score {
    let mut score = Score::default();
    for (sentence, found) in sentences.iter().zip(found) {
        let found: Vec<Span> = found.iter().map(|found| (found.words.clone(), usize::from(found.kind))).collect();
        score.add(&marked(sentence), &found);
    }
    score
}

/// The probability of each span found, and whether it is right.
pub fn judged(sentences: &[&Sentence], found: &[Vec<Found>]) -> Vec<(f32, bool)> {
    let pairs = sentences.iter().zip(found).flat_map(|(sentence, found)| {
        let marked = marked(sentence);
        found
            .iter()
            .map(move |found| (found.probability, marked.contains(&(found.words.clone(), usize::from(found.kind)))))
    });
    pairs.collect()
}
