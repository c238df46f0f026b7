//! What trained tables say of a word by itself: its class at three sizes, its part in listed names; and of several
//! words, whether they are a listed name.

use crate::fuse::FuseMap;
use crate::hash;
use crate::word::{Letter, Spelling};

/// Listed names are looked for up to this many words.
pub const LONGEST_NAME: usize = 5;

/// The tables of a model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tables {
    /// Word → the smallest class that holds it.
    pub classes: FuseMap,
    /// Smallest class → the class of middle size that holds it.
    pub middle: Vec<u16>,
    /// Smallest class → the large class that holds it.
    pub large: Vec<u16>,
    /// Word in lower case → what kind of listed names it is part of.
    pub parts: FuseMap,
    /// Listed name ([`name_key`]) → what kind of names.
    pub names: FuseMap,
}

/// A word with what the tables say of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Its spelling.
    pub spelling: Spelling,
    /// Its classes, small to large; 0 where it has none.
    pub classes: [u64; 3],
    /// 1 + its part in listed names; 0 where it has none.
    pub part: u64,
}

impl Tables {
    /// Looks a word up.
    pub fn word(&self, spelling: Spelling) -> Word {
        let Spelling { exact, lower, capital, .. } = spelling;
        let class = [exact, lower, capital].iter().find_map(|&form| self.classes.get(form));
        let classes = class.map_or([0; 3], |class| {
            let of = |table: &[u16]| table.get(usize::from(class)).map_or(0, |&class| 1 + u64::from(class));
            [1 + u64::from(class), of(&self.middle), of(&self.large)]
        });
        let part = match spelling.first {
            Letter::Capital | Letter::Small => self.parts.get(lower).map_or(0, |part| 1 + u64::from(part)),
            Letter::Digit | Letter::Mark => 0,
        };
        Word { spelling, classes, part }
    }

    /// Marks in `codes` the words of `words` that are part of listed names: longest first, from the left.
    pub fn mark_names<'w>(&self, words: impl Fn(usize) -> &'w Word, codes: &mut [u8]) {
        codes.fill(0);
        let mut at = 0;
        while at < codes.len() {
            let found = self.longest_name(&words, at, codes.len());
            if let Some((len, kind)) = found {
                for (place, code) in codes[at..at + len].iter_mut().enumerate() {
                    *code = name_code(kind, place, len);
                }
            }
            at += found.map_or(1, |(len, _)| len);
        }
    }

    fn longest_name<'w>(&self, words: &impl Fn(usize) -> &'w Word, at: usize, end: usize) -> Option<(usize, u16)> {
        if words(at).spelling.first != Letter::Capital {
            return None;
        }
        let mut key = hash::START;
        let mut best = None;
        for len in 1..=LONGEST_NAME.min(end - at) {
            let last = &words(at + len - 1).spelling;
            key = name_key(key, last.lower);
            if last.first != Letter::Mark {
                best = self.names.get(key).map(|kind| (len, kind)).or(best);
            }
        }
        best
    }
}

/// The key of a name that is one word longer than that of `before` ([`hash::START`] for none).
pub fn name_key(before: u64, lower: u64) -> u64 {
    hash::pair(before, lower)
}

/// A word's place in a listed name of `len` words, by kind: 1 to 16.
fn name_code(kind: u16, place: usize, len: usize) -> u8 {
    let part = match (place, len) {
        (_, 1) => 0,
        (0, _) => 1,
        (place, len) if place + 1 == len => 2,
        _ => 3,
    };
    1 + 4 * (kind & 3) as u8 + part
}
