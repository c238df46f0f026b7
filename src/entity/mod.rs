//! Who and what is named: recognisers propose mentions, one resolver decides, linking ties each mention to an entity.

pub mod annotate;
pub mod certainty;
pub mod kind;
pub mod mention;

pub use annotate::{Annotations, annotate};
pub use certainty::Certainty;
pub use kind::{EntityKind, KindSet};
pub use mention::{Entity, EntityId, Form, Mention, MentionId, Source};
