//! How large a node is: its area shows its mentions.

/// The smallest radius: what a finger or an eye can still make out. Below it the area no longer shrinks.
pub const MIN_RADIUS: f32 = 7.0;
/// The largest radius, that of the most mentioned node.
pub const MAX_RADIUS: f32 = 26.0;
/// The fewest mentions that are drawn at the largest radius, so that the nodes of a tiny network do not all look huge.
pub const FULL_SIZE_MENTIONS: u32 = 16;

/// How mentions become radii in one network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SizeScale {
    /// Mentions drawn at [`MAX_RADIUS`].
    pub full: u32,
}

impl SizeScale {
    /// The scale of a network whose most mentioned node has `most` mentions.
    pub fn new(most: u32) -> Self {
        Self { full: most.max(FULL_SIZE_MENTIONS) }
    }

    /// The radius, in units of the drawing. The area grows with the mentions, from [`MIN_RADIUS`] on.
    pub fn radius(self, mentions: u32) -> f32 {
        let share = mentions as f32 / self.full as f32;
        (MAX_RADIUS * share.sqrt()).clamp(MIN_RADIUS, MAX_RADIUS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_shows_mentions_between_the_bounds() {
        let scale = SizeScale::new(100);
        let cases = [(0, MIN_RADIUS), (1, MIN_RADIUS), (25, 13.0), (64, 20.8), (100, MAX_RADIUS), (400, MAX_RADIUS)];
        for (mentions, radius) in cases {
            assert!((scale.radius(mentions) - radius).abs() < 1e-4, "{mentions} mentions");
        }
        assert!(SizeScale::new(2).radius(2) < 10.0, "two mentions are few, also where nobody has more");
    }
}
