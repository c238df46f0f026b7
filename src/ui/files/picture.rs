//! A drawing in pixels: the browser draws the SVG, and we take what it drew.

use js_sys::{Promise, encode_uri_component};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// Pixels for each unit of the drawing: sharp on a slide.
const SCALE: f64 = 2.0;
/// No browser draws on a canvas that is longer than some ten thousand pixels.
const LONGEST: f64 = 8192.0;

/// The drawing as PNG; none where the browser refuses.
pub async fn png(svg: &str) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&format!("data:image/svg+xml,{}", encode_uri_component(svg)));
    JsFuture::from(image.decode()).await.ok()?;
    let (width, height) = (f64::from(image.natural_width()), f64::from(image.natural_height()));
    let scale = SCALE.min(LONGEST / width.max(height).max(1.0));
    let canvas: HtmlCanvasElement = web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    #[expect(clippy::cast_sign_loss, reason = "a picture has no negative size")]
    {
        canvas.set_width((width * scale).round() as u32);
        canvas.set_height((height * scale).round() as u32);
    }
    let brush: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    brush.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    // Where the browser throws, it never answers, and the promise says so.
    let drawn = Promise::new(&mut |take, refuse| {
        if canvas.to_blob(&take).is_err() {
            let _ = refuse.call0(&canvas);
        }
    });
    JsFuture::from(drawn).await.ok()?.dyn_into().ok()
}
