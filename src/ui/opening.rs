//! From the built-in articles to the app. They are read in slices, and stand there as plain text meanwhile.

use super::app::{App, AppProps};
use super::slices::{Slices, next_task};
use super::{page, panic};
use crate::corpus::Corpus;
use crate::engine::Engine;
use crate::pause::Pause;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

/// Reads the articles, and mounts the app at `root`.
pub fn open(root: Element) {
    panic::install();
    spawn_local(async move {
        let (slices, _wanted) = Slices::begin();
        let due = || slices.due();
        let pause = Pause::when(&due);
        let read = async { Engine::open_pausing(Corpus::builtin_pausing(pause).await, None, pause).await };
        let engine = Rc::new(page::measured("simpul: read the corpus", read).await);
        // What is drawn first takes a task of its own.
        next_task().await;
        yew::Renderer::<App>::with_root_and_props(root, AppProps { engine }).render();
    });
}
