//! The bar at the top: what this is, the link to it, and how it looks.

mod copy_link;
mod logo;
mod switches;

use super::context::use_simpul;
use super::page;
use super::pane_tabs;
use super::parts::icon::{Icon, Shape};
use crate::state::{Action, Pane};
use copy_link::CopyLink;
use logo::Logo;
use switches::{LanguageSwitch, ScaleSwitch, ThemeSwitch};
use yew::prelude::*;

/// What the bar sends besides actions.
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// Asks for the list of keys.
    pub on_keys: Callback<()>,
}

/// The bar.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    // Only a narrow screen hides the settings behind a button; style sheets decide.
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let skip = {
        let send = simpul.send.clone();
        Callback::from(move |_: MouseEvent| {
            send.emit(Action::Pane(Pane::Read));
            page::focus(pane_tabs::id(Pane::Read));
        })
    };
    let keys = props.on_keys.reform(|_: MouseEvent| ());
    html! {
        <header class="bar">
            <button type="button" class="skip button" onclick={skip}>{ words.skip }</button>
            <div class="brand"><Logo /><h1>{ "Simpul" }</h1></div>
            <p class="tagline">{ words.tagline }</p>
            <CopyLink />
            <button type="button" class="button icon bar-more" aria-label={words.settings} title={words.settings}
                aria-expanded={open.to_string()} aria-controls="settings" onclick={toggle}>
                <Icon shape={Shape::Sliders} />
            </button>
            <div class="settings" id="settings" data-open={open.to_string()} role="group" aria-label={words.settings}>
                <LanguageSwitch />
                <ThemeSwitch />
                <ScaleSwitch />
                <button type="button" class="button icon" aria-label={words.keys.title} title={words.keys.title}
                    aria-haspopup="dialog" aria-keyshortcuts="?" onclick={keys}>{ "?" }</button>
            </div>
        </header>
    }
}
