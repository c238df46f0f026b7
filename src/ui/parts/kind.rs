//! How a kind of entity looks: its class, which sets its colour `--c`, and its shape, so that colour never speaks alone.

use crate::entity::EntityKind;

/// The class that sets the kind's colour.
pub fn class(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Per => "kind-per",
        EntityKind::Org => "kind-org",
        EntityKind::Gpe => "kind-gpe",
        EntityKind::Loc => "kind-loc",
        EntityKind::Evt => "kind-evt",
        EntityKind::Law => "kind-law",
        EntityKind::Dat => "kind-dat",
        EntityKind::Qty => "kind-qty",
    }
}

/// The kind's shape as a character; the network draws the same shapes.
pub fn glyph(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Per => "●",
        EntityKind::Org => "■",
        EntityKind::Gpe => "◆",
        EntityKind::Loc => "⬢",
        EntityKind::Evt => "▲",
        EntityKind::Law => "§",
        EntityKind::Dat => "◷",
        EntityKind::Qty => "#",
    }
}
