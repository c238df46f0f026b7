//! The query language of the search box, read into a tree.
//!
//! | typed | means |
//! |---|---|
//! | `memuji pasukan` | every word must be in the article, in any of its forms |
//! | `"kerja sama"` | these words, so spelt, one after the other in one sentence |
//! | `-Trump`, `-"kerja sama"` | must not be in the article |
//! | `Moskow OR Kremlin`, `Moskow ATAU Kremlin` | one of them; binds tighter than standing side by side |
//! | `pemb*` | a word that begins so |
//!
//! Case and accents never matter. Curly quotation marks are as good as straight ones; one that is never closed reaches
//! to the end. Reading cannot fail: an `OR` without a term on both sides is left out (so that typing one does not empty
//! the page), and so are signs without a letter or digit. What has inner punctuation (`Rusia-Korea`) is a phrase.

use crate::text::{Span, Token, TokenKind, fold, token};

/// A search text. An article matches when every clause holds; without clauses every article does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextQuery {
    /// All must hold.
    pub clauses: Vec<Clause>,
}

/// Terms joined by `OR`. Holds when one of them does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// At least one.
    pub terms: Vec<Term>,
}

/// A pattern, asked for or ruled out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Whether the pattern must be missing from the article.
    pub negated: bool,
    /// What is looked for.
    pub pattern: Pattern,
}

/// What is looked for; words are folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// A word in any form that shares a stem.
    Word(String),
    /// Consecutive words as they are spelt; punctuation between them does not matter. At least one word.
    Phrase(Vec<String>),
    /// Words that begin so.
    Prefix(String),
}

impl TextQuery {
    /// Reads what was typed.
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        let mut joined = false;
        let mut rest = text.trim_start();
        while !rest.is_empty() {
            let (piece, after) = Piece::take(rest);
            rest = after.trim_start();
            match piece {
                Piece::Or => joined = !query.clauses.is_empty(),
                Piece::Term(term) => {
                    match query.clauses.last_mut().filter(|_| joined) {
                        Some(clause) => clause.terms.push(term),
                        None => query.clauses.push(Clause { terms: vec![term] }),
                    }
                    joined = false;
                }
                Piece::Nothing => {}
            }
        }
        query
    }

    /// The patterns that are asked for: those whose places are shown.
    pub fn positive(&self) -> impl Iterator<Item = &Pattern> {
        self.clauses.iter().flat_map(|clause| &clause.terms).filter(|term| !term.negated).map(|term| &term.pattern)
    }
}

/// One piece of what was typed.
enum Piece {
    Or,
    Term(Term),
    Nothing,
}

impl Piece {
    /// Reads one piece from the start of `text`, which is not empty, and says what is left.
    fn take(text: &str) -> (Self, &str) {
        let (negated, body) = match text.strip_prefix('-') {
            Some(body) if body.starts_with(|next: char| !next.is_whitespace()) => (true, body),
            _ => (false, text),
        };
        let (pattern, rest) = if let Some(phrase) = body.strip_prefix(is_quote) {
            let end = phrase.find(is_quote).unwrap_or(phrase.len());
            (phrase_of(words(&phrase[..end])), phrase[end..].strip_prefix(is_quote).unwrap_or_default())
        } else {
            let end = body.find(|next: char| next.is_whitespace() || is_quote(next)).unwrap_or(body.len());
            let (typed, rest) = body.split_at(end);
            if !negated && matches!(typed, "OR" | "ATAU") {
                return (Self::Or, rest);
            }
            (pattern_of(typed), rest)
        };
        (pattern.map_or(Self::Nothing, |pattern| Self::Term(Term { negated, pattern })), rest)
    }
}

fn pattern_of(typed: &str) -> Option<Pattern> {
    let mut words = words(typed);
    if words.len() > 1 {
        return phrase_of(words);
    }
    let word = words.pop()?;
    Some(if typed.ends_with('*') { Pattern::Prefix(word) } else { Pattern::Word(word) })
}

fn phrase_of(words: Vec<String>) -> Option<Pattern> {
    (!words.is_empty()).then_some(Pattern::Phrase(words))
}

fn words(typed: &str) -> Vec<String> {
    token::tokens(typed, Span::new(0, typed.len())).iter().filter_map(|token| word_of(typed, token)).collect()
}

fn is_quote(sign: char) -> bool {
    matches!(sign, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

/// The folded word at `token`, as texts and queries alike are read; none where it is a mark. The hyphen that a clitic
/// brings along (`-pun`) is no part of the word.
pub fn word_of(text: &str, token: &Token) -> Option<String> {
    if token.kind == TokenKind::Mark {
        return None;
    }
    let word = fold::fold(token.span.slice(text).trim_matches('-'));
    (!word.is_empty()).then_some(word)
}
