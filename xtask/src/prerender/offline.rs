//! What makes the site work without network: the worker that keeps its files, with their list, and what an installed
//! page is called and looks like.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::minify::{self, Sort};
use super::{icon, names};
use crate::failure::Failure;
use crate::house;

/// The worker. Its name stays, so that browsers find the next version under it.
const WORKER: &str = "sw.js";
/// What an installed page needs, beside the worker.
const INSTALLED: [&str; 2] = ["simpul.webmanifest", icon::DRAWING];

/// Puts them into `folder`, in which all else stands already; `others` are files that the page does not need.
pub fn put_into(folder: &Path, others: &[&str]) -> Result<(), Failure> {
    let assets = house::root().join("assets");
    for name in INSTALLED {
        let (from, to) = (assets.join(name), folder.join(name));
        fs::copy(&from, &to).map_err(Failure::file(&from))?;
    }
    icon::put_into(folder)?;
    let mut files = Map::new();
    for path in house::files(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        if name != WORKER && !others.contains(&name.as_str()) {
            let content = fs::read(&path).map_err(Failure::file(&path))?;
            // Hosts answer for the folder itself; asked for index.html, some lead elsewhere.
            let address = if name == "index.html" { "./".to_owned() } else { name };
            files.insert(address, STANDARD.encode(Sha256::digest(&content)).into());
        }
    }
    let source = assets.join(WORKER);
    let worker = fs::read_to_string(&source).map_err(Failure::file(&source))?;
    let target = folder.join(WORKER);
    fs::write(&target, minify::script(&filled(&worker, files), Sort::Classic)?).map_err(Failure::file(&target))
}

/// The worker with its list, which is in order, and its version, which another list changes.
fn filled(worker: &str, files: Map<String, Value>) -> String {
    let list = Value::Object(files).to_string();
    worker.replacen("{{version}}", &names::short_checksum(list.as_bytes()), 1).replacen("{{files}}", &list, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_is_another_version() {
        let worker =
            |sum: &str| filled("F={{files}};V=\"{{version}}\"", Map::from_iter([("./".to_owned(), sum.into())]));
        assert!(worker("a").starts_with("F={\"./\":\"a\"};V=\""), "{}", worker("a"));
        assert_ne!(worker("a").split(';').nth(1), worker("b").split(';').nth(1));
    }
}
