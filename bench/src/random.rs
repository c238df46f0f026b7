//! A sequence of numbers that looks random and is the same in every run.

/// Numbers of a linear congruential generator (Knuth).
#[derive(Clone, Copy, Debug, Default)]
pub struct Random(u32);

impl Random {
    /// The next number below `most`.
    pub fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % most.max(1)
    }
}
