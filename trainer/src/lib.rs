//! Trains the tagger of Simpul. In reading order:
//!
//! - [`data`]: annotated texts, public sets, name lists and raw text, cut into the sentences that the page would see;
//! - [`classes`] and [`tables`]: word classes from raw text, names from lists;
//! - [`material`]: all of these, as training begins with them;
//! - [`encode`]: sentences as lists of features, by the tagger's own code;
//! - [`learn`]: ways of learning weights;
//! - [`told`]: what a document says of its own words when it is read a second time;
//! - [`label`]: labels for text that nobody annotated, by a model that was trained before;
//! - [`study`] and [`prune`]: a student of those labels, and which of its weights are worth their bytes;
//! - [`evaluate`], [`measure`] and [`calibrate`]: how good it is, and how well it knows;
//! - [`compress`]: from learned weights to the model's;
//! - [`recipe`] and [`train`]: the way that was chosen, from data to model;
//! - [`folds`]: documents held out in turn, to see the whole chain's errors on text that may be read;
//! - [`ways`]: the ways that were tried, side by side;
//! - [`card`]: the model card.

pub mod random;
pub mod data;
pub mod classes;
pub mod tables;
pub mod material;
pub mod encode;
pub mod learn;
pub mod told;
pub mod label;
pub mod evaluate;
pub mod measure;
pub mod calibrate;
pub mod prune;
pub mod study;
pub mod compress;
pub mod recipe;
pub mod train;
pub mod folds;
pub mod ways;
pub mod card;
