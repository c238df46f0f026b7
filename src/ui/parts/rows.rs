//! Long lists: the first rows, and more when the reader asks, so that no page is endless. Of a large corpus they come in
//! portions, a task each, so that none lasts long.

use super::button;
use crate::ui::context::{Context, use_simpul};
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// Rows at first.
const FIRST: usize = 40;
/// Rows that come with every asking.
const MORE: usize = 100;
/// The first rows come in so many portions, each of which is no smaller than the least.
const PORTIONS: usize = 5;
const LEAST_PORTION: usize = 8;

/// How many rows are drawn of every list of a component.
pub struct Rows {
    /// At most so many are there by now, and so many are to be.
    extent: Extent,
    /// How many rows the longest list has.
    longest: Rc<Cell<usize>>,
    set: UseStateSetter<Extent>,
}

#[derive(Clone, Copy, PartialEq)]
struct Extent {
    drawn: usize,
    wanted: usize,
}

impl Rows {
    /// How many rows are drawn of so many.
    pub fn among(&self, all: usize) -> usize {
        self.longest.set(self.longest.get().max(all));
        self.extent.drawn.min(self.extent.wanted).min(all)
    }

    /// The rows that are drawn.
    pub fn of<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        &all[..self.among(all.len())]
    }

    /// As many rows that hold the one the reader stands at: from the first on, or from half of them before it.
    pub fn around<'a, T>(&self, all: &'a [T], at: Option<u32>) -> &'a [T] {
        let shown = self.among(all.len());
        let beyond = at.map(|at| at as usize).filter(|at| *at >= shown && *at < all.len());
        let start = beyond.map_or(0, |at| (at - shown / 2).min(all.len() - shown));
        &all[start..start + shown]
    }

    /// The button under a list of so many rows; nothing where all are drawn.
    pub fn more(&self, simpul: &Context, all: usize) -> Html {
        let Extent { drawn, wanted } = self.extent;
        let next = (wanted + MORE).min(all);
        if next <= wanted {
            return Html::default();
        }
        let set = self.set.clone();
        let words = (simpul.words.compare.more)((next - wanted) as u32);
        button::worded("button", words, Callback::from(move |_| set.set(Extent { drawn, wanted: next })))
    }

    /// A way to draw as many rows as it takes to show the one at a place.
    pub fn reach(&self) -> impl Fn(usize) + use<> {
        let (Extent { drawn, wanted }, set) = (self.extent, self.set.clone());
        move |at| {
            if at >= drawn.min(wanted) {
                set.set(Extent { drawn: drawn.max(at + 1), wanted: wanted.max(at + 1) });
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
    let simpul = use_simpul();
    let portion = if simpul.is_small() { usize::MAX } else { (first / PORTIONS).max(LEAST_PORTION) };
    let extent = use_state_eq(|| Extent { drawn: portion, wanted: first });
    let longest = Rc::new(Cell::new(0));
    let (now, listed, set) = (*extent, longest.clone(), extent.setter());
    // After each drawing, which tells how long the lists are.
    use_effect(move || {
        let comes = (now.drawn < now.wanted.min(listed.get()))
            .then(|| Timeout::new(0, move || set.set(Extent { drawn: now.drawn.saturating_add(portion), ..now })));
        move || drop(comes)
    });
    Rows { extent: *extent, longest, set: extent.setter() }
}
