//! How large a node is: its area shows its mentions, or another measure.

/// The smallest radius: what a finger or an eye can still make out. Below it the area no longer shrinks.
pub const MIN_RADIUS: f32 = 7.0;
/// The largest radius, that of the most mentioned node.
pub const MAX_RADIUS: f32 = 26.0;
/// The fewest mentions that are drawn at the largest radius, so that the nodes of a tiny network do not all look huge.
const FULL_SIZE_MENTIONS: f64 = 16.0;

/// How values become radii in one network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SizeScale {
    /// The value that is drawn at [`MAX_RADIUS`].
    full: f64,
}

impl SizeScale {
    /// The scale of mentions, or of another count, in a network where none is above `most`.
    pub fn of_counts(most: f64) -> Self {
        Self { full: most.max(FULL_SIZE_MENTIONS) }
    }

    /// The scale of shares, none above `most`: the largest is drawn at full size.
    pub fn of_shares(most: f64) -> Self {
        Self { full: most.max(f64::MIN_POSITIVE) }
    }

    /// The radius, in units of the drawing. The area grows with the value, from [`MIN_RADIUS`] on.
    pub fn radius(self, value: f64) -> f32 {
        let share = (value / self.full) as f32;
        (MAX_RADIUS * share.sqrt()).clamp(MIN_RADIUS, MAX_RADIUS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_shows_mentions_between_the_bounds() {
        let scale = SizeScale::of_counts(100.0);
        let cases = [
            (0.0, MIN_RADIUS),
            (1.0, MIN_RADIUS),
            (25.0, 13.0),
            (64.0, 20.8),
            (100.0, MAX_RADIUS),
            (400.0, MAX_RADIUS),
        ];
        for (mentions, radius) in cases {
            assert!((scale.radius(mentions) - radius).abs() < 1e-4, "{mentions} mentions");
        }
        assert!(SizeScale::of_counts(2.0).radius(2.0) < 10.0, "two mentions are few, also where nobody has more");
        assert!((SizeScale::of_shares(0.2).radius(0.2) - MAX_RADIUS).abs() < 1e-4);
        assert!((SizeScale::of_shares(0.0).radius(0.0) - MIN_RADIUS).abs() < 1e-4, "nobody lies between others");
    }
}
