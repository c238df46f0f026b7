//! The shape of a translation: every word on screen has its place here, in the order of the page.

use super::read::Read;
use super::relations::Relations;
use crate::entity::{EntityKind, Source};
use crate::text::{Date, Month};
use crate::view::Notice;

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
    /// The right pane.
    pub relations: Relations,
}

/// The page as a whole: header, panes, settings, keys, notices.
pub struct Shell {
    /// What Simpul does, in a few words.
    pub tagline: &'static str,
    /// The name of the left pane.
    pub filter: &'static str,
    /// The name of the middle pane.
    pub read: &'static str,
    /// The name of the right pane.
    pub relations: &'static str,
    /// The button that copies the address.
    pub copy_link: &'static str,
    /// Said after the address was copied.
    pub copied: &'static str,
    /// Said where the browser refuses the clipboard; the address stands beside it.
    pub copy_refused: &'static str,
    /// A sentence for a notice about the address.
    pub notice: fn(&Notice) -> String,
    /// The button that closes something.
    pub close: &'static str,
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
    /// After a fact that was inferred; what it was inferred from follows.
    pub inferred: fn(&str) -> String,
    /// Where a fact is unknown.
    pub unknown: &'static str,
    /// A whole number with the language's separators.
    pub number: fn(u32) -> String,
}

/// The left pane.
pub struct Filter {
    /// The label of the search field.
    pub search: &'static str,
    /// What stands in the empty search field.
    pub search_hint: &'static str,
    /// The button that lets every article through again.
    pub clear_all: &'static str,
    /// Only this.
    pub only: &'static str,
    /// Not this.
    pub exclude: &'static str,
}

/// Writes a whole number in groups of three.
pub(super) fn grouped(number: u32, separator: char) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}
