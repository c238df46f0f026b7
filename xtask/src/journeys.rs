//! The browser journeys of `tests/journeys` through `dist/`, in one browser after the other.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::failure::Failure;
use crate::run;
use crate::setup::{Browser, Installed, Journeys};

/// Larger than any window that a journey asks for.
const SCREEN: &str = "2000x1400x24";

/// Runs every journey in every browser that it is for.
pub fn run(needs: &Journeys) -> Result<(), Failure> {
    for installed in &needs.browsers {
        run::heading(&format!("Journeys through the page in {}", installed.browser.name()));
        go_through(installed, &needs.axe)?;
    }
    Ok(())
}

fn go_through(installed: &Installed, axe: &Path) -> Result<(), Failure> {
    let Installed { browser, program, driver, display } = installed;
    let display = display.as_deref().map(Display::open).transpose()?;
    let mut cargo = run::command("cargo");
    cargo.args(["test", "--locked", "--features", "journeys", "--test", "journeys", "--"]);
    for skipped in not_for(*browser) {
        cargo.args(["--skip", skipped]);
    }
    cargo.env("SIMPUL_BROWSER", browser.name()).env("SIMPUL_PROGRAM", program).env("SIMPUL_DRIVER", driver);
    cargo.env("SIMPUL_AXE", axe);
    if let Some(display) = &display {
        // Elsewhere, a desktop that happens to run would be drawn on, at its own scale.
        cargo.env("DISPLAY", format!(":{}", display.number)).env_remove("WAYLAND_DISPLAY");
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

/// A screen in memory, for browsers that draw on one; it ends when this is dropped.
struct Display {
    process: Child,
    number: u32,
}

impl Display {
    fn open(program: &Path) -> Result<Self, Failure> {
        let mut command = Command::new(program);
        // It tells the number that it took on its standard output.
        command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let start = |error| Failure::Start { program: program.display().to_string(), error };
        let mut process = command.spawn().map_err(start)?;
        let said = process.stdout.take().and_then(|output| BufReader::new(output).lines().map_while(Result::ok).next());
        let mut display = Self { process, number: 0 };
        match said.and_then(|line| line.trim().parse().ok()) {
            Some(number) => display.number = number,
            None => return Err(Failure::Step { what: program.display().to_string(), advice: None }),
        }
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
