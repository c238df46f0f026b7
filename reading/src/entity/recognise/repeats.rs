//! Names told once and used again: the rest of the article after (or before) a name that another rule was sure of.

use super::Recogniser;
use super::runs::is_name_word;
use crate::entity::EntityKind;
use crate::entity::proposal::{Hint, Proposal};
use crate::entity::reading::Reading;
use crate::entity::resolve::resolve;
use rustc_hash::FxHashMap;

/// Finds further uses of names: parts of a person's name, and whole names of other kinds.
pub struct Repeats;

impl Recogniser for Repeats {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        let told = Told::new(reading, &resolve(reading, out));
        for stretch in &reading.sentences {
            let words = &reading.words;
            for at in stretch.words.clone().filter(|&at| words[at].is_capital()) {
                if let Some(kind) = told.parts.get(words[at].folded()) {
                    out.push(Proposal::rule(at..at + 1, *kind, 0.8));
                }
                for (name, kind) in told.wholes.get(words[at].folded()).into_iter().flatten() {
                    let end = at + name.len();
                    let there = end <= stretch.words.end
                        && name.iter().zip(&words[at..end]).all(|(name, word)| *name == word.text);
                    out.extend(there.then(|| Proposal::rule(at..end, *kind, 0.85)));
                }
            }
        }
    }
}

/// The names told in an article.
struct Told<'a> {
    /// Folded parts of people's names, and abbreviations.
    parts: FxHashMap<&'a str, EntityKind>,
    /// Whole names by their folded first word.
    wholes: FxHashMap<&'a str, Vec<(Vec<&'a str>, EntityKind)>>,
}

impl<'a> Told<'a> {
    fn new(reading: &'a Reading<'_>, mentions: &[Proposal]) -> Self {
        let mut told = Self { parts: FxHashMap::default(), wholes: FxHashMap::default() };
        for mention in mentions.iter().filter(|mention| !mention.kind.is_quiet()) {
            let words = &reading.words[mention.words.clone()];
            if mention.kind == EntityKind::Per {
                let parts = words.iter().filter(|word| is_name_word(word) && word.text.chars().count() > 2);
                for part in parts.filter(|word| !word.is_title()) {
                    told.parts.entry(part.folded()).or_insert(EntityKind::Per);
                }
            }
            if mention.hint == Hint::None && words[0].is_capital() {
                let name: Vec<&str> = words.iter().map(|word| word.text).collect();
                let same = told.wholes.entry(words[0].folded()).or_default();
                if !same.iter().any(|(known, _)| *known == name) {
                    same.push((name, mention.kind));
                }
            }
        }
        told
    }
}
