//! Another version of the site, as a later build would give it.

use crate::site::{dist, sum};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many there were.
static VERSIONS: AtomicUsize = AtomicUsize::new(0);

/// A folder with another version; it goes when this is dropped.
pub struct Version {
    /// The folder.
    pub folder: PathBuf,
    /// The name of its style sheet, which no other version has.
    pub style: String,
}

impl Version {
    /// The site with another style sheet under another name, and `data-version` on its root.
    pub fn another() -> Self {
        let number = VERSIONS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("simpul-version-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder for what passes");
        let mut style = String::new();
        for entry in fs::read_dir(dist()).expect("`cargo xtask dist` wrote it").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            fs::copy(entry.path(), folder.join(&name)).expect("room for a copy");
            if Path::new(&name).extension().is_some_and(|ending| ending == "css") {
                style = name;
            }
        }
        let (worker, page) = (folder.join("sw.js"), folder.join("index.html"));
        let (mut list, text) = (read(&worker), read(&page));
        let version = list.split('"').find(|word| is_version(word)).expect("the worker names its version").to_owned();
        list = list.replace(&version, "0123456789abcdef");

        let (old, new) = (read(&folder.join(&style)), "simpul-0123456789abcdef.css".to_owned());
        let content = format!("{old}/* another */");
        list = list.replace(&style, &new).replace(&sum(old.as_bytes()), &sum(content.as_bytes()));
        fs::remove_file(folder.join(&style)).expect("it was copied");
        fs::write(folder.join(&new), content).expect("room for a copy");

        let content = text.replace(&style, &new).replacen("<html ", "<html data-version=another ", 1);
        list = list.replace(&sum(text.as_bytes()), &sum(content.as_bytes()));
        fs::write(page, content).expect("room for a copy");
        fs::write(worker, list).expect("room for a copy");
        Self { folder, style: new }
    }
}

impl Drop for Version {
    fn drop(&mut self) {
        // What is left behind lies in the system's own folder for such things.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn is_version(word: &str) -> bool {
    word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file of the site")
}
