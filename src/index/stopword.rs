//! Words that say nothing about what a sentence reports: `assets/lexicon/stopwords.txt`.

use std::collections::HashSet;
use std::sync::LazyLock;

static STOPWORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../assets/lexicon/stopwords.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

/// Whether the folded word is a function word or a reporting verb.
pub fn is_stopword(word: &str) -> bool {
    STOPWORDS.contains(word)
}
