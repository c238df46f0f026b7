//! The model of the tagger beside the page.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::house;

/// Copies the model into `folder` under a name that changes with its content, so that browsers may keep it; gives back
/// the name, or nothing in a checkout without a model.
pub fn put_into(folder: &Path) -> Result<Option<String>, Failure> {
    let path = house::model();
    if !path.exists() {
        println!("without assets/model/simpul.model the page reads by rules alone; `cargo xtask train` writes it");
        return Ok(None);
    }
    let content = fs::read(&path).map_err(Failure::file(&path))?;
    let name = name_of(&content);
    let target = folder.join(&name);
    fs::write(&target, content).map_err(Failure::file(&target))?;
    Ok(Some(name))
}

fn name_of(content: &[u8]) -> String {
    let mut name = String::from("simpul-");
    for byte in Sha256::digest(content).iter().take(8) {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name + ".model"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_model_has_another_name() {
        // The checksum of nothing, as in `policy`, in the other notation.
        assert_eq!(name_of(b""), "simpul-e3b0c44298fc1c14.model");
        assert_ne!(name_of(b"a"), name_of(b"b"));
    }
}
