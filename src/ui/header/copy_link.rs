//! The button that copies the link to what is on the screen.

use crate::ui::address;
use crate::ui::context::use_simpul;
use crate::ui::parts::announce;
use crate::ui::parts::clipboard;
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::{self, Shape};
use crate::url;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How the last attempt went, and with which link.
#[derive(Clone, PartialEq)]
enum Attempt {
    None,
    Copied(String),
    Refused(String),
}

/// The button; where the browser refuses the clipboard, also the link to copy by hand.
#[component]
pub fn CopyLink() -> Html {
    let simpul = use_simpul();
    let words = &simpul.words.shell;
    let attempt = use_state(|| Attempt::None);
    let link = address::link(&url::encode(&simpul.state));

    let copy = {
        let (link, attempt, copied) = (link.clone(), attempt.setter(), words.copied);
        Callback::from(move |_: MouseEvent| {
            let (link, attempt) = (link.clone(), attempt.clone());
            spawn_local(async move {
                if clipboard::copy(&link).await {
                    announce::say(copied);
                    attempt.set(Attempt::Copied(link));
                } else {
                    attempt.set(Attempt::Refused(link));
                }
            });
        })
    };
    let close = {
        let attempt = attempt.setter();
        Callback::from(move |()| attempt.set(Attempt::None))
    };
    // The button says *copied* for as long as that is true of what is on the screen.
    let is_copied = *attempt == Attempt::Copied(link.clone());
    let refused = match &*attempt {
        Attempt::Refused(link) => Some(link.clone()),
        _ => None,
    };
    html! {
        <div class="copy-link">
            <button type="button" class="button" onclick={copy}>
                { icon::draw(if is_copied { Shape::Tick } else { Shape::Link }) }
                <span class="button-word">{ if is_copied { words.copied } else { words.copy_link } }</span>
            </button>
            <Dialog open={refused.is_some()} title={words.copy_link} close={words.close} on_close={close}>
                <p>{ words.copy_refused }</p>
                <input class="field" readonly=true aria-label={words.address} value={refused.unwrap_or_default()}
                    onfocus={|event: FocusEvent| select_all(&event)} />
            </Dialog>
        </div>
    }
}

fn select_all(event: &FocusEvent) {
    if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
        field.select();
    }
}
