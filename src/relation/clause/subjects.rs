//! The subject of a verb: right before it, before an insertion, what `yang` goes back to, or that of a verb before.

use super::arguments::{Clauses, FARTHEST, Group, Subject};
use super::phrase::PhraseKind;
use super::words::{is_listed, is_post};
use crate::relation::sense::Sense;

/// Prepositions that open clauses as well.
const OPENERS: [&str; 6] = ["usai", "hingga", "sampai", "sejak", "karena", "pasca"];

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
        let opens = OPENERS.contains(&self.word(before)) || (self.word(before) == "untuk" && self.names_someone(verb));
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
        let before = at.checked_sub(1)?;
        match self.word(at) {
            "untuk" | "agar" | "supaya" if asked() => {
                // `meminta stafnya, Ahmad Yani, untuk`
                let noun = if self.kind(before) == Some(PhraseKind::Comma) { before.checked_sub(1)? } else { before };
                (self.kind(noun) == Some(PhraseKind::Noun)).then_some(noun)
            }
            "dalam" | "karena" | "agar" | "supaya" => self.names_someone(at).then_some(before),
            _ => None,
        }
    }

    /// What `yang` at this place goes back to.
    fn antecedent(&self, relative: usize) -> Subject {
        let mut at = relative;
        while at > 0 && self.kind(at - 1) == Some(PhraseKind::Comma) {
            at -= 1;
        }
        match at.checked_sub(1).filter(|&at| self.kind(at) == Some(PhraseKind::Noun)) {
            Some(noun) => Subject { group: self.told_of(noun), shared: false },
            None => self.shared(relative, at),
        }
    }

    /// Whom a noun phrase before `yang` stands for: both of two that a dash joins, and the name before its comma where it
    /// tells of no other (`Pink, penyanyi asal Amerika yang …`).
    fn told_of(&self, noun: usize) -> Group {
        let phrase = &self.cut.phrases[noun];
        let behind_name = noun >= 2 && self.kind(noun - 1) == Some(PhraseKind::Comma) && self.names_someone(noun - 1);
        // `X, mantan komandan NATO yang`
        if behind_name && (is_post(self.word(noun)) || is_listed("one of", self.word(noun))) {
            return vec![noun - 2];
        }
        let apposed = behind_name && self.is_name(noun - 2);
        let from = || self.reading.words[phrase.words.clone()].iter().any(|word| is_listed("origin", word.folded()));
        if apposed && (phrase.names.is_empty() || from()) {
            return vec![noun - 2];
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
        let noun = place.checked_sub(2).filter(|_| self.kind(place - 1) == Some(PhraseKind::Comma))?;
        let phrase = &self.cut.phrases[place];
        let named = self.kind(noun) == Some(PhraseKind::Noun) && self.names_someone(noun + 1);
        (phrase.is_name && phrase.is_place && named && !self.is_governed(noun)).then_some(noun)
    }

    /// The subject of a verb behind a comma: that before an insertion which the comma closes, else the one shared.
    fn beyond_comma(&self, verb: usize, comma: usize) -> Subject {
        // `Tiga negara, yakni A, B, dan C, mengecam`
        if let Some(last) = comma.checked_sub(1).filter(|&at| self.kind(at) == Some(PhraseKind::Noun)) {
            let group = self.group_before(last);
            if ["yakni", "yaitu"].contains(&self.word(group[0])) {
                return Subject { group, shared: false };
            }
        }
        let opening =
            (comma.saturating_sub(FARTHEST)..comma).rev().find(|&at| self.kind(at) == Some(PhraseKind::Comma));
        if let Some(noun) =
            opening.and_then(|at| at.checked_sub(1)).filter(|&at| self.kind(at) == Some(PhraseKind::Noun))
        {
            let inserted = noun + 2..comma;
            let relative =
                self.kind(inserted.start) == Some(PhraseKind::Subordinator) && self.word(inserted.start) == "yang";
            let verbless = inserted.clone().all(|at| self.kind(at) != Some(PhraseKind::Verb));
            if verbless
                && inserted.len() == 1
                && self.is_name(inserted.start)
                && self.addressed(inserted.start).is_none()
            {
                return Subject { group: vec![inserted.start], shared: false };
            }
            if (relative || verbless) && !self.is_governed(noun) {
                return Subject { group: self.group_before(noun), shared: false };
            }
        }
        // A lone apposition or time: `Kim, Jumat, menyatakan`.
        if self.kind(comma.wrapping_sub(1)) == Some(PhraseKind::Noun)
            && !self.is_governed(comma - 1)
            && !self.has_verb(comma)
        {
            return Subject { group: self.group_before(comma - 1), shared: false };
        }
        self.shared(verb, comma)
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
