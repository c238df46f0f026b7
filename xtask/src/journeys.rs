//! The browser journeys of `tests/journeys` through `dist/`, in one browser after the other.

use std::path::Path;

use crate::failure::Failure;
use crate::run;
use crate::setup::{Browser, Installed, Journeys};

/// Runs every journey in every browser that it is for. What fails in one does not keep the next from being walked; the first
/// failure is told.
pub fn run(needs: &Journeys) -> Result<(), Failure> {
    let mut walked = Ok(());
    for installed in &needs.browsers {
        run::heading(&format!("Journeys through the page in {}", installed.browser.name()));
        walked = walked.and(go_through(installed, &needs.axe));
    }
    walked
}

fn go_through(installed: &Installed, axe: &Path) -> Result<(), Failure> {
    let Installed { browser, program, driver, display } = installed;
    let mut cargo = run::command("cargo");
    cargo.args(["test", "--locked", "--features", "journeys", "--test", "journeys", "--"]);
    for skipped in not_for(*browser) {
        cargo.args(["--skip", skipped]);
    }
    cargo.env("SIMPUL_BROWSER", browser.name()).env("SIMPUL_PROGRAM", program).env("SIMPUL_DRIVER", driver);
    cargo.env("SIMPUL_AXE", axe);
    if let Some(display) = display {
        cargo.env("SIMPUL_XVFB", display);
    }
    run::step(&mut cargo, &format!("the journeys in {}", browser.name()))
}

/// Journeys that ask for more than a browser's driver can do; docs/BROWSERS.md says what and why.
fn not_for(browser: Browser) -> &'static [&'static str] {
    match browser {
        Browser::Chromium => &[],
        Browser::Firefox => &["chromium::"],
        Browser::WebKit => &["chromium::", "fingers::", "forced::", "paper::"],
    }
}
