//! The ways that were tried, side by side: each learns from nine tenths of the annotated texts and is measured on the
//! tenth that was held out, as the tagger alone.

use rayon::prelude::*;
use simpul_reading::entity::score::Scores;
use simpul_tagger::lattice::Row;
use simpul_tagger::tables::Tables;
use simpul_tagger::tag::Transitions;

use crate::classes::skipgram::Vectors;
use crate::data::text::Sentence;
use crate::encode::Encoded;
use crate::evaluate::{self, hundredths, kinds};
use crate::label::Teacher;
use crate::learn::Learned;
use crate::learn::net::Net;
use crate::learn::net::input::Reader;
use crate::learn::{crf, path, perceptron};
use crate::material::{Known, Material};
use crate::recipe::{Again, Blend, KEPT, Recipe, Student};
use crate::study::Lessons;
use crate::train;
use crate::{compress, tables};

/// A way with its figures.
#[derive(Clone, Debug)]
pub struct Way {
    /// What it is.
    pub name: &'static str,
    /// Its figures on the held-out tenth.
    pub scores: Scores,
    /// Bytes of the model after brotli, where it is small enough for a page.
    pub bytes: Option<usize>,
}

const NO_TABLES: tables::Options = tables::Options { classes: 0, names: false, parts: false, ..KEPT.tables };

const STUDENT: Student = match KEPT.student {
    Some(student) => student,
    None => panic!("the way that was kept has a student"),
};

const BLEND: Blend = match KEPT.net {
    Some(blend) => blend,
    None => panic!("the way that was kept has networks"),
};

const AGAIN: Again = match STUDENT.again {
    Some(again) => again,
    None => panic!("its student learns again"),
};

/// Without its small weights.
const DROPPED: Recipe = Recipe { compress: compress::Options { least: 0.1, ..KEPT.compress }, ..KEPT };

/// A single field that sees every feature at every reading.
const PLAIN: Recipe = Recipe {
    teacher: crf::Options { hidden: 0.0, rounds: 10, ..KEPT.teacher },
    teachers: 1,
    net: None,
    student: None,
    ..KEPT
};

/// What all ways share.
struct Trial<'t> {
    material: &'t Material,
    known: &'t Known,
    sentences: Vec<&'t Sentence>,
    held_out: Vec<&'t Sentence>,
}

/// Tries every way; the last is the one that was kept, whose weights are given too.
pub fn all(material: &Material, known: &Known) -> (Vec<Way>, Learned) {
    let (sentences, held_out) = material.split();
    let trial = Trial { material, known, sentences, held_out };
    let (mut ways, (field, (nets, way))) = rayon::join(
        || vec![trial.bare(), trial.plain(), trial.perceptron()],
        || rayon::join(|| train::teach(&known.tables, &trial.sentences, &KEPT), || trial.nets()),
    );
    ways.push(trial.field("field, half of the features hidden at each reading, two averaged", &field, &PLAIN));
    ways.push(way);
    let teacher = Teacher::new(known, &field, nets, BLEND.share);
    ways.push(trial.blend(&teacher));
    let lessons = Lessons::new(material, &trial.sentences, &teacher, &STUDENT);
    let (dense, squares) = lessons.first(&STUDENT);
    let learned = lessons.again(&dense, &squares, AGAIN);
    let first = Learned { dense, dictionary: lessons.dictionary };
    ways.push(trial.field("student of them all, a field again, as large as it comes", &first, &KEPT));
    ways.push(trial.field("the same, weights under 0.1 dropped", &first, &DROPPED));
    ways.push(trial.field("the same, the weights worth their bytes learned once more (kept)", &learned, &KEPT));
    (ways, learned)
}

