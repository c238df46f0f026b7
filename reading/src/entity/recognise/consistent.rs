//! One name, one reading: a name that was found surely once in an article is found wherever it stands in it, and means
//! the same kind there unless the words around it say so surely.

use rustc_hash::FxHashMap;
use std::ops::Range;

use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::entity::{EntityKind, Source};

/// From this confidence on a mention tells its name to the rest of the article.
const TELLS: f32 = 0.8;

/// From this confidence on a mention stands against what the rest of the article says.
const STANDS: f32 = 0.85;

/// The confidence of a mention that only the rest of the article speaks for.
const TOLD: f32 = 0.8;

/// What an article says of a name.
#[derive(Default)]
struct Evidence {
    /// By kind, the sum of confidences.
    sums: [f32; EntityKind::ALL.len()],
    /// The surest mention.
    surest: f32,
}

/// The names told in an article, by their words.
#[derive(Default)]
struct Told<'a> {
    names: FxHashMap<Vec<&'a str>, Evidence>,
    /// By first word: how many words the longest name has.
    longest: FxHashMap<&'a str, usize>,
}

/// Carries names that were found surely through the article: mentions are added, and unsure ones drawn longer or given
/// another kind. `mentions` stand in order without overlap, and so does what is returned.
pub fn carry(reading: &Reading<'_>, mentions: Vec<Proposal>) -> Vec<Proposal> {
    let told = Told::new(reading, &mentions);
    if told.names.is_empty() {
        return mentions;
    }
    let mut carried = Vec::with_capacity(mentions.len());
    let mut rest = mentions.into_iter().peekable();
    for stretch in &reading.sentences {
        let mut at = stretch.words.start;
        while at < stretch.words.end {
            if let Some(standing) = rest.next_if(|mention| mention.words.start <= at) {
                at = at.max(standing.words.end);
                carried.push(told.judge(reading, standing));
                continue;
            }
            let Some((words, kind)) = told.longest_at(reading, at, stretch.words.end) else {
                at += 1;
                continue;
            };
            let covered = |mention: &Proposal| mention.words.start < words.end;
            let gives_way = |mention: &Proposal| mention.words.end <= words.end && mention.confidence < STANDS;
            match rest.peek() {
                Some(next) if covered(next) && !gives_way(next) => {}
                _ => {
                    while rest.next_if(covered).is_some() {}
                    at = words.end;
                    carried.push(Proposal { source: Source::Model, ..Proposal::rule(words, kind, TOLD) });
                    continue;
                }
            }
            at += 1;
        }
    }
    carried
}

impl<'a> Told<'a> {
    fn new(reading: &Reading<'a>, mentions: &[Proposal]) -> Self {
        let mut told = Self::default();
        for mention in mentions.iter().filter(|mention| !mention.kind.is_quiet()) {
            let words = &reading.words[mention.words.clone()];
            if !words.iter().any(Word::is_capital) {
                continue;
            }
            told.add(words, mention);
            if mention.kind == EntityKind::Per && words.len() > 1 {
                words
                    .iter()
                    .filter(|word| is_part(word))
                    .for_each(|word| told.add(std::slice::from_ref(word), mention));
            }
        }
        told.names.retain(|_, evidence| evidence.surest >= TELLS);
        told
    }

    fn add(&mut self, words: &[Word<'a>], mention: &Proposal) {
        let name: Vec<&str> = words.iter().map(|word| word.text).collect();
        let longest = self.longest.entry(name[0]).or_default();
        *longest = name.len().max(*longest);
        let evidence = self.names.entry(name).or_default();
        evidence.sums[mention.kind as usize] += mention.confidence;
        evidence.surest = evidence.surest.max(mention.confidence);
    }

    /// The longest told name that begins at the word `at`, with its surest kind.
    fn longest_at(&self, reading: &Reading<'a>, at: usize, end: usize) -> Option<(Range<usize>, EntityKind)> {
        if !reading.words[at].is_capital() {
            return None;
        }
        let longest = *self.longest.get(reading.words[at].text)?;
        let mut name: Vec<&str> = reading.words[at..end.min(at + longest)].iter().map(|word| word.text).collect();
        while !name.is_empty() {
            if let Some(evidence) = self.names.get(&name) {
                return Some((at..at + name.len(), evidence.kind()));
            }
            name.pop();
        }
        None
    }

    /// An unsure mention with the kind that the rest of the article gives its name.
    fn judge(&self, reading: &Reading<'a>, mention: Proposal) -> Proposal {
        let name: Vec<&str> = reading.words[mention.words.clone()].iter().map(|word| word.text).collect();
        let Some(evidence) = self.names.get(&name) else { return mention };
        let kind = evidence.kind();
        if kind == mention.kind {
            return Proposal { confidence: mention.confidence.max(TOLD), ..mention };
        }
        if mention.confidence >= STANDS || mention.kind.is_quiet() {
            return mention;
        }
        Proposal { source: Source::Model, ..Proposal::rule(mention.words, kind, TOLD) }
    }
}

impl Evidence {
    /// The kind that most speaks for.
    fn kind(&self) -> EntityKind {
        let at = (0..self.sums.len()).max_by(|&a, &b| self.sums[a].total_cmp(&self.sums[b]).then(b.cmp(&a)));
        EntityKind::ALL[at.unwrap_or_default()]
    }
}

/// Whether a word of a person's name may stand for the person.
fn is_part(word: &Word<'_>) -> bool {
    word.is_capital() && word.text.chars().count() > 2 && !word.is_title() && !word.is_common()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::{Article, DataSheet};

    /// The mentions after carrying, as text with kind; those before are given by their words and confidence.
    fn carried(text: &str, found: &[(&str, EntityKind, f32)]) -> Vec<String> {
        let article = Article::read(DataSheet::default(), text.to_owned());
        let reading = crate::entity::recognise::read(&article);
        let (mut mentions, mut at) = (Vec::new(), 0);
        for &(name, kind, confidence) in found {
            let len = name.split(' ').count();
            let begins = |at: &usize| reading.slice(&(*at..at + len)) == name;
            let start = (at..=reading.words.len() - len).find(begins).unwrap();
            at = start + len;
            mentions.push(Proposal::rule(start..at, kind, confidence));
        }
        let show = |mention: &Proposal| format!("{} {}", mention.kind.code(), reading.slice(&mention.words));
        carry(&reading, mentions).iter().map(show).collect()
    }

    #[test]
    fn what_is_told_surely_once_is_found_everywhere() {
        use EntityKind::{Gpe, Org, Per};
        let text = "Ratna Dewi tiba di Larantuka. Larantuka hujan, kata Dewi.";
        let told = [("Ratna Dewi", Per, 0.95), ("Larantuka", Gpe, 0.9)];
        assert_eq!(carried(text, &told), ["PER Ratna Dewi", "GPE Larantuka", "GPE Larantuka", "PER Dewi"]);
        let unsure = [("Ratna Dewi", Per, 0.7), ("Larantuka", Gpe, 0.7)];
        assert_eq!(carried(text, &unsure), ["PER Ratna Dewi", "GPE Larantuka"]);
        let doubtful = [("Ratna Dewi", Per, 0.95), ("Larantuka", Gpe, 0.9), ("Larantuka", Org, 0.6)];
        assert_eq!(carried(text, &doubtful)[2], "GPE Larantuka");
        let standing = [("Ratna Dewi", Per, 0.95), ("Larantuka", Gpe, 0.9), ("Larantuka", Org, 0.89)];
        assert_eq!(carried(text, &standing)[2], "ORG Larantuka");
    }
}
