//! The browser journeys of `tests/journeys`: serves the finished site, starts the driver, and runs them.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;

use crate::failure::Failure;
use crate::serve::{self, Site};
use crate::setup::Journeys;
use crate::{house, run};

/// Deep in some folder, because the site has to work from any.
const FOLDER: &str = "/sebuah/map";

/// Runs every journey against `dist/`.
pub fn run(needs: &Journeys) -> Result<(), Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| Failure::Port { port: 0, error })?;
    let port = listener.local_addr().map_err(|error| Failure::Port { port: 0, error })?.port();
    let site = Site { files: house::dist(), folder: FOLDER };
    let server = serve::listen(listener)?;
    // It ends with this program.
    thread::spawn(move || site.answer(&server));
    let driver = Driver::start(&needs.browser.driver)?;
    let mut cargo = run::command("cargo");
    cargo.args(["test", "--locked", "--features", "journeys", "--test", "journeys"]);
    cargo.env("SIMPUL_SITE", format!("http://127.0.0.1:{port}{FOLDER}/"));
    cargo.env("SIMPUL_DRIVER", format!("http://127.0.0.1:{}", driver.port));
    cargo.env("SIMPUL_CHROMIUM", &needs.browser.chromium).env("SIMPUL_AXE", &needs.axe);
    run::step(&mut cargo, "the browser journeys")
}

/// A chromedriver that ends when this is dropped.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts it on a free port of its choice.
    fn start(program: &Path) -> Result<Self, Failure> {
        let start = |error| Failure::Start { program: program.display().to_string(), error };
        let mut command = run::command(&program.display().to_string());
        let mut process = command.arg("--port=0").stdout(Stdio::piped()).spawn().map_err(start)?;
        let output = process.stdout.take().map(BufReader::new);
        let mut lines = output.into_iter().flat_map(BufRead::lines).map_while(Result::ok);
        let port = lines.find_map(|line| port_in(&line));
        // Nobody reads further, but a driver that cannot write would stop.
        thread::spawn(move || lines.for_each(drop));
        let mut driver = Self { process, port: 0 };
        match port {
            Some(port) => driver.port = port,
            None => return Err(Failure::Step { what: program.display().to_string(), advice: None }),
        }
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// From `ChromeDriver was started successfully on port 45123.`.
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_says_its_port() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 45123."), Some(45123));
        assert_eq!(port_in("Starting ChromeDriver 156.0 on port 0"), None);
    }
}
