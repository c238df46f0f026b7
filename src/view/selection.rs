//! What the reader has chosen to look at, named as the address names it.

/// What is selected in all panes.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Selection {
    /// Nothing.
    #[default]
    Nothing,
    /// One entity, by slug.
    Entity(String),
    /// A tie between two entities, by slug; the smaller slug first ([`Selection::tie`]).
    Tie(String, String),
}

impl Selection {
    /// The tie between two entities, whichever is named first.
    pub fn tie(a: &str, b: &str) -> Self {
        let (first, second) = if a <= b { (a, b) } else { (b, a) };
        Self::Tie(first.to_owned(), second.to_owned())
    }

    /// Whether the entity is selected itself or is an end of the selected tie.
    pub fn touches(&self, slug: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Entity(entity) => entity == slug,
            Self::Tie(a, b) => a == slug || b == slug,
        }
    }
}

/// The network narrowed to one entity's surroundings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focus {
    /// The entity in the middle, by slug.
    pub centre: String,
    /// How many edges away, 1 to 3.
    pub depth: u8,
}

/// The place in the open article that is brought into view and stressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A sentence, counted from 0 in the article.
    Sentence(u32),
    /// A mention, counted from 0 in the article.
    Mention(u32),
    /// A search hit, counted from 0 in the whole result.
    Hit(u32),
}
