//! CoNLL: one token a line, a tab and its tag in IOB2 (Tjong Kim Sang & Veenstra 1999), an empty line after each sentence.
//! Comments give the article and where in its text the sentence stands, in code points.

use super::document::Document;
use crate::text::code_points::CodePoints;
use crate::text::{Span, token};
use std::fmt::Write;

/// The articles as lines, one after the other.
pub fn conll(documents: &[Document]) -> String {
    let mut lines = String::new();
    for document in documents {
        article(&mut lines, document);
    }
    lines
}

fn article(lines: &mut String, document: &Document) {
    let points = CodePoints::new(&document.text);
    let byte = |offsets: [u32; 2]| Span { start: points.byte(offsets[0]), end: points.byte(offsets[1]) };
    let mut mentions = document.mentions.iter().map(|mention| (byte([mention.start, mention.end]), &mention.kind));
    let mut mention = mentions.next();
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(lines, "# newdoc id = {}", one_line(&document.id));
    for sentence @ [start, end] in &document.sentences {
        let _ = writeln!(lines, "# span = {start}..{end}");
        for token in token::tokens(&document.text, byte(*sentence)) {
            while mention.is_some_and(|(span, _)| span.end <= token.span.start) {
                mention = mentions.next();
            }
            let (place, kind) = match mention {
                Some((span, kind)) if span.start >= token.span.start && span.start < token.span.end => {
                    ("B-", kind.as_str())
                }
                Some((span, kind)) if span.contains(token.span) => ("I-", kind.as_str()),
                _ => ("O", ""),
            };
            let _ = writeln!(lines, "{}\t{place}{kind}", token.span.slice(&document.text));
        }
        lines.push('\n');
    }
}

/// A name that cannot end its line.
fn one_line(name: &str) -> String {
    name.split(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')).collect::<Vec<_>>().join(" ")
}
