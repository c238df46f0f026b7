//! Reading one Indonesian text, from cleaning to linking: what in it is text, where its sentences and words are, and whom
//! and what it names. A package of its own, so that the page compiles it for speed and all else for size; the package
//! `simpul` takes its modules over and stands on them.
//!
//! The modules in reading order; each uses only those before it, and all may sort by [`order`]:
//!
//! 1. [`text`]: spans, tokens, sentences, numbers, dates, folding.
//! 2. [`corpus`]: articles, their data sheets, blocks and boilerplate.
//! 3. [`entity`]: mentions and the entities they name.

pub use simpul_tagger::pause;

pub mod order;
pub mod text;
pub mod corpus;
pub mod entity;
