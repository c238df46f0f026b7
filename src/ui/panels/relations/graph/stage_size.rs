//! How large the stage is, also after it changed.

use super::camera::Stage;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The size of an element in pixels; none before it is laid out.
#[hook]
pub fn use_stage_size(stage: NodeRef) -> Option<Stage> {
    let size = use_state_eq(|| None);
    let setter = size.setter();
    use_effect_with(stage, move |stage| {
        let watched = stage.cast::<Element>().and_then(|stage| {
            let measured = stage.clone();
            let changed = Closure::<dyn Fn()>::new(move || {
                let (width, height) = (measured.client_width() as f32, measured.client_height() as f32);
                setter.set((width > 0.0 && height > 0.0).then_some((width, height)));
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
