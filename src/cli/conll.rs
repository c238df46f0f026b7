//! CoNLL: one token a line, a tab and its tag in IOB2 (Tjong Kim Sang & Veenstra 1999), an empty line after each sentence.

use super::document::Document;
use crate::text::code_points::CodePoints;
use crate::text::{Span, token};
use std::fmt::Write;

/// The article as lines; its name stands in front as a comment.
pub fn write(document: &Document) -> String {
    let points = CodePoints::new(&document.text);
    let byte = |offsets: [u32; 2]| Span { start: points.byte(offsets[0]), end: points.byte(offsets[1]) };
    let mut mentions = document.mentions.iter().map(|mention| (byte([mention.start, mention.end]), &mention.kind));
    let mut mention = mentions.next();
    let mut lines = format!("# newdoc id = {}\n", document.id);
    for sentence in &document.sentences {
        for token in token::tokens(&document.text, byte(*sentence)) {
            while mention.is_some_and(|(span, _)| span.end <= token.span.start) {
                mention = mentions.next();
            }
            let tag = match mention {
                Some((span, kind)) if span.start >= token.span.start && span.start < token.span.end => {
                    format!("B-{kind}")
                }
                Some((span, kind)) if span.contains(token.span) => format!("I-{kind}"),
                _ => "O".to_owned(),
            };
            // Writing to a string cannot fail.
            let _ = writeln!(lines, "{}\t{tag}", token.span.slice(&document.text));
        }
        lines.push('\n');
    }
    lines
}
