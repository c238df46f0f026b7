//! Where things stand in the checkout.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The root of the checkout.
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest)
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The trained model of the tagger, where there is one.
pub fn model() -> PathBuf {
    root().join("assets/model/simpul.model")
}

/// The files under `folder`, at any depth.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
