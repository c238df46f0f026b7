//! Browsers and their drivers: found on the machine, or installed by its package manager. None of them can be fetched by
//! us, but for geckodriver, which cargo compiles.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{announce, cargo_tool};
use crate::failure::Failure;
use crate::run;

/// A browser that the journeys go through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chromium or one of its family.
    Chromium,
    /// Firefox.
    Firefox,
    /// `WebKitGTK`, the nearest to Safari that a machine with Linux has.
    WebKit,
}

/// A browser as it stands on this machine.
pub struct Installed {
    /// Which one.
    pub browser: Browser,
    /// The browser itself.
    pub program: PathBuf,
    /// What steers it.
    pub driver: PathBuf,
    /// A screen for a browser that does not do without one.
    pub display: Option<PathBuf>,
}

const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROMEDRIVER: &[&str] =
    &["chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];

impl Browser {
    /// In the order in which they are gone through.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What it is called in `--browser`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Debian's packages.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// What to do where it cannot be installed for the reader.
    fn advice(self) -> &'static str {
        match self {
            Self::Chromium => {
                "Install Chromium and chromedriver of the same version (Debian: chromium and chromium-driver), or name \
                 them in SIMPUL_CHROMIUM and SIMPUL_CHROMEDRIVER; `--browser` chooses other browsers."
            }
            Self::Firefox => {
                "Install Firefox (Debian: firefox-esr), or name it in SIMPUL_FIREFOX; `--browser chromium` does without."
            }
            Self::WebKit => {
                "It is tested where Debian's webkit2gtk-driver and xvfb are or can be installed; `--browser chromium \
                 --browser firefox` does without."
            }
        }
    }

    fn missing(self) -> Failure {
        Failure::Missing { what: format!("{} or what steers it", self.name()), advice: self.advice().to_owned() }
    }

    fn find(self) -> Result<Option<Installed>, Failure> {
        let (program, driver, display) = match self {
            Self::Chromium => (named("SIMPUL_CHROMIUM", CHROMIUM), named("SIMPUL_CHROMEDRIVER", CHROMEDRIVER), None),
            Self::Firefox => {
                let Some(program) = named("SIMPUL_FIREFOX", &["firefox-esr", "firefox"]) else { return Ok(None) };
                (Some(program), Some(geckodriver()?), None)
            }
            Self::WebKit => {
                let Some(display) = on_path("Xvfb") else { return Ok(None) };
                (mini_browser(), on_path("WebKitWebDriver"), Some(display))
            }
        };
        let both = program.zip(driver);
        Ok(both.map(|(program, driver)| Installed { browser: self, program, driver, display }))
    }
}

/// Finds a browser and its driver, after installing them where that is possible.
pub fn ensure(browser: Browser) -> Result<Installed, Failure> {
    if let Some(found) = browser.find()? {
        return Ok(found);
    }
    let Some(become_root) = way_to_root() else { return Err(browser.missing()) };
    announce(&browser.packages().join(" and "), "the browser tests run in them", "the system, by apt-get");
    apt_get(become_root, &["update"], browser)?;
    let install = ["install", "--yes", "--no-install-recommends"];
    apt_get(become_root, &[&install, browser.packages()].concat(), browser)?;
    browser.find()?.ok_or_else(|| browser.missing())
}

fn geckodriver() -> Result<PathBuf, Failure> {
    let tool = cargo_tool::geckodriver();
    let folder = cargo_tool::ensure(&tool)?;
    Ok(folder.map_or_else(|| PathBuf::from("geckodriver"), |folder| folder.join("geckodriver")))
}

/// The browser that comes with `WebKitGTK` lies among its libraries, in a folder named after the machine's kind.
fn mini_browser() -> Option<PathBuf> {
    let kinds = fs::read_dir("/usr/lib").ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let mut places: Vec<PathBuf> = kinds.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser")).collect();
    places.push(Path::new("/usr/libexec/webkit2gtk-4.1/MiniBrowser").to_owned());
    places.into_iter().find(|place| place.is_file())
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

fn apt_get(become_root: &[&str], words: &[&str], browser: Browser) -> Result<(), Failure> {
    let line = [become_root, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
    let [program, arguments @ ..] = line.as_slice() else { return Err(browser.missing()) };
    run::step_or_advise(
        run::command(program).args(arguments),
        &format!("apt-get {}", words.join(" ")),
        browser.advice(),
    )
}
