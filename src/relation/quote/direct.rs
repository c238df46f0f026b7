//! Direct quotations: what stands between quotation marks, over sentences and paragraphs, and quotations set off as
//! blocks; the speaker from the word of saying beside them.

use super::{Quote, QuoteForm, Report, Speaker, sentences};
use crate::corpus::{ArticleId, BlockKind};
use crate::relation::clause::{Cut, PhraseKind};
use crate::relation::refer::Discourse;
use std::ops::Range;

/// How far beyond its closing mark a quotation's word of saying stands, in words.
const NEAR: usize = 8;

/// Quotations of one paragraph are no longer than this, in words.
const LONGEST: usize = 2000;

/// Quoted words that are fewer than this are no more than a name or irony where nobody is said to say them.
const FEWEST: usize = 3;

/// The direct quotations of an article, in order.
pub fn find(article: ArticleId, discourse: &Discourse<'_, '_>, cuts: &[Cut], reports: &[Report]) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    for (words, form) in spans(discourse) {
        let sentences = sentences(discourse, &words);
        let report = if form == QuoteForm::Block { None } else { beside(discourse, reports, &words, sentences) };
        let mut speaker = report.map(|report| report.speaker.clone()).unwrap_or_default();
        if form == QuoteForm::Block {
            speaker = attributed(discourse, sentences.1);
        }
        if report.is_none() && form == QuoteForm::Direct {
            speaker = teller(discourse, cuts, &words, sentences.0);
        }
        let follows = quotes.last().is_some_and(|last| follows_on(discourse, last, sentences.0));
        if report.is_none() && form == QuoteForm::Direct && follows && speaker.who.is_empty() {
            speaker = quotes.last().map(|last| last.speaker.clone()).unwrap_or_default();
        }
        let bare = words.len().saturating_sub(2);
        if speaker.words.is_none() && speaker.who.is_empty() && bare < FEWEST {
            continue;
        }
        let span = discourse.reading.span(&words);
        quotes.push(Quote { article, span, sentences, form, speaker, cue: report.map(|report| report.cue) });
    }
    quotes
}

/// Marks that open and those that close them.
const PAIRS: [(&str, &[&str]); 6] = [
    ("“", &["”", "“", "\""]),
    ("\"", &["\"", "”"]),
    ("„", &["“", "”"]),
    ("«", &["»"]),
    ("‘", &["’"]),
    ("'", &["'", "’"]),
];

/// What stands in quotation marks, marks included, and what is set off: ranges of words.
fn spans(discourse: &Discourse<'_, '_>) -> Vec<(Range<usize>, QuoteForm)> {
    let mut spans = Vec::new();
    for (words, kind) in blocks(discourse) {
        if kind == BlockKind::BlockQuote {
            spans.push((words, QuoteForm::Block));
            continue;
        }
        let mut at = words.start;
        while at < words.end {
            let closed = opened(discourse, at).and_then(|closers| closing(discourse, at, closers, &words));
            at = match closed {
                Some(close) => {
                    spans.push((at..close + 1, QuoteForm::Direct));
                    close + 1
                }
                None => at + 1,
            };
        }
    }
    spans
}

/// The words of each block, in order.
fn blocks(discourse: &Discourse<'_, '_>) -> Vec<(Range<usize>, BlockKind)> {
    let article = discourse.reading.article;
    let mut blocks: Vec<(u32, Range<usize>, BlockKind)> = Vec::new();
    for (sentence, stretch) in article.sentences.iter().zip(&discourse.reading.sentences) {
        match blocks.last_mut() {
            Some((block, words, _)) if *block == sentence.block => words.end = stretch.words.end,
            _ => {
                let kind = article.blocks.get(sentence.block as usize).map_or(BlockKind::Paragraph, |block| block.kind);
                blocks.push((sentence.block, stretch.words.clone(), kind));
            }
        }
    }
    blocks.into_iter().map(|(_, words, kind)| (words, kind)).collect()
}

/// What closes the mark at this word, if it opens.
fn opened(discourse: &Discourse<'_, '_>, at: usize) -> Option<&'static [&'static str]> {
    let words = &discourse.reading.words;
    let (_, closers) = PAIRS.iter().find(|(open, _)| words[at].is(open))?;
    let close_to_next = words.get(at + 1).is_some_and(|next| !next.spaced);
    // A straight single mark is mostly something else.
    (words[at].text != "'" || (words[at].spaced && close_to_next)).then_some(*closers)
}

