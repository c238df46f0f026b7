//! The page in a frame of another page: what the two say to each other (`docs/EMBEDDING.md` is the contract), and the
//! code that puts it there. Messages are plain data here; `ui::host` turns them into the browser's and back.

mod field;
mod news;
mod request;
mod snippet;

pub use field::Field;
pub use news::{Height, News, place};
pub use request::{Asked, LONGEST_TEXT, NAMES, Request};
pub use snippet::Snippet;

/// The version of the contract, which every message names. What changes the meaning of a message changes it; new fields
/// and new types of message do not, for whoever does not know them ignores them.
pub const VERSION: f64 = 1.0;
