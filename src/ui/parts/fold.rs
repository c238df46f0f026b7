//! What is folded until the reader asks for it.

use yew::prelude::*;

/// Whether something is unfolded, and the ways to change that.
pub struct Fold {
    /// Whether it is.
    pub open: bool,
    set: UseStateSetter<bool>,
}

impl Fold {
    /// Unfolds, or folds again.
    pub fn toggle(&self) -> Callback<MouseEvent> {
        let (open, set) = (self.open, self.set.clone());
        Callback::from(move |_| set.set(!open))
    }

    /// Folds on `Escape`.
    pub fn escape(&self) -> Callback<KeyboardEvent> {
        let (open, set) = (self.open, self.set.clone());
        Callback::from(move |event: KeyboardEvent| {
            if open && event.key() == "Escape" {
                event.stop_propagation();
                set.set(false);
            }
        })
    }
}

/// Something folded at first.
#[hook]
pub fn use_fold() -> Fold {
    let open = use_state(|| false);
    Fold { open: *open, set: open.setter() }
}
