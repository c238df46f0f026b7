//! Texts annotated by our own guidelines, one JSON object a line.

use std::path::Path;

use serde::Deserialize;
use simpul_reading::entity::EntityKind;

use super::text::{ALL, Mark, Text};
use super::{DataError, read};

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    spans: Vec<(usize, usize, String)>,
}

/// Reads a file of gold texts.
///
/// # Errors
/// Where a file cannot be read or is not of its format.
pub fn texts(path: &Path) -> Result<Vec<Text>, DataError> {
    let file = read(path)?;
    let lines = file.lines().enumerate();
    lines.map(|(at, line)| parse(line).ok_or_else(|| DataError::Line(path.to_owned(), at + 1))).collect()
}

fn parse(line: &str) -> Option<Text> {
    let Line { id, text, spans } = serde_json::from_str(line).ok()?;
    let mut places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    places.push(text.len());
    let mark = |(start, end, kind): (usize, usize, String)| {
        let kind = EntityKind::from_code(&kind)? as u8;
        Some(Mark { span: *places.get(start)?..*places.get(end)?, kinds: 1 << kind })
    };
    let mut marks: Vec<Mark> = spans.into_iter().map(mark).collect::<Option<_>>()?;
    marks.sort_by_key(|mark| mark.span.start);
    Some(Text { id, text, marks, complete: ALL })
}
