//! What the page has to say about an address it could not follow, and the way back after *Hapus semua*.

use super::context::Context;
use super::parts::button;
use super::parts::icon::Shape;
use crate::i18n::shell::NoticeWords;
use crate::index::Query;
use crate::state::Action;
use crate::view::Notice;
use yew::prelude::*;

/// What is to be said.
pub struct Said<'a> {
    /// What the address asked for in vain.
    pub notices: &'a [Notice],
    /// The filters that were just cleared.
    pub cleared: Option<&'a Query>,
}

/// The notices, one line each. The region stands before they do, so that they are announced.
/// `on_close` closes a notice by its number; without one, what is said of the filters.
pub fn draw(simpul: &Context, said: &Said, on_close: &Callback<Option<usize>>) -> Html {
    let words = &simpul.words.shell;
    let line = |at: Option<usize>, says: Html| {
        let close = on_close.reform(move |_: MouseEvent| at);
        html! {
            <div class="notice" key={at.unwrap_or(usize::MAX)}>
                <p>{ says }</p>
                { button::drawn("notice-close", words.close, Shape::Cross, close) }
            </div>
        }
    };
    html! {
        <section class="notices" aria-live="polite" aria-label={words.notices}>
            <div>
                for (at, notice) in said.notices.iter().enumerate() {
                    { line(Some(at), sentence(&words.notice, notice).into()) }
                }
            </div>
            <div>
                if let Some(query) = said.cleared {
                    { line(None, undo(simpul, query)) }
                }
            </div>
        </section>
    }
}

fn undo(simpul: &Context, query: &Query) -> Html {
    let words = &simpul.words.shell;
    let back = simpul.sends(Action::Query(query.clone()));
    html! { <>{ words.cleared }{ " " }{ button::worded("quiet", words.undo, back) }</> }
}

fn sentence(words: &NoticeWords, notice: &Notice) -> String {
    match notice {
        Notice::UnknownParameter(name) => (words.unknown_parameter)(name),
        Notice::BadValue(name, value) => (words.bad_value)(name, value),
        Notice::NoSuchArticle(id) => (words.no_article)(id),
        Notice::NoSuchEntity(slug) => (words.no_entity)(slug),
        Notice::NoSuchOutlet(name) => (words.no_outlet)(name),
    }
}
