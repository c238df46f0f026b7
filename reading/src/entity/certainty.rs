//! How surely a mention was found, in steps that a reader can tell apart.

/// A confidence in words. The limits are a choice of ours: calibrated figures come only from the trained tagger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Below 0.7: drawn as doubtful.
    Unsure,
    /// From 0.7.
    Fair,
    /// From 0.9.
    Sure,
}

impl Certainty {
    /// The step that a confidence (0 to 1) falls in.
    pub fn of(confidence: f32) -> Self {
        match confidence {
            c if c >= 0.9 => Self::Sure,
            c if c >= 0.7 => Self::Fair,
            _ => Self::Unsure,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_belong_to_the_surer_step() {
        let cases = [
            (0.0, Certainty::Unsure),
            (0.69, Certainty::Unsure),
            (0.7, Certainty::Fair),
            (0.89, Certainty::Fair),
            (0.9, Certainty::Sure),
            (1.0, Certainty::Sure),
            (f32::NAN, Certainty::Unsure),
        ];
        for (confidence, expected) in cases {
            assert_eq!(Certainty::of(confidence), expected, "{confidence}");
        }
    }
}
