//! Scripts made smaller by esbuild, which `cargo xtask` sets up. Without it (Trunk called by hand) they stay as they are.

use std::io::{ErrorKind, Write};
use std::process::Stdio;

use crate::failure::Failure;
use crate::run;

/// What a script is to the browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A script of the old sort: names at its top belong to the page.
    Classic,
    /// A module.
    Module,
}

/// `script`, with the same effect in fewer bytes.
pub fn script(script: &str, sort: Sort) -> Result<String, Failure> {
    let failed = |advice: &str| Failure::Step { what: "esbuild".to_owned(), advice: Some(advice.to_owned()) };
    let mut esbuild = run::command("esbuild");
    esbuild.args(["--minify", "--target=es2022", "--charset=utf8", "--log-level=warning"]);
    if sort == Sort::Module {
        esbuild.arg("--format=esm");
    }
    let mut process = match esbuild.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() {
        Ok(process) => process,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("without esbuild the scripts stay as they are; `cargo xtask dist` sets it up");
            return Ok(script.to_owned());
        }
        Err(error) => return Err(Failure::Start { program: "esbuild".to_owned(), error }),
    };
    if let Some(mut input) = process.stdin.take() {
        input.write_all(script.as_bytes()).map_err(|_| failed("It stopped reading the script."))?;
    }
    let output = process.wait_with_output().map_err(|_| failed("It was lost."))?;
    let small = String::from_utf8(output.stdout).map_err(|_| failed("It wrote something else than text."))?;
    if !output.status.success() {
        return Err(failed("It could not read the script; what it says stands above."));
    }
    Ok(small.trim_end().to_owned())
}
