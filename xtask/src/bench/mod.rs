//! `cargo xtask bench`: how fast the whole analysis is, natively and in WebAssembly, beside CRFsuite called from Python,
//! and whether time and memory grow in proportion to length. It reports and judges nothing but that proportion.
//!
//! Words: `--model FILE` (else `assets/model/simpul.model`, where it is), `--data DIR` (else `../shared/data`, where it
//! is), `--only native|browser|hostile|network|crowd`.

mod browser;
mod crfsuite;
mod crowd;
mod native;
mod network;
mod processor;
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
    /// Seconds by the clock, of the quickest reading.
    wall: f64,
    /// Seconds of the processor, all cores together, where they are known. This machine may do other work beside, which
    /// spoils the clock more than it does this.
    worked: Option<f64>,
    /// The most memory held, where it is known.
    megabytes: Option<f64>,
}

impl Speed {
    /// Tokens a second, by the clock and by the processor's time for `cores` of them.
    fn rates(self, cores: usize) -> [f64; 2] {
        let worked = self.worked.map_or(self.wall, |worked| worked / cores as f64);
        [self.wall, worked].map(|seconds| self.tokens / seconds.max(f64::EPSILON))
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
    if wants("crowd") {
        crowd::run(&toolbox)?;
    }
    if options.only.as_deref().is_some_and(|only| ["network", "crowd"].contains(&only)) {
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
                    "expected --model FILE, --data DIR, --only native|browser|hostile|network|crowd".into(),
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
        row(text, native.speed(text, 1)?, 1);
    }
    let cores = cores();
    run::heading("Native, many articles each by itself, on all cores");
    header();
    for text in texts.iter().filter(|text| text.shape == Shape::Many) {
        row(text, native.speed(text, cores)?, cores);
    }
    Ok(())
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
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
    let site = browser::Site::build(toolbox, options.model.as_deref(), texts)?;
    run::heading("WebAssembly in Chromium, one core, compiled as the page is (memory: of the module)");
    header();
    let mut of_module = None;
    for shape in [Shape::One, Shape::Many] {
        let texts: Vec<&Text> = texts.iter().filter(|text| text.shape == shape).collect();
        for (text, speed) in texts.iter().zip(site.speeds(&texts)?) {
            row(text, speed, 1);
            of_module = of_module.or(Some(speed).filter(|_| text.name == compared.name));
        }
    }
    let after = crfsuite.speed(native, compared)?;
    let peer = [0, 1].map(|at| before.rates(1)[at].max(after.rates(1)[at]));
    run::heading(&format!("Beside CRFsuite from Python (features and tagging only) on {}", compared.name));
    println!(
        "{:<34} {:>12} {:>12} {:>14} {:>14}",
        "tokens a second", "clock", "processor", "times (clock)", "(processor)"
    );
    let against = |name: &str, rates: [f64; 2]| {
        let times = [0, 1].map(|at| rates[at] / peer[at]);
        println!("{name:<34} {:>12.0} {:>12.0} {:>14.2} {:>14.2}", rates[0], rates[1], times[0], times[1]);
    };
    against("CRFsuite from Python", peer);
    if let Some(speed) = of_module {
        against("WebAssembly", speed.rates(1));
    }
    against("native, one core", native.speed(compared, 1)?.rates(1));
    let cores = cores();
    against(&format!("native, all cores ({cores})"), native.speed(compared, cores)?.rates(cores));
    Ok(())
}

fn header() {
    println!("{:<26} {:>10} {:>18} {:>24} {:>8}", "", "", "seconds", "tokens a second", "");
    println!(
        "{:<26} {:>10} {:>9} {:>9} {:>12} {:>12} {:>8}",
        "text", "tokens", "clock", "processor", "clock", "processor", "MB"
    );
}

fn row(text: &Text, speed: Speed, cores: usize) {
    let memory = speed.megabytes.map_or_else(String::new, |megabytes| format!("{megabytes:.0}"));
    let worked = speed.worked.map_or_else(String::new, |seconds| format!("{seconds:.4}"));
    let (name, tokens, wall, [clock, processor]) = (&text.name, speed.tokens, speed.wall, speed.rates(cores));
    println!("{name:<26} {tokens:>10} {wall:>9.4} {worked:>9} {clock:>12.0} {processor:>12.0} {memory:>8}");
}
