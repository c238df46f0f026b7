//! The analysis as JavaScript calls it.

use simpul_tagger::Model;
use wasm_bindgen::prelude::wasm_bindgen;

/// An analysis with its model.
#[wasm_bindgen]
pub struct Analysis {
    model: Option<Model>,
}

#[wasm_bindgen]
impl Analysis {
    /// With the model of these bytes; none where they are empty or no model.
    #[wasm_bindgen(constructor)]
    pub fn new(model: &[u8]) -> Self {
        Self { model: crate::model(model).unwrap_or_default() }
    }

    /// Whether there is a model.
    pub fn has_model(&self) -> bool {
        self.model.is_some()
    }

    /// Reads the articles of `text`; returns how many tokens they hold.
    pub fn run(&self, text: String) -> u32 {
        crate::analyze(text, self.model.as_ref()).tokens as u32
    }
}
