//! From data to model, by a recipe.

use std::collections::HashSet;
use std::path::Path;

use rayon::prelude::*;
use simpul_reading::entity::EntityKind;
use simpul_reading::entity::score::{Mentions, Scores};
use simpul_reading::text::Span;
use simpul_tagger::model::CALIBRATION;
use simpul_tagger::tables::Tables;
use simpul_tagger::{Found, Model, Tagger, Token, hash};

use crate::classes::skipgram::Vectors;
use crate::data::conll::{SETS, Set};
use crate::data::names::Names;
use crate::data::text::{self, Corpus, Sentence, Text};
use crate::data::{DataError, gold, names, raw};
use crate::encode::{Dictionary, Encoded};
use crate::evaluate;
use crate::label::Teacher;
use crate::learn::net::input::Input;
use crate::learn::net::{self, Net};
use crate::learn::{Dense, crf};
use crate::recipe::{Blend, Recipe};
use crate::study::Lessons;
use crate::{calibrate, compress, tables};

/// Everything that is read before training.
#[derive(Clone, Debug, Default)]
pub struct Material {
    /// Annotated texts.
    pub texts: Vec<Text>,
    /// Their sentences.
    pub annotated: Corpus,
    /// Sentences of annotated documents once more, with what the rest of their document says of them ([`crate::told`]).
    pub told: Vec<Sentence>,
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
        let known: HashSet<String> = train.iter().map(|text| text.text.trim().to_owned()).collect();
        Self::around(folder, train, public, |text| known.contains(text.trim()))
    }

    /// Reads one public set and everything around it but annotated texts.
    ///
    /// # Errors
    /// Where a file cannot be read or is not of its format.
    pub fn only(folder: &Path, set: &Set) -> Result<Self, DataError> {
        Self::around(folder, set.texts(&folder.join("ner"), "train", true)?, Vec::new(), |_| false)
    }

    /// Annotated texts with nothing around them.
    pub fn of(texts: Vec<Text>) -> Self {
        Self { annotated: text::cut(&texts), texts, ..Self::default() }
    }

    fn around(
        folder: &Path,
        annotated_texts: Vec<Text>,
        public: Vec<Sentence>,
        is_annotated: impl Fn(&str) -> bool,
    ) -> Result<Self, DataError> {
        let held_out = gold::texts(&folder.join("gold/dev.jsonl"))?;
        let texts = raw::texts(&folder.join("raw"), &held_out)?;
        let raw = text::cut(&texts).sentences;
        let raw_is_annotated = raw.iter().map(|sentence| is_annotated(&texts[sentence.text].text)).collect();
        let names = names::read(&folder.join("names"))?;
        Ok(Self { public, raw, raw_is_annotated, names, ..Self::of(annotated_texts) })
    }

    /// What is known of words before anything is learned: vectors and classes of all words of this material, names of its
    /// lists.
    pub fn know(&self, options: tables::Options) -> Known {
        let all = self.raw.iter().chain(&self.annotated.sentences).chain(&self.public);
        let words: Vec<Vec<String>> =
            all.map(|sentence| sentence.words.iter().map(ToString::to_string).collect()).collect();
        let vectors = tables::vectors(&words, options);
        let mut tables = Tables::default();
        tables::add_classes(&mut tables, &vectors, options);
        tables::add_names(&mut tables, &self.names, options);
        Known { tables, vectors }
    }

    /// Sentences to learn from, and a tenth of the annotated ones to tune on, split by text.
    pub fn split(&self) -> (Vec<&Sentence>, Vec<&Sentence>) {
        let is_learned = |text: usize| !hash::mix(text as u64).is_multiple_of(10);
        let held_out = self.annotated.sentences.iter().filter(|sentence| !is_learned(sentence.text)).collect();
        (self.learned(is_learned), held_out)
    }

    /// The annotated sentences of the texts that `is_learned`, with what was told of them too.
    pub fn learned(&self, is_learned: impl Fn(usize) -> bool) -> Vec<&Sentence> {
        self.annotated.sentences.iter().chain(&self.told).filter(|sentence| is_learned(sentence.text)).collect()
    }

    /// All annotated sentences, as [`Self::learned`].
    pub fn all(&self) -> Vec<&Sentence> {
        self.learned(|_| true)
    }

    /// The same without what rules and tables say.
    #[must_use]
    pub fn without_hints(&self) -> Self {
        let mut bare = self.clone();
        let sentences =
            bare.annotated.sentences.iter_mut().chain(&mut bare.told).chain(&mut bare.raw).chain(&mut bare.public);
        sentences.for_each(|sentence| sentence.hints.fill(0));
        bare
    }

    /// Raw sentences that nobody annotated.
    pub fn unlabelled(&self) -> Vec<&Sentence> {
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

/// What is known of words before anything is learned.
#[derive(Debug, Default)]
pub struct Known {
    /// Classes and names.
    pub tables: Tables,
    /// Vectors of raw text.
    pub vectors: Vectors,
}

/// Learns from annotated `sentences` by a recipe; a student learns from the rest of the material too.
pub fn learn(material: &Material, known: &Known, sentences: &[&Sentence], recipe: &Recipe) -> Learned {
    let Some(student) = &recipe.student else { return teach(&known.tables, sentences, recipe) };
    let (field, nets) = rayon::join(
        || teach(&known.tables, sentences, recipe),
        || recipe.net.map_or_else(Vec::new, |blend| learn_nets(known, sentences, blend)),
    );
    let share = recipe.net.map_or(0.0, |blend| blend.share);
    Lessons::new(material, sentences, &Teacher::new(known, &field, nets, share), student).learn(student)
}

/// The field that teaches: several, averaged.
pub fn teach(tables: &Tables, sentences: &[&Sentence], recipe: &Recipe) -> Learned {
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

/// The networks that teach beside it.
pub fn learn_nets<'k>(known: &'k Known, sentences: &[&Sentence], blend: Blend) -> Vec<Net<'k>> {
    let reader = net::input::Reader::new(&known.tables, &known.vectors);
    // Networks do not hear what documents say of their words.
    let single = sentences.iter().filter(|sentence| sentence.told.iter().all(|told| *told == 0));
    let inputs: Vec<Input> = single.map(|sentence| reader.read(sentence)).collect();
    let learn = |at| {
        let options = net::Options { seed: blend.learning.seed + at, ..blend.learning };
        net::learn(&inputs, &known.vectors, options)
    };
    (0..blend.count).into_par_iter().map(learn).collect()
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
        let fits = options.most_bytes == usize::MAX || compress::brotli(&model.write()) <= options.most_bytes;
        if options.least > 1.0 || fits {
            return model;
        }
        options.least += NARROWER;
    }
}

