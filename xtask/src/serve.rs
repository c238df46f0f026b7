//! `cargo xtask serve`: builds the page and serves it to this machine.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use tiny_http::{Header, Method, Request, Response, Server};

use crate::failure::Failure;
use crate::{dist, house, setup};

const PORT: u16 = 8080;

/// Takes the port before anything is built, so that a port in use is heard of at once.
pub fn run(words: &[String]) -> Result<(), Failure> {
    let port = port(words)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| Failure::Port { port, error })?;
    dist::build(&setup::for_page()?)?;
    let port = listener.local_addr().map_or(port, |address| address.port());
    let site = Site { files: house::dist() };
    let server = listen(listener)?;
    println!("\nSimpul answers on http://127.0.0.1:{port}/ (Ctrl+C ends it)");
    site.answer(&server);
    Ok(())
}

/// A folder of files that is served.
struct Site {
    files: PathBuf,
}

/// From here on, requests wait for [`Site::answer`].
pub fn listen(listener: TcpListener) -> Result<Server, Failure> {
    let port = listener.local_addr().map_or(0, |address| address.port());
    Server::from_listener(listener, None).map_err(|error| Failure::Port { port, error: std::io::Error::other(error) })
}

impl Site {
    /// Answers requests for as long as the program runs.
    fn answer(&self, server: &Server) {
        for request in server.incoming_requests() {
            let file = file_for(&self.files, request.url());
            respond(file, request);
        }
    }
}

/// The port after `--port`, else the usual one. Port 0 takes any that is free.
fn port(words: &[String]) -> Result<u16, Failure> {
    let given = match words {
        [] => return Ok(PORT),
        [flag, value] if flag == "--port" => value,
        [word] => word.strip_prefix("--port=").unwrap_or_default(),
        _ => "",
    };
    given.parse().map_err(|_| Failure::Words("expected nothing or --port N, with N a port number".to_owned()))
}

fn respond(file: Option<PathBuf>, request: Request) {
    let response = if matches!(request.method(), Method::Get | Method::Head) {
        match file.and_then(|path| Some((fs::read(&path).ok()?, mime(&path)))) {
            Some((content, mime)) => {
                // A rebuilt page is to be found on the next load; the page then tells that a new version is ready.
                Response::from_data(content)
                    .with_chunked_threshold(usize::MAX)
                    .with_header(header("Content-Type", mime))
                    .with_header(header("Cache-Control", "no-cache"))
            }
            None => plain("Not found", 404),
        }
    } else {
        plain("Only GET and HEAD", 405)
    };
    // A reader who left before the answer came is no concern of the server's.
    let _ = request.respond(response);
}

fn plain(text: &str, status: u16) -> Response<std::io::Cursor<Vec<u8>>> {
    Response::from_string(text).with_status_code(status)
}

fn header(name: &str, value: &str) -> Header {
    // The names and values are the literals of this file, all of them printable ASCII.
    #[expect(clippy::expect_used)]
    Header::from_bytes(name, value).expect("an ASCII header")
}

/// The file that `url` names inside `site`; nothing where it would lead out of it.
fn file_for(site: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let mut file = site.to_owned();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        // The built site has no hidden files and no names that need escapes; all else is refused, `..` included.
        let plain = segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        if !plain || segment.starts_with('.') {
            return None;
        }
        file.push(segment);
    }
    if file.is_dir() {
        file.push("index.html");
    }
    Some(file)
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_files_of_the_site_only() {
        let site = Path::new("/site");
        let cases: &[(&str, Option<&str>)] = &[
            ("/app-1a2b_bg.wasm", Some("/site/app-1a2b_bg.wasm")),
            ("/app.js?v=1", Some("/site/app.js")),
            ("//a//b.css", Some("/site/a/b.css")),
            ("/../secret", None),
            ("/a/../../secret", None),
            ("/%2e%2e/secret", None),
            ("/..\\secret", None),
            ("/.git/config", None),
            ("/C:/secret", None),
        ];
        for (url, expected) in cases {
            assert_eq!(file_for(site, url), expected.map(PathBuf::from), "{url}");
        }
    }

    #[test]
    fn the_port_is_8080_unless_another_is_named() {
        let port = |words: &[&str]| super::port(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>()).ok();
        assert_eq!(port(&[]), Some(8080));
        assert_eq!(port(&["--port", "9000"]), Some(9000));
        assert_eq!(port(&["--port=9000"]), Some(9000));
        assert_eq!(port(&["--port", "70000"]), None);
        assert_eq!(port(&["--port"]), None);
        assert_eq!(port(&["9000"]), None);
    }
}
