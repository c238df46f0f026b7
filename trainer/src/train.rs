//! From data to model, by a recipe.

use rayon::prelude::*;
use simpul_reading::entity::EntityKind;
use simpul_reading::entity::score::{Mentions, Scores};
use simpul_reading::text::Span;
use simpul_tagger::model::CALIBRATION;
use simpul_tagger::tables::Tables;
use simpul_tagger::{Found, Model, Tagger, Token};

use crate::data::text::Sentence;
use crate::encode::{Dictionary, Encoded};
use crate::evaluate;
use crate::label::Teacher;
use crate::learn::net::input::Input;
use crate::learn::net::{self, Net};
use crate::learn::{Dense, Learned, crf};
use crate::material::{Known, Material};
use crate::recipe::{Blend, Recipe};
use crate::study::Lessons;
use crate::{calibrate, compress};

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
