//! `cargo xtask fuzz`: lets a fuzzer look for bytes that break reading, a minute for each target of `fuzz/`.
//!
//! It runs on the pinned stable toolchain: the address sanitizer would need another one, and guards `unsafe` code, of
//! which the house has none. Overflow and the checks of each target are looked for all the same.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::setup::{self, Toolbox};
use crate::{house, run};

/// Seconds for each target.
const SECONDS: u32 = 60;

/// What fuzzing begins with, beside the regressions of the target.
const SEEDS: [&str; 3] = ["assets/corpus", "tests/fixtures", "assets/lexicon"];

/// The longest input, in bytes: long enough for several sentences, short enough for many runs a second.
const LONGEST: usize = 2000;

/// Fuzzes every target, or the one that is named, for `--seconds`.
pub fn run(words: &[String]) -> Result<(), Failure> {
    let (seconds, wanted) = options(words)?;
    let targets = targets()?;
    if let Some(name) = wanted.as_deref().filter(|name| !targets.iter().any(|target| target == name)) {
        return Err(Failure::Words(format!("there is no fuzz target `{name}`, only {}", targets.join(", "))));
    }
    let toolbox = setup::for_fuzz()?;
    let seeds = work().join("seeds");
    plant(&seeds)?;
    run::heading("Building the fuzz targets");
    run::step(&mut fuzz(&toolbox, "build"), "cargo fuzz build")?;
    for target in targets.iter().filter(|target| wanted.as_ref().is_none_or(|wanted| wanted == *target)) {
        run::heading(&format!("Fuzzing `{target}` for {seconds} seconds"));
        fuzz_target(&toolbox, target, &seeds, seconds)?;
    }
    println!("\nNothing broke.");
    Ok(())
}

/// Seconds and the target that is named.
fn options(words: &[String]) -> Result<(u32, Option<String>), Failure> {
    let (mut seconds, mut target) = (SECONDS, None);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if word == "--seconds" {
            let given = words.next().and_then(|word| word.parse().ok());
            seconds = given.ok_or_else(|| Failure::Words("expected a number after --seconds".to_owned()))?;
        } else if target.is_none() && !word.starts_with('-') {
            target = Some(word.clone());
        } else {
            return Err(Failure::Words("expected [TARGET] [--seconds N]".to_owned()));
        }
    }
    Ok((seconds, target))
}

/// The targets: the files of `fuzz/targets`.
fn targets() -> Result<Vec<String>, Failure> {
    let mut paths = house::files(&house::root().join("fuzz/targets"))?;
    paths.sort();
    Ok(paths.iter().filter_map(|path| path.file_stem()).map(|name| name.to_string_lossy().into_owned()).collect())
}

/// Where fuzzing keeps what it builds and finds.
fn work() -> PathBuf {
    house::root().join("target/fuzz")
}

/// `cargo fuzz DEED` without a sanitizer.
fn fuzz(toolbox: &Toolbox, deed: &str) -> Command {
    let mut command = toolbox.command("cargo-fuzz");
    command.args(["fuzz", deed, "--sanitizer", "none", "--fuzz-dir", "fuzz", "--target-dir"]).arg(work().join("build"));
    command
}

fn fuzz_target(toolbox: &Toolbox, target: &str, seeds: &Path, seconds: u32) -> Result<(), Failure> {
    // libFuzzer writes what is new into the first folder and only reads the others.
    let (found, broken) = (work().join("corpus").join(target), work().join("broken").join(target));
    for folder in [&found, &broken] {
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    let mut command = fuzz(toolbox, "run");
    command.arg(target).arg(&found).arg(house::root().join("fuzz/regressions").join(target)).arg(seeds).arg("--");
    command.arg(format!("-artifact_prefix={}/", broken.display())).arg(format!("-max_total_time={seconds}"));
    command.args([format!("-max_len={LONGEST}").as_str(), "-timeout=10", "-print_final_stats=1", "-verbosity=0"]);
    run::step_or_advise(
        &mut command,
        &format!("fuzzing `{target}`"),
        &format!("The input is in {}; once mended, keep it in fuzz/regressions/{target}.", broken.display()),
    )
}

/// Writes the seeds anew, a file each: the paragraphs of the texts of the house.
fn plant(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::file(folder))?;
    }
    fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    for (name, seed) in seeds()? {
        let path = folder.join(name);
        fs::write(&path, seed).map_err(Failure::file(&path))?;
    }
    Ok(())
}

fn seeds() -> Result<BTreeMap<String, String>, Failure> {
    let mut seeds = BTreeMap::new();
    for source in SEEDS {
        for path in house::files(&house::root().join(source))? {
            if path.extension() != Some(OsStr::new("txt")) {
                continue;
            }
            let text = fs::read_to_string(&path).map_err(Failure::file(&path))?;
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            for (at, paragraphs) in paragraphs(&text).into_iter().enumerate() {
                seeds.insert(format!("{stem}-{at}"), paragraphs);
            }
        }
    }
    Ok(seeds)
}

/// The text in pieces of whole paragraphs that are not longer than [`LONGEST`], where no paragraph is.
fn paragraphs(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        match pieces.last_mut().filter(|piece| piece.len() + paragraph.len() + 2 <= LONGEST) {
            Some(piece) => piece.extend(["\n\n", paragraph]),
            None => pieces.push(paragraph.to_owned()),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_a_target_and_a_time() {
        let read = |words: &[&str]| options(&words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        assert_eq!(read(&[]).unwrap(), (SECONDS, None));
        assert_eq!(read(&["clean", "--seconds", "5"]).unwrap(), (5, Some("clean".to_owned())));
        for wrong in [&["--seconds"][..], &["--seconds", "x"], &["clean", "model"], &["--fast"]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn seeds_are_whole_paragraphs() {
        let long = "a".repeat(LONGEST);
        assert_eq!(paragraphs(&format!("b\n\nc\n\n{long}\n\n\n\nd")), ["b\n\nc", &long, "d"]);
    }
}
