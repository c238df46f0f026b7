//! `cargo xtask check`: all that can be said about the code without running it, and the tidy test.

use crate::failure::Failure;
use crate::run;
use crate::setup::{self, Toolbox};

/// Sets up and checks.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    all_but_tidy(&setup::for_check()?)?;
    run::heading("Tidiness");
    run::step(run::command("cargo").args(["test", "--quiet", "--test", "tidy"]), "the tidy test")
}

/// What `cargo test` does not cover.
pub fn all_but_tidy(toolbox: &Toolbox) -> Result<(), Failure> {
    run::heading("Formatting");
    run::step(
        run::command("cargo").args(["fmt", "--all", "--check"]),
        "the check of formatting (`cargo fmt --all` mends it)",
    )?;
    run::heading("Lints, on this machine");
    clippy(&["--workspace", "--all-targets", "--features", "simpul/cli", "--features", "simpul/journeys"])?;
    run::heading("Lints, for the page");
    clippy(&["--package", "simpul", "--features", "page", "--lib", "--bins", "--target", "wasm32-unknown-unknown"])?;
    run::heading("Licences, sources and doubled versions of the libraries");
    deny(toolbox, &["bans", "licenses", "sources"])?;
    advisories(toolbox)
}

fn clippy(words: &[&str]) -> Result<(), Failure> {
    let mut cargo = run::command("cargo");
    cargo.args(["clippy", "--quiet", "--locked"]).args(words).args(["--", "--deny", "warnings"]);
    run::step(&mut cargo, "clippy")
}

/// Known faults of libraries. Their list is fetched from a public repository, which not every machine reaches. It is the
/// one that `cargo audit` reads as well, which has its say where it is installed.
fn advisories(toolbox: &Toolbox) -> Result<(), Failure> {
    run::heading("Known faults of the libraries");
    if run::output(toolbox.command("cargo-deny").args(["fetch", "db"])).is_none() {
        println!("Not checked: the list of known faults (RustSec) cannot be fetched from here.");
        return Ok(());
    }
    deny(toolbox, &["advisories"])?;
    if run::output(run::command("cargo").args(["audit", "--version"])).is_none() {
        println!("cargo-audit is not installed; cargo-deny has read the same list.");
        return Ok(());
    }
    run::step(run::command("cargo").args(["audit", "--deny", "warnings"]), "cargo audit")
}

fn deny(toolbox: &Toolbox, what: &[&str]) -> Result<(), Failure> {
    let mut deny = toolbox.command("cargo-deny");
    deny.args(["--workspace", "check", "--hide-inclusion-graph"]).args(what);
    run::step(&mut deny, "cargo-deny")
}
