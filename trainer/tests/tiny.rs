//! A tiny model, trained from a handful of sentences, written, read back and asked.

use simpul_tagger::{Model, Tagger, Token};
use simpul_trainer::data::text::{ALL, Mark, Sentence, Text, cut};
use simpul_trainer::learn::crf;
use simpul_trainer::material::{Known, Material};
use simpul_trainer::recipe::{Again, KEPT, Recipe, Student};
use simpul_trainer::told;
use simpul_trainer::train;

/// Texts with people in square and places in curly brackets.
const TEXTS: [&str; 6] = [
    "Presiden [Vladimir Putin] tiba di {Pyongyang} kemarin.",
    "Menteri [Sri Mulyani] tiba di {Jakarta} lagi.",
    "Kata [Kim Jong Un], warga di {Moskow} senang.",
    "Presiden [Joko Widodo] pulang ke {Solo}.",
    "Menteri [Retno Marsudi] pergi ke {Moskow}.",
    "Warga di {Solo} senang, kata [Joko Widodo].",
];

/// Documents: what they say in their first sentence they say again.
const DOCUMENTS: [&str; 3] = [
    "Presiden [Vladimir Putin] tiba di {Pyongyang}. Di {Pyongyang} hujan.",
    "Menteri [Sri Mulyani] tiba di {Solo}. Warga di {Solo} senang.",
    "Presiden [Joko Widodo] pulang ke {Solo}. Di {Solo} hujan.",
];

fn read(marked: &[&str]) -> Vec<Text> {
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
        Text { id: "ntrex".to_owned(), text, marks, complete: ALL }
    };
    marked.iter().map(read).collect()
}

fn sentences() -> Vec<Sentence> {
    cut(&read(&TEXTS)).sentences
}

fn recipe() -> Recipe {
    Recipe { student: None, teachers: 1, least_count: 1, hints: false, ..KEPT }
}

fn train(recipe: &Recipe) -> Model {
    let sentences = sentences();
    let sentences: Vec<&Sentence> = sentences.iter().collect();
    let known = Known::default();
    let learned = train::learn(&Material::default(), &known, &sentences, recipe);
    train::model(&known.tables, &learned, recipe)
}

#[test]
fn what_was_learned_is_read_back_and_found_again() {
    let model = train(&recipe());
    assert_eq!(model, train(&recipe()), "two runs differ");
    finds(&model);
}

#[test]
fn a_student_finds_it_with_a_part_of_the_weights() {
    let Some(student) = KEPT.student else { panic!("the way that was kept has a student") };
    // Of so few sentences a penalty would leave nothing.
    let learning = crf::Options { absolute: 0.01, rounds: 20, ..student.learning };
    let student = |again| {
        let student = Student { learning, least_count: 1, again, ..student };
        Recipe { student: Some(student), net: None, ..recipe() }
    };
    let [large, small] = [None, Some(Again { most_bytes: 400, learning })].map(|again| train(&student(again)));
    let [of_large, of_small] = [&large, &small].map(|model| model.weights.features().len());
    assert!(0 < of_small && 3 * of_small < of_large, "{of_small} of {of_large}");
    finds(&small);
}

fn finds(model: &Model) {
    let model = Model::read(&model.write()).unwrap_or_else(|error| panic!("{error}"));
    let words = ["Presiden", "Vladimir", "Widodo", "tiba", "di", "Moskow", "."];
    let mut found = Vec::new();
    Tagger::new(&model).tag(&words.map(|text| Token { text, hint: 0, told: 0 }), &mut found);
    let found: Vec<_> = found.into_iter().map(|found| (found.words, found.kind)).collect();
    assert_eq!(found, [(1..3, 0), (5..6, 2)]);
}

#[test]
fn documents_are_told_what_a_reader_finds_that_never_saw_them() {
    let texts = read(&DOCUMENTS);
    // What every reader learned from, whichever document is held out.
    let singles = read(&TEXTS).into_iter().map(|text| Text { id: "single".to_owned(), ..text });
    let texts: Vec<Text> = texts.into_iter().chain(singles).collect();
    assert_eq!(told::folds(&texts)[..4], [Some(0), Some(1), Some(2), None]);
    let material = Material::of(texts);
    let told = told::tell(&material, &Known::default(), &recipe());
    let solo: Vec<(usize, &str, u8)> = (told.iter())
        .flat_map(|sentence| {
            let words = sentence.words.iter().zip(&sentence.told);
            words.filter(|(_, told)| **told > 0).map(|(word, told)| (sentence.text, &**word, *told))
        })
        .filter(|(_, word, _)| *word == "Solo")
        .collect();
    assert_eq!(solo.len(), 4, "{solo:?}");
    assert!(solo.iter().all(|(text, ..)| *text == 1 || *text == 2));
}
