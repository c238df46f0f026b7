//! The subject of a verb: right before it, before an insertion, what `yang` goes back to, or that of a verb before.

use super::arguments::{Clauses, FARTHEST, Group, Subject};
use super::phrase::PhraseKind;
use super::words::{is_listed, is_post};
use crate::relation::sense::Sense;

impl Clauses<'_, '_> {
    pub(super) fn is_fronted(&self, verb: usize, next: usize) -> bool {
        let opens = (0..verb)
            .rev()
            .take(FARTHEST)
            .all(|at| matches!(self.kind(at), Some(PhraseKind::Subordinator | PhraseKind::Preposition)));
        // `Sedang dievakuasi, ujar Ivan`: who says it does not do it.
        opens && !self.is_short_saying(next) && (verb..next).any(|at| self.kind(at) == Some(PhraseKind::Comma))
    }

    pub(super) fn find_subject(&self, verb: usize) -> Subject {
        let mut at = verb;
        while let Some(before) = at.checked_sub(1).filter(|before| verb - before <= FARTHEST) {
            at = before;
            match self.kind(at) {
                Some(PhraseKind::Noun) => match self.of_noun(verb, at) {
                    Ok(subject) => return subject,
                    Err(preposition) => at = preposition,
                },
                Some(PhraseKind::Subordinator) if self.word(at) == "yang" => return self.antecedent(at),
                Some(PhraseKind::Comma) => return self.beyond_comma(verb, at),
                Some(PhraseKind::Stop) => break,
                // `partisipasi tentara X dalam membebaskan`, `kepada X karena mengirim`: who went just before.
                Some(PhraseKind::Preposition | PhraseKind::Subordinator) => {
                    return match self.led_on(at) {
                        Some(noun) => Subject { group: self.group_before(noun), shared: true },
                        None => self.shared(verb, at),
                    };
                }
                _ => return self.shared(verb, at),
            }
        }
        Subject::default()
    }

    /// The subject where a noun phrase stands before a verb; else the preposition that governs it, to be passed over.
    fn of_noun(&self, verb: usize, at: usize) -> Result<Subject, usize> {
        // `mengatakan dirinya mendukung`, `membuka kemungkinan bertemu`: who says so, who opens it.
        let bare = self.cut.phrases[at].words.len() == 1 && at + 1 == verb && is_listed("to do", self.word(at));
        if bare || ["diri", "dirinya"].contains(&self.word(at)) {
            return Ok(self.shared(verb, at));
        }
        // `Polres Sukabumi, Jawa Barat menangkap`
        if let Some(noun) = self.addressed(at) {
            return Ok(Subject { group: vec![noun], shared: false });
        }
        let group = self.group_before(at);
        let Some(before) = group.first().and_then(|first| first.checked_sub(1)) else {
            return Ok(Subject { group, shared: false });
        };
        // `usai Kejati menetapkan`: some open clauses too.
        let opens =
            is_listed("opening", self.word(before)) || (self.word(before) == "untuk" && self.names_someone(verb));
        if self.kind(before) == Some(PhraseKind::Preposition) && !(at + 1 == verb && opens) {
            return Err(before);
        }
        // `yang ditunjuk Trump menjadi`, `yang diyakini Merkel akan membantu`: whom it is done to goes on, not who does it.
        if at + 1 == verb && self.is_passive(before) {
            return Ok(Subject { group: self.subject(before).group.clone(), shared: true });
        }
        Ok(Subject { group, shared: false })
    }

    /// Who went just before this small word, where the verb behind it is of them: `meminta X agar`, `untuk` after one who is
    /// asked, named or not.
    fn led_on(&self, at: usize) -> Option<usize> {
        let asked = || {
            let verb = (at.saturating_sub(FARTHEST)..at).rev().find(|&at| self.kind(at) == Some(PhraseKind::Verb));
            let asks = |verb: usize| self.cut.phrases[verb].saying.is_some_and(|(_, sense)| sense == Sense::Ask);
            verb.is_some_and(asks)
        };
        match self.word(at) {
            "untuk" | "agar" | "supaya" if asked() => {
                // `meminta stafnya, Ahmad Yani, untuk`
                let comma = at.checked_sub(1).filter(|&before| self.kind(before) == Some(PhraseKind::Comma));
                self.noun_before(comma.unwrap_or(at))
            }
            "dalam" | "karena" | "agar" | "supaya" => self.someone_before(at),
            _ => None,
        }
    }

    /// What `yang` at this place goes back to.
    fn antecedent(&self, relative: usize) -> Subject {
        let mut at = relative;
        while at > 0 && self.kind(at - 1) == Some(PhraseKind::Comma) {
            at -= 1;
        }
        match self.noun_before(at) {
            Some(noun) => Subject { group: self.told_of(noun), shared: false },
            None => self.shared(relative, at),
        }
    }

