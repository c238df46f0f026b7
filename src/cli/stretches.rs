//! The text of an article cut where mentions begin and end, for formats that mark it in place.

use super::document::{Document, MentionRecord};
use crate::text::Span;
use crate::text::code_points::CodePoints;

/// What stands in a line of an article: words, or a mention.
pub enum Stretch<'a> {
    /// Words that name nothing.
    Plain(&'a str),
    /// A mention.
    Mention(&'a str, &'a MentionRecord),
}

/// The paragraphs of the article (lines that are not boilerplate), each cut into stretches.
pub fn paragraphs(document: &Document) -> Vec<Vec<Stretch<'_>>> {
    let points = CodePoints::new(&document.text);
    let byte = |[start, end]: [u32; 2]| Span { start: points.byte(start), end: points.byte(end) };
    let mentions: Vec<_> = document.mentions.iter().map(|each| (byte([each.start, each.end]), each)).collect();
    let boilerplate: Vec<Span> = document.boilerplate.iter().copied().map(byte).collect();
    let mut start = 0;
    let lines = document.text.split('\n').map(|line| {
        let span = Span::new(start, start + line.len());
        start += line.len() + 1;
        span
    });
    let kept = lines.filter(|line| {
        !line.slice(&document.text).trim().is_empty() && !boilerplate.iter().any(|other| other.overlaps(*line))
    });
    kept.map(|line| cut(line, &document.text, &mentions)).collect()
}

/// The line cut at its mentions; a mention that a line break parts belongs to the line where it begins.
fn cut<'a>(line: Span, text: &'a str, mentions: &[(Span, &'a MentionRecord)]) -> Vec<Stretch<'a>> {
    let mut stretches = Vec::new();
    let mut at = line.start;
    let first = mentions.partition_point(|(span, _)| span.start < line.start);
    for (span, mention) in mentions[first..].iter().take_while(|(span, _)| span.start < line.end) {
        stretches.push(Stretch::Plain(Span { start: at, end: span.start }.slice(text)));
        stretches.push(Stretch::Mention(span.slice(text), mention));
        at = span.end;
    }
    if at < line.end {
        stretches.push(Stretch::Plain(Span { start: at, end: line.end }.slice(text)));
    }
    stretches
}
