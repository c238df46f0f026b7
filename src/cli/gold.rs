//! Texts with marks made by hand, as they come: gold JSON lines, and CoNLL in IOB2.

use super::input::{self, Unreadable};
use crate::entity::EntityKind;
use crate::text::Span;
use crate::text::code_points::CodePoints;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// A text with its marks.
#[derive(Debug)]
pub struct Gold {
    /// Its name in the file, or the line where it begins.
    pub id: String,
    /// The text.
    pub text: String,
    /// The marks.
    pub marks: BTreeSet<(Span, EntityKind)>,
    /// Where the file's own tokens begin and end, if it has any: a mention counts only on their edges.
    pub edges: Option<BTreeSet<u32>>,
}

/// Why a file of marks cannot be used.
#[derive(Debug)]
pub enum BadGold {
    /// It has no text.
    Unreadable(Unreadable),
    /// A line is not as it should be.
    Line(String, usize, String),
}

impl fmt::Display for BadGold {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(problem) => problem.fmt(out),
            Self::Line(path, line, problem) => write!(out, "{path}:{line}: {problem}"),
        }
    }
}

/// One line of gold data.
#[derive(Debug, Deserialize)]
struct Line {
    id: String,
    text: String,
    spans: Vec<(u32, u32, String)>,
}

/// Reads a file of marks: JSON lines where its first character is a brace, else CoNLL.
pub fn read(path: &Path) -> Result<Vec<Gold>, BadGold> {
    let text = input::read(path).map_err(BadGold::Unreadable)?.text;
    let fault = |(line, problem)| BadGold::Line(path.display().to_string(), line, problem);
    if text.trim_start().starts_with('{') { json_lines(&text).map_err(fault) } else { conll(&text).map_err(fault) }
}

type Fault = (usize, String);

fn json_lines(text: &str) -> Result<Vec<Gold>, Fault> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(at, line)| json_line(line).map_err(|problem| (at + 1, problem))).collect()
}

fn json_line(line: &str) -> Result<Gold, String> {
    let line: Line = serde_json::from_str(line).map_err(|error| format!("is no line of gold data: {error}"))?;
    let points = CodePoints::new(&line.text);
    let mark = |(start, end, code): &(u32, u32, String)| {
        let kind = EntityKind::from_code(code).ok_or_else(|| format!("`{code}` is no kind of entity"))?;
        if start >= end || *end as usize > line.text.chars().count() {
            return Err(format!("the span {start}..{end} does not fit the text"));
        }
        Ok((Span { start: points.byte(*start), end: points.byte(*end) }, kind))
    };
    let marks = line.spans.iter().map(mark).collect::<Result<_, _>>()?;
    Ok(Gold { id: line.id.clone(), marks, edges: None, text: line.text.clone() })
}

/// Sentences of tokens, each a text of its own with single spaces between them.
fn conll(text: &str) -> Result<Vec<Gold>, Fault> {
    let mut all = Vec::new();
    let mut sentence = Sentence::default();
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            all.extend(std::mem::take(&mut sentence).finish(at));
        } else if !line.starts_with("# ") {
            sentence.token(line).map_err(|problem| (at + 1, problem))?;
        }
    }
    all.extend(sentence.finish(text.lines().count()));
    Ok(all)
}

/// A sentence as its lines come in.
#[derive(Default)]
struct Sentence {
    text: String,
    marks: Vec<(Span, EntityKind)>,
    edges: BTreeSet<u32>,
    /// The kind that the last token was marked with.
    open: Option<EntityKind>,
}

impl Sentence {
    fn token(&mut self, line: &str) -> Result<(), String> {
        let (print, tag) = line.rsplit_once(['\t', ' ']).ok_or("has no tag after a tab")?;
        let print = print.split(['\t', ' ']).next().unwrap_or_default();
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(print);
        let span = Span::new(start, self.text.len());
        self.edges.extend([span.start, span.end]);
        let (place, kind) = match tag.split_once('-') {
            Some((place, code)) => {
                (place, Some(EntityKind::from_code(code).or_else(|| public(code)).ok_or(format!("`{tag}` is no tag"))?))
            }
            None => ("O", None),
        };
        match (kind, self.marks.last_mut()) {
            (Some(kind), Some(last)) if place == "I" && self.open == Some(kind) => last.0.end = span.end,
            (Some(kind), _) => self.marks.push((span, kind)),
            (None, _) => {}
        }
        self.open = kind;
        Ok(())
    }

    fn finish(self, line: usize) -> Option<Gold> {
        let (id, edges) = (format!("line {line}"), Some(self.edges));
        (!self.text.is_empty()).then(|| Gold { id, text: self.text, marks: self.marks.into_iter().collect(), edges })
    }
}

/// What other projects call a kind.
fn public(code: &str) -> Option<EntityKind> {
    match code {
        "PERSON" => Some(EntityKind::Per),
        "PLACE" | "LOCATION" => Some(EntityKind::Loc),
        "ORGANISATION" | "ORGANIZATION" => Some(EntityKind::Org),
        "TIME" | "DATE" => Some(EntityKind::Dat),
        "QUANTITY" => Some(EntityKind::Qty),
        _ => None,
    }
}
