//! A sentence with places for things that are drawn as links, so that each language orders them as it likes.

/// A piece of a [`Phrase`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Plain words.
    Text(String),
    /// The place of a link; the message that builds the phrase says what each number stands for.
    Place(usize),
}

/// A sentence, piece by piece.
pub type Phrase = Vec<Slot>;

impl From<&str> for Slot {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Slot {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
