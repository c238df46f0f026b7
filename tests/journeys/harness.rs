//! What every journey needs: a browser with a fresh profile, a screen, the built page, and waiting for conditions.
//! `cargo xtask test` serves the page and starts the driver; the environment says where both are.

use serde_json::{Value, json};
use simpul::corpus::Corpus;
use simpul::engine::Engine;
use simpul_tagger::Model;
use std::env;
use thirtyfour::TypingData;
use thirtyfour::prelude::*;
use thirtyfour::testing::run_browser_test;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

/// What the page is seen on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// CSS pixels.
    pub width: u32,
    /// CSS pixels.
    pub height: u32,
    /// Whether the system prefers dark.
    pub dark: bool,
    /// How many times slower than this machine.
    pub slowed: u32,
    /// Whether scripts run.
    pub scripts: bool,
    /// Whether the app is expected to start.
    pub ready: bool,
    /// A script that runs before any of the page's.
    pub before: &'static str,
}

impl Screen {
    /// A reader's desk: three panes.
    pub const DESK: Self =
        Self { width: 1560, height: 980, dark: false, slowed: 1, scripts: true, ready: true, before: "" };
    /// An old lab machine: one pane and tabs.
    pub const LAB: Self = Self { width: 1024, height: 768, ..Self::DESK };
    /// A phone.
    pub const PHONE: Self = Self { width: 390, height: 844, ..Self::DESK };

    /// The same in the dark.
    pub const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }
}

/// The app stands, and its model is there or will not come.
pub const READY: &str = "document.querySelector('#app > .page:not([data-model=loading])')";

/// The page in a browser.
pub struct Page {
    /// For what the other methods do not say.
    pub driver: WebDriver,
}

/// Opens the page on `screen` at `address` (what stands after the `#`), waits until it can be used, and walks.
pub async fn journey(screen: Screen, address: &str, walk: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    let address = address.to_owned();
    let outcome = run_browser_test(WebDriver::new(variable("SIMPUL_DRIVER"), capabilities()), async |driver| {
        let page = Page { driver };
        page.prepare(screen).await?;
        page.open(&address).await?;
        if screen.scripts && screen.ready {
            page.until(READY).await?;
        }
        walk(&page).await
    });
    if let Err(failure) = outcome.await {
        panic!("{failure}");
    }
}

/// A variable that `cargo xtask test` sets.
///
/// # Panics
/// Where it is not set: then the journeys were started by hand.
pub fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; `cargo xtask test` sets it"))
}

fn capabilities() -> thirtyfour::ChromeCapabilities {
    let mut wanted = DesiredCapabilities::chrome();
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
    ];
    for argument in arguments {
        wanted.add_arg(argument).expect("arguments are text");
    }
    wanted.set_binary(&variable("SIMPUL_CHROMIUM")).expect("a path is text");
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All).expect("a level is text");
    wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All).expect("a level is text");
    wanted
}

impl Page {
    async fn prepare(&self, screen: Screen) -> WebDriverResult<()> {
        let Screen { width, height, dark, slowed, scripts, before, ready: _ } = screen;
        let mobile = width < 600;
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile}),
        )
        .await?;
        let scheme = if dark { "dark" } else { "light" };
        let features = json!([
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]);
        self.tell("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        if slowed > 1 {
            self.tell("Emulation.setCPUThrottlingRate", json!({ "rate": slowed })).await?;
        }
        if !scripts {
            self.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        }
        if !before.is_empty() {
            self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": before })).await?;
        }
        Ok(())
    }

    /// A command of the Chrome `DevTools` protocol.
    pub async fn tell(&self, command: &str, parameters: Value) -> WebDriverResult<Value> {
        self.driver.cdp().send_raw(command, parameters).await
    }

    /// Loads the page anew at `address` (what stands after the `#`).
    pub async fn open(&self, address: &str) -> WebDriverResult<()> {
        // Another `#` alone would not load anything.
        self.driver.goto("about:blank").await?;
        self.driver.goto(format!("{}#{address}", variable("SIMPUL_SITE"))).await
    }

    /// What `expression` gives in the page.
    pub async fn ask<T: serde::de::DeserializeOwned>(&self, expression: &str) -> WebDriverResult<T> {
        self.driver.execute(format!("return ({expression});"), vec![]).await?.convert()
    }

    /// Waits until `condition` holds in the page; looks once a frame, ten seconds at most.
    pub async fn until(&self, condition: &str) -> WebDriverResult<()> {
        let script = format!(
            "const done = arguments[0], end = performance.now() + 10000;
             (function look() {{
                 let holds = false;
                 try {{ holds = Boolean({condition}); }} catch (error) {{}}
                 if (holds || performance.now() > end) done(holds); else setTimeout(look, 16);
             }})();"
        );
        let holds: bool = self.driver.execute_async(script, vec![]).await?.convert()?;
        if !holds {
            let seen = self.driver.screenshot_as_png().await?;
            let file = screenshot_folder().join("failed.png");
            std::fs::write(&file, seen)?;
            panic!("waited in vain for: {condition}\nwhat was seen: {}", file.display());
        }
        Ok(())
    }

    /// The one element that `css` selects, once it is there.
    pub async fn the(&self, css: &str) -> WebDriverResult<WebElement> {
        self.until(&format!("document.querySelector({})", json!(css))).await?;
        self.driver.find(By::Css(css)).await
    }

    /// Clicks the element that `css` selects, once it is there.
    pub async fn click(&self, css: &str) -> WebDriverResult<()> {
        let element = self.the(css).await?;
        element.scroll_into_view().await?;
        element.click().await
    }

    /// Presses keys wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) -> WebDriverResult<()> {
        self.driver.action_chain().send_keys(keys).perform().await
    }

    /// The visible text of the first element that `css` selects.
    pub async fn text(&self, css: &str) -> WebDriverResult<String> {
        self.the(css).await?.text().await
    }

    /// What stands after the `#`.
    pub async fn address(&self) -> WebDriverResult<String> {
        self.ask("location.hash.slice(1)").await
    }

    /// Writes what is seen to `screenshots/NAME.png`.
    pub async fn photograph(&self, name: &str) -> WebDriverResult<()> {
        let seen = self.driver.screenshot_as_png().await?;
        std::fs::write(screenshot_folder().join(format!("{name}.png")), seen)?;
        Ok(())
    }
}

/// The built-in corpus as the page reads it once its model is there.
///
/// # Panics
/// Where there is no model.
pub fn engine() -> Engine {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/model/simpul.model");
    let file = std::fs::read(path).expect("the model; `cargo xtask train` writes it");
    Engine::open_with(Corpus::builtin(), Some(&Model::read(&file).expect("a whole model")))
}

/// Where screenshots go; git ignores it.
///
/// # Panics
/// Where the folder cannot be made.
pub fn screenshot_folder() -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("screenshots");
    std::fs::create_dir_all(&folder).expect("a folder beside the sources");
    folder
}
