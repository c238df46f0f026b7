//! What the rest of an article says of a word: how its name was read elsewhere in it. The tagger reads twice; the second
//! time it hears this, and has learned how far to trust it.

use rustc_hash::FxHashMap;
use simpul_tagger::hash;
use std::ops::Range;

use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::entity::word_list::{no_names, titles};

/// Kinds of names; times and quantities mean nothing beyond their sentence.
const NAMES: usize = EntityKind::Dat as usize;

/// From this confidence on a mention need not be read again where the rest of the article agrees with it.
const SURE: f32 = 0.9;

/// What an article says of a name: by kind, the sum of confidences of its mentions as a whole name, and as a word of a
/// longer one.
#[derive(Clone, Copy, Default)]
struct Evidence {
    whole: [f32; NAMES],
    part: [f32; NAMES],
}

/// What an article says of its words.
#[derive(Debug)]
pub struct Telling {
    /// By word: 0 for nothing, else a number of what is said of it.
    pub marks: Vec<u8>,
    /// By sentence: whether it was not read as the rest of the article says.
    pub doubtful: Vec<bool>,
}

impl Telling {
    /// What the `mentions` of a first reading, in order and without overlap, tell one another.
    pub fn new(reading: &Reading<'_>, mentions: &[Proposal]) -> Self {
        let names = Names::new(reading, mentions);
        let (words, sentences) = (reading.words.len(), reading.sentences.len());
        let mut telling = Self { marks: vec![0; words], doubtful: vec![false; sentences] };
        let mut rest = mentions.iter().peekable();
        for (stretch, doubtful) in reading.sentences.iter().zip(&mut telling.doubtful) {
            let mut at = stretch.words.start;
            while at < stretch.words.end {
                while rest.next_if(|mention| mention.words.end <= at).is_some() {}
                let own = rest.peek().copied().filter(|mention| mention.words.start <= at);
                let Some(told) = names.longest_at(at, stretch.words.end, own) else {
                    at += 1;
                    continue;
                };
                telling.marks[told.words.clone()].fill(told.mark + 1);
                telling.marks[at] = told.mark;
                *doubtful |= !own.is_some_and(|own| told.is_like(own));
                at = told.words.end;
            }
        }
        telling
    }
}

/// The names of an article, by the [`key`] of their words.
struct Names<'r, 'a> {
    reading: &'r Reading<'a>,
    evidence: FxHashMap<u64, Evidence>,
    /// By the key of a first word: the length of the longest name that begins with it.
    longest: FxHashMap<u64, usize>,
}

