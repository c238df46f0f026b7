//! A tiny model, trained from a handful of sentences, written, read back and asked.

use simpul_tagger::{Model, Tagger, Token};
use simpul_trainer::data::text::{ALL, Mark, Sentence, Text, cut};
use simpul_trainer::recipe::{KEPT, Recipe};
use simpul_trainer::train::{self, Known, Material};

/// Texts with people in square and places in curly brackets.
const TEXTS: [&str; 6] = [
    "Presiden [Vladimir Putin] tiba di {Pyongyang} kemarin.",
    "Menteri [Sri Mulyani] tiba di {Jakarta} lagi.",
    "Kata [Kim Jong Un], warga di {Moskow} senang.",
    "Presiden [Joko Widodo] pulang ke {Solo}.",
    "Menteri [Retno Marsudi] pergi ke {Moskow}.",
    "Warga di {Solo} senang, kata [Joko Widodo].",
];

fn sentences() -> Vec<Sentence> {
    let read = |marked: &&str| {
        let (mut text, mut marks, mut start) = (String::new(), Vec::new(), 0);
        for c in marked.chars() {
            match c {
                '[' | '{' => start = text.len(),
                ']' => marks.push(Mark { span: start..text.len(), kinds: 1 }),
                '}' => marks.push(Mark { span: start..text.len(), kinds: 1 << 2 }),
                _ => text.push(c),
            }
        }
        Text { id: String::new(), text, marks, complete: ALL }
    };
    cut(&TEXTS.iter().map(read).collect::<Vec<_>>()).sentences
}

fn train() -> Model {
    let recipe = Recipe { student: None, teachers: 1, least_count: 1, hints: false, ..KEPT };
    let sentences = sentences();
    let sentences: Vec<&Sentence> = sentences.iter().collect();
    let known = Known::default();
    let learned = train::learn(&Material::default(), &known, &sentences, &recipe);
    train::model(&known.tables, &learned, &recipe)
}

#[test]
fn what_was_learned_is_read_back_and_found_again() {
    let model = train();
    assert_eq!(model, train(), "two runs differ");
    let model = Model::read(&model.write()).unwrap_or_else(|error| panic!("{error}"));
    let words = ["Presiden", "Vladimir", "Widodo", "tiba", "di", "Moskow", "."];
    let mut found = Vec::new();
    Tagger::new(&model).tag(&words.map(|text| Token { text, hint: 0, told: 0 }), &mut found);
    let found: Vec<_> = found.into_iter().map(|found| (found.words, found.kind)).collect();
    assert_eq!(found, [(1..3, 0), (5..6, 2)]);
}
