//! The labels of words: outside, or one of four places in a name of one of eight kinds (begin, inside, end, single;
//! Ratinov and Roth 2009), and which may follow which.

/// How many kinds of names there are; the caller gives them their meaning.
pub const KINDS: usize = 8;

/// How many labels there are.
pub const TAGS: usize = 4 * KINDS + 1;

/// Outside of every name.
pub const OUTSIDE: usize = 0;

/// How many labels can begin a sentence or follow one of [`closing`]: outside, single and begin.
pub const OPENING: usize = 2 * KINDS + 1;

/// The label of a name of one word.
pub const fn single(kind: usize) -> usize {
    1 + kind
}

/// The label of the first of several words.
pub const fn begin(kind: usize) -> usize {
    1 + KINDS + kind
}

/// The label of the last of several words.
pub const fn end(kind: usize) -> usize {
    1 + 2 * KINDS + kind
}

/// The label of a word between first and last.
pub const fn inside(kind: usize) -> usize {
    1 + 3 * KINDS + kind
}

/// The labels after which a name may begin or nothing be named, in order: outside, single, end. They are as many as the
/// opening ones.
pub const fn closing(at: usize) -> usize {
    if at < 1 + KINDS { at } else { at + KINDS }
}

/// The kind of a label, where it is not outside.
pub const fn kind(tag: usize) -> Option<usize> {
    if tag == OUTSIDE { None } else { Some((tag - 1) % KINDS) }
}

/// Scores of one label after another: every closing one before every opening one, and inside a name per kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Transitions {
    /// From [`closing`] label to opening label.
    pub between: [[f32; OPENING]; OPENING],
    /// By kind: begin → inside, begin → end, inside → inside, inside → end.
    pub within: [[f32; 4]; KINDS],
}

impl Default for Transitions {
    fn default() -> Self {
        Self { between: [[0.0; OPENING]; OPENING], within: [[0.0; 4]; KINDS] }
    }
}

impl Transitions {
    /// Every score through `f`.
    #[must_use]
    pub fn map(&self, f: impl Fn(f32) -> f32 + Copy) -> Self {
        Self { between: self.between.map(|row| row.map(f)), within: self.within.map(|row| row.map(f)) }
    }

    /// Adds the scores of `other`, each times `factor`.
    pub fn add(&mut self, other: &Self, factor: f32) {
        let sums = self.between.iter_mut().flatten().chain(self.within.iter_mut().flatten());
        let others = other.between.iter().flatten().chain(other.within.iter().flatten());
        sums.zip(others).for_each(|(sum, value)| *sum += factor * value);
    }
}
