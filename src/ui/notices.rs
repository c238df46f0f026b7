//! What the page has to say about an address it could not follow, the way back after *Hapus semua*, and a new version
//! that waits.

use super::context::Context;
use super::parts::button;
use super::parts::icon::Shape;
use crate::i18n::shell::{NoticeWords, Shell};
use crate::index::Query;
use crate::state::Action;
use crate::view::Notice;
use yew::prelude::*;

/// Letters of a name from the address that are shown of it.
const LONGEST_NAME: usize = 60;

/// What is to be said.
pub struct Said<'a> {
    /// What the address asked for in vain.
    pub notices: &'a [Notice],
    /// The filters that were just cleared.
    pub cleared: Option<&'a Query>,
    /// Whether a new version of the page waits.
    pub fresh: bool,
}

/// One line of what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// A notice, by its number.
    Notice(usize),
    /// The filters that were cleared.
    Cleared,
    /// The new version.
    Fresh,
}

/// The notices, one line each. The region stands before they do, so that they are announced;
/// it is no landmark, for most of the time it is empty.
pub fn draw(simpul: &Context, said: &Said, on_close: &Callback<Line>) -> Html {
    let words = &simpul.words.shell;
    let line = |line: Line, says: Html| {
        let close = on_close.reform(move |_: MouseEvent| line);
        html! {
            <div class="notice" key={if let Line::Notice(at) = line { at } else { usize::MAX }}>
                <p>{ says }</p>
                { button::drawn("notice-close", words.close, Shape::Cross, close) }
            </div>
        }
    };
    html! {
        <div class="notices" aria-live="polite">
            <div>
                for (at, notice) in said.notices.iter().enumerate() {
                    { line(Line::Notice(at), sentence(&words.notice, notice).into()) }
                }
            </div>
            <div>
                if let Some(query) = said.cleared {
                    { line(Line::Cleared, undo(simpul, query)) }
                }
            </div>
            <div>
                if said.fresh {
                    { line(Line::Fresh, fresh(words)) }
                }
            </div>
        </div>
    }
}

fn undo(simpul: &Context, query: &Query) -> Html {
    let words = &simpul.words.shell;
    let back = simpul.sends(Action::Query(query.clone()));
    html! { <>{ words.cleared }{ " " }{ button::worded("quiet", words.undo, back) }</> }
}

/// The page around the app (`assets/served.js`) listens to the button.
fn fresh(words: &Shell) -> Html {
    html! {
        <>
            { words.fresh }{ " " }
            <button type="button" class="quiet" data-take-up="">{ words.take_up }</button>
        </>
    }
}

fn sentence(words: &NoticeWords, notice: &Notice) -> String {
    match notice {
        Notice::UnknownParameter(name) => (words.unknown_parameter)(&short(name)),
        Notice::BadValue(name, value) => (words.bad_value)(&short(name), &short(value)),
        Notice::NoSuchArticle(id) => (words.no_article)(&short(id)),
        Notice::NoSuchEntity(slug) => (words.no_entity)(&short(slug)),
        Notice::NoSuchOutlet(name) => (words.no_outlet)(&short(name)),
        Notice::TooLong => words.too_long.to_owned(),
    }
}

/// As much of a name as a sentence can hold: an address may be made to say anything.
fn short(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}
