//! *Bagikan*: the link to what is on the screen, the code that embeds it elsewhere, and the files to take away.
//!
//! Another way to share is one more [`Tab`].

mod code;
mod preview;

use super::address;
use super::context::{Context, use_simpul};
use super::files::FileList;
use super::parts::copy_field::CopyField;
use super::parts::dialog::Dialog;
use super::parts::icon::{self, Shape};
use super::parts::tabs::{self, Tabs};
use crate::i18n::share::Share as Words;
use crate::url;
use code::EmbedCode;
use yew::prelude::*;

const PANEL_ID: &str = "share-panel";

/// What the dialog shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Link,
    Code,
    Files,
}

impl Tab {
    /// In the order of the row.
    const ALL: [Self; 3] = [Self::Link, Self::Code, Self::Files];

    fn id(self) -> &'static str {
        match self {
            Self::Link => "share-link",
            Self::Code => "share-code",
            Self::Files => "share-files",
        }
    }

    fn name(self, words: &Words) -> &'static str {
        match self {
            Self::Link => words.link.tab,
            Self::Code => words.code.tab,
            Self::Files => words.files,
        }
    }
}

/// The button, and the dialog it opens.
#[component]
pub fn Share() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.share;
    let open = use_state(|| false);
    let tab = use_state(|| Tab::Link);
    let set_open = |value: bool| {
        let open = open.setter();
        move || open.set(value)
    };
    let (show, close) = (set_open(true), set_open(false));
    html! {
        <div class="sharing">
            <button type="button" class="button" aria-haspopup="dialog" onclick={move |_: MouseEvent| show()}>
                { icon::draw(Shape::Link) }
                <span class="button-word">{ words.open }</span>
            </button>
            <Dialog open={*open} title={words.open} close={simpul.words.shell.close} on_close={move |()| close()}>
                if *open {
                    { draw_row(words, *tab, &tab.setter()) }
                    <div id={PANEL_ID} role="tabpanel" aria-labelledby={tab.id()} class="share-panel">
                        { draw_tab(&simpul, *tab) }
                    </div>
                }
            </Dialog>
        </div>
    }
}

fn draw_row(words: &Words, tab: Tab, set: &UseStateSetter<Tab>) -> Html {
    let named = Tab::ALL.map(|each| (each.id(), each.name(words)));
    let open = Tab::ALL.iter().position(|each| *each == tab).unwrap_or_default();
    let set = set.clone();
    let choose = Callback::from(move |at: usize| set.set(Tab::ALL.get(at).copied().unwrap_or(Tab::Link)));
    tabs::draw(Tabs { label: words.tabs, panel: PANEL_ID, tabs: &named, open }, &choose)
}

fn draw_tab(simpul: &Context, tab: Tab) -> Html {
    match tab {
        Tab::Link => draw_link(simpul),
        Tab::Code => html! { <>{ draw_local(&simpul.words.share) }<EmbedCode /></> },
        Tab::Files => html! { <FileList /> },
    }
}

fn draw_link(simpul: &Context) -> Html {
    let words = &simpul.words.share;
    let link = address::link(&url::encode(&simpul.state));
    html! {
        <>
            <p>{ words.link.says }</p>
            <CopyField label={words.link.label} text={link} lines={3} copy={words.link.copy} copied={words.link.copied} />
            { draw_local(words) }
        </>
    }
}

/// That the address leads nowhere else, where that is so.
fn draw_local(words: &Words) -> Html {
    html! { if address::is_local() { <p class="hint">{ words.local }</p> } }
}
