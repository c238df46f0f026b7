//! An article as recognisers see it: its words with their case and folded form, sentence by sentence.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::vocabulary::{Known, Role, Vocabulary};
use crate::corpus::Article;
use crate::text::number::{self, Number};
use crate::text::{Date, Span, Token, TokenKind, fold};

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Begins with a small letter.
    Small,
    /// Begins with a capital and goes on with small letters.
    Capital,
    /// Two or more capitals and no small letter.
    Caps,
    /// Digits, marks and addresses.
    Other,
}

/// One token with what recognisers ask of it. A long article has a million: it is kept small.
#[derive(Clone, Debug)]
pub struct Word<'a> {
    /// As printed.
    pub text: &'a str,
    /// Without case and accents, where that is not as printed.
    folded: Option<Box<str>>,
    /// Its first byte in the article.
    start: u32,
    known: &'static Known,
    /// What it is made of.
    pub kind: TokenKind,
    /// How it is written.
    pub shape: Shape,
    /// Whether white space, or nothing at all, stands before it.
    pub spaced: bool,
}

impl Word<'_> {
    /// Without case and accents.
    pub fn folded(&self) -> &str {
        self.folded.as_deref().unwrap_or(self.text)
    }

    /// Where it stands in the article.
    pub fn span(&self) -> Span {
        Span { start: self.start, end: self.start + self.text.len() as u32 }
    }

    /// What is known of the word by itself.
    pub fn known(&self) -> &'static Known {
        self.known
    }

    /// Whether it may be that.
    pub fn may_be(&self, role: Role) -> bool {
        self.known.is(role)
    }

    /// Whether it is a title or goes on with one.
    pub fn is_title(&self) -> bool {
        self.may_be(Role::Title) || self.may_be(Role::TitlePart)
    }

    /// Whether it is a word that is no name, or a noun that begins none.
    pub fn is_common(&self) -> bool {
        self.may_be(Role::NoName) || self.may_be(Role::Noun)
    }

    /// Whether it may be part of a name: a word that begins with a capital.
    pub fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Caps)
    }

    /// Whether it is this mark.
    pub fn is(&self, mark: &str) -> bool {
        self.text == mark
    }

    /// Whether it is a hyphen or dash of any length.
    pub fn is_dash(&self) -> bool {
        matches!(self.text, "-" | "–" | "—" | "‑" | "−" | "‐")
    }

    /// Whether it is one of the words, in any case.
    pub fn is_any(&self, folded: &[&str]) -> bool {
        folded.contains(&self.folded())
    }
}

/// One sentence: its words, and whether capitals mean anything in it.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Its words, as a range of [`Reading::words`].
    pub words: Range<usize>,
    /// Whether it is set as a title, so that a capital is no sign of a name.
    pub titled: bool,
}

/// An article made ready for recognisers.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// The article.
    pub article: &'a Article,
    /// Every word outside boilerplate, in order and in step with the article's tokens.
    pub words: Vec<Word<'a>>,
    /// By sentence of the article.
    pub sentences: Vec<Stretch>,
    /// When it was published, where that is known: relative times are reckoned from it.
    pub date: Option<Date>,
    /// The tables of names.
    pub lexicon: &'static Lexicon,
}

impl<'a> Reading<'a> {
    /// Looks up the words of `article`; `recognise::read` does so with what recognisers set out from.
    pub fn new(article: &'a Article, vocabulary: &'static Vocabulary) -> Self {
        let lexicon = Lexicon::builtin();
        let mut words: Vec<Word<'a>> = Vec::with_capacity(article.tokens.len());
        let mut sentences = Vec::with_capacity(article.sentences.len());
        for sentence in &article.sentences {
            let first = words.len();
            words.extend(article.tokens_of(sentence).iter().map(|token| word(&article.text, *token, vocabulary)));
            let titled = is_titled(&words[first..]);
            sentences.push(Stretch { words: first..words.len(), titled });
        }
        Self { article, words, sentences, date: article.sheet.date.value().copied(), lexicon }
    }

    /// The number that begins with the word `at`, and how many words that takes.
    pub fn number(&self, at: usize) -> Option<(Number, usize)> {
        let first = self.words.get(at)?;
        (first.kind == TokenKind::Number || first.may_be(Role::Number)).then_some(())?;
        let sentence = self.sentences.get(self.sentences.partition_point(|stretch| stretch.words.end <= at))?;
        number::read(&self.article.text, self.article.tokens.get(at..sentence.words.end)?)
    }

    /// The words of one sentence with the place of the first in [`Reading::words`].
    pub fn stretches(&self) -> impl Iterator<Item = (&Stretch, &[Word<'a>])> {
        self.sentences.iter().map(|stretch| (stretch, &self.words[stretch.words.clone()]))
    }

    /// The bytes that `words` covers.
    pub fn span(&self, words: &Range<usize>) -> Span {
        match (self.words.get(words.start), self.words.get(words.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if words.start < words.end => Span { start: first.start, end: last.span().end },
            _ => Span { start: 0, end: 0 },
        }
    }

    /// The words that lie wholly inside `span`, as a range of [`Reading::words`].
    pub fn words_in(&self, span: Span) -> Range<usize> {
        let start = self.words.partition_point(|word| word.start < span.start);
        let end = self.words.partition_point(|word| word.span().end <= span.end);
        start..end.max(start)
    }

    /// What `words` covers, as printed.
    pub fn slice(&self, words: &Range<usize>) -> &'a str {
        self.span(words).slice(&self.article.text)
    }
}

fn word<'a>(text: &'a str, Token { span, kind }: Token, vocabulary: &'static Vocabulary) -> Word<'a> {
    let print = span.slice(text);
    let folded = (!fold::is_folded(print)).then(|| fold::fold(print).into_boxed_str());
    Word {
        text: print,
        known: vocabulary.of(folded.as_deref().unwrap_or(print)),
        folded,
        start: span.start,
        kind,
        shape: shape(print, kind),
        spaced: !text[..span.range().start].ends_with(|c: char| !c.is_whitespace()),
    }
}

fn shape(text: &str, kind: TokenKind) -> Shape {
    if kind != TokenKind::Word {
        return Shape::Other;
    }
    if !text.starts_with(char::is_uppercase) {
        return Shape::Small;
    }
    let capitals = text.chars().filter(|c| c.is_uppercase()).count();
    if capitals > 1 && !text.chars().any(char::is_lowercase) { Shape::Caps } else { Shape::Capital }
}

/// Whether nearly every word that is no mere function word begins with a capital, as in a headline.
fn is_titled(words: &[Word<'_>]) -> bool {
    let bearing = words
        .iter()
        .filter(|word| word.kind == TokenKind::Word && !word.text.starts_with('-') && !word.may_be(Role::NoName));
    let (mut all, mut capital) = (0, 0);
    for word in bearing {
        all += 1;
        capital += usize::from(word.is_capital());
    }
    all >= 3 && capital * 10 >= all * 9
}
