//! One hash for words and features, the same on every machine and in every version of the model.

/// The finaliser of `SplitMix64` (Steele, Lea and Flood 2014): every bit of the input moves every bit of the output.
pub const fn mix(key: u64) -> u64 {
    let key = (key ^ (key >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let key = (key ^ (key >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    key ^ (key >> 31)
}

/// Two hashes in order as one.
pub const fn pair(first: u64, second: u64) -> u64 {
    mix(first.rotate_left(23) ^ second.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// The hash of some bytes: FNV-1a, then mixed.
pub fn of(bytes: &[u8]) -> u64 {
    mix(bytes.iter().fold(START, |hash, byte| step(hash, u64::from(*byte))))
}

/// The beginning of an FNV-1a hash that grows by [`step`].
pub const START: u64 = 0xcbf2_9ce4_8422_2325;

/// An FNV-1a hash grown by one unit.
pub const fn step(hash: u64, unit: u64) -> u64 {
    (hash ^ unit).wrapping_mul(0x0000_0100_0000_01b3)
}
