//! Checks the corpus files at build time and embeds them: see `build/corpus.rs`.
//!
//! They lie in `assets/corpus`, or in the folder that `SIMPUL_CORPUS` names, as seen from the root of the checkout.

#[path = "build/corpus.rs"]
mod corpus;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// Names another folder of articles.
const FOLDER: &str = "SIMPUL_CORPUS";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed={FOLDER}");
    if let Err(problem) = embed() {
        // `cargo::error` shows the sentence without a backtrace.
        println!("cargo::error={problem}");
        process::exit(1);
    }
}

/// Writes the articles of the folder as a Rust expression to `OUT_DIR/corpus.rs`.
fn embed() -> Result<(), String> {
    let variable =
        |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("cargo does not set {name}"));
    let named = env::var_os(FOLDER).filter(|folder| !folder.is_empty()).unwrap_or_else(|| "assets/corpus".into());
    let folder = variable("CARGO_MANIFEST_DIR")?.join("..").join(named);
    println!("cargo::rerun-if-changed={}", folder.display());
    let articles = corpus::read(&folder).map_err(|problem| problem.to_string())?;
    let target = variable("OUT_DIR")?.join("corpus.rs");
    write(&target, &corpus::table(&articles))
}

fn write(target: &Path, source: &str) -> Result<(), String> {
    fs::write(target, source).map_err(|error| format!("cannot write {}: {error}", target.display()))
}
