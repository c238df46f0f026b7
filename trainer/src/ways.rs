//! The ways that were tried, side by side: each learns from nine tenths of the annotated texts and is measured on the
//! tenth that was held out.

use rayon::prelude::*;

use crate::data::text::Sentence;
use crate::encode::{Dictionary, Encoded};
use crate::learn::perceptron;
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

/// The conditional random fields that are tried.
const FIELDS: [(&str, Recipe); 8] = [
    ("field on words, shapes, affixes, neighbours", Recipe { tables: NO_TABLES, hints: false, student: None, ..KEPT }),
    (
        "… and name lists",
        Recipe { tables: tables::Options { classes: 0, ..KEPT.tables }, hints: false, student: None, ..KEPT },
    ),
    ("… and word classes", Recipe { hints: false, student: None, ..KEPT }),
    ("… and what rules and tables say (the teacher)", Recipe { student: None, ..KEPT }),
    (
        "student on raw text that the teacher labelled",
        Recipe { student: Some(Student { public_weight: 0.0, ..STUDENT }), ..KEPT },
    ),
    (
        "student on public sets, gaps filled by the teacher",
        Recipe { student: Some(Student { raw_weight: 0.0, ..STUDENT }), ..KEPT },
    ),
    (
        "student on public sets, gaps left open",
        Recipe { student: Some(Student { raw_weight: 0.0, fill_gaps: false, ..STUDENT }), ..KEPT },
    ),
    ("student on both (kept)", KEPT),
];

/// Tries every way.
pub fn all(material: &Material) -> Vec<Way> {
    let (sentences, held_out) = material.split();
    let mut ways: Vec<Way> =
        FIELDS.iter().map(|(name, recipe)| field(name, recipe, material, &sentences, &held_out)).collect();
    ways.push(perceptron(material, &sentences, &held_out));
    ways
}

fn field(
    name: &'static str,
    recipe: &Recipe,
    material: &Material,
    sentences: &[&Sentence],
    held_out: &[&Sentence],
) -> Way {
    let tables = material.tables(recipe.tables);
    let learned = train::learn(material, &tables, sentences, recipe);
    let mut model = train::model(&tables, &learned, recipe);
    let figures = train::tune(&mut model, held_out, recipe.hints).line();
    eprintln!("{name}: {figures}");
    Way { name, figures, bytes: compress::brotli(&model.write()) }
}

/// The same features as the teacher's, learned by a structured perceptron.
fn perceptron(material: &Material, sentences: &[&Sentence], held_out: &[&Sentence]) -> Way {
    let tables = material.tables(KEPT.tables);
    let dictionary = Dictionary::collect(&tables, sentences, KEPT.least_count);
    let encoded: Vec<Encoded> =
        sentences.par_iter().map(|sentence| dictionary.encode(&tables, sentence, 1.0)).collect();
    let dense = perceptron::learn(&encoded, dictionary.numbers.len(), 10, 1);
    let learned = Learned { dense: dense.times(PERCEPTRON_SCALE), dictionary };
    let mut model = train::model(&tables, &learned, &KEPT);
    let figures = train::tune(&mut model, held_out, true).line();
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
