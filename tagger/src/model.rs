//! The trained numbers.

use crate::tables::Tables;
use crate::tag::Transitions;
use crate::weights::Weights;

/// Everything that was trained.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// Classes and names.
    pub tables: Tables,
    /// Weights of features.
    pub weights: Weights,
    /// Scores of one label after another.
    pub transitions: Transitions,
    /// The least probability of a span that is told.
    pub least: f32,
    /// What the probabilities become: by twentieths of the raw one, joined by straight lines.
    pub calibration: [f32; CALIBRATION],
}

/// How many points the calibration has.
pub const CALIBRATION: usize = 21;

impl Model {
    /// What a raw probability becomes.
    #[allow(clippy::cast_sign_loss, reason = "clamped to 0 and more")]
    pub fn calibrate(&self, raw: f32) -> f32 {
        let place = raw.clamp(0.0, 1.0) * (CALIBRATION - 1) as f32;
        let at = (place as usize).min(CALIBRATION - 2);
        let (low, high) = (self.calibration[at], self.calibration[at + 1]);
        low + (high - low) * (place - at as f32)
    }
}
