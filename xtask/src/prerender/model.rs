//! The model of the tagger beside the page.

use std::fs;
use std::path::Path;

use super::names;
use crate::failure::Failure;
use crate::house;

/// The model's file in the site.
pub struct Model {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub content: Vec<u8>,
}

/// Copies the model into `folder`; gives it back, or nothing in a checkout without a model.
pub fn put_into(folder: &Path) -> Result<Option<Model>, Failure> {
    let path = house::model();
    if !path.exists() {
        println!("without assets/model/simpul.model the page reads by rules alone; `cargo xtask train` writes it");
        return Ok(None);
    }
    let content = fs::read(&path).map_err(Failure::file(&path))?;
    let name = names::of("simpul", &content, "model");
    let target = folder.join(&name);
    fs::write(&target, &content).map_err(Failure::file(&target))?;
    Ok(Some(Model { name, content }))
}
