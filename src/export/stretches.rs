//! The text of an article cut where mentions begin and end, for formats that mark it in place.

use super::document::{Document, MentionRecord};
use crate::text::Span;
use crate::text::code_points::CodePoints;

/// One line of the article that holds words and is no boilerplate.
pub struct Paragraph<'a> {
    /// Its first code point in the article's text.
    pub start: u32,
    /// One past its last.
    pub end: u32,
    /// All of it, in order.
    pub stretches: Vec<Stretch<'a>>,
}

/// What stands in a line of an article: words, or a mention.
pub enum Stretch<'a> {
    /// Words that name nothing.
    Plain(&'a str),
    /// A mention.
    Mention(&'a str, &'a MentionRecord),
}

/// The paragraphs of the article (its lines, without what is boilerplate in them), each cut into stretches. A mention that
/// a line break parts stands whole in the paragraph where it begins.
pub fn paragraphs(document: &Document) -> Vec<Paragraph<'_>> {
    let (text, points) = (document.text.as_str(), CodePoints::new(&document.text));
    let byte = |[start, end]: [u32; 2]| Span { start: points.byte(start), end: points.byte(end) };
    let mentions: Vec<_> = document.mentions.iter().map(|each| (byte([each.start, each.end]), each)).collect();
    let (mut paragraphs, mut done, mut next) = (Vec::new(), 0, 0);
    for piece in pieces(text, document.boilerplate.iter().copied().map(byte)) {
        let piece = Span { start: piece.start.max(done), end: piece.end.max(done) };
        if piece.slice(text).trim().is_empty() {
            continue;
        }
        while mentions.get(next).is_some_and(|(span, _)| span.start < piece.start) {
            next += 1;
        }
        let (stretches, end) = cut(piece, text, &mentions[next..]);
        done = end;
        let [start, end] = points.span(Span { start: piece.start, end });
        paragraphs.push(Paragraph { start, end, stretches });
    }
    paragraphs
}

/// The lines of a text without the spans that are left out of it, which are in order.
fn pieces(text: &str, left_out: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut left_out = left_out.peekable();
    let (mut pieces, mut start) = (Vec::new(), 0);
    for line in text.split('\n') {
        let end = start + line.len() as u32;
        while let Some(out) = left_out.next_if(|out| out.end <= end) {
            pieces.push(Span { start, end: out.start.max(start) });
            start = out.end.max(start);
        }
        match left_out.peek() {
            Some(out) if out.start < end => pieces.push(Span { start, end: out.start.max(start) }),
            _ => pieces.push(Span { start, end }),
        }
        start = end + 1;
    }
    pieces
}

/// The line cut at its mentions, and where its last stretch ends.
fn cut<'a>(line: Span, text: &'a str, mentions: &[(Span, &'a MentionRecord)]) -> (Vec<Stretch<'a>>, u32) {
    let mut stretches = Vec::new();
    let mut at = line.start;
    for (span, mention) in mentions.iter().take_while(|(span, _)| span.start < line.end) {
        if at < span.start {
            stretches.push(Stretch::Plain(Span { start: at, end: span.start }.slice(text)));
        }
        stretches.push(Stretch::Mention(span.slice(text), mention));
        at = span.end;
    }
    if at < line.end {
        stretches.push(Stretch::Plain(Span { start: at, end: line.end }.slice(text)));
    }
    (stretches, at.max(line.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_around_what_is_left_out() {
        let text = "ab iklan cd\niklan\nef iklan\niklan gh\n";
        let spans = [(3, 8), (12, 17), (21, 32)].map(|(start, end)| Span { start, end });
        let pieces = pieces(text, spans.into_iter());
        let found = pieces.iter().map(|piece| piece.slice(text)).filter(|words| !words.is_empty());
        assert_eq!(found.collect::<Vec<_>>(), ["ab ", " cd", "ef ", " gh"]);
    }
}
