//! How strongly two entities are tied: the three measures of the rule, over a table of how often each turns up.
//!
//! The logarithms come from `libm`, so that a weight has the same bits natively and in WebAssembly: the order of a
//! node's ties hangs on them.

use super::Weight;

/// In how many units two entities turn up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Units in all.
    pub n: u32,
    /// Units that hold the one.
    pub a: u32,
    /// Units that hold the other.
    pub b: u32,
    /// Units that hold both.
    pub both: u32,
}

impl Weight {
    /// The weight of a tie. Zero where the two never meet.
    pub fn of(self, meeting: Meeting) -> f64 {
        if meeting.both == 0 {
            return 0.0;
        }
        match self {
            Self::Count => f64::from(meeting.both),
            Self::Pmi => pmi(meeting),
            Self::LogLikelihood => log_likelihood(meeting),
        }
    }
}

/// Pointwise mutual information in bits: log₂ (n · both / (a · b)). Church & Hanks, "Word association norms, mutual
/// information, and lexicography", Computational Linguistics 16(1), 1990. Positive where the two meet more often than
/// by chance; it favours the rare.
fn pmi(Meeting { n, a, b, both }: Meeting) -> f64 {
    libm::log2(f64::from(n) * f64::from(both) / (f64::from(a) * f64::from(b)))
}

/// The log-likelihood ratio G² = 2 Σ observed · ln (observed / expected) over the four cells (both, one, the other,
/// neither). Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational Linguistics
/// 19(1), 1993. G² itself only says how far from chance; here it is made negative where the two meet *less* often than
/// by chance, so that strongest first means most attracted first.
fn log_likelihood(Meeting { n, a, b, both }: Meeting) -> f64 {
    let [n, a, b, both] = [n, a, b, both].map(f64::from);
    let cell = |observed: f64, row: f64, column: f64| {
        if observed > 0.0 { observed * libm::log(observed * n / (row * column)) } else { 0.0 }
    };
    let sum =
        cell(both, a, b) + cell(a - both, a, n - b) + cell(b - both, n - a, b) + cell(n - a - b + both, n - a, n - b);
    // Rounding may leave a sum of exact independence just below zero.
    let g2 = (2.0 * sum).max(0.0);
    if both * n < a * b { -g2 } else { g2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meeting(n: u32, a: u32, b: u32, both: u32) -> Meeting {
        Meeting { n, a, b, both }
    }

    /// PMI by hand; G² by the formula worked out in another language.
    #[test]
    fn measures() {
        let cases = [
            (meeting(100, 10, 10, 5), 5.0, 2.321_928, 12.533_003),
            (meeting(100, 10, 10, 1), 1.0, 0.0, 0.0),
            (meeting(100, 50, 50, 10), 10.0, -1.321_928, -38.548_951),
            (meeting(8, 4, 4, 4), 4.0, 1.0, 11.090_355),
            (meeting(3, 3, 3, 3), 3.0, 0.0, 0.0),
            (meeting(9, 4, 4, 0), 0.0, 0.0, 0.0),
        ];
        for (table, count, pmi, g2) in cases {
            let measured = [Weight::Count, Weight::Pmi, Weight::LogLikelihood].map(|weight| weight.of(table));
            for (measured, expected) in measured.into_iter().zip([count, pmi, g2]) {
                assert!((measured - expected).abs() < 1e-5, "{table:?}: {measured} is not {expected}");
            }
        }
    }
}