/// Least probabilities of a span that are tried.
const LEAST: [f32; 6] = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

/// Sets the least probability and the calibration of `model` by `sentences` that it did not learn from; says how good it
/// is on them.
pub fn tune(model: &mut Model, sentences: &[&Sentence], hints: bool) -> Scores {
    let best = LEAST.into_iter().map(|least| {
        model.least = least;
        let found = read(model, sentences, hints);
        (least, score(sentences, &found), found)
    });
    let Some((least, score, found)) = best.max_by(|a, b| a.1.strict.all().f1().total_cmp(&b.1.strict.all().f1()))
    else {
        return Scores::default();
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
        let marks = sentence.hints.iter().zip(&sentence.told);
        let tokens: Vec<Token<'_>> = (sentence.words.iter().zip(marks))
            .map(|(text, (given, &told))| Token { text, hint: hint(given), told })
            .collect();
        let mut found = Vec::new();
        tagger.tag(&tokens, &mut found);
        found
    };
    sentences.iter().map(one).collect()
}

/// The marks of a sentence.
pub fn marked(sentence: &Sentence) -> Mentions {
    evaluate::mentions(sentence.spans.iter().map(|(words, kinds)| (words.clone(), kinds.trailing_zeros() as usize)))
}

/// Compares what was found with what is marked.
pub fn score(sentences: &[&Sentence], found: &[Vec<Found>]) -> Scores {
    let mut scores = Scores::default();
    for (sentence, found) in sentences.iter().zip(found) {
        let found = found.iter().map(|found| (found.words.clone(), usize::from(found.kind)));
        scores.count(&marked(sentence), &evaluate::mentions(found));
    }
    scores
}

/// The probability of each span found, and whether it is right.
pub fn judged(sentences: &[&Sentence], found: &[Vec<Found>]) -> Vec<(f32, bool)> {
    let pairs = sentences.iter().zip(found).flat_map(|(sentence, found)| {
        let marked = marked(sentence);
        found.iter().map(move |found| {
            let mention = (Span::new(found.words.start, found.words.end), EntityKind::ALL[usize::from(found.kind)]);
            (found.probability, marked.contains(&mention))
        })
    });
    pairs.collect()
}
