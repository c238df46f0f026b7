//! The features of a word at its place, each a number of [`BITS`] bits: what the words around it look like one by one,
//! and what they are together. Features of one word alone are the same wherever it stands, so they can be kept.

use crate::hash;
use crate::tables::Word;

/// How many bits a feature has. Two features share a number with a probability of two to the minus that.
pub const BITS: u32 = 26;

/// How far to either side words are looked at.
pub const REACH: usize = 2;

/// Places of a word as seen from another: two before it to two after it.
pub const SLOTS: usize = 2 * REACH + 1;

/// The slot of the word itself.
const HERE: usize = REACH;

fn number(template: u64, value: u64) -> u32 {
    (hash::mix(value.wrapping_add(template.wrapping_mul(0x9e37_79b9_7f4a_7c15))) >> (64 - BITS)) as u32
}

/// The features that `word` gives to the word from which it is seen in `slot`; none stands for no word at all.
pub fn of_word(word: Option<&Word>, slot: usize, mut emit: impl FnMut(u32)) {
    let base = 100 * slot as u64;
    let mut put = |template: u64, value: u64| emit(number(base + template, value));
    let Some(word) = word else { return put(0, 0) };
    let Word { spelling, classes, part } = word;
    let distance = slot.abs_diff(HERE);
    put(1, spelling.lower);
    put(2, spelling.shape);
    for (size, &class) in (0..).zip(classes) {
        put(3 + size, class);
    }
    if distance <= 1 {
        put(6, spelling.exact);
        put(7, *part);
        put(8, spelling.prefixes[2]);
        put(9, spelling.suffixes[2]);
    }
    if distance == 0 {
        for len in [0, 1, 3] {
            put(10 + len, spelling.prefixes[len as usize]);
            put(20 + len, spelling.suffixes[len as usize]);
        }
        put(30, hash::pair(spelling.shape, classes[1]));
        put(31, hash::pair(spelling.shape, *part));
    }
}

/// Everything around one word, the word itself in the middle.
#[derive(Clone, Copy, Debug)]
pub struct View<'w> {
    /// The words; none beyond the sentence.
    pub words: [Option<&'w Word>; SLOTS],
    /// What the caller knows of the words: before, here, after; 0 for nothing.
    pub hints: [u8; 3],
    /// What the rest of the document says of them ([`crate::Token::told`]): before, here, after; 0 for nothing.
    pub told: [u8; 3],
    /// Their places in listed names ([`crate::tables::Tables::mark_names`]).
    pub names: [u8; 3],
    /// Whether the sentence is set as a title.
    pub titled: bool,
}

/// The features of several words, hints and names together.
pub fn of_view(view: &View<'_>, mut emit: impl FnMut(u32)) {
    let empty = Word::default();
    let [two_before, before, here, after, two_after] = view.words.map(|word| word.unwrap_or(&empty));
    let lower = |word: &Word| word.spelling.lower;
    let shape = |word: &Word| word.spelling.shape;
    let pair = hash::pair;
    let mut put = |template: u64, value: u64| emit(number(1000 + template, value));
    put(0, pair(lower(before), lower(here)));
    put(1, pair(lower(here), lower(after)));
    put(2, pair(lower(two_before), lower(before)));
    put(3, pair(lower(after), lower(two_after)));
    put(4, pair(lower(before), shape(here)));
    put(5, pair(shape(here), lower(after)));
    let shapes = pair(pair(shape(before), shape(here)), shape(after));
    put(6, pair(shape(before), shape(here)));
    put(7, pair(shape(here), shape(after)));
    put(8, shapes);
    put(9, pair(pair(shape(two_before), shapes), shape(two_after)));
    let [_, middle, large] = here.classes;
    put(10, pair(before.classes[1], middle));
    put(11, pair(middle, after.classes[1]));
    put(12, pair(pair(before.classes[2], large), after.classes[2]));
    put(13, pair(pair(two_before.classes[2], before.classes[2]), large));
    put(14, pair(pair(large, after.classes[2]), two_after.classes[2]));
    put(15, pair(before.classes[0], shape(here)));
    put(16, pair(shape(here), after.classes[0]));
    put(17, pair(lower(before), lower(after)));
    put(18, pair(pair(before.part, here.part), after.part));
    put(19, pair(u64::from(view.titled), shape(here)));
    of_marks(view.names, here, 40, &mut put);
    of_marks(view.hints, here, 60, &mut put);
    of_marks(view.told, here, 80, &mut put);
}

/// Features of marks on the words before, here and after.
fn of_marks(marks: [u8; 3], here: &Word, base: u64, put: &mut impl FnMut(u64, u64)) {
    if marks == [0; 3] {
        return;
    }
    let [before, mark, after] = marks.map(u64::from);
    put(base, before);
    put(base + 1, mark);
    put(base + 2, after);
    put(base + 3, hash::pair(hash::pair(before, mark), after));
    put(base + 4, hash::pair(mark, here.spelling.shape));
    put(base + 5, hash::pair(mark, here.classes[2]));
    put(base + 6, hash::pair(mark, here.spelling.lower));
}
