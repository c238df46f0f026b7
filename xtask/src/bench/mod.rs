//! `cargo xtask bench`: how fast the whole analysis is, natively and in WebAssembly, beside CRFsuite called from Python,
//! and whether time and memory grow in proportion to length. It reports and judges nothing but that proportion.
//!
//! Words: `--model FILE` (else `assets/model/simpul.model`, where it is), `--data DIR` (else `../shared/data`, where it
//! is), `--only native|browser|hostile|network`.

mod browser;
mod crfsuite;
mod native;
mod network;
mod texts;

use std::path::PathBuf;

use crate::failure::Failure;
use crate::setup::{self, Toolbox};
use crate::{house, run};
use texts::{Shape, Text};

/// What one reading of a text took.
#[derive(Clone, Copy, Debug)]
struct Speed {
    tokens: f64,
    seconds: f64,
    /// The most memory held, where it is known.
    megabytes: Option<f64>,
}

impl Speed {
    fn per_second(self) -> f64 {
        self.tokens / self.seconds.max(f64::EPSILON)
    }
}

/// What is asked.
struct Options {
    model: Option<PathBuf>,
    data: PathBuf,
    only: Option<String>,
}

/// Sets up, builds and measures.
pub fn run(words: &[String]) -> Result<(), Failure> {
    let options = options(words)?;
    let wants = |part: &str| options.only.as_deref().is_none_or(|only| only == part);
    let toolbox = setup::for_page()?;
    if wants("network") {
        network::run(&toolbox)?;
    }
    if options.only.as_deref() == Some("network") {
        return Ok(());
    }
    let texts = texts::write(&options.data)?;
    let native = native::Program::build(options.model.clone())?;
    match &options.model {
        Some(path) => println!("With the model {}", path.display()),
        None => println!("Without a model: by rules and tables only"),
    }
    if wants("native") {
        native_figures(&native, &texts)?;
    }
    if wants("browser") {
        browser_figures(&toolbox, &native, &options, &texts)?;
    }
    if wants("hostile") {
        run::heading("Hostile texts: seconds for 1 MB, for 10 MB, and how many times longer (10 is in proportion)");
        native.hostile()?;
    }
    Ok(())
}

fn options(words: &[String]) -> Result<Options, Failure> {
    let usual = house::root().join("assets/model/simpul.model");
    let mut options =
        Options { model: usual.is_file().then_some(usual), data: house::root().join("../shared/data"), only: None };
    for pair in words.chunks(2) {
        match pair {
            [name, value] if name == "--model" => options.model = Some(house::root().join(value)),
            [name, value] if name == "--data" => options.data = house::root().join(value),
            [name, value] if name == "--only" => options.only = Some(value.clone()),
            _ => {
                return Err(Failure::Words(
                    "expected --model FILE, --data DIR, --only native|browser|hostile|network".into(),
                ));
            }
        }
    }
    Ok(options)
}

fn native_figures(native: &native::Program, texts: &[Text]) -> Result<(), Failure> {
    run::heading("Native, one core");
    header();
    for text in texts {
        row(text, native.speed(text, 1)?);
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    run::heading("Native, many articles each by itself, on all cores");
    header();
    for text in texts.iter().filter(|text| text.shape == Shape::Many) {
        row(text, native.speed(text, cores)?);
    }
    Ok(())
}

/// The browser, and CRFsuite on the same text right before and after.
fn browser_figures(
    toolbox: &Toolbox,
    native: &native::Program,
    options: &Options,
    texts: &[Text],
) -> Result<(), Failure> {
    let crfsuite = crfsuite::Tagger::prepare(native, &texts::corpus_file()?)?;
    let Some(compared) = texts.iter().find(|text| text.shape == Shape::Many && text.name.starts_with("1 MB")) else {
        return Ok(());
    };
    let before = crfsuite.speed(native, compared)?;
    let mut at_one_megabyte = Vec::new();
    let site = browser::Site::build(toolbox, options.model.as_deref(), texts)?;
    run::heading("WebAssembly in Chromium, one core, compiled as the page is (memory: of the module)");
    header();
    for shape in [Shape::One, Shape::Many] {
        let texts: Vec<&Text> = texts.iter().filter(|text| text.shape == shape).collect();
        for (text, speed) in texts.iter().zip(site.speeds(&texts)?) {
            row(text, speed);
            if text.name == compared.name {
                at_one_megabyte.push(("WebAssembly", speed));
            }
        }
    }
    let after = crfsuite.speed(native, compared)?;
    at_one_megabyte.push(("native, one core", native.speed(compared, 1)?));
    let peer = if before.per_second() > after.per_second() { before } else { after };
    run::heading(&format!("Beside CRFsuite from Python (features and tagging only) on {}", compared.name));
    println!("{:<28} {:>12.0} tokens/s", "CRFsuite from Python", peer.per_second());
    for (name, speed) in at_one_megabyte {
        let times = speed.per_second() / peer.per_second();
        println!("{name:<28} {:>12.0} tokens/s  {times:>6.2} times as fast", speed.per_second());
    }
    Ok(())
}

fn header() {
    println!("{:<26} {:>10} {:>10} {:>12} {:>8}", "text", "tokens", "seconds", "tokens/s", "MB");
}

fn row(text: &Text, speed: Speed) {
    let memory = speed.megabytes.map_or_else(String::new, |megabytes| format!("{megabytes:.0}"));
    let (tokens, rate) = (speed.tokens, speed.per_second());
    println!("{:<26} {tokens:>10} {:>10.4} {rate:>12.0} {memory:>8}", text.name, speed.seconds);
}
