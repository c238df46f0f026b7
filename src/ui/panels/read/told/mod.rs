//! What the texts tell: who said what, and when things happened.

mod axis;
pub mod empty;
mod moments;
pub mod quote;
mod quotes;
pub mod reading;
mod timeline;

pub use quotes::Quotes;
pub use timeline::Timeline;
