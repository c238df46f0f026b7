//! The tabs that choose a pane, where there is room for one only: at the foot, or in the bar of an embedded page.

use super::context::Context;
use super::parts::aria::truth;
use crate::i18n::shell::Shell;
use crate::state::{Action, Pane};
use yew::prelude::*;

/// The id of a pane's element; style sheets know it too.
pub fn id(pane: Pane) -> &'static str {
    match pane {
        Pane::Filter => "filter",
        Pane::Read => "read",
        Pane::Relations => "relations",
    }
}

/// What a pane is called.
pub fn name(pane: Pane, words: &Shell) -> &'static str {
    match pane {
        Pane::Filter => words.filter,
        Pane::Read => words.read,
        Pane::Relations => words.relations,
    }
}

/// The tabs; none where there is one pane.
pub fn draw(simpul: &Context, class: &'static str) -> Html {
    let (words, state) = (&simpul.words.shell, &simpul.state);
    if state.panes.iter().nth(1).is_none() {
        return Html::default();
    }
    html! {
        <nav {class} aria-label={words.panes}>
            for pane in state.panes.iter() {
                <button key={id(pane)} type="button" aria-current={truth(state.seen() == pane)}
                    aria-controls={id(pane)} onclick={simpul.sends(Action::Pane(pane))}>
                    { name(pane, words) }
                </button>
            }
        </nav>
    }
}