impl Trial<'_> {
    fn field(&self, name: &'static str, learned: &Learned, recipe: &Recipe) -> Way {
        let mut model = train::model(&self.known.tables, learned, recipe);
        let scores = train::tune(&mut model, &self.held_out, recipe.hints);
        let bytes = recipe.student.map(|_| compress::brotli(&model.write()));
        Way { name, scores, bytes }.told()
    }

    /// A field on words alone, without tables, lists and rules.
    fn bare(&self) -> Way {
        let material = self.material.without_hints();
        let known = Known { tables: Tables::default(), vectors: Vectors::default() };
        let recipe = Recipe { tables: NO_TABLES, hints: false, ..PLAIN };
        let (sentences, held_out) = material.split();
        let learned = train::teach(&known.tables, &sentences, &recipe);
        Trial { material: &material, known: &known, sentences, held_out }.field(
            "field on words, shapes, affixes, neighbours",
            &learned,
            &recipe,
        )
    }

    fn plain(&self) -> Way {
        let learned = train::teach(&self.known.tables, &self.sentences, &PLAIN);
        self.field("… and word classes, name lists, what rules and tables say", &learned, &PLAIN)
    }

    /// The same features, learned by a structured perceptron.
    fn perceptron(&self) -> Way {
        let tables = &self.known.tables;
        let dictionary = crate::encode::Dictionary::collect(tables, &self.sentences, KEPT.least_count);
        let encode = |sentence: &&Sentence| dictionary.encode(tables, sentence, 1.0);
        let encoded: Vec<Encoded> = self.sentences.par_iter().map(encode).collect();
        let dense = perceptron::learn(&encoded, dictionary.numbers.len(), 10, 1);
        self.by_score("structured perceptron, averaged, on the same features", |sentence| {
            let mut scores = Vec::new();
            dense.scores(&dictionary.encode(tables, sentence, 1.0), &mut scores);
            (scores, dense.transitions.clone())
        })
    }

    /// The networks that teach, and the first of them by itself.
    fn nets(&self) -> (Vec<Net<'_>>, Way) {
        let nets = train::learn_nets(self.known, &self.sentences, BLEND);
        let reader = Reader::new(&self.known.tables, &self.known.vectors);
        let way = self.by_score("convolutional network on vectors", |sentence| nets[0].scores(&reader.read(sentence)));
        (nets, way)
    }

    /// Fields and networks together: the labelling of most probability in their mean.
    fn blend(&self, teacher: &Teacher<'_>) -> Way {
        self.by_score("those fields and the network, their probabilities averaged", |sentence| {
            let open = Sentence { allowed: vec![u64::MAX; sentence.words.len()], ..sentence.clone() };
            let logs = teacher.teach(&open).rows.iter().map(|row| row.map(|share| share.max(1e-9).ln())).collect();
            (logs, Transitions::default())
        })
    }

    /// What the best labelling by scores is worth.
    fn by_score(&self, name: &'static str, scores: impl Fn(&Sentence) -> (Vec<Row>, Transitions)) -> Way {
        let mut counted = Scores::default();
        for sentence in &self.held_out {
            let (rows, transitions) = scores(sentence);
            let found = path::spans(&path::best(&rows, &transitions));
            counted.count(&train::marked(sentence), &evaluate::mentions(found.into_iter()));
        }
        Way { name, scores: counted, bytes: None }.told()
    }
}

impl Way {
    /// Says its figures: the whole table takes long.
    fn told(self) -> Self {
        eprintln!("{}: {}", self.name, evaluate::line(&self.scores));
        self
    }
}

/// The ways as a table.
pub fn table(ways: &[Way]) -> String {
    let row = |way: &Way| {
        let all = way.scores.strict.all();
        let shares = [all.f1(), way.scores.names.all().f1(), all.precision(), all.recall()].map(hundredths).join(" | ");
        let size = way.bytes.map_or_else(String::new, |bytes| (bytes / 1000).to_string());
        format!("| {} | {shares} | {} | {size} |\n", way.name, kinds(&way.scores).join(" | "))
    };
    let codes = simpul_reading::entity::EntityKind::ALL.map(simpul_reading::entity::EntityKind::code).join(" | ");
    let head = format!("| way | F1 | names | P | R | {codes} | kB after brotli |\n|---|{}\n", "--:|".repeat(13));
    std::iter::once(head).chain(ways.iter().map(row)).collect()
}
