//! Checks the corpus files at build time and embeds them: see `build/corpus.rs`.

#[path = "build/corpus.rs"]
mod corpus;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=../assets/corpus");
    if let Err(problem) = embed() {
        // `cargo::error` shows the sentence without a backtrace.
        println!("cargo::error={problem}");
        process::exit(1);
    }
}

/// Writes the articles of `assets/corpus` as a Rust expression to `OUT_DIR/corpus.rs`.
fn embed() -> Result<(), String> {
    let variable =
        |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("cargo does not set {name}"));
    let articles = corpus::read(&variable("CARGO_MANIFEST_DIR")?.join("../assets/corpus"))
        .map_err(|problem| problem.to_string())?;
    let target = variable("OUT_DIR")?.join("corpus.rs");
    write(&target, &corpus::table(&articles))
}

fn write(target: &Path, source: &str) -> Result<(), String> {
    fs::write(target, source).map_err(|error| format!("cannot write {}: {error}", target.display()))
}
