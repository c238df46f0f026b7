//! Handing a file to the browser to save. Nothing is sent anywhere: the file is made in the page.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A text as the content of a file; none where the browser refuses.
pub fn content(text: &str, media_type: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

/// A file handed over; it can be read until this is dropped.
pub struct Handed {
    address: String,
}

impl Handed {
    /// Hands a file over under a name; none where the browser refuses.
    pub fn over(name: &str, content: &Blob) -> Option<Self> {
        let address = Url::create_object_url_with_blob(content).ok()?;
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
