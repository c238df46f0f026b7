//! Folding: the form of a word in which case and accents do not matter.

/// `word` in lower case without accents. The length in bytes may differ from the original.
pub fn fold(word: &str) -> String {
    word.to_lowercase()
}
