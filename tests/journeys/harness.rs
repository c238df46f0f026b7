//! What every journey needs: a browser with a fresh profile, a screen, the built page, and waiting for conditions.
//! `cargo xtask test` says by the environment which browser it is, and where its program and its driver are.

use crate::browser::Browser;
use crate::driver::Driver;
use crate::site::Site;
use serde_json::{Value, json};
use simpul::corpus::Corpus;
use simpul::engine::Engine;
use simpul_tagger::Model;
use std::env;
use std::time::{Duration, Instant};
use thirtyfour::TypingData;
use thirtyfour::prelude::*;
use thirtyfour::testing::run_browser_test;

/// What the page is seen on.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a wish of the reader's system that stands for itself")]
pub struct Screen {
    /// CSS pixels, where nothing is enlarged.
    pub width: u32,
    /// CSS pixels, where nothing is enlarged.
    pub height: u32,
    /// How many times everything is enlarged.
    pub zoom: u32,
    /// Whether the system prefers dark.
    pub dark: bool,
    /// Whether the system asks for little movement.
    pub still: bool,
    /// Whether the system gives its own colours; `WebKit` knows no such thing.
    pub forced: bool,
    /// Whether the app is expected to start.
    pub ready: bool,
    /// A script that runs before any of the page's.
    pub before: &'static str,
}

impl Screen {
    /// A reader's desk: three panes.
    pub const DESK: Self =
        Self { width: 1560, height: 980, zoom: 1, dark: false, still: true, forced: false, ready: true, before: "" };
    /// An old lab machine: one pane and tabs.
    pub const LAB: Self = Self { width: 1024, height: 768, ..Self::DESK };
    /// A phone.
    pub const PHONE: Self = Self { width: 390, height: 844, ..Self::DESK };

    /// The same in the dark.
    pub const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// The size of what is seen of the page, in CSS pixels.
    const fn viewport(self) -> (u32, u32) {
        (self.width / self.zoom, self.height / self.zoom)
    }
}

/// What is not so by then will not become so, on a machine that has much else to do.
pub const LONGEST: Duration = Duration::from_secs(40);

/// Between two questions to a browser that cannot answer yet.
const BREATH: Duration = Duration::from_millis(50);

/// The app stands, and its model is there or will not come.
pub const READY: &str = "document.querySelector('#app > .page:not([data-model=loading])')";

/// For [`Screen::before`]: the page finds no way to keep itself for use without network.
pub const UNKEPT: &str = "delete Navigator.prototype.serviceWorker;";

/// The page in a browser.
pub struct Page {
    /// For what the other methods do not say.
    pub driver: WebDriver,
    /// The browser.
    pub browser: Browser,
    /// What serves the page.
    pub site: Site,
}

/// Opens the page on `screen` at `address` (what stands after the `#`), waits until it can be used, and walks.
pub async fn journey(screen: Screen, address: &str, walk: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    let (browser, site) = (Browser::chosen(), Site::open(screen.before));
    let driver = Driver::start(browser, screen);
    let wanted = browser.capabilities(screen).expect("a screen asks for nothing strange");
    let outcome = run_browser_test(WebDriver::new(driver.address(), wanted), async |driver| {
        driver.set_script_timeout(LONGEST + LONGEST).await?;
        let page = Page { driver, browser, site };
        page.prepare(screen).await?;
        page.open(address).await?;
        if screen.ready {
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

impl Page {
    /// Sees to what is not asked for at the start of a session.
    async fn prepare(&self, screen: Screen) -> WebDriverResult<()> {
        let (width, height) = screen.viewport();
        if self.browser == Browser::Firefox {
            self.allow_narrow_window().await?;
        }
        if self.browser != Browser::Chromium {
            return self.resize(width, height).await;
        }
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": screen.zoom, "mobile": width < 600}),
        )
        .await?;
        // What is as narrow as a phone has no mouse.
        self.tell("Emulation.setTouchEmulationEnabled", json!({"enabled": width < 600})).await?;
        let features = json!([
            {"name": "prefers-color-scheme", "value": if screen.dark { "dark" } else { "light" }},
            {"name": "prefers-reduced-motion", "value": if screen.still { "reduce" } else { "no-preference" }},
            {"name": "forced-colors", "value": if screen.forced { "active" } else { "none" }},
        ]);
        self.tell("Emulation.setEmulatedMedia", json!({ "features": features })).await.map(drop)
    }

    /// Makes the window so large that the page has these CSS pixels.
    async fn resize(&self, width: u32, height: u32) -> WebDriverResult<()> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        let [bars, head]: [u32; 2] = self.ask("[outerWidth - innerWidth, outerHeight - innerHeight]").await?;
        self.driver.set_window_rect(0, 0, width + bars, height + head).await?;
        assert_eq!(self.ask::<[u32; 2]>("[innerWidth, innerHeight]").await?, [width, height], "the size of the window");
        Ok(())
    }

    /// A command of the Chrome `DevTools` protocol, for journeys in Chromium alone.
    pub async fn tell(&self, command: &str, parameters: Value) -> WebDriverResult<Value> {
        self.driver.cdp().send_raw(command, parameters).await
    }

    /// Loads the page anew at `address` (what stands after the `#`).
    pub async fn open(&self, address: &str) -> WebDriverResult<()> {
        // Another `#` alone would not load anything.
        self.driver.goto("about:blank").await?;
        self.driver.goto(self.link(address)).await
    }

    /// The whole address of what stands after the `#`.
    pub fn link(&self, address: &str) -> String {
        format!("{}#{address}", self.site.address())
    }

    /// What `expression` gives in the page.
    pub async fn ask<T: serde::de::DeserializeOwned>(&self, expression: &str) -> WebDriverResult<T> {
        self.driver.execute(format!("return ({expression});"), vec![]).await?.convert()
    }

    /// Waits until `condition` holds in the page. Between two looks it leaves the page four times as long as a look takes,
    /// and a frame at least: on a busy machine a browser puts off what it deems least, such as asking for a new version,
    /// for as long as somebody looks without a pause.
    pub async fn until(&self, condition: &str) -> WebDriverResult<()> {
        let script = format!(
            "const done = arguments[0], end = performance.now() + {longest};
             (function look() {{
                 const begun = performance.now();
                 let holds = false;
                 try {{ holds = Boolean({condition}); }} catch (error) {{}}
                 const now = performance.now();
                 if (holds || now > end) done(holds); else setTimeout(look, Math.max(16, 4 * (now - begun)));
             }})();",
            longest = LONGEST.as_millis()
        );
        let end = Instant::now() + LONGEST;
        let holds: bool = loop {
            match self.driver.execute_async(script.clone(), vec![]).await {
                Ok(answer) => break answer.convert()?,
                // A page that goes takes the question with it; it is put to the next.
                Err(_) if Instant::now() < end => tokio::time::sleep(BREATH).await,
                Err(failure) => return Err(failure),
            }
        };
        if !holds {
            let seen = self.driver.screenshot_as_png().await?;
            let journey = std::thread::current().name().unwrap_or_default().replace("::", "-");
            let file = screenshot_folder().join(format!("failed-{:?}-{journey}.png", self.browser));
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
