//! An article as recognisers see it: its words with their case and folded form, sentence by sentence.

use std::ops::Range;

use super::lexicon::{Lexicon, WordId};
use super::word_list::no_names;
use crate::corpus::Article;
use crate::text::number::{self, Number};
use crate::text::{Date, Span, Token, TokenKind, date, fold};

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

/// One token with what recognisers ask of it.
#[derive(Clone, Debug)]
pub struct Word<'a> {
    /// As printed.
    pub text: &'a str,
    /// Without case and accents.
    pub folded: String,
    /// Where it stands in the article.
    pub span: Span,
    /// What it is made of.
    pub kind: TokenKind,
    /// How it is written.
    pub shape: Shape,
    /// Whether white space, or nothing at all, stands before it.
    pub spaced: bool,
    /// The word in the tables of names, where they hold it.
    pub id: Option<WordId>,
    /// The month it names, 1 to 12.
    pub month: Option<u8>,
    /// The day of the week it names, 1 (Monday) to 7.
    pub weekday: Option<u8>,
    /// The number that begins with it, and how many words that takes.
    pub number: Option<(Number, usize)>,
}

impl Word<'_> {
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
        folded.contains(&self.folded.as_str())
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
    /// Every word outside boilerplate, in order.
    pub words: Vec<Word<'a>>,
    /// The tokens behind the words, in step with them.
    pub tokens: Vec<Token>,
    /// By sentence of the article.
    pub sentences: Vec<Stretch>,
    /// When it was published, where that is known: relative times are reckoned from it.
    pub date: Option<Date>,
    /// The tables of names.
    pub lexicon: &'static Lexicon,
}

impl<'a> Reading<'a> {
    /// Reads the words of `article`.
    pub fn new(article: &'a Article) -> Self {
        let lexicon = Lexicon::builtin();
        let mut words: Vec<Word<'a>> = Vec::with_capacity(article.tokens.len());
        let (mut tokens, mut sentences) = (Vec::with_capacity(article.tokens.len()), Vec::new());
        for sentence in &article.sentences {
            let first = words.len();
            let of_sentence = article.tokens_of(sentence);
            tokens.extend_from_slice(of_sentence);
            words.extend((0..of_sentence.len()).map(|at| word(&article.text, &of_sentence[at..], lexicon)));
            let titled = is_titled(&words[first..]);
            sentences.push(Stretch { words: first..words.len(), titled });
        }
        Self { article, words, tokens, sentences, date: article.sheet.date.value().copied(), lexicon }
    }

    /// The words of one sentence with the place of the first in [`Reading::words`].
    pub fn stretches(&self) -> impl Iterator<Item = (&Stretch, &[Word<'a>])> {
        self.sentences.iter().map(|stretch| (stretch, &self.words[stretch.words.clone()]))
    }

    /// The bytes that `words` covers.
    pub fn span(&self, words: &Range<usize>) -> Span {
        match (self.words.get(words.start), self.words.get(words.end.wrapping_sub(1))) {
            (Some(first), Some(last)) if words.start < words.end => {
                Span { start: first.span.start, end: last.span.end }
            }
            _ => Span { start: 0, end: 0 },
        }
    }

    /// The words that lie wholly inside `span`, as a range of [`Reading::words`].
    pub fn words_in(&self, span: Span) -> Range<usize> {
        let start = self.words.partition_point(|word| word.span.start < span.start);
        let end = self.words.partition_point(|word| word.span.end <= span.end);
        start..end.max(start)
    }

    /// What `words` covers, as printed.
    pub fn slice(&self, words: &Range<usize>) -> &'a str {
        self.span(words).slice(&self.article.text)
    }
}

/// The word that `tokens`, the rest of its sentence, begin with.
fn word<'a>(text: &'a str, tokens: &[Token], lexicon: &Lexicon) -> Word<'a> {
    let Token { span, kind } = tokens[0];
    let print = span.slice(text);
    let folded = fold::fold(print);
    let place = |names: &[&[&str]]| {
        let at = names.iter().position(|forms| forms.contains(&folded.as_str()))?;
        u8::try_from(at + 1).ok()
    };
    Word {
        text: print,
        span,
        kind,
        shape: shape(print, kind),
        spaced: !text[..span.range().start].ends_with(|c: char| !c.is_whitespace()),
        id: lexicon.word(&folded),
        month: place(&date::MONTHS),
        weekday: place(&date::WEEKDAYS),
        number: number::read(text, tokens),
        folded,
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
    let bearing = words.iter().filter(|word| {
        word.kind == TokenKind::Word && !word.folded.starts_with('-') && !no_names().plain.contains(&word.folded)
    });
    let (mut all, mut capital) = (0, 0);
    for word in bearing {
        all += 1;
        capital += usize::from(word.is_capital());
    }
    all >= 3 && capital * 10 >= all * 9
}
