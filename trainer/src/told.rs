//! What documents say of their own words when they are read a second time. First readings are by models that did not learn
//! from the document (a jackknife), so that what is told is as often wrong as it will be in the page.

use rayon::prelude::*;
use simpul_reading::corpus::{Article, DataSheet};
use simpul_reading::entity::recognise::told::Telling;
use simpul_reading::entity::recognise::{self, trained};
use simpul_reading::entity::resolve::resolve;
use simpul_tagger::{Model, Tagger};

use crate::data::text::{Sentence, Text};
use crate::material::{Known, Material};
use crate::recipe::Recipe;
use crate::train;

/// In how many parts documents are held out.
pub const FOLDS: usize = 3;

/// Whether a text of gold is a whole document; the rest are single sentences.
pub fn is_document(text: &Text) -> bool {
    text.id.starts_with("ntrex")
}

/// By text, the part in which it is held out; single sentences are in none.
pub fn folds(texts: &[Text]) -> Vec<Option<usize>> {
    let mut documents = 0..;
    texts.iter().map(|text| is_document(text).then(|| documents.next().unwrap_or_default() % FOLDS)).collect()
}

/// The sentences of annotated documents of which the rest of their document says something.
pub fn tell(material: &Material, known: &Known, recipe: &Recipe) -> Vec<Sentence> {
    let folds = folds(&material.texts);
    let recipe = recipe.first_reader();
    let readers: Vec<Model> = (0..FOLDS)
        .into_par_iter()
        .map(|fold| {
            let sentences = material.learned(|text| folds[text] != Some(fold));
            train::model(&known.tables, &train::learn(material, known, &sentences, &recipe), &recipe)
        })
        .collect();
    let mut told = Vec::new();
    for (at, text) in material.texts.iter().enumerate() {
        let Some(reader) = folds[at].map(|fold| &readers[fold]) else { continue };
        let marks = marks(text, reader);
        let mut from = 0;
        for sentence in material.annotated.sentences.iter().filter(|sentence| sentence.text == at) {
            let own = &marks[from..from + sentence.words.len()];
            from += own.len();
            if own.iter().any(|mark| *mark != 0) {
                told.push(Sentence { told: own.to_vec(), ..sentence.clone() });
            }
        }
    }
    told
}

/// What the text says of each of its words, as `reader` reads it.
fn marks(text: &Text, reader: &Model) -> Vec<u8> {
    let article = Article::read(DataSheet::default(), text.text.clone());
    let reading = recognise::read(&article);
    let ruled = resolve(&reading, &recognise::propose(&reading));
    let first = trained::read_once(&reading, &ruled, &mut Tagger::new(reader));
    Telling::new(&reading, &first).marks
}
