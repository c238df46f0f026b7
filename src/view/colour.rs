//! The colour of each kind where no style sheet reaches: in exported files. The light theme's tokens.

use crate::entity::EntityKind;
use crate::relation::KindGroup;

/// Red, green and blue. On white each has a contrast of at least 4.5:1.
pub fn rgb(kind: EntityKind) -> (u8, u8, u8) {
    match kind {
        EntityKind::Per => (0xb8, 0x4a, 0x00),
        EntityKind::Org => (0x0a, 0x5f, 0x9e),
        EntityKind::Gpe => (0x00, 0x71, 0x4f),
        EntityKind::Loc => (0x1f, 0x7a, 0x8c),
        EntityKind::Evt => (0xa2, 0x43, 0x7f),
        EntityKind::Law => (0x8a, 0x61, 0x00),
        EntityKind::Dat => (0x5a, 0x63, 0x6b),
        EntityKind::Qty => (0x75, 0x6a, 0x57),
    }
}

/// The kind that lends its colour to a community, counted from 1. There are more communities than colours that can be told
/// apart, so the number in the node says which it is.
pub fn community_hue(number: u32) -> EntityKind {
    const HUES: [EntityKind; 6] =
        [EntityKind::Per, EntityKind::Org, EntityKind::Gpe, EntityKind::Evt, EntityKind::Law, EntityKind::Loc];
    HUES[(number as usize).wrapping_sub(1) % HUES.len()]
}

/// As `#rrggbb`.
pub fn hex(kind: EntityKind) -> String {
    let (red, green, blue) = rgb(kind);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The colour of a group of stated relations, as `#rrggbb`.
pub fn group_hex(group: KindGroup) -> String {
    match group {
        KindGroup::Static => hex(EntityKind::Dat),
        KindGroup::Speaking => hex(EntityKind::Org),
        KindGroup::Cooperating => hex(EntityKind::Gpe),
        KindGroup::Conflicting => "#a5222f".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_distinct_and_dark_enough_on_white() {
        for (at, &kind) in EntityKind::ALL.iter().enumerate() {
            assert!(EntityKind::ALL[..at].iter().all(|&other| hex(other) != hex(kind)), "{kind:?}");
            // Relative luminance by WCAG 2.2.
            let linear = |part: u8| {
                let part = f64::from(part) / 255.0;
                if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            let (red, green, blue) = rgb(kind);
            let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
            assert!(1.05 / (luminance + 0.05) >= 4.5, "{kind:?}");
        }
    }
}
