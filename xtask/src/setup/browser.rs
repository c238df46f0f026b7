//! Chromium and its driver: found on the machine, or installed by its package manager. Neither can be fetched by us.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use super::announce;
use crate::failure::Failure;
use crate::run;

/// A browser and the driver that steers it.
pub struct Browser {
    /// Chromium or a browser of its family.
    pub chromium: PathBuf,
    /// Its chromedriver.
    pub driver: PathBuf,
}

const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER: &[&str] = &["chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];
const ADVICE: &str = "Install Chromium and chromedriver of the same version (Debian: chromium and chromium-driver), or \
    name them in SIMPUL_CHROMIUM and SIMPUL_CHROMEDRIVER.";

/// Finds both, after installing them where that is possible.
pub fn ensure() -> Result<Browser, Failure> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let Some(become_root) = way_to_root() else { return Err(missing()) };
    announce("chromium and chromium-driver", "the browser tests run in them", "the system, by apt-get");
    apt_get(become_root, &["update"])?;
    apt_get(become_root, &["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"])?;
    find().ok_or_else(missing)
}

fn missing() -> Failure {
    Failure::Missing { what: "Chromium or its driver".to_owned(), advice: ADVICE.to_owned() }
}

fn find() -> Option<Browser> {
    Some(Browser { chromium: named("SIMPUL_CHROMIUM", CHROMIUM)?, driver: named("SIMPUL_CHROMEDRIVER", DRIVER)? })
}

/// The program that the environment names, else the first of `usual` that is on the machine.
fn named(variable: &str, usual: &[&str]) -> Option<PathBuf> {
    let given = env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    given.or_else(|| usual.iter().find_map(|name| on_path(name)))
}

/// The whole path of a program. Joining an absolute name to a folder gives the name itself.
fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// What to put before a command that only root may run; nothing where this machine has no apt or asks for a password.
fn way_to_root() -> Option<&'static [&'static str]> {
    on_path("apt-get")?;
    if run::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    run::output(Command::new("sudo").args(["-n", "true"])).map(|_| &["sudo", "-n"][..])
}

fn apt_get(become_root: &[&str], words: &[&str]) -> Result<(), Failure> {
    let line = [become_root, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
    let [program, arguments @ ..] = line.as_slice() else { return Err(missing()) };
    run::step_or_advise(run::command(program).args(arguments), &format!("apt-get {}", words.join(" ")), ADVICE)
}
