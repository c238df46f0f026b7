//! The model of the trained tagger. The page stands and is read by rules before it is asked for; then the file comes,
//! the corpus is read with it, neither at a stretch, and the app is told.

use super::slices::{Slices, next_task};
use super::{door, page};
use crate::engine::Engine;
use crate::i18n::read::ModelWords;
use crate::pause::Pause;
use js_sys::Uint8Array;
use simpul_tagger::Model;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::window;
use yew::prelude::*;

/// How it stands with the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The page was built without one.
    Absent,
    /// It is on its way.
    Loading,
    /// The corpus is read with it.
    InForce,
    /// The corpus is read by rules alone.
    Failed(Failure),
}

/// Why the corpus is not read with the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The file did not arrive.
    Missing,
    /// The file is no whole model.
    Altered,
}

impl Standing {
    /// In a sentence; nothing where the page has no model.
    pub fn says(self, words: &ModelWords) -> Option<&'static str> {
        match self {
            Self::Absent => None,
            Self::Loading => Some(words.loading),
            Self::InForce => Some(words.in_force),
            Self::Failed(Failure::Missing) => Some(words.missing),
            Self::Failed(Failure::Altered) => Some(words.altered),
        }
    }

    /// For whoever asks the page from outside.
    pub fn name(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Loading => "loading",
            Self::InForce => "in-force",
            Self::Failed(_) => "failed",
        }
    }
}

/// What stands in place of the file's name in a page that was built without a model.
const NONE: &str = "none";

/// Whether the page was built with one.
pub fn is_there() -> bool {
    let root = window().and_then(|window| window.document()?.get_element_by_id("app"));
    root.and_then(|root| root.get_attribute("data-model")).is_some_and(|name| name != NONE)
}

/// Reads the corpus of `engine` with the model, once what is drawn now has been painted. `again` does not take the file
/// that the browser has kept, which may be what is wrong.
pub fn load(again: bool, engine: Rc<Engine>, done: Callback<Result<Rc<Engine>, Failure>>) {
    page::before_paint(move || {
        spawn_local(async move {
            next_task().await;
            let file = door::model(again).await;
            done.emit(read(file, &engine).await);
        });
    });
}

/// The model, then the corpus, both in slices: whatever the reader does meanwhile comes first.
async fn read(file: Option<Uint8Array>, engine: &Engine) -> Result<Rc<Engine>, Failure> {
    let file = file.ok_or(Failure::Missing)?;
    next_task().await;
    let (slices, _wanted) = Slices::begin();
    let due = || slices.due();
    let (pause, file) = (Pause::when(&due), file.to_vec());
    let model = page::measured("simpul: read the model", Model::read_pausing(&file, pause)).await;
    let model = model.map_err(|_| Failure::Altered)?;
    let read = Engine::open_pausing(engine.corpus.clone(), Some(&model), pause);
    Ok(Rc::new(page::measured("simpul: read the corpus with the model", read).await))
}
