//! The eight kinds of entity, as the annotation guidelines define them.

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntityKind {
    /// A person.
    Per,
    /// An organisation.
    Org,
    /// A country, region or city.
    Gpe,
    /// Another place.
    Loc,
    /// A named event.
    Evt,
    /// A law or agreement.
    Law,
    /// A time.
    Dat,
    /// A quantity.
    Qty,
}

impl EntityKind {
    /// Every kind, in the order of the legend.
    pub const ALL: [Self; 8] = [Self::Per, Self::Org, Self::Gpe, Self::Loc, Self::Evt, Self::Law, Self::Dat, Self::Qty];

    /// The three-letter code of the guidelines.
    pub fn code(self) -> &'static str {
        match self {
            Self::Per => "PER",
            Self::Org => "ORG",
            Self::Gpe => "GPE",
            Self::Loc => "LOC",
            Self::Evt => "EVT",
            Self::Law => "LAW",
            Self::Dat => "DAT",
            Self::Qty => "QTY",
        }
    }

    /// The kind with this three-letter code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Times and quantities are drawn quietly and stay out of the network unless asked for.
    pub fn is_quiet(self) -> bool {
        matches!(self, Self::Dat | Self::Qty)
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KindSet(u8);

impl KindSet {
    /// All eight.
    pub const ALL: Self = Self(0xff);
    /// None.
    pub const NONE: Self = Self(0);
    /// The six kinds of named things: all but times and quantities.
    pub const NAMED: Self = Self(0b0011_1111);

    /// Whether the set holds `kind`.
    pub fn contains(self, kind: EntityKind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// The set with `kind` added where it was missing, removed where it was there.
    #[must_use]
    pub fn toggled(self, kind: EntityKind) -> Self {
        Self(self.0 ^ (1 << kind as u8))
    }

    /// The kinds in the set, in the order of the legend.
    pub fn iter(self) -> impl Iterator<Item = EntityKind> {
        EntityKind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }

    /// How many kinds the set holds.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether the set holds no kind.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<EntityKind> for KindSet {
    fn from_iter<I: IntoIterator<Item = EntityKind>>(kinds: I) -> Self {
        Self(kinds.into_iter().fold(0, |bits, kind| bits | 1 << kind as u8))
    }
}
