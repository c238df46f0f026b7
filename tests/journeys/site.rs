//! The finished site on a server of its own: each journey has an origin to itself, knows what was asked of it, and can
//! lose parts of it on the way.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

/// Deep in some folder, because the site has to work from any.
const FOLDER: &str = "/sebuah/map/";

/// Serves `dist/` until it is dropped. Every request has a connection and a thread to itself: a server that lets connections
/// wait for each other makes a browser wait that reads one answer only once it has another.
pub struct Site {
    place: SocketAddr,
    leaving: Arc<AtomicBool>,
    /// Nothing once it has left.
    serving: Mutex<Option<JoinHandle<()>>>,
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
        let place = listener.local_addr().expect("it listens");
        let notes = Notes { folder: dist(), asked: Vec::new(), lost: None, generous: false, put: HashMap::new() };
        let notes = Arc::new(Mutex::new(notes));
        let (leaving, noting) = (Arc::new(AtomicBool::new(false)), Arc::clone(&notes));
        let left = Arc::clone(&leaving);
        let thread = thread::spawn(move || {
            for reader in listener.incoming().flatten().take_while(|_| !left.load(Ordering::Relaxed)) {
                let noting = Arc::clone(&noting);
                // A reader who leaves before the answer has come is no concern of the server's.
                thread::spawn(move || answer(&reader, &noting, before).ok());
            }
        });
        Self { place, leaving, serving: Mutex::new(Some(thread)), notes }
    }

    /// Its address, without what a reader adds after the `#`.
    pub fn address(&self) -> String {
        format!("http://{}{FOLDER}", self.place)
    }

    /// Serves the files of another folder from now on.
    pub fn show(&self, folder: &Path) {
        folder.clone_into(&mut take(&self.notes).folder);
    }

    /// From now on nobody answers.
    pub fn leave(&self) {
        let serving = self.serving.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = serving {
            self.leaving.store(true, Ordering::Relaxed);
            // It sees that when somebody calls, and hangs up.
            let _ = TcpStream::connect(self.place);
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

fn answer(reader: &TcpStream, notes: &Mutex<Notes>, before: &str) -> io::Result<()> {
    let mut head = BufReader::new(reader).lines();
    let asks = head.next().transpose()?.unwrap_or_default();
    // What else a browser says is read, so that it is not cut off while it speaks.
    for line in head {
        if line?.is_empty() {
            break;
        }
    }
    let address = asks.split(' ').nth(1).unwrap_or_default();
    let path = address.split('?').next().unwrap_or_default();
    let file = match path.strip_prefix(FOLDER) {
        Some("") => "index.html",
        Some(file) => file,
        None => path,
    };
    let content = content(file, &mut take(notes), before);
    let outcome = if content.is_some() { "200 OK" } else { "404 Not Found" };
    let content = content.unwrap_or_default();
    let mut says = format!(
        "HTTP/1.1 {outcome}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         Connection: close\r\n",
        kind(file),
        content.len()
    );
    if take(notes).generous {
        says.push_str("Access-Control-Allow-Origin: *\r\n");
    }
    says.push_str("\r\n");
    let mut reader = reader;
    reader.write_all(says.as_bytes())?;
    reader.write_all(&content)
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

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml",
        _ => "application/octet-stream",
    }
}
