//! Who a description is told of: the person behind its comma (`Ketua KPK, Agus Rahardjo,`), or the one before it (`Agus
//! Rahardjo, Ketua KPK`, `X yang juga …`, `X menjabat sebagai …`).

use crate::entity::EntityKind;
use crate::entity::word_list::titles;
use crate::relation::clause::PhraseKind;
use crate::relation::clause::arguments::Clauses;
use crate::relation::clause::words::{is_listed, is_post};
use crate::relation::refer::Discourse;
use crate::text::TokenKind;
use std::ops::Range;

/// How many ranks stand at most between a comma and the name: `Komisaris Besar Polisi Drs`.
const MOST_RANKS: usize = 6;

/// The longest bracket that is passed over, in words.
const LONGEST_BRACKET: usize = 24;

/// One sentence, looked at word by word.
pub struct Beside<'f, 'a> {
    /// Who is meant.
    pub discourse: &'f Discourse<'f, 'a>,
    /// Who stands where.
    pub clauses: &'f Clauses<'f, 'a>,
}

impl Beside<'_, '_> {
    /// The words of the sentence that are part of a phrase, and those between.
    pub fn words(&self) -> Range<usize> {
        let phrases = &self.clauses.cut.phrases;
        match (phrases.first(), phrases.last()) {
            (Some(first), Some(last)) => first.words.start..last.words.end,
            _ => 0..0,
        }
    }

    /// Goes through the words of the sentence that begin no name: `read` takes one and tells where to go on.
    pub fn walk(&self, mut read: impl FnMut(usize) -> usize) {
        let words = self.words();
        let mut at = words.start;
        while at < words.end {
            at = match self.name_at(at) {
                Some((_, next)) => next,
                None => read(at),
            };
        }
    }

    /// A word, folded; nothing beyond the sentence.
    pub fn word(&self, at: usize) -> &str {
        if self.words().contains(&at) { self.discourse.reading.words[at].folded() } else { "" }
    }

    /// Whether a word bears a capital and is no part of a name.
    pub fn is_capital(&self, at: usize) -> bool {
        let word = &self.discourse.reading.words[at];
        let start = word.span().start;
        let named = self.discourse.mentions.partition_point(|mention| mention.span.end <= start);
        let inside = self.discourse.mentions.get(named).is_some_and(|mention| mention.span.start <= start);
        word.is_capital() && word.kind == TokenKind::Word && !inside
    }

    /// The mention that begins with this word, and one past its last word.
    pub fn name_at(&self, at: usize) -> Option<(usize, usize)> {
        let reading = self.discourse.reading;
        let start = reading.words[..self.words().end].get(at)?.span().start;
        let name = self.discourse.mentions.partition_point(|mention| mention.span.start < start);
        let mention = self.discourse.mentions.get(name).filter(|mention| mention.span.start == start)?;
        Some((name, reading.words_in(mention.span).end.max(at + 1)))
    }

    /// The person whose name begins with this word, and one past its last word.
    pub fn person_at(&self, at: usize) -> Option<(usize, usize)> {
        self.name_at(at).filter(|&(name, _)| self.kind(name) == EntityKind::Per)
    }

    /// What a mention is.
    pub fn kind(&self, name: usize) -> EntityKind {
        self.discourse.mentions[name].kind
    }

    /// The phrase that a word stands in.
    pub fn phrase_at(&self, word: usize) -> Option<usize> {
        let phrases = &self.clauses.cut.phrases;
        let at = phrases.partition_point(|phrase| phrase.words.end <= word);
        phrases.get(at).filter(|phrase| phrase.words.start <= word).map(|_| at)
    }

    /// One past a bracket that opens at this word; the word itself where none does.
    pub fn past_bracket(&self, at: usize) -> usize {
        let words = &self.discourse.reading.words[..self.words().end];
        if words.get(at).is_none_or(|word| !word.is("(")) {
            return at;
        }
        let close = (at..words.len().min(at + LONGEST_BRACKET)).find(|&at| words[at].is(")"));
        close.map_or(at, |close| close + 1)
    }

    /// The person named behind this comma, with ranks or without, whom the description that begins with the word
    /// `first` is told of.
    pub fn behind(&self, comma: usize, first: usize) -> Option<usize> {
        let words = &self.discourse.reading.words;
        if self.word(comma) != "," {
            return None;
        }
        let is_rank = |at: &usize| {
            self.name_at(*at).is_none()
                && (is_post(self.word(*at)) || titles().holds(self.word(*at)) || words[*at].is("."))
        };
        let ranks = (comma + 1..self.words().end).take(MOST_RANKS).take_while(is_rank).count();
        let (name, end) = self.person_at(comma + 1 + ranks)?;
        self.is_closed(self.past_bracket(end), first).then_some(name)
    }

