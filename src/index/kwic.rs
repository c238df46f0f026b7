//! Key word in context: what stands around a place in the text.

use crate::corpus::Article;
use crate::text::Span;

/// What stands to both sides of a place, within its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// From the context's beginning up to the place, without the white space at its start.
    pub left: Span,
    /// From the place to the context's end, without the white space at its end.
    pub right: Span,
    /// Whether the block begins earlier than `left`.
    pub more_left: bool,
    /// Whether the block goes on after `right`.
    pub more_right: bool,
}

/// The context of `place`, at most `width` code points to each side. No word is cut in two: one that does not fit whole
/// is left out. The context does not leave the block; a place in no block has an empty one.
pub fn context(article: &Article, place: Span, width: usize) -> Context {
    let block = article.blocks.iter().map(|block| block.span).find(|block| block.contains(place)).unwrap_or(place);
    let before = Span { start: block.start, end: place.start };
    let after = Span { start: place.end, end: block.end };
    let left = tail(before.slice(&article.text), width);
    let right = head(after.slice(&article.text), width);
    Context {
        left: Span { start: place.start - left as u32, end: place.start },
        right: Span { start: place.end, end: place.end + right as u32 },
        more_left: left < before.len(),
        more_right: right < after.len(),
    }
}

/// How many bytes at the end of `text` are at most `width` code points and begin where a word begins.
fn tail(text: &str, width: usize) -> usize {
    let cut = text.char_indices().rev().nth(width).map_or(0, |(at, sign)| at + sign.len_utf8());
    let kept = &text[cut..];
    let within_word = text[..cut].ends_with(|sign: char| !sign.is_whitespace());
    let whole = if within_word { kept.find(char::is_whitespace).map_or("", |space| &kept[space..]) } else { kept };
    whole.trim_start().len()
}

/// How many bytes at the beginning of `text` are at most `width` code points and end where a word ends.
fn head(text: &str, width: usize) -> usize {
    let cut = text.char_indices().nth(width).map_or(text.len(), |(at, _)| at);
    let kept = &text[..cut];
    let within_word = text[cut..].starts_with(|sign: char| !sign.is_whitespace());
    let whole = if within_word { kept.rfind(char::is_whitespace).map_or("", |space| &kept[..space]) } else { kept };
    whole.trim_end().len()
}
