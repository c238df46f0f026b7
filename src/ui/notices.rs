//! What the page has to say about an address it could not follow, and the way back after *Hapus semua*.

use super::context::use_simpul;
use super::parts::icon::{Icon, Shape};
use crate::i18n::shell::NoticeWords;
use crate::index::Query;
use crate::state::Action;
use crate::view::Notice;
use yew::prelude::*;

/// What to say.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// What the address asked for in vain.
    pub notices: Vec<Notice>,
    /// The filters that were just cleared.
    pub cleared: Option<Query>,
    /// Closes one notice.
    pub on_close: Callback<usize>,
    /// Lets go of the filters that were cleared.
    pub on_forget: Callback<()>,
}

/// The notices, one line each. The region stands before they do, so that they are announced.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    let notice = |(at, notice): (usize, &Notice)| {
        let close = props.on_close.reform(move |_: MouseEvent| at);
        html! {
            <div class="notice" key={at}>
                <p>{ sentence(&words.notice, notice) }</p>
                <CloseButton onclick={close} />
            </div>
        }
    };
    let cleared = props.cleared.as_ref().map(|query| {
        let query = query.clone();
        let undo = simpul.send.reform(move |_: MouseEvent| Action::Query(query.clone()));
        html! {
            <div class="notice">
                <p>{ words.cleared }{ " " }<button type="button" class="quiet" onclick={undo}>{ words.undo }</button></p>
                <CloseButton onclick={props.on_forget.reform(|_: MouseEvent| ())} />
            </div>
        }
    });
    html! {
        <section class="notices" aria-live="polite" aria-label={words.notices}>
            <div>{ for props.notices.iter().enumerate().map(notice) }</div>
            <div>{ cleared }</div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct CloseButtonProps {
    onclick: Callback<MouseEvent>,
}

#[component]
fn CloseButton(props: &CloseButtonProps) -> Html {
    let close = use_simpul().words.shell.close;
    html! {
        <button type="button" class="notice-close" aria-label={close} title={close} onclick={props.onclick.clone()}>
            <Icon shape={Shape::Cross} />
        </button>
    }
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
