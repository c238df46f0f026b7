//! A sentence cut into phrases: noun phrases with the names in them, verbs, and the small words between. No tree: print's
//! clauses are short, and what stands beside a verb tells who acts (`arguments.rs`).

use super::forms::{Found, Voice};
use super::tables::{self, Deed, Saying};
use super::words::{Class, class, is_listed};
use crate::entity::reading::{Reading, Word};
use crate::entity::{EntityKind, Mention};
use crate::relation::sense::Sense;
use std::ops::Range;

/// What a phrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhraseKind {
    /// A noun with all that belongs to it, or one or more names.
    Noun,
    /// A verb.
    Verb,
    /// `ke`, `oleh`.
    Preposition,
    /// `dan`; a dash between two names.
    Joint,
    /// `yang`, `bahwa`.
    Subordinator,
    /// `,`.
    Comma,
    /// Another mark that parts.
    Stop,
}

/// A phrase.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is seen at another word of the phrase")]
pub struct Phrase {
    /// What it is.
    pub kind: PhraseKind,
    /// Its words, as a range of `Reading::words`; what was passed over inside is in it too.
    pub words: Range<usize>,
    /// The mentions in it, as indices into the article's, times and what stands in brackets left out.
    pub names: Vec<usize>,
    /// Whether a word before it denies it.
    pub negated: bool,
    /// Whether it is one name and nothing else.
    pub is_name: bool,
    /// Whether the last name in it is that of a place.
    pub is_place: bool,
    /// For a word of saying: what its form makes of it, and its sense.
    pub saying: Option<(Voice, Sense)>,
    /// Whether it is a passive of the table of relations.
    pub passive: bool,
    /// Whether nothing can be added to it.
    closed: bool,
}

/// A word that a table knows, at its place.
#[derive(Debug)]
pub struct Marked<T: 'static> {
    /// Its first word.
    pub at: usize,
    /// One past its last word.
    pub end: usize,
    /// The phrase it stands in.
    pub phrase: usize,
    /// What its form makes of it.
    pub voice: Voice,
    /// Its line.
    pub line: &'static T,
}

/// A sentence cut into phrases.
#[derive(Debug, Default)]
pub struct Cut {
    /// In order.
    pub phrases: Vec<Phrase>,
    /// Words that state a relation, in order.
    pub deeds: Vec<Marked<Deed>>,
    /// Words of saying, in order.
    pub sayings: Vec<Marked<Saying>>,
}

/// No noun phrase is longer, in words: what looks over one stays quick.
const LONGEST_PHRASE: usize = 40;

/// The longest bracket that is passed over, in words.
const LONGEST_BRACKET: usize = 24;

impl Cut {
    /// Cuts the sentence whose words are `words`; `mentions` are the article's, of which those from `first` on are looked
    /// at.
    pub fn new(reading: &Reading<'_>, words: Range<usize>, titled: bool, mentions: &[Mention], first: usize) -> Self {
        let mut knife =
            Knife { reading, end: words.end, titled, mentions, next: first, denied: false, cut: Self::default() };
        let mut at = words.start;
        while at < words.end {
            at = knife.step(at).max(at + 1);
        }
        knife.cut
    }

    /// What kind of phrase stands there.
    pub fn kind(&self, at: usize) -> Option<PhraseKind> {
        self.phrases.get(at).map(|phrase| phrase.kind)
    }
}

/// Where cutting has come to.
struct Knife<'k, 'a> {
    reading: &'k Reading<'a>,
    end: usize,
    titled: bool,
    mentions: &'k [Mention],
    next: usize,
    denied: bool,
    cut: Cut,
}

