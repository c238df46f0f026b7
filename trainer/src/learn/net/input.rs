//! Sentences as the network sees them: each word a handful of its features, hashed into the rows of one table of vectors,
//! and its vector from raw text.

use std::collections::HashMap;

use simpul_tagger::hash;
use simpul_tagger::tables::{Tables, Word};
use simpul_tagger::tagger::is_titled;
use simpul_tagger::word::Spelling;

use crate::classes::skipgram::Vectors;
use crate::data::text::Sentence;

/// Binary logarithm of the rows of the table.
pub const BITS: u32 = 16;

/// A sentence made ready.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// Rows of the table, of all words one after the other.
    pub rows: Vec<u32>,
    /// Where the rows of each word end.
    pub ends: Vec<u32>,
    /// By word: its vector from raw text, where it has one.
    pub vectors: Vec<Option<u32>>,
    /// The labels each word may have.
    pub allowed: Vec<u64>,
}

impl Input {
    /// The rows of the word `at`.
    pub fn of(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.rows[start as usize..self.ends[at] as usize]
    }
}

/// Where to look words up.
#[derive(Debug)]
pub struct Reader<'r> {
    tables: &'r Tables,
    vectors: HashMap<&'r str, u32>,
}

impl<'r> Reader<'r> {
    /// A reader with these classes, names and vectors.
    pub fn new(tables: &'r Tables, vectors: &'r Vectors) -> Self {
        Self { tables, vectors: vectors.words.iter().map(String::as_str).zip(0..).collect() }
    }

    /// A sentence as the network sees it.
    pub fn read(&self, sentence: &Sentence) -> Input {
        let mut scratch = Vec::new();
        let words: Vec<Word> =
            sentence.words.iter().map(|word| self.tables.word(Spelling::read(word, &mut scratch))).collect();
        let mut names = vec![0; words.len()];
        self.tables.mark_names(|at| &words[at], &mut names);
        let titled = is_titled(words.len(), |at| &words[at]);
        let mut input = Input { allowed: sentence.allowed.clone(), ..Input::default() };
        for (at, word) in words.iter().enumerate() {
            let spelling = &word.spelling;
            let mut put = |template: u64, value: u64| {
                let row = hash::mix(value.wrapping_add(template.wrapping_mul(0x9e37_79b9_7f4a_7c15))) >> (64 - BITS);
                input.rows.push(row as u32);
            };
            put(0, spelling.lower);
            put(1, spelling.shape);
            put(2, hash::pair(u64::from(titled), spelling.shape));
            for len in 0..spelling.prefixes.len() as u64 {
                put(3 + len, spelling.prefixes[len as usize]);
                put(8 + len, spelling.suffixes[len as usize]);
            }
            (13..).zip(&word.classes).for_each(|(template, class)| put(template, *class));
            put(16, word.part);
            put(17, u64::from(names[at]));
            put(18, u64::from(sentence.hints[at]));
            let lower: Vec<char> = format!("<{}>", sentence.words[at].to_lowercase()).chars().collect();
            lower
                .windows(3)
                .for_each(|three| put(19, three.iter().fold(hash::START, |hash, c| hash::step(hash, u64::from(*c)))));
            input.ends.push(input.rows.len() as u32);
            input.vectors.push(self.vector(&sentence.words[at]));
        }
        input
    }

    fn vector(&self, word: &str) -> Option<u32> {
        let exact = self.vectors.get(word).copied();
        exact.or_else(|| self.vectors.get(word.to_lowercase().as_str()).copied())
    }
}