/// Where the quotation opened at `open` closes in its block; one that begins a paragraph and does not close runs to its
/// end, as where the next paragraph goes on with it.
fn closing(discourse: &Discourse<'_, '_>, open: usize, closers: &[&str], block: &Range<usize>) -> Option<usize> {
    let words = &discourse.reading.words;
    let single = words[open].is("'") || words[open].is("‘");
    let ends = |at: &usize| {
        closers.iter().any(|close| words[*at].is(close))
            && (!single
                || words.get(at + 1).is_none_or(|next| next.spaced || !next.text.starts_with(char::is_alphanumeric)))
    };
    let found = (open + 1..block.end.min(open + LONGEST)).find(ends);
    found.filter(|close| *close > open + 1).or_else(|| {
        (!single && found.is_none() && open == block.start && (3..LONGEST).contains(&block.len()))
            .then(|| block.end - 1)
    })
}

/// The word of saying that a quotation belongs to: right behind it, before it in its sentence, round its sentence, or
/// before a colon.
fn beside<'r>(
    discourse: &Discourse<'_, '_>,
    reports: &'r [Report],
    words: &Range<usize>,
    of: (u32, u32),
) -> Option<&'r Report> {
    let tells = |report: &&Report| !report.speaker.who.is_empty() || report.speaker.words.is_some();
    // Reports stand in the order of their words.
    let behind = &reports[reports.partition_point(|report| report.words.start < words.end)..];
    let before = &reports[..reports.partition_point(|report| report.words.end <= words.start)];
    let in_last = |report: &&Report| report.sentence + 1 == of.1 as usize;
    let behind = behind.iter().take(NEAR).filter(tells).filter(in_last).find(|report| report.trails);
    let just_behind = behind.filter(|report| report.words.start < words.end + NEAR);
    let near = || before.iter().rev().take(NEAR).filter(tells);
    let in_first = near().find(|report| report.sentence == of.0 as usize);
    let colon = || {
        let introduced = words.start > 0 && discourse.reading.words[words.start - 1].is(":");
        near().next().filter(|report| introduced && report.sentence + 1 == of.0 as usize)
    };
    just_behind.or(in_first).or(behind).or_else(colon)
}

/// Who a quotation without a word of saying goes with: who the sentence tells of right before it.
fn teller(discourse: &Discourse<'_, '_>, cuts: &[Cut], words: &Range<usize>, sentence: u32) -> Speaker {
    let Some(cut) = cuts.get(sentence as usize) else { return Speaker::default() };
    let before = cut.phrases.partition_point(|phrase| phrase.words.start < words.start);
    // `Dalam pesannya, Kim “…”`: a noun phrase that nothing governs.
    let beside = before.checked_sub(1).filter(|&at| {
        let free =
            at.checked_sub(1).is_none_or(|at| matches!(cut.kind(at), Some(PhraseKind::Comma | PhraseKind::Stop)));
        cut.kind(at) == Some(PhraseKind::Noun) && free
    });
    let who = beside.map(|at| discourse.of(&cut.phrases[at])).unwrap_or_default();
    let words = beside.filter(|_| !who.is_empty()).map(|at| discourse.reading.span(&cut.phrases[at].words));
    Speaker { who, words }
}

/// Whether a quotation that begins a sentence follows another with nothing but its words of saying between.
fn follows_on(discourse: &Discourse<'_, '_>, last: &Quote, sentence: u32) -> bool {
    let article = discourse.reading.article;
    let block = |sentence: u32| article.sentences.get(sentence as usize).map_or(0, |sentence| sentence.block);
    sentence <= last.sentences.1 && block(sentence) <= block(last.sentences.1.saturating_sub(1)) + 1
}

/// Who the attribution behind a block quotation names.
fn attributed(discourse: &Discourse<'_, '_>, sentence: u32) -> Speaker {
    let article = discourse.reading.article;
    let Some(stretch) = discourse.reading.sentences.get(sentence as usize) else { return Speaker::default() };
    let block =
        article.sentences.get(sentence as usize).and_then(|sentence| article.blocks.get(sentence.block as usize));
    if block.is_none_or(|block| block.kind != BlockKind::Attribution) {
        return Speaker::default();
    }
    let inside = |name: &usize| discourse.mentions[*name].sentence == sentence;
    let first = discourse.mentions.partition_point(|mention| mention.sentence < sentence);
    let names: Vec<usize> = (first..discourse.mentions.len()).take_while(inside).collect();
    let who = discourse.named(&names).first().map(|&name| discourse.end(name)).into_iter().collect();
    Speaker { who, words: Some(discourse.reading.span(&stretch.words)) }
}
