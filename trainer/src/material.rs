//! What training begins with: everything that is read, and what is known of words before anything is learned.

use std::collections::HashSet;
use std::path::Path;

use simpul_tagger::hash;
use simpul_tagger::tables::Tables;

use crate::classes::skipgram::Vectors;
use crate::data::conll::{SETS, Set};
use crate::data::names::Names;
use crate::data::text::{self, Corpus, Sentence, Text};
use crate::data::{DataError, gold, names, raw};
use crate::tables;

/// What is known of words before anything is learned.
#[derive(Debug, Default)]
pub struct Known {
    /// Classes and names.
    pub tables: Tables,
    /// Vectors of raw text.
    pub vectors: Vectors,
}

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