impl<'a> Knife<'_, 'a> {
    fn word(&self, at: usize) -> &Word<'a> {
        &self.reading.words[at]
    }

    /// Takes what begins at a word, and tells where to go on.
    fn step(&mut self, at: usize) -> usize {
        let start = self.word(at).span().start;
        while self.mentions.get(self.next).is_some_and(|mention| mention.span.start < start) {
            self.next += 1;
        }
        if let Some(mention) = self.mentions.get(self.next).filter(|mention| mention.span.start == start) {
            let words = at..self.reading.words_in(mention.span).end.clamp(at + 1, self.end);
            let end = words.end;
            self.name(words, mention.kind);
            return end;
        }
        if self.word(at).is("(")
            && let Some(close) = (at..self.end.min(at + LONGEST_BRACKET)).find(|&at| self.word(at).is(")"))
        {
            return close + 1;
        }
        // `hingga saat itu`: a time, with its preposition.
        if self.word(at).is_any(&["saat", "ketika", "kala", "waktu", "masa"])
            && at + 1 < self.end
            && self.word(at + 1).is_any(&["itu", "ini"])
        {
            self.drop_preposition();
            return at + 2;
        }
        self.known(at).unwrap_or_else(|| {
            self.plain(at);
            at + 1
        })
    }

    fn name(&mut self, words: Range<usize>, kind: EntityKind) {
        if kind == EntityKind::Dat {
            self.drop_preposition();
            return;
        }
        let name = self.next;
        let phrase = self.noun(words.clone());
        phrase.names.push(name);
        phrase.is_name = phrase.words == words;
        phrase.is_place = matches!(kind, EntityKind::Gpe | EntityKind::Loc);
    }

    /// `pada 2024` goes as a whole.
    fn drop_preposition(&mut self) {
        if self.cut.phrases.last().is_some_and(|last| last.kind == PhraseKind::Preposition) {
            self.cut.phrases.pop();
        }
    }

    /// Takes a word of the tables.
    fn known(&mut self, at: usize) -> Option<usize> {
        let until = self.mentions.get(self.next).map_or(self.end, |mention| {
            self.reading.words.partition_point(|word| word.span().start < mention.span.start).clamp(at + 1, self.end)
        });
        let ahead = &self.reading.words[at..until];
        let tables = tables::tables();
        let deeds = self.fitting(at, tables.deed_forms.longest(ahead));
        let sayings = self.fitting(at, tables.saying_forms.longest(ahead));
        let found = deeds.iter().chain(&sayings).max_by_key(|found| found.len)?;
        let (voice, words) = (found.voice, at..at + found.len);
        if voice.is_noun() {
            self.noun(words.clone());
        } else {
            self.push(PhraseKind::Verb, words.clone());
        }
        let phrase = self.cut.phrases.len() - 1;
        for found in deeds {
            if found.denied {
                self.cut.phrases[phrase].negated = false;
            }
            let line = &tables.deeds[found.line];
            self.cut.phrases[phrase].passive |= found.voice == Voice::Passive;
            self.cut.deeds.push(Marked { at, end: at + found.len, phrase, voice: found.voice, line });
        }
        for found in sayings {
            let line = &tables.sayings[found.line];
            self.cut.phrases[phrase].saying.get_or_insert((found.voice, line.sense));
            self.cut.sayings.push(Marked { at, end: at + found.len, phrase, voice: found.voice, line });
        }
        Some(words.end)
    }

    /// The forms that are what they look like here. A bare root acts in headlines, and between a name and a capital;
    /// where it acts it is no noun.
    fn fitting(&self, at: usize, mut found: Vec<Found>) -> Vec<Found> {
        let Some(len) = found.first().map(|found| found.len) else { return found };
        let after_name = self.cut.phrases.last().is_some_and(|last| last.words.end == at && !last.names.is_empty());
        let before_capital = at + len < self.end && self.word(at + len).is_capital();
        let is_noun = found.iter().any(|found| found.voice.is_noun());
        let acts = if self.titled && !is_noun { true } else { after_name && before_capital };
        if acts && found.iter().any(|found| found.voice == Voice::Bare) {
            found.retain(|found| !found.voice.is_noun());
        }
        // `Jokowi Sebut …` and `sebut Jokowi`: the short word stands before its subject but in headlines.
        if self.titled && after_name && found.iter().any(|found| found.voice == Voice::Bare) {
            found.retain(|found| found.voice != Voice::Active);
        }
        let stands = found.iter().any(|found| found.voice == Voice::Active);
        found.retain(|found| {
            let bare = found.voice == Voice::Bare;
            (!found.denied || self.denied) && (!bare || (acts && !stands))
        });
        found
    }

    fn plain(&mut self, at: usize) {
        let word = self.word(at);
        if self.denied && is_listed("undenying", word.folded()) {
            self.denied = false;
            return;
        }
        let inside = at > 0 && !word.spaced && self.reading.words.get(at + 1).is_some_and(|next| !next.spaced);
        // `Menteri Dalam Negeri`: no preposition.
        let home = word.is_any(&["dalam"])
            && self.reading.words.get(at + 1).is_some_and(|next| next.is_any(&["negeri"]) && next.is_capital());
        let class = match (word.is_dash() && inside, home) {
            (true, _) => Class::Joint,
            (false, true) => Class::Noun,
            (false, false) => class(word),
        };
        match class {
            Class::Noun => {
                self.noun(at..at + 1);
            }
            Class::Determiner => self.noun(at..at + 1).closed = true,
            Class::Verb => self.push(PhraseKind::Verb, at..at + 1),
            Class::Preposition => self.push(PhraseKind::Preposition, at..at + 1),
            Class::Joint => self.push(PhraseKind::Joint, at..at + 1),
            Class::Subordinator => self.push(PhraseKind::Subordinator, at..at + 1),
            Class::Comma => self.push(PhraseKind::Comma, at..at + 1),
            Class::Stop => self.push(PhraseKind::Stop, at..at + 1),
            Class::Negation => self.denied = true,
            Class::Skipped | Class::Quiet => {}
        }
    }

    /// Adds to the noun phrase that stands open, else begins one.
    fn noun(&mut self, words: Range<usize>) -> &mut Phrase {
        let fits = |last: &Phrase| last.kind == PhraseKind::Noun && !last.closed && last.words.len() < LONGEST_PHRASE;
        let open = self.cut.phrases.last().is_some_and(fits);
        if !open {
            self.push(PhraseKind::Noun, words.clone());
        }
        let last = self.cut.phrases.len() - 1;
        self.cut.phrases[last].words.end = words.end;
        self.cut.phrases[last].is_name = false;
        &mut self.cut.phrases[last]
    }

    fn push(&mut self, kind: PhraseKind, words: Range<usize>) {
        let negated = match kind {
            PhraseKind::Noun | PhraseKind::Verb => std::mem::take(&mut self.denied),
            PhraseKind::Preposition | PhraseKind::Joint => false,
            _ => {
                self.denied = false;
                false
            }
        };
        self.cut.phrases.push(Phrase {
            kind,
            words,
            names: Vec::new(),
            negated,
            is_name: false,
            is_place: false,
            saying: None,
            passive: false,
            closed: false,
        });
    }
}
