//! *Bagikan*: the link to what is on the screen, the code that embeds it elsewhere, and the files to take away.
//!
//! Another way to share is one more [`Tab`].

mod choice;
mod code;

use super::address;
use super::context::{Context, use_simpul};
use super::files::FileList;
use super::parts::copy_field::CopyField;
use super::parts::dialog::Dialog;
use super::parts::icon::{self, Shape};
use super::parts::tabs::{self, Tabs};
use crate::i18n::share::Share as Words;
use crate::ui::part::{self, Part};
use crate::url;
use choice::Choice;
use std::rc::Rc;
use yew::functional::Hook;
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

/// What the reader does with the dialog.
enum Move {
    /// Opens it, or closes it.
    Open(bool),
    /// Shows another way to share.
    Turn(Tab),
    /// Makes the frame another one.
    Choose(Choice),
}

/// The dialog between the moves.
#[derive(Clone)]
struct Desk {
    open: bool,
    tab: Tab,
    choice: Choice,
}

impl Reducible for Desk {
    type Action = Move;

    fn reduce(self: Rc<Self>, action: Move) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Move::Open(open) => next.open = open,
            Move::Turn(tab) => next.tab = tab,
            Move::Choose(choice) => next.choice = choice,
        }
        Rc::new(next)
    }
}

/// The button, and the dialog it opens.
#[derive(PartialEq)]
pub struct Share;

impl Part for Share {
    fn hook(&self) -> impl Hook<Output = Html> {
        use_share()
    }
}

#[hook]
fn use_share() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.share;
    let desk = use_reducer(|| Desk { open: false, tab: Tab::Link, choice: Choice::usual(&simpul.state) });
    let preview = code::use_preview(&simpul, &desk);
    let make = desk.dispatcher().to_callback();
    let ground = Ground { simpul: &simpul, desk: &desk, preview: &preview, make: &make };
    html! {
        <div class="sharing">
            <button type="button" class="button" aria-haspopup="dialog"
                onclick={make.reform(|_: MouseEvent| Move::Open(true))}>
                { icon::draw(Shape::Link) }
                <span class="button-word">{ words.open }</span>
            </button>
            { part::draw(Dialog {
                open: desk.open,
                title: words.open.into(),
                close: simpul.words.shell.close,
                on_close: make.reform(|()| Move::Open(false)),
                children: if desk.open { ground.draw() } else { Html::default() },
            }) }
        </div>
    }
}

/// What the tabs are drawn from.
#[derive(Clone, Copy)]
struct Ground<'a> {
    simpul: &'a Context,
    desk: &'a Desk,
    /// The frame of the preview.
    preview: &'a NodeRef,
    /// Takes the moves.
    make: &'a Callback<Move>,
}

impl Ground<'_> {
    fn draw(self) -> Html {
        html! {
            <>
                { self.draw_row() }
                <div id={PANEL_ID} role="tabpanel" aria-labelledby={self.desk.tab.id()} class="share-panel">
                    { self.draw_tab() }
                    if address::is_local() && self.desk.tab != Tab::Files {
                        <p class="hint">{ self.simpul.words.share.local }</p>
                    }
                </div>
            </>
        }
    }

    fn draw_row(self) -> Html {
        let words = &self.simpul.words.share;
        let named = Tab::ALL.map(|each| (each.id(), each.name(words)));
        let open = Tab::ALL.iter().position(|each| *each == self.desk.tab).unwrap_or_default();
        let turn = self.make.reform(|at: usize| Move::Turn(Tab::ALL.get(at).copied().unwrap_or(Tab::Link)));
        tabs::draw(Tabs { label: words.tabs, panel: PANEL_ID, tabs: &named, open }, &turn)
    }

    fn draw_tab(self) -> Html {
        match self.desk.tab {
            Tab::Link => self.draw_link(),
            Tab::Code => code::draw(self),
            Tab::Files => part::draw(FileList),
        }
    }

    fn draw_link(self) -> Html {
        let words = &self.simpul.words.share.link;
        let text = address::link(&url::encode(&self.simpul.state));
        html! {
            <>
                <p>{ words.says }</p>
                { part::draw(CopyField { label: words.label, text: text.into(), lines: 3, copy: words.copy, copied: words.copied }) }
            </>
        }
    }
}
