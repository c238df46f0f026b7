//! The three panes, and which of them there are.

/// The pane that is seen where there is room for one only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Pane {
    /// Search and facets.
    Filter,
    /// The articles.
    #[default]
    Read,
    /// The network and its evidence.
    Relations,
}

impl Pane {
    /// Every pane, from left to right.
    pub const ALL: [Self; 3] = [Self::Filter, Self::Read, Self::Relations];
}

/// Which panes there are; never none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaneSet(u8);

impl PaneSet {
    /// All three.
    pub const ALL: Self = Self(0b111);

    /// These, if any.
    pub fn of(panes: impl IntoIterator<Item = Pane>) -> Option<Self> {
        let bits = panes.into_iter().fold(0, |bits, pane| bits | 1 << pane as u8);
        (bits != 0).then_some(Self(bits))
    }

    /// Whether there is such a pane.
    pub fn contains(self, pane: Pane) -> bool {
        self.0 & (1 << pane as u8) != 0
    }

    /// The panes, from left to right.
    pub fn iter(self) -> impl Iterator<Item = Pane> {
        Pane::ALL.into_iter().filter(move |pane| self.contains(*pane))
    }

    /// The set with `pane` added where it was missing, removed where it was there; the last one stays.
    #[must_use]
    pub fn toggled(self, pane: Pane) -> Self {
        let bits = self.0 ^ (1 << pane as u8);
        if bits == 0 { self } else { Self(bits) }
    }

    /// `pane` where it is there, else that of the articles, else the first.
    #[must_use]
    pub fn nearest(self, pane: Pane) -> Pane {
        let found = [pane, Pane::Read].into_iter().find(|pane| self.contains(*pane));
        found.or_else(|| self.iter().next()).unwrap_or(pane)
    }
}

impl Default for PaneSet {
    fn default() -> Self {
        Self::ALL
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_pane_is_always_there() {
        assert_eq!(PaneSet::of([]), None);
        let only = PaneSet::of([Pane::Relations]).unwrap();
        assert_eq!(only.toggled(Pane::Relations), only);
        assert_eq!(only.toggled(Pane::Filter).iter().collect::<Vec<_>>(), [Pane::Filter, Pane::Relations]);
        assert_eq!(only.nearest(Pane::Read), Pane::Relations);
        assert_eq!(only.toggled(Pane::Read).nearest(Pane::Filter), Pane::Read);
        assert_eq!(PaneSet::ALL.nearest(Pane::Filter), Pane::Filter);
    }
}
