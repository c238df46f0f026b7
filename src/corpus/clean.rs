//! Cleaning: finds the blocks of an article and tells boilerplate apart. The text itself is never altered.

use super::{Block, BlockKind, DataSheet};
use crate::text::{Span, class::is_blank};

/// The blocks of `text`, in order, without overlap; every byte that is not white space or a bullet stands in one.
pub fn blocks(text: &str, _sheet: &DataSheet) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let inner = line.trim_start_matches(is_blank);
        let start = at + line.len() - inner.len();
        let inner = inner.trim_end_matches(is_blank);
        if !inner.is_empty() {
            blocks.push(Block { span: Span::new(start, start + inner.len()), kind: BlockKind::Paragraph });
        }
        at += line.len();
    }
    blocks
}
