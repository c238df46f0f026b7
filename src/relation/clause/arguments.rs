//! Who stands where beside a verb or noun: subject, object, agent, and what prepositions bring in. Every look goes no
//! farther than [`FARTHEST`] phrases, so that the whole stays linear.

use super::forms::Voice;
use super::phrase::{Cut, PhraseKind};
use super::words::is_listed;
use crate::entity::reading::Reading;
use crate::relation::refer::{Discourse, Endpoint};
use crate::text::TokenKind;
use std::ops::Range;

/// How many phrases are looked over at most.
pub const FARTHEST: usize = 40;

/// The noun phrases that are one argument, as indices into [`Cut::phrases`].
pub type Group = Vec<usize>;

/// Where a subject was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Its noun phrases.
    pub group: Group,
    /// Whether it is another verb's, which this one shares (`…, menyatakan`).
    pub shared: bool,
}

/// A cut sentence with the subject of each of its verbs.
pub struct Clauses<'c, 'a> {
    /// The words behind it.
    pub reading: &'c Reading<'a>,
    /// The phrases.
    pub cut: &'c Cut,
    /// By phrase; empty where it is no verb or has none.
    subjects: Vec<Subject>,
}

impl<'c, 'a> Clauses<'c, 'a> {
    /// Finds the subjects.
    pub fn new(reading: &'c Reading<'a>, cut: &'c Cut) -> Self {
        let mut clauses = Self { reading, cut, subjects: vec![Subject::default(); cut.phrases.len()] };
        let verbs = || (0..cut.phrases.len()).filter(|&at| cut.phrases[at].kind == PhraseKind::Verb);
        for verb in verbs() {
            // `kata Putin`: who says it stands behind.
            let behind = if clauses.is_short_saying(verb) { clauses.object(verb) } else { Group::new() };
            let found =
                if behind.is_empty() { clauses.find_subject(verb) } else { Subject { group: behind, shared: false } };
            clauses.subjects[verb] = found;
        }
        // `Setelah menyerang …, Rusia mengatakan`: a fronted clause shares the subject that follows it.
        let mut next: Option<usize> = None;
        for verb in verbs().collect::<Vec<_>>().into_iter().rev() {
            let none = clauses.subjects[verb].group.is_empty();
            let fronted = |next: &usize| next - verb <= FARTHEST && clauses.is_fronted(verb, *next);
            if let Some(next) = next.filter(|next| none && fronted(next)) {
                clauses.subjects[verb] = Subject { group: clauses.subjects[next].group.clone(), shared: true };
            }
            next = (!clauses.subjects[verb].group.is_empty()).then_some(verb).or(next);
        }
        clauses
    }

    /// The subject of the verb that this phrase is.
    pub fn subject(&self, verb: usize) -> &Subject {
        &self.subjects[verb]
    }

    /// Whether the verb is a short word of saying (`kata`, `ujarnya`), which stands right before who says it.
    pub fn is_short_saying(&self, verb: usize) -> bool {
        let says = self.cut.phrases[verb].saying.is_some_and(|(voice, _)| voice == Voice::Active);
        says && !["me", "ber", "di"].iter().any(|prefix| self.word(verb).starts_with(prefix))
    }

    pub(super) fn kind(&self, at: usize) -> Option<PhraseKind> {
        self.cut.kind(at)
    }

    /// The first word of a phrase, folded.
    pub fn word(&self, at: usize) -> &str {
        self.cut.phrases.get(at).map_or("", |phrase| self.reading.words[phrase.words.start].folded())
    }

