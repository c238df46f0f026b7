//! The tabs at the foot, where there is room for one pane only.

use super::context::use_simpul;
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
#[component]
pub fn PaneTabs() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    let tab = |pane: Pane| {
        let show = simpul.send.reform(move |_: MouseEvent| Action::Pane(pane));
        html! {
            <button key={id(pane)} type="button" aria-current={(simpul.state.pane == pane).to_string()}
                aria-controls={id(pane)} onclick={show}>
                { name(pane, words) }
            </button>
        }
    };
    html! {
        <nav class="foot" aria-label={words.panes}>{ for Pane::ALL.map(tab) }</nav>
    }
}
