//! Handing text to the browser as a file to save. Nothing is sent anywhere: the file is made in the page.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A file handed over; it can be read until this is dropped.
pub struct Handed {
    address: String,
}

impl Handed {
    /// Hands `text` over under a name; none where the browser refuses.
    pub fn over(name: &str, media_type: &str, text: &str) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type(media_type);
        let parts = js_sys::Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let handed = Self { address };
        let link = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
        link.set_href(&handed.address);
        link.set_download(name);
        link.click();
        Some(handed)
    }
}

impl Drop for Handed {
    fn drop(&mut self) {
        // A page that is going away has let go of its addresses already.
        let _ = Url::revoke_object_url(&self.address);
    }
}
