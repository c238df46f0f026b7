//! Words that say nothing about what a text reports: `assets/lexicon/function-words.txt` and `stopwords.txt` beside it.

use crate::text::lexicon;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

type Words = LazyLock<FxHashSet<&'static str>>;

static FUNCTION_WORDS: Words = LazyLock::new(|| words(lexicon::FUNCTION_WORDS));
static STOPWORDS: Words = LazyLock::new(|| words(lexicon::STOPWORDS));

fn words(table: &'static str) -> FxHashSet<&'static str> {
    table.lines().flat_map(str::split_whitespace).collect()
}

/// Whether the folded word joins or points and names nothing.
pub fn is_function_word(word: &str) -> bool {
    FUNCTION_WORDS.contains(word)
}

/// Whether the folded word is a function word, a reporting verb, a role before a name, or counts or dates something.
pub fn is_stopword(word: &str) -> bool {
    is_function_word(word) || STOPWORDS.contains(word)
}
