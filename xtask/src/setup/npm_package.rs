//! Tools that come as npm packages.

use std::path::{Path, PathBuf};

use super::{announce, folder, is_version};
use crate::failure::Failure;
use crate::run;

/// wasm-opt, from the package `binaryen`. Returns its folder, or nothing where `PATH` has it already.
pub fn ensure_wasm_opt(version: &str) -> Result<Option<PathBuf>, Failure> {
    let home = folder::all()?.join(format!("binaryen-{version}"));
    let bin = home.join("node_modules/.bin");
    if is_version(&bin.join("wasm-opt"), version) {
        return Ok(Some(bin));
    }
    if is_version(Path::new("wasm-opt"), version) {
        return Ok(None);
    }
    announce(&format!("binaryen {version}"), "its wasm-opt makes the module smaller", &home.display().to_string());
    folder::fill(&home, |part| install(part, &format!("binaryen@{version}")))?;
    Ok(Some(bin))
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
