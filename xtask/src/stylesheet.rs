//! `cargo xtask stylesheet`: joins the style sheets of `assets/css` into one file, so that the page asks for one.
//!
//! A new sheet needs no line anywhere: every rule stands in a layer, and `tokens.css`, which comes first, states the
//! order of the layers.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::house;

/// The sheet that states the order of the layers.
const FIRST: &str = "tokens.css";

/// Writes `target/page/simpul.css`, which index.html names.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    let sheets = house::root().join("assets/css");
    let mut paths = house::files(&sheets)?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    put_in_order(&mut paths);
    let mut joined = String::new();
    for path in &paths {
        joined.push_str(&fs::read_to_string(path).map_err(Failure::file(path))?);
        joined.push('\n');
    }
    let folder = house::root().join("target/page");
    fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    let target = folder.join("simpul.css");
    fs::write(&target, joined).map_err(Failure::file(&target))
}

/// The same order on every machine.
fn put_in_order(paths: &mut [PathBuf]) {
    let is_first = |path: &Path| path.file_name().is_some_and(|name| name == FIRST);
    paths.sort_by(|a, b| is_first(b).cmp(&is_first(a)).then_with(|| a.cmp(b)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_that_orders_the_layers_comes_first() {
        let mut paths = ["css/base.css", "css/parts/runs.css", "css/tokens.css", "css/parts.css"].map(PathBuf::from);
        put_in_order(&mut paths);
        assert_eq!(
            paths.map(|path| path.display().to_string()),
            ["css/tokens.css", "css/base.css", "css/parts/runs.css", "css/parts.css"]
        );
    }
}