/// Stands for words as printed. That two names share one by chance has a probability of two to the minus 64.
fn key(words: &[Word<'_>]) -> u64 {
    words.iter().fold(hash::START, |key, word| hash::pair(key, hash::of(word.text.as_bytes())))
}

/// A name as the rest of the article knows it.
struct Told {
    words: Range<usize>,
    kind: usize,
    mark: u8,
}

impl<'r, 'a> Names<'r, 'a> {
    fn new(reading: &'r Reading<'a>, mentions: &[Proposal]) -> Self {
        let mut names = Self { reading, evidence: FxHashMap::default(), longest: FxHashMap::default() };
        for mention in mentions.iter().filter(|mention| !mention.kind.is_quiet()) {
            let kind = mention.kind as usize;
            names.name(mention.words.clone()).whole[kind] += mention.confidence;
            for at in parts(reading, mention) {
                names.name(at..at + 1).part[kind] += mention.confidence;
            }
        }
        names
    }

    fn name(&mut self, words: Range<usize>) -> &mut Evidence {
        let name = &self.reading.words[words];
        let longest = self.longest.entry(key(&name[..1])).or_default();
        *longest = name.len().max(*longest);
        self.evidence.entry(key(name)).or_default()
    }

    /// The longest name at the word `at` that is told elsewhere too; `own` is the mention that covers the word.
    fn longest_at(&self, at: usize, end: usize, own: Option<&Proposal>) -> Option<Told> {
        let words = &self.reading.words[at..end];
        let longest = if words[0].is_capital() { self.longest.get(&key(&words[..1])) } else { None }?;
        (1..=*longest.min(&words.len())).rev().find_map(|len| {
            let mut evidence = *self.evidence.get(&key(&words[..len]))?;
            let name = at..at + len;
            if let Some(own) = own.filter(|own| !own.kind.is_quiet()) {
                let of = if own.words == name { &mut evidence.whole } else { &mut evidence.part };
                if own.words == name || len == 1 {
                    of[own.kind as usize] -= own.confidence;
                }
            }
            evidence.told(name)
        })
    }
}

/// The words of a longer name that may stand for it.
fn parts(reading: &Reading<'_>, mention: &Proposal) -> impl Iterator<Item = usize> {
    let several = mention.words.len() > 1;
    mention.words.clone().filter(move |&at| {
        let word = &reading.words[at];
        several
            && word.is_capital()
            && word.text.chars().count() > 2
            && !titles().holds(word.folded())
            && !no_names().holds(word.folded())
    })
}

impl Evidence {
    /// What it says, if anything.
    fn told(&self, words: Range<usize>) -> Option<Told> {
        let of = |kind: usize| self.whole[kind].max(0.0) + self.part[kind].max(0.0);
        let kind = (0..NAMES).max_by(|&a, &b| of(a).total_cmp(&of(b)).then(b.cmp(&a)))?;
        let (most, all) = (of(kind), (0..NAMES).map(of).sum::<f32>());
        let strength = match (most, most / all) {
            (..0.3, _) => return None,
            (_, ..0.85) => 0,
            (..0.85, _) => 1,
            (..1.9, _) => 2,
            _ => 3,
        };
        let is_part = u8::from(self.whole[kind] < 0.3);
        // The word that begins the name has an odd number, the others the even one after it.
        Some(Told { words, kind, mark: 1 + 2 * (kind as u8 + NAMES as u8 * (is_part + 2 * strength)) })
    }
}

impl Told {
    /// Whether a sure mention agrees.
    fn is_like(&self, mention: &Proposal) -> bool {
        let within = mention.words.start <= self.words.start && self.words.end <= mention.words.end;
        within && mention.kind as usize == self.kind && mention.confidence >= SURE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{Article, DataSheet};

    /// What is told of each word that something is told of: its kind, `+` where it goes on in a name, `?` where the name is
    /// only part of a longer one; then which sentences are doubtful. Mentions are given by their words and confidence.
    fn told(text: &str, found: &[(&str, EntityKind, f32)]) -> (Vec<String>, Vec<bool>) {
        let article = Article::read(DataSheet::default(), text.to_owned());
        let reading = crate::entity::recognise::read(&article);
        let (mut mentions, mut at) = (Vec::new(), 0);
        for &(name, kind, confidence) in found {
            let len = name.split(' ').count();
            let start = (at..=reading.words.len() - len).find(|at| reading.slice(&(*at..at + len)) == name);
            let start = start.unwrap_or_else(|| panic!("{name} is not in the text"));
            at = start + len;
            mentions.push(Proposal::rule(start..at, kind, confidence));
        }
        let telling = Telling::new(&reading, &mentions);
        let words = reading.words.iter().zip(&telling.marks).filter(|(_, mark)| **mark > 0);
        let show = |(word, mark): (&Word<'_>, &u8)| {
            let (code, goes_on) = (usize::from((mark - 1) / 2), mark % 2 == 0);
            let (kind, is_part) = (EntityKind::ALL[code % NAMES].code(), code / NAMES % 2 == 1);
            format!("{} {}{kind}{}", word.text, if goes_on { "+" } else { "" }, if is_part { "?" } else { "" })
        };
        (words.map(show).collect(), telling.doubtful)
    }

    #[test]
    fn a_word_is_told_what_its_name_is_elsewhere() {
        use EntityKind::{Gpe, Org, Per};
        let text = "Ratna Dewi tiba di Larantuka. Dewi pulang. Larantuka hujan.";
        let once = [("Ratna Dewi", Per, 0.95), ("Larantuka", Gpe, 0.95)];
        let (words, doubtful) = told(text, &once);
        assert_eq!(words, ["Dewi PER?", "Larantuka GPE"], "a mention tells itself nothing");
        assert_eq!(doubtful, [false, true, true]);

        let agreed =
            [("Ratna Dewi", Per, 0.95), ("Larantuka", Gpe, 0.95), ("Dewi", Per, 0.95), ("Larantuka", Gpe, 0.95)];
        let (words, doubtful) = told(text, &agreed);
        assert_eq!(words, ["Dewi PER", "Larantuka GPE", "Dewi PER?", "Larantuka GPE"]);
        assert_eq!(doubtful, [false; 3], "what all agree on is not read again");

        let whole = "Bank Sentosa untung. Kata dia, Bank Sentosa besar.";
        let (words, doubtful) = told(whole, &[("Bank Sentosa", Org, 0.9), ("Sentosa", Per, 0.5)]);
        assert_eq!(words, ["Sentosa PER", "Bank ORG", "Sentosa +ORG"]);
        assert_eq!(doubtful, [true, true], "where they disagree, either may be wrong");
        assert_eq!(told("", &[]), (vec![], vec![]));
    }
}
