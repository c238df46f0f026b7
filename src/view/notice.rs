//! What the page has to say about an address it could not follow in full.

/// One notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address has a parameter this version does not know; it is kept in the address.
    UnknownParameter(String),
    /// A parameter has a value that cannot be read: its name and the value.
    BadValue(String, String),
    /// The address names an article that this corpus does not have.
    NoSuchArticle(String),
    /// The address names an entity that this corpus does not have.
    NoSuchEntity(String),
    /// The address names an outlet that this corpus does not have.
    NoSuchOutlet(String),
    /// The address is longer than any view needs; what came first of it was read.
    TooLong,
}
