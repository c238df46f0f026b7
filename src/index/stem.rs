//! Indonesian stemming. The only file that knows the library: `pagefind_stem`, which packs Snowball's Indonesian
//! algorithm (F. Z. Tala, *A Study of Stemming Effects on Information Retrieval in Bahasa Indonesia*, 2003).
//!
//! That algorithm has no dictionary, so three things are done around it:
//!
//! - A nasal prefix swallows the first letter of the root (`memuji` from *puji*, but `memasak` from *masak*). Which
//!   letter stood there only a dictionary knows, so a word has a stem for each reading; two words are forms of one root
//!   when they share a stem.
//! - Final `-mu` and `-ku` may be a possessive or the word's own ending (`bertemu`), and in `-kan` the k may be the
//!   root's (`pasokan`): both are read.
//! - Prefixes stand in layers (`memperluas`, `perluasan`, `luas`), of which the algorithm cuts too few at a time: it is
//!   run until nothing falls off, unless a function word would remain (`memperdalam` does not mean `dalam`).

use super::stopword::is_function_word;
use crate::order::sort;
use pagefind_stem::{Algorithm, Stemmer};

/// The stems of a folded word (`text::fold`): at least one where the word holds a letter or digit, sorted, each once.
/// The halves of a reduplication are stemmed one by one (`puja-puji`: *puja*, *puji*).
pub fn stems(word: &str) -> Vec<String> {
    let stemmer = Stemmer::create(Algorithm::Indonesian);
    let mut stems: Vec<String> = word
        .split('-')
        .filter(|half| !half.is_empty())
        .flat_map(readings)
        .map(|reading| root(&stemmer, &reading))
        .collect();
    sort(&mut stems);
    stems.dedup();
    stems
}

/// The ways in which one word without hyphens can be read, spelt so that the algorithm can only cut them in that way.
fn readings(word: &str) -> Vec<String> {
    // Two syllables are a root already, and a function word is one whatever it looks like (`kepada`, `tetapi`).
    if word.bytes().filter(|byte| is_vowel(*byte)).count() <= 2 || is_function_word(word) {
        return vec![word.to_owned()];
    }
    let mut readings = restored(word);
    let base = word.strip_suffix("nya").unwrap_or(word);
    if base.ends_with("kan") && !base.starts_with("me") && !base.starts_with("di") {
        // With `ke-` before it, only `-an` is cut.
        readings.push(format!("ke{word}"));
    }
    // Only one possessive is cut: with `-nya` behind it, `-mu` stays.
    let held: Vec<String> = readings
        .iter()
        .filter(|reading| reading.ends_with("mu") || reading.ends_with("ku"))
        .map(|reading| format!("{reading}nya"))
        .collect();
    readings.extend(held);
    readings
}

/// The word with each letter that its nasal prefix may have swallowed. A restored letter is put behind `di-` for `me-`
/// and behind `ke-` for `pe-`, which swallow nothing and carry the same suffixes.
fn restored(word: &str) -> Vec<String> {
    let plain = if word.starts_with("me") {
        "di"
    } else if word.starts_with("pe") {
        "ke"
    } else {
        return vec![word.to_owned()];
    };
    let nasal = &word[2..];
    let before_vowel =
        |prefix: &str| nasal.strip_prefix(prefix).filter(|rest| rest.bytes().next().is_some_and(is_vowel));
    if let Some(rest) = before_vowel("ng") {
        vec![word.to_owned(), format!("{plain}k{rest}")]
    } else if let Some(rest) = before_vowel("m") {
        // The algorithm itself restores the p.
        vec![word.to_owned(), format!("{plain}m{rest}")]
    } else if let Some(rest) = before_vowel("n") {
        vec![format!("{plain}t{rest}"), format!("{plain}n{rest}")]
    } else {
        vec![word.to_owned()]
    }
}

/// Cuts affixes until nothing falls off. Only words of a to z are cut: folded Indonesian has no other letters.
fn root(stemmer: &Stemmer, word: &str) -> String {
    if is_function_word(word) || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut stem = stemmer.stem(word).into_owned();
    loop {
        let shorter = stemmer.stem(&stem).into_owned();
        if shorter.len() >= stem.len() || is_function_word(&shorter) {
            return stem;
        }
        stem = shorter;
    }
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u')
}
