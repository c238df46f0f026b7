//! Putting text on the clipboard, where the browser lets us.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Copies `text`; whether the browser took it. Never throws: without a secure page there is no clipboard at all.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator = window.navigator();
    let present =
        js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|found| found.is_object());
    present && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
