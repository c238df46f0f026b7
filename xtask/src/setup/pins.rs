//! The versions of the tools that Trunk runs, read from Trunk.toml, where Trunk itself reads them.

use std::fs;

use crate::failure::Failure;
use crate::house;

/// The pinned versions.
pub struct Pins {
    /// Of wasm-bindgen-cli, the same as of the library (`tests/tidy.rs` holds that).
    pub wasm_bindgen: String,
    /// Of binaryen, which brings wasm-opt: one number.
    pub binaryen: String,
}

/// Reads them.
pub fn read() -> Result<Pins, Failure> {
    let path = house::root().join("Trunk.toml");
    let text = fs::read_to_string(&path).map_err(Failure::file(&path))?;
    let lacks = |lacks: &str| Failure::Content { path: path.clone(), lacks: lacks.to_owned() };
    let table: toml::Table = text.parse().map_err(|error| lacks(&format!("valid TOML: {error}")))?;
    let tool = |key: &str| {
        let value = table.get("tools").and_then(|tools| tools.get(key)).and_then(toml::Value::as_str);
        value.ok_or_else(|| lacks(&format!("the version tools.{key}")))
    };
    let wasm_bindgen = tool("wasm_bindgen")?.to_owned();
    let binaryen = tool("wasm_opt")?.trim_start_matches("version_").to_owned();
    Ok(Pins { wasm_bindgen, binaryen })
}
