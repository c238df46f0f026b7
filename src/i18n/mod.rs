//! Every word on screen. One file a language; both fill the same struct, so a missing word does not compile.

pub mod compare;
pub mod en;
pub mod files;
pub mod filter;
pub mod id;
pub mod messages;
mod notation;
pub mod phrase;
pub mod read;
pub mod relations;
pub mod share;
pub mod shell;
pub mod stated;
pub mod told;

pub use messages::Messages;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Lang {
    /// Indonesian.
    #[default]
    Id,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Id, Self::En];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    /// Its words.
    pub fn messages(self) -> &'static Messages {
        match self {
            Self::Id => &id::MESSAGES,
            Self::En => &en::MESSAGES,
        }
    }
}
