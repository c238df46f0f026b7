//! One article: its unchanged text and everything that points into it by span.

use super::{Block, DataSheet, clean};
use crate::text::{Span, Token, sentence, token};

/// The place of an article in its corpus, which is in time order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArticleId(pub u32);

/// One sentence of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands, in bytes.
    pub span: Span,
    /// The block it belongs to, as an index into [`Article::blocks`].
    pub block: u32,
    /// Its tokens, as a range of [`Article::tokens`].
    pub tokens: (u32, u32),
}

/// One article. Sentences and tokens cover what is not boilerplate.
#[derive(Clone, Debug)]
pub struct Article {
    /// What is known of it, and how.
    pub sheet: DataSheet,
    /// The text exactly as it was found.
    pub text: String,
    /// In order, without overlap; white space between blocks belongs to none.
    pub blocks: Vec<Block>,
    /// In order, boilerplate left out.
    pub sentences: Vec<Sentence>,
    /// In order, boilerplate left out.
    pub tokens: Vec<Token>,
}

impl Article {
    /// Finds blocks, sentences and tokens in `text`. Cannot fail: an empty text has none of them.
    pub fn read(sheet: DataSheet, text: String) -> Self {
        let blocks = clean::blocks(&text, &sheet);
        let (mut sentences, mut tokens) = (Vec::new(), Vec::new());
        for (at, block) in blocks.iter().enumerate().filter(|(_, block)| !block.kind.is_boilerplate()) {
            for span in sentence::sentences(&text, block.span) {
                let first = tokens.len() as u32;
                token::append(&text, span, &mut tokens);
                sentences.push(Sentence { span, block: at as u32, tokens: (first, tokens.len() as u32) });
            }
        }
        // They stay as long as the article does, and grew by doubling.
        sentences.shrink_to_fit();
        tokens.shrink_to_fit();
        Self { sheet, text, blocks, sentences, tokens }
    }

    /// What stands there, on one line.
    pub fn printed(&self, span: Span) -> String {
        span.slice(&self.text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The tokens of one sentence.
    pub fn tokens_of(&self, sentence: &Sentence) -> &[Token] {
        self.tokens.get(sentence.tokens.0 as usize..sentence.tokens.1 as usize).unwrap_or_default()
    }
}
