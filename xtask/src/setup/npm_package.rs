//! Tools that come as npm packages.

use std::fs;
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

/// What the network is timed beside, and the program that joins it into one script.
const PEERS: [&str; 8] = [
    "d3-force@3.0.1",
    "ngraph.graph@20.1.2",
    "ngraph.forcelayout@3.3.1",
    "graphology@0.26.0",
    "graphology-layout-forceatlas2@0.10.1",
    "graphology-communities-louvain@2.0.2",
    "cytoscape@3.35.0",
    "esbuild@0.28.2",
];
/// What is used of them.
const PEERS_SCRIPT: &str = "\
export { forceSimulation, forceLink, forceManyBody, forceCenter } from 'd3-force';
export { default as ngraph } from 'ngraph.graph';
export { default as ngraphLayout } from 'ngraph.forcelayout';
export { UndirectedGraph } from 'graphology';
export { default as forceAtlas2 } from 'graphology-layout-forceatlas2';
export { default as louvain } from 'graphology-communities-louvain';
export { default as cytoscape } from 'cytoscape';
";

/// One script with all of [`PEERS`]. Its folder is named by the versions, so that other versions are installed anew.
pub fn ensure_peers() -> Result<PathBuf, Failure> {
    let versions: Vec<&str> = PEERS.iter().filter_map(|package| package.split('@').nth(1)).collect();
    let home = folder::all()?.join(format!("network-peers-{}", versions.join("-")));
    let script = home.join("peers.min.js");
    if !script.is_file() {
        announce("the peers of the network", "its speed is compared with theirs", &home.display().to_string());
        folder::fill(&home, |part| {
            install_all(part, &PEERS)?;
            let source = part.join("peers.js");
            fs::write(&source, PEERS_SCRIPT).map_err(Failure::file(&source))?;
            let mut esbuild = run::command(&part.join("node_modules/.bin/esbuild").display().to_string());
            esbuild.arg(&source).args(["--bundle", "--format=esm", "--minify", "--log-level=warning"]);
            esbuild.arg(format!("--outfile={}", part.join("peers.min.js").display()));
            run::step(&mut esbuild, "esbuild")
        })?;
    }
    Ok(script)
}

fn install(into: &Path, package: &str) -> Result<(), Failure> {
    install_all(into, &[package])
}

fn install_all(into: &Path, packages: &[&str]) -> Result<(), Failure> {
    let mut npm = run::command("npm");
    npm.args(["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
    npm.arg(into).args(packages);
    run::step_or_advise(
        &mut npm,
        &format!("npm install {}", packages.join(" ")),
        "Install Node.js with npm (nodejs.org, or your system's package manager), with access to its registry.",
    )
}
