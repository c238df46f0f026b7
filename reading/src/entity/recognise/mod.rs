//! Recognisers: each reads an article and proposes mentions. One recogniser is one file and one line in the register.

mod brackets;
mod consistent;
mod cursor;
mod datelines;
mod events;
mod found;
mod heads;
mod laws;
mod names;
mod people;
mod quantities;
mod repeats;
mod runs;
pub(in crate::entity) mod times;
pub mod trained;
mod upheld;

use super::proposal::Proposal;
use super::reading::Reading;

/// What `entity::value` reads times by.
pub(in crate::entity) use times::{time, whole};

/// Reads an article and proposes mentions.
pub trait Recogniser {
    /// Adds its proposals to `out`, which holds those of the recognisers before it in the register.
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>);
}

/// The register, in the order in which recognisers run: a later one may lean on what earlier ones proposed.
const REGISTER: [&dyn Recogniser; 10] = [
    &names::Names,
    &times::Times,
    &quantities::Quantities,
    &laws::Laws,
    &heads::Heads,
    &events::Events,
    &datelines::Datelines,
    &people::People,
    &brackets::Brackets,
    &repeats::Repeats,
];

/// Everything that the recognisers of the register propose.
pub fn propose(reading: &Reading<'_>) -> Vec<Proposal> {
    let mut out = Vec::new();
    for recogniser in REGISTER {
        recogniser.propose(reading, &mut out);
    }
    out
}
