//! What one article fails of a query. Counts of every facet follow from this without asking the query again.

use super::EntityMode;

/// A part of the query that an article can fail.
#[derive(Clone, Copy)]
pub enum Part {
    /// The search text.
    Text = 1,
    /// The chosen outlets.
    Outlet = 2,
    /// The chosen months.
    Month = 4,
    /// The entities that must be mentioned.
    Included = 8,
}

/// What one article fails of a query.
#[derive(Clone, Copy, Debug, Default)]
pub struct Verdict {
    /// One bit for each failed [`Part`].
    failed: u8,
    /// How many excluded entities it mentions.
    excluded: usize,
}

impl Verdict {
    /// The verdict on an article that mentions so many excluded entities, before any other part is looked at.
    pub fn new(excluded: usize) -> Self {
        Self { failed: 0, excluded }
    }

    /// Fails the part unless it `holds`.
    #[must_use]
    pub fn require(mut self, part: Part, holds: bool) -> Self {
        if !holds {
            self.failed |= part as u8;
        }
        self
    }

    /// Whether the article remains.
    pub fn passes(self) -> bool {
        self.failed == 0 && self.excluded == 0
    }

    /// Whether it would remain if `part` did not matter.
    pub fn passes_but(self, part: Part) -> bool {
        self.forgive(part).passes()
    }

    /// Whether it would remain if an entity that it mentions were included under `mode`, and not excluded any more where
    /// it `was_excluded`.
    pub fn passes_with_entity(self, mode: EntityMode, was_excluded: bool) -> bool {
        let included = match mode {
            EntityMode::All => self,
            // One entity is enough, and this is one.
            EntityMode::Any => self.forgive(Part::Included),
        };
        Self { excluded: self.excluded - usize::from(was_excluded), ..included }.passes()
    }

    fn forgive(self, part: Part) -> Self {
        Self { failed: self.failed & !(part as u8), ..self }
    }
}
