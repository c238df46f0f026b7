//! A map that holds fingerprints instead of its keys: a binary fuse filter (Graf and Lemire 2022) whose cells carry a
//! small value beside the fingerprint. A key that was never put in is found all the same with the probability that
//! its fingerprint fits by chance (2 to the minus its bits).

use crate::hash;

/// A map from hashes to small values; nine bits a key with cells of eight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FuseMap {
    seed: u64,
    /// Length of a segment; a power of two.
    segment: u32,
    /// How many of the low bits of a cell are the value.
    value_bits: u8,
    /// How many bits a cell has.
    cell_bits: u8,
    cells: Vec<u16>,
}

/// The parts of a map as a file holds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Where hashing starts.
    pub seed: u64,
    /// Binary logarithm of the length of a segment.
    pub segment_log: u8,
    /// Bits of a value.
    pub value_bits: u8,
    /// Bits of a cell.
    pub cell_bits: u8,
    /// The cells.
    pub cells: Vec<u16>,
}

/// How many seeds are tried before a map is given up; each fails with a probability of a few in a hundred.
const TRIES: u64 = 64;

impl FuseMap {
    /// Builds the map of `entries`; of a key given twice the first value stands. `None` where no seed works out or
    /// the widths do not fit (values below cells, cells to 16 bits).
    pub fn build(entries: &[(u64, u16)], value_bits: u8, cell_bits: u8) -> Option<Self> {
        if value_bits >= cell_bits || cell_bits > 16 {
            return None;
        }
        let mut entries = entries.to_vec();
        entries.sort_by_key(|entry| entry.0);
        entries.dedup_by_key(|entry| entry.0);
        let (segment, len) = sizes(entries.len());
        (1..=TRIES).find_map(|seed| {
            let mut map = Self { seed, segment, value_bits, cell_bits, cells: vec![0; len] };
            map.fill(&entries).then_some(map)
        })
    }

    /// Peels the entries off one by one (each alone in some cell), then sets the cells in the other order.
    fn fill(&mut self, entries: &[(u64, u16)]) -> bool {
        let mut counts = vec![0_u32; self.cells.len()];
        let mut joined = vec![0_usize; self.cells.len()];
        for (at, entry) in entries.iter().enumerate() {
            for cell in self.places(self.hash(entry.0)) {
                counts[cell] += 1;
                joined[cell] ^= at;
            }
        }
        let mut alone: Vec<usize> = (0..counts.len()).filter(|&cell| counts[cell] == 1).collect();
        let mut order = Vec::with_capacity(entries.len());
        while let Some(cell) = alone.pop() {
            if counts[cell] != 1 {
                continue;
            }
            let at = joined[cell];
            order.push((at, cell));
            for other in self.places(self.hash(entries[at].0)) {
                counts[other] -= 1;
                joined[other] ^= at;
                if counts[other] == 1 {
                    alone.push(other);
                }
            }
        }
        for &(at, cell) in order.iter().rev() {
            let (key, value) = entries[at];
            let hash = self.hash(key);
            let wanted = self.fingerprint(hash) | (value & self.value_mask());
            self.cells[cell] = 0;
            self.cells[cell] = wanted ^ self.joined(hash);
        }
        order.len() == entries.len()
    }

    /// The value of `key`, where it seems to be in the map.
    pub fn get(&self, key: u64) -> Option<u16> {
        if self.cells.is_empty() {
            return None;
        }
        let hash = self.hash(key);
        let cell = self.joined(hash) ^ self.fingerprint(hash);
        (cell & !self.value_mask() == 0).then_some(cell)
    }

    fn hash(&self, key: u64) -> u64 {
        hash::mix(key.wrapping_add(self.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    fn value_mask(&self) -> u16 {
        (1 << self.value_bits) - 1
    }

    /// The fingerprint in its place above the value.
    fn fingerprint(&self, hash: u64) -> u16 {
        let cell_mask = (1_u32 << self.cell_bits) - 1;
        ((hash >> 40) as u16 & cell_mask as u16) & !self.value_mask()
    }

    fn joined(&self, hash: u64) -> u16 {
        self.places(hash).iter().fold(0, |all, &cell| all ^ self.cells[cell])
    }

    /// Three cells in three neighbouring segments.
    fn places(&self, hash: u64) -> [usize; 3] {
        let segment = u64::from(self.segment);
        let span = self.cells.len() as u64 - 2 * segment;
        let first = ((u128::from(hash) * u128::from(span)) >> 64) as u64;
        let mask = segment - 1;
        let second = (first + segment) ^ ((hash >> 18) & mask);
        let third = (first + 2 * segment) ^ (hash & mask);
        [first as usize, second as usize, third as usize]
    }

    /// The parts for a file.
    pub fn parts(&self) -> Parts {
        let segment_log = self.segment.checked_ilog2().unwrap_or(0) as u8;
        Parts {
            seed: self.seed,
            segment_log,
            value_bits: self.value_bits,
            cell_bits: self.cell_bits,
            cells: self.cells.clone(),
        }
    }

    /// The map with these parts, where they fit together.
    pub fn from_parts(parts: Parts) -> Option<Self> {
        let Parts { seed, segment_log, value_bits, cell_bits, cells } = parts;
        if cells.is_empty() {
            return Some(Self::default());
        }
        if segment_log > 24 || value_bits >= cell_bits || cell_bits > 16 {
            return None;
        }
        let segment = 1_usize << segment_log;
        let fits = cells.len() % segment == 0 && cells.len() >= 3 * segment;
        fits.then_some(Self { seed, segment: segment as u32, value_bits, cell_bits, cells })
    }

    /// Bytes the cells take in memory.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether it has no cells.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }
}

/// Length of a segment and number of cells for `keys` keys, after the reference implementation (`FastFilter/xor_singleheader`).
#[allow(clippy::cast_sign_loss, reason = "sizes are positive")]
fn sizes(keys: usize) -> (u32, usize) {
    let keys = keys.max(4) as f64;
    let log = (keys.ln() / 3.33_f64.ln() + 2.25).clamp(2.0, 18.0);
    let segment = 1_usize << log as usize;
    let factor = (0.875 + 0.25 * 1e6_f64.ln() / keys.ln()).max(1.125);
    let segments = ((keys * factor).ceil() as usize).div_ceil(segment).max(3);
    (segment as u32, segments * segment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_found_and_little_else() {
        for (count, value_bits, cell_bits) in [(0, 2, 8), (1, 2, 8), (10, 3, 8), (1000, 2, 8), (50_000, 10, 16)] {
            let entries: Vec<(u64, u16)> =
                (0..count).map(|at| (hash::mix(at), (at % (1 << value_bits)) as u16)).collect();
            let map = FuseMap::build(&entries, value_bits, cell_bits).unwrap();
            assert!(entries.iter().all(|&(key, value)| map.get(key) == Some(value)), "{count}");
            let strays = (0..20_000).filter(|at| map.get(hash::mix(at + (1 << 40))).is_some()).count();
            assert!(strays <= (40_000 >> (cell_bits - value_bits)) + 8, "{count}: {strays}");
            assert_eq!(FuseMap::from_parts(map.parts()), Some(map));
        }
    }
}