    /// The noun phrase right before this place.
    pub(super) fn noun_before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|&before| self.kind(before) == Some(PhraseKind::Noun))
    }

    /// The noun phrase right before this place, where it holds a name.
    pub fn someone_before(&self, at: usize) -> Option<usize> {
        self.noun_before(at).filter(|&noun| !self.cut.phrases[noun].names.is_empty())
    }

    /// Whether a noun phrase with a name stands right before this place.
    pub fn names_someone(&self, at: usize) -> bool {
        self.someone_before(at).is_some()
    }

    /// Whether a phrase is the dash between two names.
    pub(super) fn is_dash(&self, at: usize) -> bool {
        self.kind(at) == Some(PhraseKind::Joint)
            && self.reading.words[self.cut.phrases[at].words.start].kind == TokenKind::Mark
    }

    /// The noun phrases joined with this one that stand before it, and itself: `A, B, dan C`.
    pub fn group_before(&self, noun: usize) -> Group {
        let mut group = vec![noun];
        let mut first = noun;
        while first >= 2 && group.len() < FARTHEST && !is_listed("namely", self.word(first)) {
            let joint = match (self.kind(first - 1), self.kind(first - 2)) {
                (Some(PhraseKind::Joint), Some(PhraseKind::Comma)) if first >= 3 => first - 2,
                (Some(PhraseKind::Joint), _) => first - 1,
                (Some(PhraseKind::Comma), _) if group.len() > 1 => first - 1,
                _ => break,
            };
            if self.kind(joint - 1) != Some(PhraseKind::Noun) {
                break;
            }
            // `Kemarin, kata Ika, pengacara dan keluarga datang`: who says it is none of them.
            let says = joint
                .checked_sub(2)
                .is_some_and(|at| self.kind(at) == Some(PhraseKind::Verb) && self.is_short_saying(at));
            if says && self.kind(joint) == Some(PhraseKind::Comma) {
                break;
            }
            first = joint - 1;
            group.push(first);
        }
        group.reverse();
        group
    }

    /// This noun phrase and those joined with it that follow.
    pub fn group_after(&self, noun: usize) -> Group {
        let mut group = vec![noun];
        let mut at = noun;
        let mut comma = Vec::new();
        let mut ended = false;
        while group.len() + comma.len() < FARTHEST {
            match (self.kind(at + 1), self.kind(at + 2), self.kind(at + 3)) {
                // `A, B, C-D`: the pair is none of the list.
                (Some(PhraseKind::Joint), ..) if self.is_dash(at + 1) && !comma.is_empty() => break,
                (Some(PhraseKind::Joint), Some(PhraseKind::Noun), _) => {
                    // Behind `dan` a list is at its end.
                    ended |= !self.is_dash(at + 1);
                    group.append(&mut comma);
                    group.push(at + 2);
                    at += 2;
                }
                // `mendukung Assad, dan Turki, yang mendukung …`: another clause of its own.
                (Some(PhraseKind::Comma), Some(PhraseKind::Joint), Some(PhraseKind::Noun))
                    if self.word(at + 4) == "," && self.word(at + 5) == "yang" =>
                {
                    break;
                }
                (Some(PhraseKind::Comma), Some(PhraseKind::Joint), Some(PhraseKind::Noun)) => {
                    group.append(&mut comma);
                    group.push(at + 3);
                    at += 3;
                }
                // Only a list that ends in `dan` is one.
                (Some(PhraseKind::Comma), Some(PhraseKind::Noun), _) if !ended => {
                    comma.push(at + 2);
                    at += 2;
                }
                _ => break,
            }
        }
        group
    }

    /// The noun phrases right behind this phrase.
    pub fn object(&self, at: usize) -> Group {
        if self.kind(at + 1) == Some(PhraseKind::Noun) { self.group_after(at + 1) } else { Group::new() }
    }

    /// Whom noun phrases stand for; where they name nobody, who they come from (`pesan dari Putin`) or who is told one by one
    /// (`tiga partai, yakni A, B, dan C`).
    pub fn who(&self, discourse: &Discourse<'_, '_>, group: &[usize]) -> Vec<Endpoint> {
        let found = discourse.all(self.cut, group);
        let Some(&last) = group.last().filter(|_| found.is_empty()) else { return found };
        let told = last + 2;
        match self.word(last + 1) {
            // `Saya dari Semarang` comes from nobody.
            "dari" if !self.is_pronoun(last) => discourse.all(self.cut, &self.object(last + 1)),
            "," if is_listed("namely", self.word(told)) && self.kind(told) == Some(PhraseKind::Noun) => {
                discourse.all(self.cut, &self.group_after(told))
            }
            _ => found,
        }
    }

    fn is_pronoun(&self, noun: usize) -> bool {
        ["saya", "kami", "kita", "ia", "dia", "mereka", "beliau", "aku"].contains(&self.word(noun))
    }

    /// Who acts, of a passive: `oleh …`, or what follows right behind.
    pub fn agent(&self, verb: usize) -> Group {
        let by = self.behind(verb, &["oleh"]);
        by.into_iter().next().unwrap_or_else(|| self.object(verb))
    }

    /// The noun phrases behind this phrase, in its clause, that one of the prepositions brings in, in order.
    pub fn behind(&self, at: usize, prepositions: &[&str]) -> Vec<Group> {
        let mut found = Vec::new();
        let mut next = at + 1;
        while next < (at + FARTHEST).min(self.cut.phrases.len()) {
            let brings_in = self.kind(next) != Some(PhraseKind::Noun) && prepositions.contains(&self.word(next));
            if brings_in && self.kind(next + 1) == Some(PhraseKind::Noun) {
                let group = self.group_after(next + 1);
                next = group.last().map_or(next, |last| *last) + 1;
                found.push(group);
                continue;
            }
            match self.kind(next) {
                Some(PhraseKind::Noun) => next = self.group_after(next).last().map_or(next, |last| *last),
                // `tentara yang luar biasa`: no clause of its own.
                Some(PhraseKind::Subordinator)
                    if self.word(next) == "yang" && self.kind(next + 1) == Some(PhraseKind::Noun) => {}
                Some(PhraseKind::Stop | PhraseKind::Subordinator | PhraseKind::Verb | PhraseKind::Comma) => break,
                _ => {}
            }
            next += 1;
        }
        found
    }

    /// The words between the end of one stretch and the beginning of a phrase.
    pub fn between(&self, from: usize, phrase: usize) -> Range<usize> {
        let start = self.cut.phrases.get(phrase).map_or(from, |phrase| phrase.words.start);
        from..start.max(from)
    }

    /// Whether the phrase is a verb of this voice by a table.
    pub fn is_passive(&self, at: usize) -> bool {
        let by_table = self.cut.phrases.get(at).is_some_and(|phrase| phrase.passive);
        by_table || (self.kind(at) == Some(PhraseKind::Verb) && self.word(at).starts_with("di"))
    }
}
