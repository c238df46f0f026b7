//! The tabs at the foot, where there is room for one pane only.

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

fn name(pane: Pane, words: &Shell) -> &'static str {
    match pane {
        Pane::Filter => words.filter,
        Pane::Read => words.read,
        Pane::Relations => words.relations,
    }
}

/// The tabs.
pub fn draw(simpul: &Context) -> Html {
    let words = &simpul.words.shell;
    html! {
        <nav class="foot" aria-label={words.panes}>
            for pane in Pane::ALL {
                <button key={id(pane)} type="button" aria-current={truth(simpul.state.pane == pane)}
                    aria-controls={id(pane)} onclick={simpul.sends(Action::Pane(pane))}>
                    { name(pane, words) }
                </button>
            }
        </nav>
    }
}
