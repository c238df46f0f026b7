//! Putting text on the clipboard, where the browser lets us.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

/// Copies `text`; whether the browser took it. Never throws: without a secure page there is no clipboard at all.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator = window.navigator();
    let present =
        js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|found| found.is_object());
    present && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Copies what stands in a field, where need be in the way of old, which also works in a page that came without
/// encryption; whether the browser took it. Where it did not, the text is selected, and the keys that copy are all that
/// is missing.
pub async fn copy_field(field: &HtmlTextAreaElement) -> bool {
    if copy(&field.value()).await {
        return true;
    }
    // Neither fails on a field that is on the screen.
    let _ = field.focus();
    field.select();
    let page = field.owner_document().and_then(|page| page.dyn_into::<HtmlDocument>().ok());
    page.is_some_and(|page| page.exec_command("copy").unwrap_or(false))
}