    /// Whether an apposition that ends before `end` belongs to the description at `first`: what follows is no clause of
    /// the name itself (`Di hadapan Ketua DPR, Trump bersumpah`).
    fn is_closed(&self, end: usize, first: usize) -> bool {
        let Some(next) = self.discourse.reading.words[..self.words().end].get(end) else { return true };
        if next.kind == TokenKind::Mark {
            return true;
        }
        let joined = self.phrase_at(end).is_some_and(|at| self.clauses.cut.kind(at) == Some(PhraseKind::Joint));
        !joined && !self.is_governed(first)
    }

    /// Whether the phrase at a word hangs on a verb or preposition before it.
    fn is_governed(&self, word: usize) -> bool {
        self.phrase_at(word).is_some_and(|at| self.hangs_on(at))
    }

    /// Whether a noun phrase, or the list it ends, hangs on a verb or preposition. Who speaks or acts hangs on none: `kata …`,
    /// `oleh …`.
    fn hangs_on(&self, noun: usize) -> bool {
        let first = self.clauses.group_before(noun).first().copied().unwrap_or(noun);
        first.checked_sub(1).is_some_and(|at| match self.clauses.cut.kind(at) {
            Some(PhraseKind::Preposition) => self.clauses.word(at) != "oleh",
            Some(PhraseKind::Verb) => self.clauses.cut.phrases[at].saying.is_none() && !self.clauses.is_passive(at),
            _ => false,
        })
    }

    /// The person before the description of these words.
    pub fn before(&self, description: &Range<usize>) -> Option<usize> {
        let Some(at) = self.phrase_at(description.start) else { return self.bracketed(description.start) };
        let opens = |at: usize| {
            let word = self.word(at);
            is_listed("one of", word) || is_post(word) || titles().holds(word) || self.is_capital(at)
        };
        if !(self.clauses.cut.phrases[at].words.start..description.start).all(opens) {
            return None;
        }
        let subject = |verb: usize| self.clauses.subject(verb).group.last().copied();
        let mut before = at.checked_sub(1)?;
        let mut being = None;
        while before > 0 && is_listed("being", self.clauses.word(before)) {
            (being, before) = (Some(before), before - 1);
        }
        let is = |at: usize, kind: PhraseKind| self.clauses.cut.kind(at) == Some(kind);
        let noun = match being {
            Some(verb) if is(verb, PhraseKind::Verb) => subject(verb)?,
            // `dilantik sebagai`
            Some(_) if is(before, PhraseKind::Verb) => subject(before)?,
            // `menggantikan X sebagai`: who comes, not who goes.
            Some(_) if before > 0 && self.clauses.word(before - 1).contains("ganti") => subject(before - 1)?,
            Some(_) if is(before, PhraseKind::Noun) => before,
            _ if is(before, PhraseKind::Comma) => {
                let noun = before.checked_sub(1)?;
                let last = self.phrase_at(description.end.saturating_sub(1)).unwrap_or(at);
                // `Menurut X, Ketua KPK mengatakan`: a subject of its own.
                (!self.hangs_on(noun) || !is(last + 1, PhraseKind::Verb)).then_some(noun)?
            }
            // `X yang juga Ketua KPK`
            None if self.clauses.word(before) == "yang" => {
                let comma = before.checked_sub(1)?;
                if is(comma, PhraseKind::Comma) { comma.checked_sub(1)? } else { comma }
            }
            _ => return None,
        };
        let phrase = self.clauses.cut.phrases.get(noun)?;
        let name = phrase.names.last().copied().or_else(|| self.pronoun(phrase.words.clone(), being.is_some()))?;
        (self.kind(name) == EntityKind::Per).then_some(name)
    }

    /// The person right before a bracket that opens before this word: `Stefano Pioli (pelatih Inter)`.
    fn bracketed(&self, first: usize) -> Option<usize> {
        let bracket = first.checked_sub(1).filter(|&at| self.word(at) == "(")?;
        let start = self.discourse.reading.words[bracket].span().start;
        let name = self.discourse.mentions.partition_point(|mention| mention.span.start < start).checked_sub(1)?;
        let ends = self.discourse.reading.words_in(self.discourse.mentions[name].span).end == bracket;
        (ends && self.kind(name) == EntityKind::Per).then_some(name)
    }

    /// The person last named in the sentence before `ia`, and before `penunjukannya` where a word of being follows.
    fn pronoun(&self, words: Range<usize>, being: bool) -> Option<usize> {
        let leaning = being && self.word(words.end - 1).ends_with("nya");
        if words.len() != 1 || !(leaning || ["ia", "dia", "beliau"].contains(&self.word(words.start))) {
            return None;
        }
        let (start, here) = (self.words().start, words.start);
        let start_of = |at: usize| self.discourse.reading.words[at].span().start;
        let (sentence, here) = (start_of(start), start_of(here));
        let earlier = self.discourse.mentions.partition_point(|mention| mention.span.start < here);
        let mut said = (0..earlier).rev().take_while(|&name| self.discourse.mentions[name].span.start >= sentence);
        said.find(|&name| self.kind(name) == EntityKind::Per)
    }
}
