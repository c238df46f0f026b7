//! What the texts tell: who said what, and when things happened.

mod moments;
mod quote;
mod quotes;
mod strip;
mod timeline;

pub use quotes::Quotes;
pub use timeline::Timeline;
