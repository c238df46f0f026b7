//! Lines of a text, without the white space around them and without the bullet before them. Where a paragraph was set in
//! lines of one width, as in plain-text mail, it counts as one line.

use crate::text::{Span, class};

/// What stands before the words of a line and is left out of its span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opener {
    /// Nothing.
    None,
    /// The bullet or number of a list item.
    Bullet,
    /// A long dash, as before a list item or the name of who is quoted.
    Dash,
    /// `>`, as mail and Markdown mark a quotation.
    Quoted,
}

/// One line that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its words.
    pub span: Span,
    /// What stands before them.
    pub opener: Opener,
    /// Whether a blank line, or nothing, follows.
    pub before_blank: bool,
}

/// The lines of `text` that are not blank; paragraphs set in lines of one width are joined.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let lines = lines_as_set(text);
    let mut joined = Vec::with_capacity(lines.len());
    for paragraph in lines.split_inclusive(|line| line.before_blank) {
        match (paragraph.first(), paragraph.last()) {
            (Some(first), Some(last)) if is_wrapped(text, paragraph) => {
                let span = Span { start: first.span.start, end: last.span.end };
                joined.push(Line { span, before_blank: last.before_blank, ..*first });
            }
            _ => joined.extend_from_slice(paragraph),
        }
    }
    joined
}

/// The width, in code points, at which programs that wrap text break its lines.
const WRAP_WIDTH: std::ops::RangeInclusive<usize> = 45..=100;

/// Whether the lines between two blank ones are one paragraph that was wrapped: all but the last about as long as
/// wrapping makes them, and half of those after the first or more go on with a small letter.
fn is_wrapped(text: &str, lines: &[Line]) -> bool {
    let Some((_, full)) = lines.split_last() else { return false };
    let width = |line: &Line| line.span.slice(text).chars().take(WRAP_WIDTH.end() + 1).count();
    let after_first = lines.get(1..).unwrap_or_default();
    let going_on = after_first.iter().filter(|line| line.span.slice(text).starts_with(char::is_lowercase)).count();
    !full.is_empty()
        && full.iter().all(|line| WRAP_WIDTH.contains(&width(line)))
        && after_first.iter().all(|line| line.opener == Opener::None)
        && going_on * 2 >= after_first.len()
}

/// The lines of `text` that are not blank, as they were set.
fn lines_as_set(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let words = line.trim_matches(class::is_blank);
        let start = at + line.len() - line.trim_start_matches(class::is_blank).len();
        at += line.len();
        if !words.is_empty() {
            let (len, opener) = opener(words);
            let span = Span::new(start + len, start + words.len());
            lines.push(Line { span, opener, before_blank: false });
        } else if line.ends_with('\n')
            && let Some(last) = lines.last_mut()
        {
            last.before_blank = true;
        }
    }
    if let Some(last) = lines.last_mut() {
        last.before_blank = true;
    }
    lines
}

/// Signs that open a list item whether or not a space follows.
fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '·'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '●'
            | '○'
            | '◦'
            | '►'
            | '▸'
            | '▶'
            | '‣'
            | '⁃'
            | '➢'
            | '➤'
            | '✓'
            | '✔'
    )
}

/// How many bytes the opener of a line takes, white space after it included, and which it is. A line of nothing but
/// opening signs has none: it is a line of its own.
fn opener(words: &str) -> (usize, Opener) {
    let mut rest = words;
    let mut opener = Opener::None;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let stands_off = after.starts_with(|c| class::is_blank(c) || is_bullet(c));
        opener = match c {
            _ if is_bullet(c) => Opener::Bullet,
            '-' | '*' | '+' if stands_off => Opener::Bullet,
            '–' | '—' | '―' if opener == Opener::None => Opener::Dash,
            '>' if opener == Opener::None => Opener::Quoted,
            _ => break,
        };
        rest = after.trim_start_matches(class::is_blank);
    }
    if opener == Opener::None
        && let Some(len) = item_number(words)
    {
        rest = words[len..].trim_start_matches(class::is_blank);
        opener = Opener::Bullet;
    }
    if rest.is_empty() { (0, Opener::None) } else { (words.len() - rest.len(), opener) }
}

/// The length of the number or small letter that opens a list item: `1.`, `12)`, `(3)`, `a.`, `b)`.
fn item_number(words: &str) -> Option<usize> {
    let inner = words.strip_prefix('(').unwrap_or(words);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let len = if digits == 0 { usize::from(inner.starts_with(|c: char| c.is_ascii_lowercase())) } else { digits };
    let mut after = inner.get(len..)?.chars();
    let closes = after.next().is_some_and(|c| c == ')' || (c == '.' && inner.len() == words.len()));
    let stands_off = after.next().is_some_and(class::is_blank);
    ((1..=2).contains(&len) && closes && stands_off).then_some(words.len() - inner.len() + len + 1)
}
