//! How large the stage and the page's type are, also after they changed, and on paper.

use super::camera::Stage;
use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The type size at which names have the size the engine gives them, in pixels.
const USUAL_TYPE: f32 = 16.0;
/// The size, in pixels, at which the drawing is printed from a screen that did not show it.
const ON_PAPER: Stage = (640.0, 520.0);

/// The size of an element in pixels, and how much larger than usual the page's type is; none before it is laid out.
#[hook]
pub fn use_stage_size(stage: NodeRef) -> Option<(Stage, f32)> {
    let size = use_state_eq(|| None);
    let printed = size.setter();
    use_effect_with(size.is_some(), move |seen| {
        let unseen = web_sys::window().filter(|_| !*seen);
        let listener = unseen
            .map(|window| EventListener::once(&window, "beforeprint", move |_| printed.set(Some((ON_PAPER, 1.0)))));
        move || drop(listener)
    });
    let setter = size.setter();
    use_effect_with(stage, move |stage| {
        let watched = stage.cast::<Element>().and_then(|stage| {
            let measured = stage.clone();
            let changed = Closure::<dyn Fn()>::new(move || {
                let (width, height) = (measured.client_width() as f32, measured.client_height() as f32);
                setter.set((width > 0.0 && height > 0.0).then(|| ((width, height), type_scale())));
            });
            let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok()?;
            // The observer calls once at the start, so nothing is measured here.
            observer.observe(&stage);
            Some((observer, changed))
        });
        move || {
            if let Some((observer, _)) = watched {
                observer.disconnect();
            }
        }
    });
    *size
}

/// A projector's larger type, or the reader's own, makes the names in the drawing larger too.
fn type_scale() -> f32 {
    let size = web_sys::window().and_then(|window| {
        let root = window.document()?.document_element()?;
        window.get_computed_style(&root).ok()??.get_property_value("font-size").ok()
    });
    let pixels = size.map(|size| js_sys::parse_float(&size) as f32).filter(|pixels| pixels.is_finite());
    pixels.map_or(1.0, |pixels| (pixels / USUAL_TYPE).clamp(0.5, 4.0))
}
