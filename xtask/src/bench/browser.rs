//! The analysis in WebAssembly, compiled and shrunk as the page is, in headless Chromium. The page times itself and
//! posts what it found.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use tiny_http::{Header, Method, Response, Server};

use super::Speed;
use super::processor::{self, Threads};
use super::texts::{self, Text};
use crate::failure::Failure;
use crate::setup::{self, Toolbox};
use crate::{run, serve};

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
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| Failure::Port { port: 0, error })?;
    let port = listener.local_addr().map_err(|error| Failure::Port { port: 0, error })?.port();
    let server = serve::listen(listener)?;
    let mut browser = open(chromium, &format!("http://127.0.0.1:{port}/{question}"))?;
    let report = answer_until_report(folder, &server, browser.id());
    // The report is in, or never comes.
    let _ = browser.kill();
    let _ = browser.wait();
    Ok(report)
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

fn answer_until_report(folder: &Path, server: &Server, browser: u32) -> Option<String> {
    let start = Instant::now();
    while start.elapsed() < LONGEST {
        let Ok(Some(mut request)) = server.recv_timeout(Duration::from_secs(1)) else { continue };
        let name = request.url().trim_start_matches('/').split('?').next().unwrap_or_default().to_owned();
        // A browser that left needs no answer.
        if *request.method() == Method::Post {
            let mut posted = Vec::new();
            request.as_reader().read_to_end(&mut posted).ok()?;
            let _ = request.respond(Response::empty(204));
            if name == "report" {
                return String::from_utf8(posted).ok();
            }
            fs::write(folder.join(name.replace(['/', '\\'], "-")), posted).ok()?;
            continue;
        }
        let name = if name.is_empty() { "index.html" } else { &name };
        let worked = |threads| processor::worked(browser, threads).map(|seconds| seconds.to_string().into_bytes());
        let content = match name {
            "worked" => worked(Threads::Main).unwrap_or_default(),
            "worked-by-all" => worked(Threads::All).unwrap_or_default(),
            _ => fs::read(folder.join(name)).unwrap_or_default(),
        };
        let _ = request.respond(Response::from_data(content).with_header(content_type(name)));
    }
    None
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

fn content_type(name: &str) -> Header {
    let value = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    };
    // Both are plain ASCII, which is all that a header asks for.
    Header::from_bytes("Content-Type", value).unwrap_or_else(|()| unreachable!())
}

fn put(path: &Path, content: &[u8]) -> Result<(), Failure> {
    fs::write(path, content).map_err(Failure::file(path))
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::copy(from, to).map(drop).map_err(Failure::file(from))
}
