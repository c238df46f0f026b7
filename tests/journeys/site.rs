//! The finished site on a server of its own: each journey has an origin to itself, knows what was asked of it, and can
//! lose parts of it on the way.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use tiny_http::{Header, Request, Response, Server};

/// Deep in some folder, because the site has to work from any.
const FOLDER: &str = "/sebuah/map/";

/// Serves `dist/` until it is dropped.
pub struct Site {
    address: String,
    /// Nothing once it has left.
    serving: Mutex<Option<(Arc<Server>, JoinHandle<()>)>>,
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
        let server = Arc::new(Server::http("127.0.0.1:0").expect("a free port"));
        let notes = Notes { folder: dist(), asked: Vec::new(), lost: None, generous: false, put: HashMap::new() };
        let notes = Arc::new(Mutex::new(notes));
        let address = format!("http://{}{FOLDER}", server.server_addr().to_ip().expect("an address of the network"));
        let (listening, noting) = (Arc::clone(&server), Arc::clone(&notes));
        let thread = thread::spawn(move || {
            for request in listening.incoming_requests() {
                answer(request, &noting, before);
            }
        });
        Self { address, serving: Mutex::new(Some((server, thread))), notes }
    }

    /// Its address, without what a reader adds after the `#`.
    pub fn address(&self) -> String {
        self.address.clone()
    }

    /// Serves the files of another folder from now on.
    pub fn show(&self, folder: &Path) {
        folder.clone_into(&mut take(&self.notes).folder);
    }

    /// From now on nobody answers.
    pub fn leave(&self) {
        let serving = self.serving.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((server, thread)) = serving {
            server.unblock();
            // It hangs up when the last who holds it lets go.
            drop(server);
            let _ = thread.join();
        }
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

impl Drop for Site {
    fn drop(&mut self) {
        self.leave();
    }
}

/// A journey that failed leaves the notes as they are, which is no reason to fail again.
fn take(notes: &Mutex<Notes>) -> MutexGuard<'_, Notes> {
    notes.lock().unwrap_or_else(PoisonError::into_inner)
}

fn answer(request: Request, notes: &Mutex<Notes>, before: &str) {
    let path = request.url().split('?').next().unwrap_or_default();
    let file = match path.strip_prefix(FOLDER) {
        Some("") => "index.html",
        Some(file) => file,
        None => path,
    };
    let response = match content(file, &mut take(notes), before) {
        // Chunks would hide how much is still to come.
        Some(content) => Response::from_data(content).with_chunked_threshold(usize::MAX).with_header(kind(file)),
        None => Response::from_data(Vec::new()).with_status_code(404),
    };
    let mut response = response.with_header(header("Cache-Control", "no-cache"));
    if take(notes).generous {
        response.add_header(header("Access-Control-Allow-Origin", "*"));
    }
    // A reader who left before the answer came is no concern of the server's.
    let _ = request.respond(response);
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

fn kind(name: &str) -> Header {
    let value = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml",
        _ => "application/octet-stream",
    };
    header("Content-Type", value)
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values are the literals of this file, all ASCII")
}
