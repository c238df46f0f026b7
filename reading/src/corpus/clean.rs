//! Cleaning: finds the blocks of an article and tells boilerplate apart. The text itself is never altered.
//!
//! Every line is a block, or several where boilerplate is glued to it. The rules look at the shape of a line and its
//! place among the others, and at the phrases of `assets/lexicon/boilerplate.txt` and `credits.txt`.

mod boilerplate;
mod lexicon;
mod line;
mod shape;

use line::{Line, Opener};

use super::{Block, BlockKind, DataSheet};
use crate::text::{Span, class};

/// A stretch of a line on its way to becoming a block.
struct Piece<'a> {
    words: &'a str,
    span: Span,
    opener: Opener,
    before_blank: bool,
    /// What it is, once a rule has said so.
    kind: Option<BlockKind>,
}

/// The blocks of `text`, in order, without overlap; every byte that is not white space or a bullet stands in one.
pub fn blocks(text: &str, sheet: &DataSheet) -> Vec<Block> {
    let mut pieces: Vec<Piece> = line::lines(text).iter().flat_map(|line| cut(text, line)).collect();
    grey_lists_of_links(&mut pieces);
    shape::name(&mut pieces, sheet);
    let block = |piece: Piece| Block { span: piece.span, kind: piece.kind.unwrap_or(BlockKind::Paragraph) };
    let mut blocks: Vec<Block> = pieces.into_iter().map(block).collect();
    // A text of nothing but boilerplate is all that was asked about.
    if blocks.iter().all(|block| block.kind.is_boilerplate()) {
        for block in &mut blocks {
            block.kind = BlockKind::Paragraph;
        }
    }
    blocks
}

/// Cuts a line into text and boilerplate.
fn cut<'a>(text: &'a str, line: &Line) -> Vec<Piece<'a>> {
    let words = line.span.slice(text);
    let mut pieces = Vec::new();
    let mut at = 0;
    for stretch in boilerplate::stretches(words) {
        push_piece(words, at..stretch.start, None, line, &mut pieces);
        push_piece(words, stretch.clone(), Some(BlockKind::Boilerplate), line, &mut pieces);
        at = stretch.end;
    }
    push_piece(words, at..words.len(), None, line, &mut pieces);
    pieces
}

fn push_piece<'a>(
    words: &'a str,
    range: std::ops::Range<usize>,
    kind: Option<BlockKind>,
    line: &Line,
    pieces: &mut Vec<Piece<'a>>,
) {
    let part = &words[range.clone()];
    let trimmed = part.trim_start_matches(class::is_blank);
    let start = range.end - trimmed.len();
    let trimmed = trimmed.trim_end_matches(class::is_blank);
    if trimmed.is_empty() {
        return;
    }
    let offset = line.span.start as usize + start;
    let opener = if pieces.is_empty() { line.opener } else { Opener::None };
    let span = Span::new(offset, offset + trimmed.len());
    pieces.push(Piece { words: trimmed, span, opener, before_blank: line.before_blank, kind });
}

/// The longest line, in code points, that can be a link in a list of links.
const LONGEST_LINK: usize = 120;

/// Marks the short lines under a heading such as `Related Articles` or after the desk's
/// initials as boilerplate, up to the first that reads like text.
fn grey_lists_of_links(pieces: &mut [Piece]) {
    let mut in_list = false;
    for piece in pieces {
        if piece.kind.is_some() {
            in_list |= boilerplate::heads_links(piece.words);
        } else if in_list {
            in_list = !shape::ends_sentence(piece.words) && shape::is_within(piece.words, LONGEST_LINK);
            piece.kind = in_list.then_some(BlockKind::Boilerplate);
        }
    }
}
