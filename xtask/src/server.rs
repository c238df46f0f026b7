//! A small server for this machine alone. Every request has a connection and a thread to itself: a server that lets
//! connections wait for each other makes a browser wait that reads one answer only once it has another.
//!
//! It needs nothing but the standard library, so that the journeys take this file as it is (`tests/journeys/site.rs`).

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

/// What a browser asks for.
pub struct Request {
    /// `GET`, `HEAD`, `POST`.
    pub method: String,
    /// From the first slash on, without what stands behind a `?`.
    pub path: String,
    /// What it sends along.
    pub body: Vec<u8>,
}

/// What it gets.
pub struct Answer {
    /// `200 OK`
    pub status: &'static str,
    /// Its media type.
    pub kind: &'static str,
    /// What stands in it.
    pub content: Vec<u8>,
    /// Whether pages of any origin may load it, which few servers say and browsers ask in a sandbox.
    pub generous: bool,
}

impl Answer {
    /// A file with what stands in it.
    pub fn file(name: &str, content: Vec<u8>) -> Self {
        Self { status: "200 OK", kind: media_type(name), content, generous: false }
    }

    /// A status and its words.
    pub fn bare(status: &'static str) -> Self {
        Self { status, kind: "text/plain; charset=utf-8", content: status.into(), generous: false }
    }
}

/// Answers until it is dropped or told to leave.
pub struct Server {
    place: SocketAddr,
    leaving: Arc<AtomicBool>,
    /// Nothing once it has left.
    serving: Mutex<Option<JoinHandle<()>>>,
}

impl Server {
    /// Answers whoever calls.
    ///
    /// # Errors
    /// Where the listener has no address.
    pub fn open(
        listener: TcpListener,
        answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let (place, leaving) = (listener.local_addr()?, Arc::new(AtomicBool::new(false)));
        let (left, answer) = (Arc::clone(&leaving), Arc::new(answer));
        let thread = thread::spawn(move || {
            for caller in listener.incoming().flatten().take_while(|_| !left.load(Ordering::Relaxed)) {
                let answer = Arc::clone(&answer);
                // A reader who leaves before the answer has come is no concern of the server's.
                thread::spawn(move || respond(&caller, &*answer).ok());
            }
        });
        Ok(Self { place, leaving, serving: Mutex::new(Some(thread)) })
    }

    /// Where it answers.
    pub fn place(&self) -> SocketAddr {
        self.place
    }

    /// Waits for as long as it answers.
    pub fn stay(&self) {
        if let Some(thread) = self.serving() {
            let _ = thread.join();
        }
    }

    /// From now on nobody answers.
    pub fn leave(&self) {
        if let Some(thread) = self.serving() {
            self.leaving.store(true, Ordering::Relaxed);
            // It sees that when somebody calls, and hangs up.
            let _ = TcpStream::connect(self.place);
            let _ = thread.join();
        }
    }

    fn serving(&self) -> Option<JoinHandle<()>> {
        self.serving.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.leave();
    }
}

fn respond(mut caller: &TcpStream, answer: &dyn Fn(&Request) -> Answer) -> io::Result<()> {
    let request = read(caller)?;
    let Answer { status, kind, content, generous } = answer(&request);
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", content.len());
    // A rebuilt page is to be found on the next load; the page then tells that a new version is ready.
    head.push_str("Cache-Control: no-cache\r\nConnection: close\r\n");
    if generous {
        head.push_str("Access-Control-Allow-Origin: *\r\n");
    }
    head.push_str("\r\n");
    caller.write_all(head.as_bytes())?;
    if request.method == "HEAD" { Ok(()) } else { caller.write_all(&content) }
}

/// All that a browser says is read, so that it is not cut off while it speaks.
fn read(caller: &TcpStream) -> io::Result<Request> {
    let (mut reader, mut lines) = (BufReader::new(caller), Vec::new());
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    // A browser that connected beforehand and has nothing to ask.
    let mut words = lines.first().ok_or(io::ErrorKind::UnexpectedEof)?.split(' ');
    let mut word = || words.next().unwrap_or_default();
    let (method, address) = (word().to_owned(), word());
    let path = address.split('?').next().unwrap_or_default().to_owned();
    let length = lines.iter().filter_map(|line| line.split_once(':')).find_map(|(name, value)| {
        name.eq_ignore_ascii_case("Content-Length").then(|| value.trim().parse().ok()).flatten()
    });
    let mut body = Vec::new();
    reader.take(length.unwrap_or(0)).read_to_end(&mut body)?;
    Ok(Request { method, path, body })
}

/// By the ending of a file's name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("xml") => "application/xml",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
