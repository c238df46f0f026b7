//! What the texts tell: who said what, and when things happened.

mod axis;
pub mod empty;
mod moments;
pub mod quote;
mod quotes;
mod timeline;

pub use quotes::Quotes;
pub use timeline::Timeline;
