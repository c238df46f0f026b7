//! e to the power of a score. It adds, multiplies and moves bits, which every machine does alike: the functions of their
//! libraries differ in the last bit, and cannot be taken for several numbers at once.

/// Powers below this one count as nothing beside 1.
pub const LEAST: f32 = -40.0;

/// e to the power of `x` from [`LEAST`] to 0, to within some 1e-7 of itself; 0 below it, and where `x` is no number.
pub fn exp(x: f32) -> f32 {
    /// Adding this rounds to whole numbers, which then stand in the low bits.
    const ROUNDING: f32 = 12_582_912.0;
    /// The logarithm of 2 in two parts; the first, of few bits, times any such power's whole number is exact.
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    /// Of the series after 1 + r + r²: as in the library Cephes (Moshier 1989).
    const SERIES: [f32; 6] = [1.987_569_2e-4, 1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 0.5];
    let within = x >= LEAST;
    let x = if within { x } else { LEAST };
    let rounded = x * std::f32::consts::LOG2_E + ROUNDING;
    let whole = rounded - ROUNDING;
    let rest = x - whole * LN_2[0] - whole * LN_2[1];
    let series = SERIES.iter().fold(0.0, |sum, factor| sum * rest + factor);
    let power = series * rest * rest + rest + 1.0;
    // The whole number as the exponent of a float: two to that power.
    let two = f32::from_bits(rounded.to_bits().wrapping_sub(ROUNDING.to_bits()).wrapping_add(127) << 23);
    if within { power * two } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_near_the_exact_one() {
        for at in 0..=40_000_u16 {
            let x = f32::from(at) / -1000.0;
            let exact = f64::from(x).exp();
            assert!((f64::from(exp(x)) - exact).abs() <= 1.5e-7 * exact, "{x}: {} for {exact}", exp(x));
        }
        assert_eq!(exp(0.0).to_bits(), 1_f32.to_bits());
    }

    #[test]
    fn below_its_range_is_nothing() {
        assert!([-40.01, -1e30, f32::NEG_INFINITY, f32::NAN].iter().all(|x| exp(*x).to_bits() == 0));
    }
}
