//! The bar at the top: what this is, how to share it, and how it looks.

mod logo;
pub mod slim;
mod switches;

use super::context::use_simpul;
use super::page;
use super::pane_tabs;
use super::parts::aria::truth;
use super::parts::button;
use super::parts::fold::use_fold;
use super::parts::icon::{self, Shape};
use super::share::Share;
use crate::state::{Action, Pane};
use crate::ui::part::{self, Part};
use yew::functional::Hook;
use yew::prelude::*;

/// What the bar sends besides actions.
#[derive(PartialEq)]
pub struct Header {
    /// Asks for the list of keys.
    pub on_keys: Callback<MouseEvent>,
}

impl Part for Header {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_header(self)
    }
}

#[hook]
fn use_header(props: &Header) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    // Only a narrow screen hides the settings behind a button; style sheets decide.
    let fold = use_fold();
    let skip = {
        let send = simpul.send.clone();
        Callback::from(move |_: MouseEvent| {
            send.emit(Action::Pane(Pane::Read));
            page::focus_headline(pane_tabs::id(Pane::Read));
        })
    };
    html! {
        <header class="bar">
            { button::worded("skip button", words.skip, skip) }
            <div class="brand">{ logo::draw() }<h1>{ "Simpul" }</h1></div>
            <p class="tagline">{ words.tagline }</p>
            { part::draw(Share) }
            <button type="button" class="button icon bar-more" aria-label={words.settings} title={words.settings}
                aria-expanded={truth(fold.open)} aria-controls="settings" onclick={fold.toggle()}>
                { icon::draw(Shape::Sliders) }
            </button>
            <div class="settings" id="settings" data-open={truth(fold.open)} role="group" aria-label={words.settings}>
                { switches::draw_language(&simpul) }
                { switches::draw_theme(&simpul) }
                { switches::draw_scale(&simpul) }
                <button type="button" class="button icon" aria-label={words.keys.title} title={words.keys.title}
                    aria-haspopup="dialog" aria-keyshortcuts="?" onclick={props.on_keys.clone()}>{ "?" }</button>
            </div>
        </header>
    }
}
