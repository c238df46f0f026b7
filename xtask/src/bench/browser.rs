//! The analysis in WebAssembly, compiled and shrunk as the page is, in headless Chromium. The page times itself and
//! posts what it found.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Sender};
use std::time::Duration;

use super::Speed;
use super::processor::{self, Threads};
use super::texts::{self, Text};
use crate::failure::Failure;
use crate::run;
use crate::server::{Answer, Request, Server};
use crate::setup::{self, Toolbox};

const PAGE: &str = include_str!("page.html");
/// A page that is not done by then never will be.
const LONGEST: Duration = Duration::from_mins(30);
/// As in index.html.
const WASM_FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

/// A built page with its module, and a browser for it.
pub struct Site {
    folder: PathBuf,
    chromium: PathBuf,
    has_model: bool,
}

impl Site {
    /// Compiles the module as Trunk does the page, and puts page, model and texts beside it.
    pub fn build(toolbox: &Toolbox, model: Option<&Path>, texts: &[Text]) -> Result<Self, Failure> {
        let folder = texts::folder().join("page");
        build_module(toolbox, &folder)?;
        put(&folder.join("index.html"), PAGE.as_bytes())?;
        if let Some(model) = model {
            copy(model, &folder.join("model"))?;
        }
        for text in texts {
            copy(&text.path, &folder.join(file_name(text)))?;
        }
        Ok(Self { folder, chromium: setup::chromium()?.program, has_model: model.is_some() })
    }

    /// Times the texts in a browser of their own; memory is that of the module, which never shrinks, so the texts should
    /// grow.
    pub fn speeds(&self, texts: &[&Text]) -> Result<Vec<Speed>, Failure> {
        let names: Vec<String> = texts.iter().map(|text| file_name(text)).collect();
        let question = if self.has_model { "?model" } else { "" };
        let report = visit(&self.folder, &self.chromium, &format!("{question}#{}", names.join(",")))?;
        let speeds: Option<Vec<Speed>> = report.as_deref().map(|report| report.lines().map_while(speed).collect());
        speeds.filter(|speeds| speeds.len() == texts.len()).ok_or_else(|| Failure::Step {
            what: "timing in the browser".to_owned(),
            advice: report.map(|report| format!("It said: {report}")),
        })
    }
}

/// Compiles the module as Trunk does the page, and puts it into a folder.
pub fn build_module(toolbox: &Toolbox, folder: &Path) -> Result<(), Failure> {
    run::heading("Building the module");
    fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    let target = texts::folder().join("target");
    let mut cargo = run::command("cargo");
    cargo.args(["build", "--quiet", "--locked", "--package", "simpul-bench", "--lib"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--profile", "page", "--target-dir"]).arg(&target);
    run::step(&mut cargo, "cargo build")?;
    let module = target.join("wasm32-unknown-unknown/page/simpul_bench.wasm");
    let mut bindgen = toolbox.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(folder).arg(&module);
    run::step(&mut bindgen, "wasm-bindgen")?;
    let bound = folder.join("simpul_bench_bg.wasm");
    let mut wasm_opt = toolbox.command("wasm-opt");
    wasm_opt.arg("-Oz").args(WASM_FEATURES).arg(&bound).arg("-o").arg(&bound);
    run::step(&mut wasm_opt, "wasm-opt")
}

/// Opens a folder's page in a browser of its own until it posts a `report`; nothing where it never does. What else it
/// posts is put into the folder under its name.
pub fn visit(folder: &Path, chromium: &Path, question: &str) -> Result<Option<String>, Failure> {
    let failed = |error| Failure::Port { port: 0, error };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(failed)?;
    let place = listener.local_addr().map_err(failed)?;
    let mut browser = open(chromium, &format!("http://{place}/{question}"))?;
    let (told, report) = mpsc::channel();
    let desk = Desk { folder: folder.to_owned(), browser: browser.id(), told };
    let server = Server::open(listener, move |request| desk.answer(request));
    let report = server.map(|_serving| report.recv_timeout(LONGEST).ok());
    // The report is in, or never comes.
    let _ = browser.kill();
    let _ = browser.wait();
    report.map_err(failed)
}

fn open(chromium: &Path, address: &str) -> Result<Child, Failure> {
    let profile = texts::folder().join("profile");
    let mut command = run::command(&chromium.display().to_string());
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]);
    command.args(["--disable-background-networking", "--enable-precise-memory-info", "--window-size=1500,950"]);
    command.arg(format!("--user-data-dir={}", profile.display())).arg(address);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().map_err(|error| Failure::Start { program: chromium.display().to_string(), error })
}

/// What answers the page that is timed.
struct Desk {
    folder: PathBuf,
    /// The browser's process.
    browser: u32,
    told: Sender<String>,
}

impl Desk {
    fn answer(&self, request: &Request) -> Answer {
        let name = request.path.trim_start_matches('/');
        if request.method == "POST" {
            return Answer::bare(if self.take(name, &request.body) { "200 OK" } else { "500 Internal Server Error" });
        }
        let name = if name.is_empty() { "index.html" } else { name };
        let worked = |threads| processor::worked(self.browser, threads).map(|seconds| seconds.to_string().into_bytes());
        let content = match name {
            "worked" => worked(Threads::Main).unwrap_or_default(),
            "worked-by-all" => worked(Threads::All).unwrap_or_default(),
            _ => fs::read(self.folder.join(name)).unwrap_or_default(),
        };
        Answer::file(name, content)
    }

    /// Whether what was posted could be passed on or kept.
    fn take(&self, name: &str, posted: &[u8]) -> bool {
        if name == "report" {
            return self.told.send(String::from_utf8_lossy(posted).into_owned()).is_ok();
        }
        fs::write(self.folder.join(name.replace(['/', '\\'], "-")), posted).is_ok()
    }
}

/// A line of the report.
fn speed(line: &str) -> Option<Speed> {
    match line.split(' ').filter_map(|word| word.parse().ok()).collect::<Vec<f64>>()[..] {
        [tokens, wall, worked, module, _heap] => {
            Some(Speed { tokens, wall, worked: Some(worked).filter(|s| s.is_finite()), megabytes: Some(module / 1e6) })
        }
        _ => None,
    }
}

fn file_name(text: &Text) -> String {
    text.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn put(path: &Path, content: &[u8]) -> Result<(), Failure> {
    fs::write(path, content).map_err(Failure::file(path))
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::copy(from, to).map(drop).map_err(Failure::file(from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_gets_its_files_and_its_report_is_heard() {
        let folder = std::env::temp_dir().join(format!("simpul-desk-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        put(&folder.join("index.html"), b"<p>").unwrap();
        let (told, report) = mpsc::channel();
        let desk = Desk { folder: folder.clone(), browser: std::process::id(), told };
        let ask = |method: &str, path: &str, body: &[u8]| {
            desk.answer(&Request { method: method.to_owned(), path: path.to_owned(), body: body.to_owned() })
        };
        let page = ask("GET", "/", b"");
        assert_eq!((page.kind, page.content.as_slice()), ("text/html; charset=utf-8", &b"<p>"[..]));
        assert_eq!(ask("POST", "/../frames.csv", b"1,2").status, "200 OK");
        assert_eq!(fs::read(folder.join("..-frames.csv")).unwrap(), b"1,2");
        assert_eq!(ask("POST", "/report", b"1 2 3 4 5").status, "200 OK");
        assert_eq!(report.recv().unwrap(), "1 2 3 4 5");
        fs::remove_dir_all(folder).unwrap();
    }
}
