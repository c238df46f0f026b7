//! The shape of a translation: every word on screen has its place here, in the order of the page.

use super::compare::Compare;
use super::files::Files;
use super::filter::Filter;
use super::read::Read;
use super::relations::Relations;
use super::share::Share;
use super::shell::Shell;
use super::stated::Stated;
use super::told::Told;
use crate::entity::{EntityKind, Source};
use crate::relation::{Basis, TieRule};
use crate::text::{Date, Month};

/// Every word on screen in one language. Functions take the values that stand inside a sentence.
pub struct Messages {
    /// The page as a whole.
    pub shell: Shell,
    /// Names of kinds, sources, dates: words that every pane uses.
    pub word: Words,
    /// The left pane.
    pub filter: Filter,
    /// The middle pane.
    pub read: Read,
    /// The middle pane's other views.
    pub compare: Compare,
    /// Quotations and the timeline.
    pub told: Told,
    /// What the text states.
    pub stated: Stated,
    /// The right pane.
    pub relations: Relations,
    /// *Bagikan*, and the bar of an embedded page.
    pub share: Share,
    /// Files and the citation.
    pub files: Files,
}

impl Words {
    /// How a fact is known that was inferred `from` something, as plain text.
    pub fn inferred_from(&self, from: &str) -> String {
        format!("{}: {from}", self.inferred)
    }
}

impl Messages {
    /// What a network rests on, in a sentence or two.
    pub fn rests_on(&self, rule: &TieRule) -> String {
        let together = (self.relations.rule.sentence)(rule);
        match rule.basis {
            Basis::Together => together,
            Basis::Stated => self.stated.rule.to_owned(),
            Basis::Both => format!("{together} {}", self.stated.rule),
        }
    }
}

/// Words that every pane uses.
pub struct Words {
    /// The name of a kind, as a group (`Orang`, `Negara & kota`).
    pub kind: fn(EntityKind) -> &'static str,
    /// Who found a mention.
    pub source: fn(Source) -> &'static str,
    /// A day, written out (`15 Agustus 2025`).
    pub date: fn(Date) -> String,
    /// A day, short (`15 Agu 2025`).
    pub date_short: fn(Date) -> String,
    /// A month, short (`Agu 2025`).
    pub month_short: fn(Month) -> String,
    /// `n` articles.
    pub articles: fn(u32) -> String,
    /// `n` mentions.
    pub mentions: fn(u32) -> String,
    /// Where no date is known.
    pub no_date: &'static str,
    /// Where no outlet is known.
    pub no_outlet: &'static str,
    /// After a fact that was inferred; what it was inferred from may follow, in Indonesian.
    pub inferred: &'static str,
    /// Where a fact is unknown.
    pub unknown: &'static str,
    /// A whole number with the language's separators.
    pub number: fn(u32) -> String,
}

/// Words from elsewhere within a sentence, in quotation marks. They are isolated (U+2068, U+2069): whatever direction
/// they are written in, what stands around them keeps its place.
pub(super) fn quoted(words: &str) -> String {
    format!("“\u{2068}{words}\u{2069}”")
}
