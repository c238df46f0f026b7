//! Long work in slices of some milliseconds, between which the browser draws and listens.

use crate::pause::Rest;
use js_sys::Promise;
use std::cell::Cell;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// A slice ends with the first pause after so many milliseconds.
const SLICE: f64 = 14.0;

/// The pauses of one piece of work.
#[derive(Clone)]
pub struct Slices {
    begun: Rc<Cell<f64>>,
    /// Gone once nobody wants the work any more.
    wanted: Weak<()>,
}

/// For as long as it is held, the work goes on.
pub struct Wanted(Rc<()>);

impl Slices {
    /// Work that begins now.
    pub fn begin() -> (Self, Wanted) {
        let wanted = Wanted(Rc::new(()));
        (Self { begun: Rc::new(Cell::new(now())), wanted: Rc::downgrade(&wanted.0) }, wanted)
    }

    /// What to wait for where the slice is over.
    pub fn due(&self) -> Option<Rest> {
        if now() - self.begun.get() < SLICE {
            return None;
        }
        let slices = self.clone();
        Some(Box::pin(async move { slices.next().await }))
    }

    /// Ends the slice: waits until the browser has done what else there was, or for ever where the work is not wanted any
    /// more; nobody waits for it then, and it is dropped. A page that nobody sees does not stop: its browser would let it
    /// go on once a second.
    pub async fn next(&self) {
        if !is_hidden() {
            next_task().await;
        }
        if self.wanted.strong_count() == 0 {
            std::future::pending::<()>().await;
        }
        self.begun.set(now());
    }
}

fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

fn is_hidden() -> bool {
    window().and_then(|window| window.document()).is_some_and(|page| page.hidden())
}

/// Until the browser has done what waits for it.
pub async fn next_task() {
    let promise = Promise::new(&mut |done, _| {
        if let Some(window) = window() {
            // Refused only for what is no function.
            let _ = window.set_timeout_with_callback(&done);
        }
    });
    // A timer does not fail.
    let _ = JsFuture::from(promise).await;
}
