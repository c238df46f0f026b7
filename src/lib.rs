//! Simpul reads Indonesian news and shows who is tied to whom, with the sentence behind every tie.
//!
//! The modules in reading order; each uses only those before it (`tests/tidy.rs` holds this), and all may sort by [`order`].
//! The first three, which read one text, are the package `simpul-reading`, compiled for speed where the rest is for size:
//!
//! 1. [`text`]: spans, tokens, sentences, numbers, dates, folding.
//! 2. [`corpus`]: articles, their data sheets, blocks and boilerplate.
//! 3. [`entity`]: mentions and the entities they name.
//! 4. [`relation`]: ties between entities and their evidence.
//! 5. [`network`]: entities as nodes, ties as edges; layout and measures.
//! 6. [`index`]: search, the query in force, facets, echoes.
//! 7. [`view`]: plain data, ready to draw.
//! 8. [`i18n`]: every word on screen.
//! 9. [`export`]: one file a format.
//! 10. [`engine`]: the one door: corpus in, views out.
//! 11. [`state`]: what the reader chose; [`url`]: the same as an address.
//! 12. [`embed`]: the page in a frame of another page: what the two say to each other.
//! 13. `cli`: the command line (feature `cli`); `ui`: the Yew shell (feature `page`).

pub use simpul_reading::{corpus, entity, order, pause, text};

pub mod relation;
pub mod network;
pub mod index;
pub mod i18n;
pub mod view;
pub mod export;
pub mod engine;
pub mod state;
pub mod url;
pub mod embed;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "page")]
pub mod ui;
