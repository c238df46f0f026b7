//! The parts of an article: what a stretch of its text is.

use crate::text::Span;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// The article's own title.
    Headline,
    /// A title of a part of the article, or a line under the headline.
    SubHeading,
    /// Running text.
    Paragraph,
    /// One item of a list; the bullet is left out of the span.
    ListItem,
    /// A quotation set off from the text.
    BlockQuote,
    /// Who is quoted in the block quotation before it.
    Attribution,
    /// The line under a picture.
    Caption,
    /// By-line, dateline on its own line, agency or photo credit.
    Credit,
    /// Advertising, image addresses, related links, tags, share prompts: shown greyed on demand, never analysed.
    Boilerplate,
}

impl BlockKind {
    /// Whether the block is left out of the analysis.
    pub fn is_boilerplate(self) -> bool {
        self == Self::Boilerplate
    }
}

/// One part of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands, in bytes, without the white space around it.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}
