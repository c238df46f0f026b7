//! The browser's address and history. A sandboxed frame may refuse either; the page then works without them.

use crate::state::Trace;
use wasm_bindgen::JsValue;
use web_sys::{Location, window};

fn location() -> Option<Location> {
    window().map(|window| window.location())
}

/// What stands in the address from its `#` on.
pub fn hash() -> String {
    location().and_then(|location| location.hash().ok()).unwrap_or_default()
}

/// The whole link to a state, given what `url::encode` makes of it.
pub fn link(encoded: &str) -> String {
    let href = location().and_then(|location| location.href().ok()).unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    if encoded.is_empty() { page.to_owned() } else { format!("{page}#{encoded}") }
}

/// Whether the page was opened as a file, so that its link leads nowhere on another machine.
pub fn is_local() -> bool {
    location().and_then(|location| location.protocol().ok()).is_some_and(|protocol| protocol == "file:")
}

/// Puts a state into the address: as a new entry of the history, or in place of the present one.
pub fn write(encoded: &str, trace: Trace) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let link = link(encoded);
    // Refused in some frames, and where a browser thinks there were too many; the state stands all the same.
    let _ = match trace {
        Trace::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&link)),
        Trace::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&link)),
    };
}
