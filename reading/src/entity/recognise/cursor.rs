//! A place in a sentence from which a rule reads on, word by word.

use std::ops::Range;

use crate::entity::reading::{Reading, Word};
use crate::text::date;
use crate::text::number::Number;
use crate::text::{Date, TokenKind};

/// A place in a sentence; reading on moves it, and it never leaves the sentence.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'r, 'a> {
    reading: &'r Reading<'a>,
    /// The next word to read, as an index into [`Reading::words`].
    pub at: usize,
    end: usize,
}

impl<'r, 'a> Cursor<'r, 'a> {
    /// The beginning of a sentence with these words.
    pub fn new(reading: &'r Reading<'a>, sentence: &Range<usize>) -> Self {
        Self { reading, at: sentence.start, end: sentence.end }
    }

    /// The same sentence, from the word `at` on.
    #[must_use]
    pub fn from(self, at: usize) -> Self {
        Self { at: at.min(self.end), ..self }
    }

    /// The next word, where the sentence has one.
    pub fn peek(&self) -> Option<&'r Word<'a>> {
        self.peek_at(0)
    }

    /// The word `ahead` of the next one.
    pub fn peek_at(&self, ahead: usize) -> Option<&'r Word<'a>> {
        (self.at + ahead < self.end).then(|| &self.reading.words[self.at + ahead])
    }

    /// The folded next word; empty at the end.
    pub fn folded(&self) -> &'r str {
        self.folded_at(0)
    }

    /// The folded word `ahead` of the next one; empty beyond the end.
    pub fn folded_at(&self, ahead: usize) -> &'r str {
        self.peek_at(ahead).map_or("", |word| word.folded())
    }

    /// Reads on to the next word that `may_begin` what is looked for; says whether the sentence has one.
    pub fn seek(&mut self, may_begin: impl Fn(&Word<'_>) -> bool) -> bool {
        let rest = &self.reading.words[self.at.min(self.end)..self.end];
        self.at += rest.iter().position(may_begin).unwrap_or(rest.len());
        self.at < self.end
    }

    /// Reads on over the next word where it is one of these, in any case.
    pub fn eat(&mut self, words: &[&str]) -> bool {
        let there = words.contains(&self.folded()) && !self.folded().is_empty();
        self.at += usize::from(there);
        there
    }

    /// Reads on over these words in a row, or not at all.
    pub fn eat_all(&mut self, words: &[&str]) -> bool {
        let there = words.iter().enumerate().all(|(ahead, word)| self.folded_at(ahead) == *word);
        self.at += if there { words.len() } else { 0 };
        there
    }

    /// Reads a number in digits or words with its magnitudes.
    pub fn eat_number(&mut self) -> Option<Number> {
        let (number, len) = self.reading.number(self.peek().map(|_| self.at)?)?;
        self.at += len;
        Some(number)
    }

    /// Reads a whole date with its year.
    pub fn eat_date(&mut self) -> Option<Date> {
        let first = self.peek()?;
        (first.kind == TokenKind::Number || first.known().month().is_some()).then_some(())?;
        let (date, len) = date::read(&self.reading.article.text, &self.reading.article.tokens[self.at..self.end])?;
        self.at += len;
        Some(date)
    }

    /// Runs `rule`; where it fails, the place stays.
    pub fn attempt<T>(&mut self, rule: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut ahead = *self;
        let found = rule(&mut ahead)?;
        *self = ahead;
        Some(found)
    }
}
