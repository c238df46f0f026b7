//! What a reader sees when the program stops: a notice that stands ready in index.html, because nothing can be drawn
//! any more. Reloading brings everything back, since the address holds it.

use std::panic::PanicHookInfo;
use web_sys::{console, window};

/// The notice in index.html.
const NOTICE: &str = "panic";

/// Shows the notice at a panic, and tells the console what happened.
pub fn install() {
    // Through Yew, which puts its own hook in place of any other.
    yew::set_custom_panic_hook(Box::new(show));
}

fn show(info: &PanicHookInfo<'_>) {
    console::error_1(&info.to_string().into());
    let notice = window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(NOTICE));
    if let Some(notice) = notice {
        let _ = notice.remove_attribute("hidden");
    }
}
