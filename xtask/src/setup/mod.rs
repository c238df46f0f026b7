//! Setting up what a fresh machine lacks: each tool in its own file, and here what each chore needs.
//!
//! Tools go into a folder outside the checkout (`SIMPUL_TOOLS`, else `simpul` in the user's cache folder), one
//! folder per tool and version, so that later checkouts find them. What is there at the right version is left alone.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::run;

mod browser;
mod cargo_tool;
mod folder;
mod npm_package;
mod pins;
mod python;
mod toolchain;

pub use browser::{Browser, Installed};

/// Folders of tools that were set up; commands started through it find them before anything else.
#[derive(Default)]
pub struct Toolbox {
    folders: Vec<PathBuf>,
}

impl Toolbox {
    /// `program`, started from the checkout's root with the tools on its `PATH`.
    pub fn command(&self, program: &str) -> Command {
        // A program is looked up in the PATH of the one who starts it, so a tool is named by its whole path.
        let found = self.folders.iter().map(|folder| folder.join(program)).find(|path| path.is_file());
        let mut command = run::command(&found.map_or_else(|| program.to_owned(), |path| path.display().to_string()));
        command.env("PATH", self.path());
        command
    }

    fn path(&self) -> OsString {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let all = self.folders.iter().cloned().chain(std::env::split_paths(&inherited));
        // Joining fails only where a folder's name holds the separator; then the machine's own PATH has to do.
        std::env::join_paths(all).unwrap_or(inherited)
    }

    fn add(&mut self, folder: Option<PathBuf>) {
        self.folders.extend(folder);
    }
}

/// What the browser tests need beside the page.
pub struct Journeys {
    /// The browsers and their drivers.
    pub browsers: Vec<Installed>,
    /// The script of axe-core.
    pub axe: PathBuf,
}

/// What building the page needs.
pub fn for_page() -> Result<Toolbox, Failure> {
    let mut toolbox = Toolbox::default();
    add_page_tools(&mut toolbox)?;
    Ok(toolbox)
}

/// What checking the code needs.
pub fn for_check() -> Result<Toolbox, Failure> {
    let mut toolbox = Toolbox::default();
    toolchain::ensure_wasm()?;
    toolchain::ensure_lints()?;
    toolbox.add(cargo_tool::ensure(&cargo_tool::cargo_deny())?);
    Ok(toolbox)
}

/// Chromium, for what is timed in a browser.
pub fn chromium() -> Result<Installed, Failure> {
    browser::ensure(Browser::Chromium)
}

/// The script of the peers of the network: layouts, communities, a drawing.
pub fn network_peers() -> Result<PathBuf, Failure> {
    npm_package::ensure_peers()
}

/// A Python that has CRFsuite.
pub fn python_with_crfsuite() -> Result<PathBuf, Failure> {
    python::with_crfsuite()
}

/// What fuzzing needs.
pub fn for_fuzz() -> Result<Toolbox, Failure> {
    let mut toolbox = Toolbox::default();
    toolbox.add(cargo_tool::ensure(&cargo_tool::cargo_fuzz())?);
    Ok(toolbox)
}

/// What the tests in these browsers need: all of it.
pub fn for_tests(browsers: &[Browser]) -> Result<(Toolbox, Journeys), Failure> {
    let mut toolbox = for_check()?;
    add_page_tools(&mut toolbox)?;
    let browsers: Result<_, _> = browsers.iter().map(|browser| browser::ensure(*browser)).collect();
    Ok((toolbox, Journeys { browsers: browsers?, axe: npm_package::ensure_axe()? }))
}

fn add_page_tools(toolbox: &mut Toolbox) -> Result<(), Failure> {
    let pins = pins::read()?;
    toolchain::ensure_wasm()?;
    toolbox.add(cargo_tool::ensure(&cargo_tool::trunk())?);
    toolbox.add(cargo_tool::ensure(&cargo_tool::wasm_bindgen(&pins.wasm_bindgen))?);
    toolbox.add(npm_package::ensure_wasm_opt(&pins.binaryen)?);
    toolbox.add(npm_package::ensure_esbuild()?);
    Ok(())
}

/// Whether `program --version`, looked up on `PATH` or named by path, succeeds and names `version`.
fn is_version(program: &Path, version: &str) -> bool {
    let said = run::output(run::command(&program.display().to_string()).arg("--version"));
    said.is_some_and(|said| said.split(|c: char| !c.is_ascii_digit() && c != '.').any(|word| word == version))
}

/// Says that something is installed, and why.
fn announce(what: &str, why: &str, into: &str) {
    run::heading(&format!("Installing {what} into {into}: {why}"));
}
