//! The ways that were tried, side by side: each learns from nine tenths of the annotated texts and is measured on the
//! tenth that was held out.

use rayon::prelude::*;
use simpul_tagger::tables::Tables;

use crate::encode::{Dictionary, Encoded};
use crate::learn::{crf, perceptron};
use crate::recipe::{KEPT, Recipe, Student};
use crate::train::{self, Learned, Material};
use crate::{compress, tables};

/// A way with its figures.
#[derive(Clone, Debug)]
pub struct Way {
    /// What it is.
    pub name: &'static str,
    /// Its figures on the held-out tenth.
    pub figures: String,
    /// Bytes of the model after brotli.
    pub bytes: usize,
}

const NO_TABLES: tables::Options = tables::Options { classes: 0, names: false, parts: false, ..KEPT.tables };

const STUDENT: Student = match KEPT.student {
    Some(student) => student,
    None => panic!("the way that was kept has a student"),
};

/// A single teacher that sees every feature at every reading.
const PLAIN: Recipe =
    Recipe { teacher: crf::Options { hidden: 0.0, rounds: 10, ..KEPT.teacher }, teachers: 1, student: None, ..KEPT };

/// The conditional random fields that are tried.
const FIELDS: [(&str, Recipe); 7] = [
    ("field on words, shapes, affixes, neighbours", Recipe { tables: NO_TABLES, hints: false, ..PLAIN }),
    ("… and names and word classes", Recipe { hints: false, ..PLAIN }),
    ("… and what rules and tables say", PLAIN),
    ("… with half of the features hidden at each reading, two averaged: the teacher", Recipe { student: None, ..KEPT }),
    ("student on raw text", Recipe { student: Some(Student { public_weight: 0.0, ..STUDENT }), ..KEPT }),
    (
        "student on public sets, what they do not mark left open",
        Recipe { student: Some(Student { raw_weight: 0.0, fill_gaps: false, ..STUDENT }), ..KEPT },
    ),
    ("student on both, gaps filled by the teacher (kept)", KEPT),
];

/// Tries every way.
pub fn all(material: &Material) -> Vec<Way> {
    let bare = material.without_hints();
    let tables = material.tables(KEPT.tables);
    let mut ways: Vec<Way> = FIELDS
        .iter()
        .map(|(name, recipe)| field(name, recipe, if recipe.hints { material } else { &bare }, &tables))
        .collect();
    ways.push(perceptron(material, &tables));
    ways
}

fn field(name: &'static str, recipe: &Recipe, material: &Material, kept: &Tables) -> Way {
    let (sentences, held_out) = material.split();
    // Classes take longest, and every way that has them has the same.
    let tables = if recipe.tables.classes == 0 { &material.tables(recipe.tables) } else { kept };
    let learned = train::learn(material, tables, &sentences, recipe);
    let mut model = train::model(tables, &learned, recipe);
    let figures = train::tune(&mut model, &held_out, recipe.hints).line();
    eprintln!("{name}: {figures}");
    Way { name, figures, bytes: compress::brotli(&model.write()) }
}

/// The same features as the teacher's, learned by a structured perceptron.
fn perceptron(material: &Material, tables: &Tables) -> Way {
    let (sentences, held_out) = material.split();
    let dictionary = Dictionary::collect(tables, &sentences, KEPT.least_count);
    let encoded: Vec<Encoded> = sentences.par_iter().map(|sentence| dictionary.encode(tables, sentence, 1.0)).collect();
    let dense = perceptron::learn(&encoded, dictionary.numbers.len(), 10, 1);
    let learned = Learned { dense: dense.times(PERCEPTRON_SCALE), dictionary };
    let mut model = train::model(tables, &learned, &KEPT);
    let figures = train::tune(&mut model, &held_out, true).line();
    Way {
        name: "structured perceptron, averaged, on the teacher's features",
        figures,
        bytes: compress::brotli(&model.write()),
    }
}

/// A perceptron's scores are no logarithms of probabilities; times this they are of the size of a field's.
const PERCEPTRON_SCALE: f32 = 0.1;

/// The ways as a table.
pub fn table(ways: &[Way]) -> String {
    let rows = ways.iter().map(|way| format!("| {} | {} | {} |\n", way.name, way.figures, way.bytes / 1000));
    std::iter::once("| way | figures on the held-out tenth | kB after brotli |\n|---|---|--:|\n".to_owned())
        .chain(rows)
        .collect()
}
