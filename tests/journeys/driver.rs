//! The program that steers a browser: one for each journey, because geckodriver and `WebKitWebDriver` steer one session
//! at a time.

use crate::browser::Browser;
use crate::harness::{Screen, variable};
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// A driver that is not heard by then never will be.
const LONGEST: Duration = Duration::from_mins(1);
/// Larger than any window that a journey asks for.
const LARGEST: &str = "2000x1400x24";

static STARTED: AtomicUsize = AtomicUsize::new(0);

/// A driver that ends when this is dropped.
pub struct Driver {
    process: Child,
    port: u16,
    /// What `WebKitGTK` needs around it.
    desk: Option<Desk>,
}

impl Driver {
    /// Starts one for a browser on `screen`.
    ///
    /// # Panics
    /// Where it does not start.
    pub fn start(browser: Browser, screen: Screen) -> Self {
        let mut command = Command::new(variable("SIMPUL_DRIVER"));
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        if browser != Browser::WebKit {
            browser.listen(&mut command, 0);
            let mut process = command.spawn().expect("the driver that SIMPUL_DRIVER names");
            let port = port_said(process.stdout.take());
            return Self { process, port: port.expect("the driver says its port"), desk: None };
        }
        // This one does not say which port it took.
        let port = free_port();
        browser.listen(&mut command, port);
        let desk = Desk::lay(screen);
        command.stdout(Stdio::null()).env("XDG_CONFIG_HOME", &desk.settings).env("GDK_SCALE", screen.zoom.to_string());
        // Elsewhere, a desktop that happens to run would be drawn on, at its own scale.
        command.env("DISPLAY", format!(":{}", desk.number)).env_remove("WAYLAND_DISPLAY");
        let process = command.spawn().expect("the driver that SIMPUL_DRIVER names");
        let driver = Self { process, port, desk: Some(desk) };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < LONGEST, "the driver does not listen");
            thread::yield_now();
        }
        driver
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.process.kill();
        let _ = self.process.wait();
        // Before what it stands on.
        self.desk.take();
    }
}

/// A screen in memory and a user's settings for one browser. Browsers that share a screen take the keyboard from each
/// other.
struct Desk {
    display: Child,
    number: u32,
    settings: PathBuf,
}

impl Desk {
    fn lay(screen: Screen) -> Self {
        let mut command = Command::new(variable("SIMPUL_XVFB"));
        // It tells the number that it took on its standard output.
        command.args(["-displayfd", "1", "-screen", "0", LARGEST, "-nolisten", "tcp"]);
        let mut display =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("SIMPUL_XVFB is a program");
        let said = display.stdout.take().and_then(|output| BufReader::new(output).lines().map_while(Result::ok).next());
        let number = said.and_then(|line| line.trim().parse().ok()).expect("a screen says its number");
        Self { display, number, settings: settings(screen) }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.display.kill();
        let _ = self.display.wait();
        // What is left behind lies in the system's own folder for such things.
        let _ = fs::remove_dir_all(&self.settings);
    }
}

/// The port that a driver says it took. Its output is read to the end, because a driver that cannot write would stop.
fn port_said(output: Option<impl Read + Send + 'static>) -> Option<u16> {
    let mut lines = BufReader::new(output?).lines().map_while(Result::ok);
    let port = lines.find_map(|line| port_in(&line));
    thread::spawn(move || lines.for_each(drop));
    port
}

/// From `ChromeDriver was started successfully on port 45123.` or `Listening on 127.0.0.1:45123`.
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("successfully on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?;
    port.trim_end_matches('.').parse().ok()
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("it listens").port()
}

/// A folder with the settings of GTK, of which movement is one.
fn settings(screen: Screen) -> PathBuf {
    let at = STARTED.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("simpul-settings-{}-{at}", std::process::id()));
    let gtk = folder.join("gtk-3.0");
    fs::create_dir_all(&gtk).expect("a folder among the system's temporary ones");
    let moving = u8::from(!screen.still);
    fs::write(gtk.join("settings.ini"), format!("[Settings]\ngtk-enable-animations={moving}\n")).expect("a file there");
    folder
}

#[test]
fn drivers_say_their_port() {
    assert_eq!(port_in("ChromeDriver was started successfully on port 45123."), Some(45123));
    assert_eq!(port_in("1764416000000\tgeckodriver\tINFO\tListening on 127.0.0.1:45123"), Some(45123));
    assert_eq!(port_in("Starting ChromeDriver 156.0 on port 0"), None);
}
