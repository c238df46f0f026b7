//! The finished site on a server of its own: each journey has an origin to itself, knows what was asked of it, and can
//! lose parts of it on the way.

#[path = "../../xtask/src/server.rs"]
#[expect(dead_code, reason = "what ends by itself need not be waited for")]
mod server;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use server::{Answer, Server};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Deep in some folder, because the site has to work from any.
const FOLDER: &str = "/sebuah/map/";

/// Serves `dist/` until it is dropped.
pub struct Site {
    server: Server,
    notes: Arc<Mutex<Notes>>,
}

struct Notes {
    /// Where the files are.
    folder: PathBuf,
    /// The files that were asked for, in order.
    asked: Vec<String>,
    /// Files that end on this are not there.
    lost: Option<&'static str>,
    /// Whether pages of any origin may load them, which few servers say and browsers ask in a sandbox.
    generous: bool,
    /// Pages of the journey's own, by name.
    put: HashMap<String, String>,
}

impl Site {
    /// Serves it on a free port. `before` is a script that runs before any of the page's, and is not of the page's: it
    /// stands above the content-security policy, which judges what comes after it.
    ///
    /// # Panics
    /// Where this machine has no free port.
    pub fn open(before: &'static str) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let notes = Notes { folder: dist(), asked: Vec::new(), lost: None, generous: false, put: HashMap::new() };
        let notes = Arc::new(Mutex::new(notes));
        let noting = Arc::clone(&notes);
        let server = Server::open(listener, move |request| answer(&request.path, &mut take(&noting), before));
        Self { server: server.expect("it listens"), notes }
    }

    /// Its address, without what a reader adds after the `#`.
    pub fn address(&self) -> String {
        format!("http://{}{FOLDER}", self.server.place())
    }

    /// Serves the files of another folder from now on.
    pub fn show(&self, folder: &Path) {
        folder.clone_into(&mut take(&self.notes).folder);
    }

    /// From now on nobody answers.
    pub fn leave(&self) {
        self.server.leave();
    }

    /// The files that were asked for until now.
    pub fn asked(&self) -> Vec<String> {
        take(&self.notes).asked.clone()
    }

    /// Puts a page of the journey's own beside those of the site, or in the place of one.
    pub fn put(&self, name: &str, page: &str) {
        take(&self.notes).put.insert(name.to_owned(), page.to_owned());
    }

    /// From now on, pages of any origin may load every file.
    pub fn be_generous(&self) {
        take(&self.notes).generous = true;
    }

    /// From now on, files that end on `ending` are not found; with nothing, all are there again.
    pub fn lose(&self, ending: Option<&'static str>) {
        take(&self.notes).lost = ending;
    }
}

/// A journey that failed leaves the notes as they are, which is no reason to fail again.
fn take(notes: &Mutex<Notes>) -> MutexGuard<'_, Notes> {
    notes.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(path: &str, notes: &mut Notes, before: &str) -> Answer {
    let file = match path.strip_prefix(FOLDER) {
        Some("") => "index.html",
        Some(file) => file,
        None => path,
    };
    let found = content(file, notes, before).map(|content| Answer::file(file, content));
    Answer { generous: notes.generous, ..found.unwrap_or_else(|| Answer::bare("404 Not Found")) }
}

fn content(file: &str, notes: &mut Notes, before: &str) -> Option<Vec<u8>> {
    notes.asked.push(file.to_owned());
    if notes.lost.is_some_and(|lost| file.ends_with(lost)) {
        return None;
    }
    if let Some(page) = notes.put.get(file) {
        return Some(page.clone().into_bytes());
    }
    // What lies outside the site's folder begins with a slash here, and is not there.
    let content = fs::read(notes.folder.join(file)).ok().filter(|_| !file.starts_with('/'))?;
    Some(match file {
        "index.html" => preceded(&content, before),
        // The worker keeps only what its list has.
        "sw.js" => {
            let page = fs::read(notes.folder.join("index.html")).ok()?;
            let list = String::from_utf8_lossy(&content);
            list.replace(&sum(&page), &sum(&preceded(&page, before))).into_bytes()
        }
        _ => content,
    })
}

/// A checksum as the worker's list has it.
pub fn sum(content: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(content))
}

/// The page with a script before everything that is in its head.
pub fn preceded(page: &[u8], before: &str) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let script = if before.is_empty() { String::new() } else { format!("<script>{before}</script>") };
    page.replacen("<meta", &format!("{script}<meta"), 1).into_bytes()
}

/// What `cargo xtask dist` wrote.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}
