//! Indonesian text as such: spans, tokens, sentences, numbers, dates, folding. Knows nothing of articles.

pub mod class;
pub mod code_points;
pub mod date;
pub mod decimal;
pub mod fold;
pub mod lexicon;
pub mod number;
pub mod sentence;
pub mod span;
pub mod table;
pub mod token;

pub use date::{Date, Month};
pub use span::Span;
pub use token::{Token, TokenKind};
