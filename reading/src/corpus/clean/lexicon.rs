//! The phrases of cleaning, from `assets/lexicon`, and how they are compared with a line.

use std::sync::LazyLock;

use crate::text::lexicon;
use crate::text::table::Table;

pub(super) static BOILERPLATE: LazyLock<Lexicon> = LazyLock::new(|| Lexicon(Table::read(lexicon::BOILERPLATE)));
pub(super) static CREDITS: LazyLock<Lexicon> = LazyLock::new(|| Lexicon(Table::read(lexicon::CREDITS)));

/// The phrases that are boilerplate wherever they stand.
pub(super) static ANYWHERE: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::new(BOILERPLATE.part("anywhere")));

/// Phrases that are looked for at every byte of a text.
pub(super) struct Anywhere {
    /// The phrases, in plain letters of any case.
    pub(super) phrases: &'static [&'static str],
    /// By byte: whether a phrase begins with it.
    begins: [bool; 256],
}

impl Anywhere {
    fn new(phrases: &'static [&'static str]) -> Self {
        let mut begins = [false; 256];
        for byte in phrases.iter().filter_map(|phrase| phrase.bytes().next()) {
            begins[usize::from(byte.to_ascii_lowercase())] = true;
            begins[usize::from(byte.to_ascii_uppercase())] = true;
        }
        Self { phrases, begins }
    }

    /// Whether a phrase begins with this byte, case aside.
    pub(super) fn may_begin_with(&self, byte: u8) -> bool {
        self.begins[usize::from(byte)]
    }
}

/// Phrases in parts.
pub(super) struct Lexicon(Table);

impl Lexicon {
    /// The phrases of a part.
    pub(super) fn part(&self, name: &str) -> &[&'static str] {
        self.0.part(name)
    }

    /// Whether `words` is a phrase of the part, case aside.
    pub(super) fn has(&self, name: &str, words: &str) -> bool {
        self.part(name).iter().any(|phrase| phrase.eq_ignore_ascii_case(words))
    }

    /// Whether `line` begins with a phrase of the part.
    pub(super) fn begins(&self, name: &str, line: &str) -> bool {
        self.part(name).iter().any(|phrase| begins_with(line, phrase))
    }
}

/// Whether `line` begins with `phrase` as whole words, case aside; a colon at its end may stand off by a space.
pub(super) fn begins_with(line: &str, phrase: &str) -> bool {
    let stem = phrase.trim_end_matches(':');
    let Some((start, rest)) = line.split_at_checked(stem.len()) else { return false };
    let follows = if stem == phrase {
        !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-')
    } else {
        rest.trim_start().starts_with(':')
    };
    start.eq_ignore_ascii_case(stem) && follows
}
