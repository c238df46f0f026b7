//! Sentences cut into phrases, the words that state relations or report speech in them, and who stands where beside
//! those. What they mean for entities is not told here (`stated`, `quote`).

mod affix;
pub mod arguments;
pub mod forms;
pub mod phrase;
mod subjects;
pub mod tables;
pub mod words;

pub use forms::Voice;
pub use phrase::{Cut, Marked, Phrase, PhraseKind};
pub use tables::{Deed, Saying};
