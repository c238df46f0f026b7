//! The folder that holds the tools, and how one gets in: built under another name, then renamed, so that a set-up
//! that was cut short, or one that runs beside it, never leaves half a tool.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The folder of all tools.
pub fn all() -> Result<PathBuf, Failure> {
    let given = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = given("SIMPUL_TOOLS") {
        return env::current_dir().map(|here| here.join(&folder)).map_err(Failure::file(&folder));
    }
    let cache = given("XDG_CACHE_HOME").or_else(|| given("HOME").map(|home| home.join(".cache")));
    cache.map(|cache| cache.join("simpul")).ok_or_else(|| Failure::Missing {
        what: "a folder for the tools".to_owned(),
        advice: "Set SIMPUL_TOOLS to one.".to_owned(),
    })
}

/// Runs `install` on an empty folder and, if it succeeds, puts that folder in the place of `home`.
pub fn fill(home: &Path, install: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
    let parent = home.parent().unwrap_or(home);
    fs::create_dir_all(parent).map_err(Failure::file(parent))?;
    let name = home.file_name().unwrap_or_default().to_string_lossy();
    let part = parent.join(format!(".{name}.{}", std::process::id()));
    let outcome = install(&part).and_then(|()| settle(&part, home));
    if part.exists() {
        // Left over after a failure; the failure itself is the news.
        let _ = fs::remove_dir_all(&part);
    }
    outcome
}

fn settle(part: &Path, home: &Path) -> Result<(), Failure> {
    if home.exists() {
        fs::remove_dir_all(home).map_err(Failure::file(home))?;
    }
    fs::rename(part, home).map_err(Failure::file(home))
}
