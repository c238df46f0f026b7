//! Tools written in Rust, compiled once by `cargo install` at a pinned version.

use std::path::{Path, PathBuf};

use super::{announce, folder, is_version};
use crate::failure::Failure;
use crate::run;

/// A tool that `cargo install` brings.
pub struct CargoTool<'a> {
    package: &'static str,
    program: &'static str,
    version: &'a str,
    why: &'static str,
    /// Options for `cargo install`.
    options: &'static [&'static str],
}

/// Builds the page out of the compiled module, the style sheets and index.html.
pub fn trunk() -> CargoTool<'static> {
    CargoTool {
        package: "trunk",
        program: "trunk",
        // The last version that the pinned Rust compiles.
        version: "0.21.14",
        why: "it builds the page (takes some minutes, once)",
        // Its update check would ask the network on every build.
        options: &["--no-default-features"],
    }
}

/// Writes the JavaScript between the page and the module; has to be of the library's version.
pub fn wasm_bindgen(version: &str) -> CargoTool<'_> {
    CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version,
        why: "it joins the compiled module to the browser (takes a minute, once)",
        options: &[],
    }
}

/// Looks at licences, sources and known faults of everything that is compiled in.
pub fn cargo_deny() -> CargoTool<'static> {
    CargoTool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: "0.20.2",
        why: "it checks the licences and sources of the libraries (takes some minutes, once)",
        options: &[],
    }
}

/// Steers Firefox.
pub fn geckodriver() -> CargoTool<'static> {
    CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: "0.37.1",
        why: "it steers Firefox for the browser tests (takes a minute, once)",
        options: &[],
    }
}

/// Runs a fuzzer over the targets of `fuzz/`.
pub fn cargo_fuzz() -> CargoTool<'static> {
    CargoTool {
        package: "cargo-fuzz",
        program: "cargo-fuzz",
        version: "0.13.2",
        why: "it looks for bytes that break reading (takes a minute, once)",
        options: &[],
    }
}

/// Installs `tool` unless it is there. Returns the folder of its program, or nothing where `PATH` has it already.
pub fn ensure(tool: &CargoTool) -> Result<Option<PathBuf>, Failure> {
    let home = folder::all()?.join(format!("{}-{}", tool.package, tool.version));
    let bin = home.join("bin");
    if is_version(&bin.join(tool.program), tool.version) {
        return Ok(Some(bin));
    }
    if is_version(Path::new(tool.program), tool.version) {
        return Ok(None);
    }
    announce(&format!("{} {}", tool.package, tool.version), tool.why, &home.display().to_string());
    folder::fill(&home, |part| install(tool, part))?;
    Ok(Some(bin))
}

fn install(tool: &CargoTool, root: &Path) -> Result<(), Failure> {
    let mut cargo = run::command("cargo");
    cargo.args(["install", "--locked", tool.package, "--version", tool.version]).args(tool.options);
    cargo.arg("--root").arg(root);
    // These tools wait for the compiler most of the time: building them quickly saves more than their speed.
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
    run::step_or_advise(
        &mut cargo,
        &format!("cargo install {}", tool.package),
        "Compiling a tool needs a C compiler and access to the package registry; then run the command again.",
    )
}
