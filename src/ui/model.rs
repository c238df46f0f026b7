//! The model of the trained tagger. The page stands and is read by rules before it is asked for; then the file is
//! fetched, the corpus is read with it, each in a task of its own, and the app is told.

use super::page;
use crate::engine::Engine;
use crate::i18n::read::ModelWords;
use gloo_timers::callback::Timeout;
use js_sys::Uint8Array;
use simpul_tagger::Model;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{RequestCache, RequestInit, Response, window};
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

/// Where the file lies, relative to the page; nothing in a page that was built without one.
pub fn address() -> Option<String> {
    let root = window()?.document()?.get_element_by_id("app")?;
    root.get_attribute("data-model").filter(|address| address != NONE)
}

/// Reads the corpus of `engine` with the model at `address`, once what is drawn now has been painted. `again` does not
/// take the file that the browser has kept, which may be what is wrong.
pub fn load(address: String, again: bool, engine: Rc<Engine>, done: Callback<Result<Rc<Engine>, Failure>>) {
    page::before_paint(move || {
        later(move || {
            spawn_local(async move {
                let file = fetch(&address, again).await;
                later(move || read(file, engine, done));
            });
        });
    });
}

fn read(file: Option<Uint8Array>, engine: Rc<Engine>, done: Callback<Result<Rc<Engine>, Failure>>) {
    let Some(file) = file else { return done.emit(Err(Failure::Missing)) };
    match page::measured("simpul: read the model", || Model::read(&file.to_vec())) {
        Ok(model) => later(move || {
            let read = || Engine::open_with(engine.corpus.clone(), Some(&model));
            done.emit(Ok(Rc::new(page::measured("simpul: read the corpus with the model", read))));
        }),
        Err(_) => done.emit(Err(Failure::Altered)),
    }
}

/// In a task of its own: whatever the reader does meanwhile comes first.
fn later(act: impl FnOnce() + 'static) {
    Timeout::new(0, act).forget();
}

async fn fetch(address: &str, again: bool) -> Option<Uint8Array> {
    let how = RequestInit::new();
    how.set_cache(if again { RequestCache::Reload } else { RequestCache::Default });
    let response = JsFuture::from(window()?.fetch_with_str_and_init(address, &how)).await.ok()?;
    let response: Response = response.dyn_into().ok().filter(Response::ok)?;
    let file = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&file))
}
