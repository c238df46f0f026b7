//! Documents held out in turn: the whole chain (rules, tables, tagger, what joins them) on documents of `gold/train` that its
//! tagger did not learn from, to see by what kind of error it falls short on text that may be read. The tagger is a teacher
//! alone, so figures are a little lower than the model's.

use rayon::prelude::*;
use simpul_reading::entity::score::Scores;
use simpul_tagger::{Model, hash};

use crate::data::text::Text;
use crate::material::{Known, Material};
use crate::measure::{Measured, measure};
use crate::recipe::Recipe;
use crate::told;
use crate::train;

/// Of so many single sentences one is held out in each part.
const SENTENCES: u64 = 30;

/// What was found in the texts held out.
#[derive(Debug, Default)]
pub struct Folded {
    /// Documents.
    pub documents: Scores,
    /// Single sentences.
    pub sentences: Scores,
}

/// A model for each part, and the texts that it did not learn from.
pub fn models(material: &Material, known: &Known, recipe: &Recipe) -> Vec<(Model, Vec<Text>)> {
    let folds = told::folds(&material.texts);
    let part = |text: usize| folds[text].or_else(|| usize::try_from(hash::mix(text as u64) % SENTENCES).ok());
    let one = |fold| {
        let sentences = material.learned(|text| part(text) != Some(fold));
        let model = train::model(&known.tables, &train::learn(material, known, &sentences, recipe), recipe);
        let held_out = (0..material.texts.len()).filter(|text| part(*text) == Some(fold));
        (model, held_out.map(|text| material.texts[text].clone()).collect())
    };
    (0..told::FOLDS).into_par_iter().map(one).collect()
}

/// Reads what was held out by those models.
pub fn judge(models: &[(Model, Vec<Text>)]) -> Folded {
    let measured = models.iter().map(|(model, texts)| {
        let (documents, sentences): (Vec<Text>, Vec<Text>) = texts.iter().cloned().partition(told::is_document);
        [documents, sentences].map(|texts| measure(&texts, Some(model)))
    });
    measured.fold(Folded::default(), |sum, [documents, sentences]: [Measured; 2]| Folded {
        documents: sum.documents.merged(documents.all),
        sentences: sum.sentences.merged(sentences.all),
    })
}
