//! Names of people that no table holds, by what stands around them: titles, verbs of saying, given names, ages.

use std::ops::Range;

use super::Recogniser;
use super::found::Found;
use super::runs::name_run;
use crate::entity::EntityKind;
use crate::entity::proposal::{GUESS, Proposal};
use crate::entity::reading::{Reading, Shape, Stretch};
use crate::entity::vocabulary::Role;
use crate::entity::word_list::{given_names, reporting};
use crate::text::TokenKind;

/// Finds people.
pub struct People;

/// How many words of titles may stand in a row; a bound keeps the time linear.
const LONGEST_TITLE: usize = 12;

impl Recogniser for People {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        let (mut known, mut new) = (Known::default(), Vec::new());
        let found = Found::new(out);
        for stretch in &reading.sentences {
            known.read(reading, &stretch.words, &found);
            let mut at = stretch.words.start;
            while at < stretch.words.end {
                if let Some(run) = after_title(reading, &known, stretch, at) {
                    at = run.end;
                    new.push(Proposal::rule(run, EntityKind::Per, 0.85));
                    continue;
                }
                let run = unknown_run(reading, &known, at, stretch.words.end);
                if run.is_empty() {
                    at += 1;
                    continue;
                }
                at = run.end;
                if let Some(confidence) = surely(reading, &known, stretch, &run) {
                    new.push(Proposal::rule(run, EntityKind::Per, confidence));
                }
            }
        }
        out.extend(new);
    }
}

/// What the recognisers before found in a sentence, by the word it begins at and by every word it covers.
#[derive(Default)]
struct Known {
    /// The place of the sentence's first word.
    first: usize,
    /// By word of the sentence.
    words: Vec<KnownWord>,
}

/// What was found at one word.
#[derive(Clone, Copy)]
struct KnownWord {
    /// The end of the longest finding that begins there and its kind.
    begins: Option<(usize, EntityKind)>,
    /// Whether a finding other than a person covers it.
    covered: bool,
    /// Whether the short form of a person's name stands there.
    person: bool,
    /// The first word from there on that no unknown name reaches over, being covered or a title. Kept, because looking for
    /// it from every word anew would take quadratic time.
    stop: usize,
}

impl Known {
    /// Looks at the next sentence.
    fn read(&mut self, reading: &Reading<'_>, sentence: &Range<usize>, found: &Found<'_>) {
        let nothing = KnownWord { begins: None, covered: false, person: false, stop: sentence.end };
        self.first = sentence.start;
        self.words.clear();
        self.words.resize(sentence.len(), nothing);
        for finding in found.starting_in(sentence).filter(|finding| finding.confidence > GUESS) {
            let place = finding.words.start - self.first;
            let begins = &mut self.words[place].begins;
            if begins.is_none_or(|(end, _)| end < finding.words.end) {
                *begins = Some((finding.words.end, finding.kind));
            }
            for word in self.words[place..].iter_mut().take(finding.words.len()) {
                let side = if finding.kind == EntityKind::Per { &mut word.person } else { &mut word.covered };
                *side = true;
            }
        }
        let mut next = sentence.end;
        for (at, word) in self.words.iter_mut().enumerate().rev() {
            if word.covered || reading.words[self.first + at].may_be(Role::Title) {
                next = self.first + at;
            }
            word.stop = next;
        }
    }

    /// What is known of a word of the sentence.
    fn at(&self, at: usize) -> Option<&KnownWord> {
        self.words.get(at.checked_sub(self.first)?)
    }

    fn is_covered(&self, at: usize) -> bool {
        self.at(at).is_some_and(|word| word.covered)
    }

    /// The end of the longest finding that begins with the word, and its kind.
    fn begins(&self, at: usize) -> Option<(usize, EntityKind)> {
        self.at(at)?.begins
    }

    fn is_person(&self, at: usize) -> bool {
        self.at(at).is_some_and(|word| word.person)
    }
}

/// The run of name words from `at` on that no finding but a person covers, and that is no title.
fn unknown_run(reading: &Reading<'_>, known: &Known, at: usize, end: usize) -> Range<usize> {
    let stop = known.at(at).map_or(end, |word| word.stop.min(end));
    name_run(reading, at, stop)
}

/// `Presiden Rusia Vladimir Putin`, `Sekretaris Jenderal Uni Soviet Joseph Stalin`, `Ketua Komisi III DPR Bambang`:
/// the name after a title and what the title is of.
fn after_title(reading: &Reading<'_>, known: &Known, stretch: &Stretch, start: usize) -> Option<Range<usize>> {
    let words = &reading.words;
    let mut at = start;
    if !words[at].may_be(Role::Title) || known.is_covered(at) {
        return None;
    }
    while at < stretch.words.end.min(start + LONGEST_TITLE)
        && words[at].is_title()
        && (at == start || !known.is_covered(at))
    {
        at += 1;
        at += usize::from(words.get(at).is_some_and(|word| word.is(".")) && words[at - 1].text.len() <= 3);
    }
    while let Some((end, _)) = known.begins(at).filter(|(_, kind)| *kind != EntityKind::Per) {
        at = end;
        at += usize::from(words.get(at).is_some_and(|word| word.is(",")) && at < stretch.words.end);
    }
    // `Ketua panitia Rahmat Hidayat`: what the title is of may be a common noun.
    let small = |at: usize| at < stretch.words.end && words[at].shape == Shape::Small && !words[at].is_common();
    let of_noun = small(at) && !small(at + 1);
    at += usize::from(of_noun);
    at += usize::from(at < stretch.words.end && words[at].is(","));
    let run = unknown_run(reading, known, at.min(stretch.words.end), stretch.words.end);
    let all_capital = stretch.titled && run.len() > 3;
    (run.len() > usize::from(of_noun) && !all_capital).then_some(run)
}

/// How surely an unknown run names a person, by what it holds and what stands beside it.
fn surely(reading: &Reading<'_>, known: &Known, stretch: &Stretch, run: &Range<usize>) -> Option<f32> {
    let words = &reading.words;
    let opens = run.start == stretch.words.start || words[run.start - 1].kind == TokenKind::Mark;
    let before = (run.start > stretch.words.start).then(|| words[run.start - 1].folded());
    let after = words[..stretch.words.end].get(run.end).map_or("", |word| word.folded());
    let given = given_names().plain.contains(words[run.start].folded());
    if run.clone().any(|at| known.is_person(at)) {
        // `Melania Trump`, `Valdimir Putin`: one name of the tables with more of a name beside it. A word that opens
        // the sentence may be any word, unless it is a known given name.
        let length = |at: usize| known.begins(at).map_or(0, |(end, _)| end - at);
        let whole = run.clone().any(|at| length(at) > 1);
        let single = run.clone().filter(|&at| known.is_person(at)).count() == 1 && run.len() > 1;
        return (single && !whole && (!opens || given) && !stretch.titled && run.len() < 5).then_some(0.8);
    }
    if stretch.titled {
        return None;
    }
    let several = run.len() > 1;
    let said = before.is_some_and(|before| reporting().plain.contains(before));
    let says = reporting().continuing.contains(after);
    let aged = after == "("
        && words.get(run.end + 1).is_some_and(|word| word.kind == TokenKind::Number && word.text.len() == 2);
    match (several, opens) {
        (true, _) if given => Some(0.75),
        (true, _) | (_, false) if said || aged => Some(0.7),
        (true, _) if says => Some(0.65),
        _ => None,
    }
}
