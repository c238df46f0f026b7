//! `cargo xtask serve`: builds the page and serves it to this machine.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::server::{Answer, Request, Server};
use crate::{dist, house, setup};

const PORT: u16 = 8080;

/// Takes the port before anything is built, so that a port in use is heard of at once.
pub fn run(words: &[String]) -> Result<(), Failure> {
    let port = port(words)?;
    let failed = |error| Failure::Port { port, error };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
    dist::build(&setup::for_page()?)?;
    let site = house::dist();
    let server = Server::open(listener, move |request| answer(&site, request)).map_err(failed)?;
    println!("\nSimpul answers on http://{}/ (Ctrl+C ends it)", server.place());
    server.stay();
    Ok(())
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

fn answer(site: &Path, request: &Request) -> Answer {
    if !["GET", "HEAD"].contains(&request.method.as_str()) {
        return Answer::bare("405 Method Not Allowed");
    }
    let file = file_for(site, &request.path);
    let found = file.and_then(|file| Some(Answer::file(&file.to_string_lossy(), fs::read(&file).ok()?)));
    found.unwrap_or_else(|| Answer::bare("404 Not Found"))
}

/// The file that `path` names inside `site`; nothing where it would lead out of it.
fn file_for(site: &Path, path: &str) -> Option<PathBuf> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    #[test]
    fn addresses_lead_to_files_of_the_site_only() {
        let site = Path::new("/site");
        let cases: &[(&str, Option<&str>)] = &[
            ("/app-1a2b_bg.wasm", Some("/site/app-1a2b_bg.wasm")),
            ("//a//b.css", Some("/site/a/b.css")),
            ("/../secret", None),
            ("/a/../../secret", None),
            ("/%2e%2e/secret", None),
            ("/..\\secret", None),
            ("/.git/config", None),
            ("/C:/secret", None),
        ];
        for (path, expected) in cases {
            assert_eq!(file_for(site, path), expected.map(PathBuf::from), "{path}");
        }
    }

    /// What stands in the answer to a request.
    fn ask(server: &Server, request: &str) -> String {
        let mut caller = TcpStream::connect(server.place()).unwrap();
        caller.write_all(request.as_bytes()).unwrap();
        let mut said = String::new();
        caller.read_to_string(&mut said).unwrap();
        said
    }

    #[test]
    fn whoever_says_nothing_holds_nobody_up() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let echo = |request: &Request| Answer::file(&request.path, request.body.clone());
        let server = Server::open(listener, echo).unwrap();
        // A browser connects beforehand, more often than it asks.
        let silent: Vec<_> = (0..20).map(|_| TcpStream::connect(server.place()).unwrap()).collect();
        let posted = ask(&server, "POST /a.js?v=1 HTTP/1.1\r\ncontent-length: 4\r\n\r\nsaid");
        assert!(posted.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/javascript"), "{posted}");
        assert!(posted.ends_with("\r\n\r\nsaid"), "{posted}");
        let head = ask(&server, "HEAD /b HTTP/1.1\r\nContent-Length: 4\r\n\r\nsaid");
        assert!(head.contains("Content-Length: 4\r\n") && head.ends_with("\r\n\r\n"), "{head}");
        drop(silent);
        let place = server.place();
        server.leave();
        assert!(TcpStream::connect(place).is_err());
    }

    #[test]
    fn only_files_of_the_site_are_read() {
        let asked = |method: &str, path: &str| {
            let request = Request { method: method.to_owned(), path: path.to_owned(), body: Vec::new() };
            answer(Path::new(env!("CARGO_MANIFEST_DIR")), &request).status
        };
        assert_eq!(asked("GET", "/Cargo.toml"), "200 OK");
        assert_eq!(asked("GET", "/../Cargo.toml"), "404 Not Found");
        assert_eq!(asked("POST", "/Cargo.toml"), "405 Method Not Allowed");
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
