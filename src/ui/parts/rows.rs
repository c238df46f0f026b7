//! Long lists: the first rows, and more when the reader asks, so that no page is endless.

use super::button;
use crate::ui::context::Context;
use yew::prelude::*;

/// Rows at first.
const FIRST: usize = 40;
/// Rows that come with every asking.
const MORE: usize = 100;

/// How many rows are drawn of every list of a component.
pub struct Rows {
    /// At most so many.
    pub shown: usize,
    set: UseStateSetter<usize>,
}

impl Rows {
    /// The rows that are drawn.
    pub fn of<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        &all[..self.shown.min(all.len())]
    }

    /// As many rows that hold the one the reader stands at: from the first on, or from half of them before it.
    pub fn around<'a, T>(&self, all: &'a [T], at: Option<u32>) -> &'a [T] {
        let beyond = at.map(|at| at as usize).filter(|at| *at >= self.shown && *at < all.len());
        let start = beyond.map_or(0, |at| (at - self.shown / 2).min(all.len() - self.shown));
        &all[start..(start + self.shown).min(all.len())]
    }

    /// The button under a list of so many rows; nothing where all are drawn.
    pub fn more(&self, simpul: &Context, all: usize) -> Html {
        let next = (self.shown + MORE).min(all);
        if next <= self.shown {
            return Html::default();
        }
        let set = self.set.clone();
        let words = (simpul.words.compare.more)((next - self.shown) as u32);
        button::worded("button", words, Callback::from(move |_| set.set(next)))
    }

    /// A way to draw as many rows as it takes to show the one at a place.
    pub fn reach(&self) -> impl Fn(usize) + use<> {
        let (shown, set) = (self.shown, self.set.clone());
        move |at| {
            if at >= shown {
                set.set(at + 1);
            }
        }
    }
}

/// The first rows.
#[hook]
pub fn use_rows() -> Rows {
    use_rows_from(FIRST)
}

/// The same, so many.
#[hook]
pub fn use_rows_from(first: usize) -> Rows {
    let shown = use_state(|| first);
    Rows { shown: *shown, set: shown.setter() }
}
