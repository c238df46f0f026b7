//! What the browser remembers for the reader between visits. Nothing is written before the reader changes something,
//! and a browser that refuses storage is worked with all the same.

use crate::state::State;
use crate::url;
use web_sys::{Storage, window};

const LOOK: &str = "simpul.look";
const LETTERS: &str = "simpul.letters";
const OFF: &str = "off";

/// The reader's own settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// A state in which only language, theme and scale differ from the default: what an address leaves out.
    pub look: State,
    /// Whether keys of one character do something.
    pub letters: bool,
}

/// Those of a page that remembers nothing.
impl Default for Settings {
    fn default() -> Self {
        Self { look: State::default(), letters: true }
    }
}

impl Settings {
    /// What was remembered, or else the default.
    pub fn remembered() -> Self {
        let get = |key| storage().and_then(|storage| storage.get_item(key).ok().flatten());
        let (look, _) = url::decode(&get(LOOK).unwrap_or_default());
        Self { look: look_of(&look), letters: get(LETTERS).as_deref() != Some(OFF) }
    }

    /// Remembers how the page looks now.
    pub fn remember_look(&mut self, state: &State) {
        self.look = look_of(state);
        put(LOOK, &url::encode(&self.look));
    }

    /// Remembers whether keys of one character do something.
    pub fn remember_letters(&mut self, on: bool) {
        self.letters = on;
        put(LETTERS, if on { "on" } else { OFF });
    }
}

fn look_of(state: &State) -> State {
    State { lang: state.lang, theme: state.theme, scale: state.scale, ..State::default() }
}

/// In a sandboxed frame the getter itself throws.
fn storage() -> Option<Storage> {
    window().and_then(|window| window.local_storage().ok().flatten())
}

fn put(key: &str, value: &str) {
    if let Some(storage) = storage() {
        // A full or refusing storage only means that nothing is remembered.
        let _ = storage.set_item(key, value);
    }
}
