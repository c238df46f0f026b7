//! Checks the corpus files at build time and embeds them: see `build/corpus.rs`. Leaves the comments out of the tables of
//! `assets/lexicon`, which would be 3 kB of every page.
//!
//! The articles lie in `assets/corpus`, or in the folder that `SIMPUL_CORPUS` names, as seen from the root of the checkout.

#[path = "build/corpus.rs"]
mod corpus;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// Names another folder of articles.
const FOLDER: &str = "SIMPUL_CORPUS";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed={FOLDER}");
    if let Err(problem) = embed().and_then(|()| strip_tables()) {
        // `cargo::error` shows the sentence without a backtrace.
        println!("cargo::error={problem}");
        process::exit(1);
    }
}

/// Writes the articles of the folder as a Rust expression to `OUT_DIR/corpus.rs`.
fn embed() -> Result<(), String> {
    let named = env::var_os(FOLDER).filter(|folder| !folder.is_empty()).unwrap_or_else(|| "assets/corpus".into());
    let folder = variable("CARGO_MANIFEST_DIR")?.join("..").join(named);
    println!("cargo::rerun-if-changed={}", folder.display());
    let articles = corpus::read(&folder).map_err(|problem| problem.to_string())?;
    let target = variable("OUT_DIR")?.join("corpus.rs");
    write(&target, &corpus::table(&articles))
}

/// Writes the tables to `OUT_DIR/lexicon` without the lines that begin with `#` and those that are empty.
fn strip_tables() -> Result<(), String> {
    let (from, to) = (variable("CARGO_MANIFEST_DIR")?.join("../assets/lexicon"), variable("OUT_DIR")?.join("lexicon"));
    println!("cargo::rerun-if-changed={}", from.display());
    let failed = |error| format!("cannot copy {}: {error}", from.display());
    fs::create_dir_all(to.join("names")).map_err(failed)?;
    for folder in ["", "names"] {
        for file in fs::read_dir(from.join(folder)).map_err(failed)? {
            let file = file.map_err(failed)?;
            if file.path().extension().is_some_and(|extension| extension == "txt" || extension == "tsv") {
                let table = fs::read_to_string(file.path()).map_err(failed)?;
                let lines =
                    table.split_inclusive('\n').filter(|line| !line.starts_with('#') && !line.trim().is_empty());
                write(&to.join(folder).join(file.file_name()), &lines.collect::<String>())?;
            }
        }
    }
    Ok(())
}

fn variable(name: &str) -> Result<PathBuf, String> {
    env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("cargo does not set {name}"))
}

fn write(target: &Path, source: &str) -> Result<(), String> {
    fs::write(target, source).map_err(|error| format!("cannot write {}: {error}", target.display()))
}
