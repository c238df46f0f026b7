//! Quotations: who, by the text, said what. Direct ones by their marks, indirect ones by words of saying
//! (`assets/lexicon/sayings.tsv`); each with its speaker where the text tells.

mod direct;
mod indirect;
mod report;

pub(super) use report::{Report, reports};

use super::clause::Cut;
use super::refer::{Discourse, Endpoint};
use super::sense::Sense;
use crate::corpus::ArticleId;
use crate::order::sort_by_key;
use crate::text::Span;

/// How a quotation stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QuoteForm {
    /// In quotation marks.
    Direct,
    /// Set off as a block of its own.
    Block,
    /// In the narrator's words.
    Indirect,
}

/// The word that tells that something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Where it stands.
    pub span: Span,
    /// How it says so.
    pub sense: Sense,
}

/// Who speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speaker {
    /// The entities, where the text allows to tell; several who speak as one.
    pub who: Vec<Endpoint>,
    /// The words that stand for the speaker.
    pub words: Option<Span>,
}

/// A quotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// Where it stands.
    pub article: ArticleId,
    /// What was said; of a direct one with its marks.
    pub span: Span,
    /// The sentences it touches, as a range of the article's.
    pub sentences: (u32, u32),
    /// How it stands there.
    pub form: QuoteForm,
    /// Who speaks.
    pub speaker: Speaker,
    /// The reporting verb, where there is one.
    pub cue: Option<Cue>,
}

impl Quote {
    /// Whether it reports in the narrator's words what `part` quotes of it, by the same word of saying.
    pub fn holds(&self, part: &Self) -> bool {
        self.form == QuoteForm::Indirect
            && part.form == QuoteForm::Direct
            && self.article == part.article
            && self.cue == part.cue
            && self.span.contains(part.span)
    }
}

/// Quotations in order, each with its index, where they are not held by one before them, and with those it holds.
pub fn whole(quotes: &[Quote]) -> impl Iterator<Item = (usize, &Quote, &[Quote])> {
    let mut rest = 0;
    quotes.iter().enumerate().filter_map(move |(at, quote)| {
        if at < rest {
            return None;
        }
        rest = at + 1 + quotes[at + 1..].iter().take_while(|part| quote.holds(part)).count();
        Some((at, quote, &quotes[at + 1..rest]))
    })
}

/// The quotations of one article, in order; of two that begin together, the longer first.
pub(super) fn find(article: ArticleId, discourse: &Discourse<'_, '_>, cuts: &[Cut], reports: &[Report]) -> Vec<Quote> {
    let mut quotes = direct::find(article, discourse, cuts, reports);
    quotes.extend(indirect::find(article, discourse, reports, &quotes));
    sort_by_key(&mut quotes, |quote| (quote.span.start, std::cmp::Reverse(quote.span.end), quote.form));
    quotes
}

/// Of quotations in order, the innermost that holds a span.
pub(super) fn innermost(quotes: &[Quote], span: Span) -> Option<usize> {
    let started = quotes.partition_point(|quote| quote.span.start <= span.start);
    let holding = (0..started).rev().take(MOST_NESTED).filter(|&at| quotes[at].span.contains(span));
    holding.min_by_key(|&at| quotes[at].span.end - quotes[at].span.start)
}

/// How many quotations that begin before a word are looked at for one that holds it.
const MOST_NESTED: usize = 16;

/// The sentences that words touch.
fn sentences(discourse: &Discourse<'_, '_>, words: &std::ops::Range<usize>) -> (u32, u32) {
    let sentences = &discourse.reading.sentences;
    let of = |word: usize| sentences.partition_point(|stretch| stretch.words.end <= word) as u32;
    (of(words.start), of(words.end.saturating_sub(1).max(words.start)) + 1)
}
