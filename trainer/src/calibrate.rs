//! Probabilities worth their name: what share of the spans found with a raw probability was right, on text that was
//! held out; drawn up to rise everywhere (pool adjacent violators, Ayer et al. 1955).

use simpul_tagger::model::CALIBRATION;

/// How many spans of the raw probability itself are mixed into each twentieth, against chance.
const PRIOR: f32 = 10.0;

/// The calibration that a list of raw probabilities, each with whether the span was right, suggests.
#[allow(clippy::cast_sign_loss, reason = "clamped to 0 and more")]
pub fn fit(found: &[(f32, bool)]) -> [f32; CALIBRATION] {
    let steps = CALIBRATION - 1;
    let mut pools: Vec<(f32, f32, usize)> = (0..CALIBRATION)
        .map(|at| {
            let raw = at as f32 / steps as f32;
            (PRIOR * raw, PRIOR, 1)
        })
        .collect();
    for &(raw, right) in found {
        let pool = &mut pools[(raw.clamp(0.0, 1.0) * steps as f32).round() as usize];
        pool.0 += f32::from(u8::from(right));
        pool.1 += 1.0;
    }
    let mut risen: Vec<(f32, f32, usize)> = Vec::new();
    for mut pool in pools {
        while let Some(last) = risen.pop_if(|last| last.0 / last.1 > pool.0 / pool.1) {
            pool = (pool.0 + last.0, pool.1 + last.1, pool.2 + last.2);
        }
        risen.push(pool);
    }
    let mut points = risen.iter().flat_map(|pool| std::iter::repeat_n(pool.0 / pool.1, pool.2));
    std::array::from_fn(|_| points.next().unwrap_or(1.0))
}

/// A line of a reliability table.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reliability {
    /// Spans told with a probability in this tenth.
    pub told: usize,
    /// How many of them were right.
    pub right: usize,
    /// The sum of their probabilities.
    pub sum: f32,
}

/// By tenth of probability, how often what was told was right.
#[allow(clippy::cast_sign_loss, reason = "probabilities are positive")]
pub fn reliability(found: &[(f32, bool)]) -> [Reliability; 10] {
    let mut table = [Reliability::default(); 10];
    for &(probability, right) in found {
        let line = &mut table[((probability * 10.0) as usize).min(9)];
        line.told += 1;
        line.right += usize::from(right);
        line.sum += probability;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_sure_a_model_is_drawn_down_and_never_falls() {
        let found: Vec<(f32, bool)> = (0..2000).map(|at| (0.5 + (at % 50) as f32 / 100.0, at % 3 != 0)).collect();
        let points = fit(&found);
        assert!(points.windows(2).all(|pair| pair[0] <= pair[1]));
        assert!((points[18] - 0.667).abs() < 0.05, "{points:?}");
    }
}
