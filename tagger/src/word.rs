//! What a word looks like by itself: its spelling, shape and affixes, as hashes.

use crate::hash;

/// Affixes are taken up to this many characters.
pub const LONGEST_AFFIX: usize = 4;

/// Longer shapes are cut: nothing is learned from them.
const LONGEST_SHAPE: usize = 14;

/// A word's spelling as hashes. Digits count as equal, so that `12/8/2025` is like any other date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spelling {
    /// As printed.
    pub exact: u64,
    /// In lower case.
    pub lower: u64,
    /// With a capital first and small letters after it.
    pub capital: u64,
    /// Capitals, small letters, digits and marks, runs cut to two (`Xx`, `XX`, `00.00`).
    pub shape: u64,
    /// The first one to four characters in lower case; 0 where the word is too short.
    pub prefixes: [u64; LONGEST_AFFIX],
    /// The last one to four characters in lower case; 0 where the word is too short.
    pub suffixes: [u64; LONGEST_AFFIX],
    /// How it begins.
    pub first: Letter,
}

/// What kind of character a word begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Letter {
    /// A capital.
    Capital,
    /// A small letter.
    Small,
    /// A digit.
    Digit,
    /// Anything else.
    #[default]
    Mark,
}

fn letter(c: char) -> Letter {
    if c.is_lowercase() {
        Letter::Small
    } else if c.is_uppercase() {
        Letter::Capital
    } else if c.is_numeric() {
        Letter::Digit
    } else {
        Letter::Mark
    }
}

impl Spelling {
    /// Reads `word`; `scratch` is emptied and reused.
    pub fn read(word: &str, scratch: &mut Vec<char>) -> Self {
        scratch.clear();
        let mut spelling = Self { first: word.chars().next().map_or(Letter::Mark, letter), ..Self::default() };
        let (mut exact, mut capital, mut shape) = (hash::START, hash::START, Shape::default());
        for c in word.chars() {
            let kind = letter(c);
            shape.push(kind, c);
            let c = if kind == Letter::Digit { '0' } else { c };
            exact = hash::step(exact, u64::from(c));
            let begins = scratch.is_empty();
            scratch.extend(c.to_lowercase());
            capital = hash::step(capital, u64::from(if begins { c } else { scratch[scratch.len() - 1] }));
        }
        spelling.exact = hash::mix(exact);
        spelling.capital = hash::mix(capital);
        spelling.shape = hash::mix(shape.hash);
        spelling.lower = chars(scratch.iter());
        for len in 1..=LONGEST_AFFIX.min(scratch.len()) {
            spelling.prefixes[len - 1] = chars(scratch[..len].iter());
            spelling.suffixes[len - 1] = chars(scratch[scratch.len() - len..].iter());
        }
        spelling
    }
}

fn chars<'a>(chars: impl Iterator<Item = &'a char>) -> u64 {
    hash::mix(chars.fold(hash::START, |hash, c| hash::step(hash, u64::from(*c))))
}

/// A shape that grows character by character.
struct Shape {
    hash: u64,
    last: u64,
    run: usize,
    len: usize,
}

impl Default for Shape {
    fn default() -> Self {
        Self { hash: hash::START, last: 0, run: 0, len: 0 }
    }
}

impl Shape {
    fn push(&mut self, kind: Letter, c: char) {
        let unit = match kind {
            Letter::Capital => u64::from('X'),
            Letter::Small => u64::from('x'),
            Letter::Digit => u64::from('0'),
            Letter::Mark => u64::from(c),
        };
        self.run = if unit == self.last { self.run + 1 } else { 1 };
        self.last = unit;
        if self.run <= 2 && self.len < LONGEST_SHAPE {
            self.hash = hash::step(self.hash, unit);
            self.len += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(word: &str) -> Spelling {
        Spelling::read(word, &mut Vec::new())
    }

    #[test]
    fn equal_shapes_have_equal_hashes() {
        for (one, other, equal) in [
            ("Putin", "Kremlin", true),
            ("AS", "KPK", true),
            ("AS", "As", false),
            ("12/8/2025", "13/9/2024", true),
            ("10.000", "8,6", false),
            ("-pun", "-nya", true),
        ] {
            assert_eq!(read(one).shape == read(other).shape, equal, "{one} {other}");
        }
    }

    #[test]
    fn case_and_affixes_are_told_apart() {
        let (capital, caps) = (read("Moskow"), read("MOSKOW"));
        assert_eq!(capital.lower, caps.lower);
        assert_eq!(capital.exact, capital.capital);
        assert_eq!(capital.capital, caps.capital);
        assert_ne!(capital.exact, caps.exact);
        assert_eq!(capital.suffixes[2], read("cow kow").suffixes[2]);
        assert_eq!(read("di").prefixes[2], 0);
    }
}
