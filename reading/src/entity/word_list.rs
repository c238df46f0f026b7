//! Lists of words that recognisers lean on: titles, verbs of saying, given names, words that are no names.

use rustc_hash::FxHashSet;
use std::sync::OnceLock;

use crate::text::{fold, lexicon};

/// A list of words, folded; those on lines that begin with `+` apart.
#[derive(Debug, Default)]
pub struct WordList {
    /// Words of plain lines.
    pub plain: FxHashSet<String>,
    /// Words of lines that begin with `+`.
    pub continuing: FxHashSet<String>,
}

impl WordList {
    /// Reads a list: words parted by white space.
    fn parse(table: &str) -> Self {
        let mut list = Self::default();
        for line in table.lines() {
            for word in line.split_whitespace() {
                match word.strip_prefix('+') {
                    Some(word) => list.continuing.insert(fold::fold(word)),
                    None => list.plain.insert(fold::fold(word)),
                };
            }
        }
        list
    }

    /// Whether either part holds the folded word.
    pub fn holds(&self, folded: &str) -> bool {
        self.plain.contains(folded) || self.continuing.contains(folded)
    }
}

/// Titles and roles before a name.
pub fn titles() -> &'static WordList {
    static LIST: OnceLock<WordList> = OnceLock::new();
    LIST.get_or_init(|| WordList::parse(lexicon::TITLES))
}

/// Verbs of saying: plain ones before a name, continuing ones after it.
pub fn reporting() -> &'static WordList {
    static LIST: OnceLock<WordList> = OnceLock::new();
    LIST.get_or_init(|| WordList::parse(lexicon::REPORTING))
}

/// Common given names.
pub fn given_names() -> &'static WordList {
    static LIST: OnceLock<WordList> = OnceLock::new();
    LIST.get_or_init(|| WordList::parse(lexicon::GIVEN_NAMES))
}

/// What treaties in small letters are about.
pub fn law_words() -> &'static WordList {
    static LIST: OnceLock<WordList> = OnceLock::new();
    LIST.get_or_init(|| WordList::parse(lexicon::LAW_WORDS))
}

/// Words that are no names though they may bear a capital; continuing ones are nouns.
pub fn no_names() -> &'static WordList {
    static LIST: OnceLock<WordList> = OnceLock::new();
    LIST.get_or_init(|| WordList::parse(lexicon::NO_NAMES))
}
