//! The trained tagger of Simpul: which words of a sentence name a person, an organisation, a place … and how surely.
//!
//! A linear-chain conditional random field (Lafferty, `McCallum` and Pereira 2001) over hashed features. In reading order:
//!
//! - [`hash`]: one stable hash for words and features;
//! - [`word`]: what a word looks like by itself;
//! - [`fuse`]: tables of word classes and names that hold fingerprints instead of words;
//! - [`tables`]: what those tables say of a word;
//! - [`feature`]: the features of a word at its place, as numbers;
//! - [`tag`]: the labels and which may follow which;
//! - [`exp`]: powers, the same on every machine;
//! - [`lattice`]: probabilities of labels by forward–backward, exact probabilities of spans;
//! - [`decode`]: from probabilities to spans that do not overlap;
//! - [`weights`] and [`model`]: the trained numbers;
//! - [`pause`]: long work that may stop now and then, for whoever reads a model or a corpus by it;
//! - [`coder`], [`form`] and [`file`]: how they stand in a file;
//! - [`tagger`]: the door: a sentence in, spans with probabilities out.
//!
//! The trainer computes features by this very code, so what is learned is what is read.

#![forbid(unsafe_code)]

pub mod hash;
pub mod word;
pub mod fuse;
pub mod tables;
pub mod feature;
pub mod tag;
pub mod exp;
pub mod lattice;
pub mod decode;
pub mod weights;
pub mod model;
pub mod pause;
pub mod coder;
pub mod form;
pub mod file;
pub mod tagger;

pub use decode::Found;
pub use file::ModelError;
pub use model::Model;
pub use tag::{KINDS, TAGS};
pub use tagger::{Tagger, Token};
