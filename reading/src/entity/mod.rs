//! Who and what is named: recognisers propose mentions, one resolver decides, linking ties each mention to an entity.

pub mod annotate;
pub mod certainty;
pub mod kind;
pub mod lexicon;
pub mod link;
pub mod mention;
pub mod proposal;
pub mod published;
pub mod reading;
pub mod recognise;
pub mod resolve;
pub mod score;
pub mod slug;
pub mod value;
pub mod vocabulary;
pub mod word_list;

pub use annotate::{Annotations, annotate, annotate_pausing, annotate_with};
pub use certainty::Certainty;
pub use kind::{EntityKind, KindSet};
pub use mention::{Entity, EntityId, Form, Mention, MentionId, Source};
pub use published::published;
