//! Indirect quotations: what a word of saying reports in the narrator's words.

use super::{Quote, QuoteForm, Report, sentences};
use crate::corpus::ArticleId;
use crate::relation::clause::words::is_quotation;
use crate::relation::refer::Discourse;
use std::ops::Range;

/// Reported clauses that are no direct quotations themselves.
pub fn find(article: ArticleId, discourse: &Discourse<'_, '_>, reports: &[Report], direct: &[Quote]) -> Vec<Quote> {
    let quote = |report: &Report| {
        let words = with_marks(discourse, report.content.clone()?);
        let span = discourse.reading.span(&words);
        // Quoted for the most part with the same word of saying: it is told already.
        let quoted = |quote: &&Quote| {
            if quote.cue.is_some_and(|cue| cue != report.cue) || quote.form == QuoteForm::Block {
                return false;
            }
            let shared = quote.span.end.min(span.end).saturating_sub(quote.span.start.max(span.start));
            u64::from(shared) * 10 >= u64::from(span.end - span.start) * 8
        };
        let first = direct.partition_point(|quote| quote.span.end <= span.start);
        if direct[first..].iter().take(8).any(|quote| quoted(&quote)) {
            return None;
        }
        let (sentences, speaker, cue) = (sentences(discourse, &words), report.speaker.clone(), Some(report.cue));
        Some(Quote { article, span, sentences, form: QuoteForm::Indirect, speaker, cue })
    };
    reports.iter().filter_map(quote).collect()
}

/// What is reported with the quotation mark right before or behind it, where the other one of the pair stands inside.
fn with_marks(discourse: &Discourse<'_, '_>, words: Range<usize>) -> Range<usize> {
    let all = &discourse.reading.words;
    let is_mark = |at: usize| all.get(at).is_some_and(|word| is_quotation(word.text));
    if words.clone().filter(|&at| is_mark(at)).count() % 2 == 0 {
        return words;
    }
    if let Some(before) = words.start.checked_sub(1).filter(|&before| is_mark(before)) {
        return before..words.end;
    }
    // A full stop may stand inside the marks.
    let is_stop = |at: usize| all.get(at).is_some_and(|word| word.is_any(&[".", "!", "?"]));
    let behind = words.end + usize::from(is_stop(words.end));
    if is_mark(behind) { words.start..behind + 1 } else { words }
}
