//! A value inside a message, as both browsers and this module understand it.

/// A value inside a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Nothing.
    Nothing,
    /// Something that no message of ours holds: too long, or of another kind.
    Misfit,
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// Several values.
    List(Vec<Field>),
    /// Values by name.
    Record(Vec<(&'static str, Field)>),
}

impl Field {
    /// The value under a name; nothing where there is none.
    pub fn get(&self, name: &str) -> &Self {
        match self {
            Self::Record(fields) => {
                fields.iter().find(|(each, _)| *each == name).map_or(&Self::Nothing, |(_, value)| value)
            }
            _ => &Self::Nothing,
        }
    }

    /// The text, where it is one and not longer than `most` bytes.
    pub fn text(&self, most: usize) -> Option<&str> {
        match self {
            Self::Text(text) if text.len() <= most => Some(text),
            _ => None,
        }
    }
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u32> for Field {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl<T: Into<Self>> From<Option<T>> for Field {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
