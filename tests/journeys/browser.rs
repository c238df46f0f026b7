//! The browsers that journeys go through, and what each calls the things that a screen asks for.
//! `docs/BROWSERS.md` tells what differs.

use crate::harness::{Screen, variable};
use serde_json::{Value, json};
use std::process::Command;
use thirtyfour::prelude::*;

/// A browser that journeys go through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Blink, steered by chromedriver.
    Chromium,
    /// Gecko, steered by geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, steered by `WebKitWebDriver`, on a screen in memory.
    WebKit,
}

impl Browser {
    /// The one that the journeys were started for.
    ///
    /// # Panics
    /// Where there is no such browser.
    pub fn chosen() -> Self {
        match variable("SIMPUL_BROWSER").as_str() {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::WebKit,
            other => panic!("SIMPUL_BROWSER names no browser: {other}"),
        }
    }

    /// What its driver is started with, to listen on `port`; zero leaves the choice to the driver.
    pub fn listen(self, driver: &mut Command, port: u16) {
        driver.arg(format!("--port={port}"));
        if self == Self::Firefox {
            // Its window is narrower than Firefox allows only when the window itself is told so.
            driver.arg("--allow-system-access");
        }
    }

    /// What a session on `screen` asks for.
    ///
    /// # Errors
    /// None that a screen could cause.
    pub fn capabilities(self, screen: Screen) -> WebDriverResult<Capabilities> {
        let (name, options, wanted) = match self {
            Self::Chromium => ("chrome", "goog:chromeOptions", chromium()),
            Self::Firefox => ("firefox", "moz:firefoxOptions", firefox(screen)),
            Self::WebKit => ("MiniBrowser", "webkitgtk:browserOptions", webkit(screen)),
        };
        let mut all = Capabilities::new();
        all.set("browserName", name)?;
        all.set(options, wanted)?;
        if self == Self::Chromium {
            all.set("goog:loggingPrefs", json!({"browser": "ALL"}))?;
        }
        Ok(all)
    }
}

fn chromium() -> Value {
    let arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--lang=id",
        // As many readers have it; Firefox is told below, and WebKit does so anyway.
        "--test-third-party-cookie-phaseout",
    ];
    json!({ "binary": variable("SIMPUL_PROGRAM"), "args": arguments })
}

fn firefox(screen: Screen) -> Value {
    let preferences = json!({
        "intl.accept_languages": "id",
        "layout.css.prefers-color-scheme.content-override": i32::from(!screen.dark),
        "ui.prefersReducedMotion": i32::from(screen.still),
        "browser.display.document_color_use": if screen.forced { 2 } else { 0 },
        "layout.css.devPixelsPerPx": screen.zoom.to_string(),
        "dom.w3c_touch_events.enabled": 1,
        "network.cookie.cookieBehavior": 1,
    });
    let arguments = ["-headless"];
    json!({ "binary": variable("SIMPUL_PROGRAM"), "args": arguments, "prefs": preferences })
}

fn webkit(screen: Screen) -> Value {
    // Without a window manager a full screen is as large as it is told to be, and has no bars of its own.
    let mut arguments = vec!["--automation", "--full-screen"];
    if screen.dark {
        arguments.push("--dark-mode");
    }
    json!({ "binary": variable("SIMPUL_PROGRAM"), "args": arguments })
}