    /// Whom a noun phrase before `yang` stands for: both of two that a dash joins, and the name before its comma where it
    /// tells of no other (`Pink, penyanyi asal Amerika yang …`).
    fn told_of(&self, noun: usize) -> Group {
        let phrase = &self.cut.phrases[noun];
        if let Some(name) = self.someone_apposed(noun) {
            // `X, mantan komandan NATO yang`
            let titled = is_post(self.word(noun)) || is_listed("one of", self.word(noun));
            let from =
                || self.reading.words[phrase.words.clone()].iter().any(|word| is_listed("origin", word.folded()));
            if titled || self.is_name(name) && (phrase.names.is_empty() || from()) {
                return vec![name];
            }
        }
        // `kasus di Dinas X yang menjerat`: the case, not where it is.
        if noun >= 2 && self.word(noun - 1) == "di" && self.kind(noun - 2) == Some(PhraseKind::Noun) {
            return vec![noun - 2];
        }
        // `Mereka adalah A, B, dan C yang …`
        let group = self.group_before(noun);
        let all = group[0].checked_sub(1).is_some_and(|at| is_listed("being", self.word(at)));
        let dashed = noun >= 2 && self.is_dash(noun - 1) && self.kind(noun - 2) == Some(PhraseKind::Noun);
        match (all, dashed) {
            (true, _) => group,
            (false, true) => vec![noun - 2, noun],
            (false, false) => vec![noun],
        }
    }

    /// The noun phrase with a name whose place is told behind its comma: `Polres Sukabumi, Jawa Barat`.
    fn addressed(&self, place: usize) -> Option<usize> {
        let phrase = &self.cut.phrases[place];
        let noun = self.someone_apposed(place).filter(|_| phrase.is_name && phrase.is_place)?;
        (!self.is_governed(noun)).then_some(noun)
    }

    /// The noun phrase with a name before the comma right before this place.
    fn someone_apposed(&self, at: usize) -> Option<usize> {
        let comma = at.checked_sub(1).filter(|&before| self.kind(before) == Some(PhraseKind::Comma))?;
        self.someone_before(comma)
    }

    /// The subject of a verb behind a comma: that before an insertion which the comma closes, else the one shared.
    fn beyond_comma(&self, verb: usize, comma: usize) -> Subject {
        let own = self.told_singly(comma).or_else(|| self.around_insertion(comma)).or_else(|| self.opening(comma));
        match own {
            Some(group) => Subject { group, shared: false },
            None => self.shared(verb, comma),
        }
    }

    /// Those told one by one before a comma: `Tiga negara, yakni A, B, dan C, mengecam`.
    fn told_singly(&self, comma: usize) -> Option<Group> {
        let group = self.group_before(self.noun_before(comma)?);
        is_listed("namely", self.word(group[0])).then_some(group)
    }

    /// Who stands before the insertion that a comma closes (`Kim, yang …, menyatakan`), or the name inserted behind what one
    /// is (`Presiden Rusia, Vladimir Putin, menyatakan`).
    fn around_insertion(&self, comma: usize) -> Option<Group> {
        let before = comma.saturating_sub(FARTHEST)..comma;
        let opening = before.rev().find(|&at| self.kind(at) == Some(PhraseKind::Comma))?;
        let (noun, first) = (self.noun_before(opening)?, opening + 1);
        let verbless = (first..comma).all(|at| self.kind(at) != Some(PhraseKind::Verb));
        if verbless && first + 1 == comma && self.is_name(first) && self.addressed(first).is_none() {
            return Some(vec![first]);
        }
        let relative = self.kind(first) == Some(PhraseKind::Subordinator) && self.word(first) == "yang";
        ((relative || verbless) && !self.is_governed(noun)).then(|| self.group_before(noun))
    }

    /// Who opens the sentence before a lone comma, or before that of an apposition or time: `Kim, Jumat, menyatakan`.
    fn opening(&self, comma: usize) -> Option<Group> {
        let noun = self.noun_before(comma).filter(|&noun| !self.is_governed(noun) && !self.has_verb(comma))?;
        Some(self.group_before(noun))
    }

    /// Whether a noun phrase is a name and nothing else.
    fn is_name(&self, at: usize) -> bool {
        self.cut.phrases.get(at).is_some_and(|phrase| phrase.is_name)
    }

    /// Whether a verb stands before this place.
    fn has_verb(&self, at: usize) -> bool {
        (at.saturating_sub(FARTHEST)..at).any(|at| self.kind(at) == Some(PhraseKind::Verb))
    }

    /// Whether a preposition or verb stands before the group that ends with this noun phrase.
    fn is_governed(&self, noun: usize) -> bool {
        let first = self.group_before(noun).first().copied().unwrap_or(noun);
        let before = first.checked_sub(1).and_then(|at| self.kind(at));
        matches!(before, Some(PhraseKind::Preposition | PhraseKind::Verb))
    }

    /// The subject of the verb before.
    fn shared(&self, verb: usize, from: usize) -> Subject {
        let earlier =
            (verb.saturating_sub(FARTHEST)..=from).rev().filter(|&at| self.kind(at) == Some(PhraseKind::Verb));
        let says = |at: usize| self.cut.phrases[at].saying.is_some();
        let earlier: Vec<usize> = earlier.collect();
        // Who goes on speaking is who spoke.
        let spoke = earlier.iter().find(|&&at| says(verb) && says(at));
        let group = spoke.or(earlier.first()).map(|&at| self.subject(at).group.clone()).unwrap_or_default();
        Subject { group, shared: true }
    }
}
