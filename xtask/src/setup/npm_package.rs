//! Tools that come as npm packages.

use std::path::{Path, PathBuf};

use super::{announce, folder, is_version};
use crate::failure::Failure;
use crate::run;

/// The version of axe-core.
const AXE: &str = "4.14.1";
/// The version of esbuild.
const ESBUILD: &str = "0.28.2";

/// wasm-opt, from the package `binaryen`. Returns its folder, or nothing where `PATH` has it already.
pub fn ensure_wasm_opt(version: &str) -> Result<Option<PathBuf>, Failure> {
    ensure("binaryen", "wasm-opt", version, "its wasm-opt makes the module smaller")
}

/// esbuild. Returns its folder, or nothing where `PATH` has it already.
pub fn ensure_esbuild() -> Result<Option<PathBuf>, Failure> {
    ensure("esbuild", "esbuild", ESBUILD, "it makes the scripts smaller")
}

fn ensure(package: &str, program: &str, version: &str, why: &str) -> Result<Option<PathBuf>, Failure> {
    let home = folder::all()?.join(format!("{package}-{version}"));
    let bin = home.join("node_modules/.bin");
    if is_version(&bin.join(program), version) {
        return Ok(Some(bin));
    }
    if is_version(Path::new(program), version) {
        return Ok(None);
    }
    announce(&format!("{package} {version}"), why, &home.display().to_string());
    folder::fill(&home, |part| install(part, &format!("{package}@{version}")))?;
    Ok(Some(bin))
}

/// The script of axe-core, which the browser tests run in the page to find what shuts readers out.
pub fn ensure_axe() -> Result<PathBuf, Failure> {
    let home = folder::all()?.join(format!("axe-core-{AXE}"));
    let script = home.join("node_modules/axe-core/axe.min.js");
    if !script.is_file() {
        announce(&format!("axe-core {AXE}"), "the tests ask it about accessibility", &home.display().to_string());
        folder::fill(&home, |part| install(part, &format!("axe-core@{AXE}")))?;
    }
    Ok(script)
}

fn install(into: &Path, package: &str) -> Result<(), Failure> {
    let mut npm = run::command("npm");
    npm.args(["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
    npm.arg(into).arg(package);
    run::step_or_advise(
        &mut npm,
        &format!("npm install {package}"),
        "Install Node.js with npm (nodejs.org, or your system's package manager), with access to its registry.",
    )
}
