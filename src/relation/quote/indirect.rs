//! Indirect quotations: what a word of saying reports in the narrator's words.

use super::{Quote, QuoteForm, Report, sentences};
use crate::corpus::ArticleId;
use crate::relation::refer::Discourse;

/// Reported clauses that are no direct quotations themselves.
pub fn find(article: ArticleId, discourse: &Discourse<'_, '_>, reports: &[Report], direct: &[Quote]) -> Vec<Quote> {
    let quote = |report: &Report| {
        let words = report.content.clone()?;
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
