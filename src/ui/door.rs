//! What the page around the app does for it, each page in its own way: `assets/served.js` fetches, `assets/one-file.js`
//! takes from its own document.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, window};

#[wasm_bindgen(js_namespace = simpul)]
extern "C" {
    #[wasm_bindgen(catch, js_name = model)]
    async fn model_of_page(again: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = file)]
    async fn file_of_page(start: &str) -> Result<JsValue, JsValue>;
}

/// Whether the page is the one file, in which the address it opens at stands as data.
pub fn is_one_file() -> bool {
    let page = window().and_then(|window| window.document());
    page.is_some_and(|page| page.get_element_by_id("start").is_some())
}

/// The bytes of the model, unless they do not come; `again` passes over what the browser has kept.
pub async fn model(again: bool) -> Option<Uint8Array> {
    model_of_page(again).await.ok()?.dyn_into().ok()
}

/// The page as one file that opens at the address `start`, unless a part of it does not come.
pub async fn one_file(start: &str) -> Option<Blob> {
    file_of_page(start).await.ok()?.dyn_into().ok()
}
