//! A page of somebody else's, served from an origin and a site of its own, which holds Simpul in frames.

use crate::browser::Browser;
use crate::harness::{Page, READY, Screen, journey};
use crate::site::Site;
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::prelude::*;

/// What the code of *Bagikan* allows a frame.
pub const SANDBOX: &str = "sandbox=\"allow-scripts allow-popups\"";

/// Stands in a host page where the address of Simpul goes.
pub const SIMPUL: &str = "{simpul}";

/// What every host page keeps: the messages that came from frames, and whatever its policy forbade.
const SCRIPT: &str = "
    window.heard = []; window.forbidden = [];
    addEventListener('message', ({data, source}) =>
        heard.push({data, from: Array.from(frames, each => each).indexOf(source)}));
    // Some browsers look for an icon that no page of ours names.
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        blockedURI.endsWith('favicon.ico') || forbidden.push(violatedDirective + ' ' + blockedURI));
    window.say = (message, at = 0) => frames[at].postMessage(message, '*');
    window.news = (type, at = 0) =>
        heard.filter(each => each.from === at && each.data.type === type).map(each => each.data);
";

/// A host page with this body, and with this content-security policy where it is not empty.
#[derive(Clone, Default)]
pub struct HostPage {
    /// What stands in its body.
    pub body: String,
    /// Its content-security policy.
    pub policy: &'static str,
    /// Whether the server of Simpul lets pages of any origin load its files.
    pub generous: bool,
}

impl HostPage {
    /// A page with one frame, which has these attributes and shows this address.
    pub fn with_frame(attributes: &str, address: &str) -> Self {
        Self { body: frame(attributes, address), ..Self::default() }
    }

    fn text(&self, simpul: &str) -> String {
        let policy = match self.policy {
            "" => String::new(),
            policy => format!("<meta http-equiv=Content-Security-Policy content=\"{policy}\">"),
        };
        let head = format!("<meta charset=utf-8>{policy}<title>Tuan rumah</title><script src=host.js></script>");
        format!("<!doctype html><html lang=id><head>{head}</head><body>{}", self.body).replace(SIMPUL, simpul)
    }
}

/// A frame with these attributes that shows this address.
pub fn frame(attributes: &str, address: &str) -> String {
    format!("<iframe title=Simpul {attributes} src=\"{SIMPUL}#{}\"></iframe>", address.replace('&', "&amp;"))
}

/// Opens a host page on `screen`, waits until its first frame can be used, and walks in the host page.
pub async fn visit(screen: Screen, host: HostPage, walk: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    let screen = Screen { ready: false, ..screen };
    journey(screen, "", async |page| {
        if host.generous {
            page.site.be_generous();
        }
        let server = Site::open("");
        server.put("host.html", &host.text(&page.site.address()));
        server.put("host.js", SCRIPT);
        // Under another name, so that it is another site too, as those who block cookies see it.
        page.driver.goto(format!("{}host.html", server.address().replace("127.0.0.1", "localhost"))).await?;
        // What waits inside a frame is lost where the frame goes on to another page; once it is ready, it does not.
        page.until("news('ready').length").await?;
        page.enter_frame(0).await?;
        page.until(READY).await?;
        page.out().await?;
        walk(page).await
    })
    .await;
}

impl Page {
    /// Goes into the frame with this number; what is asked is asked there until [`Page::out`].
    pub async fn enter_frame(&self, at: u16) -> WebDriverResult<()> {
        self.driver.enter_frame(at).await
    }

    /// Back to the host page.
    pub async fn out(&self) -> WebDriverResult<()> {
        self.driver.enter_default_frame().await?;
        if self.browser == Browser::WebKit {
            // Its driver gives a frame the keyboard that it looks into, and leaves it there.
            let back =
                "const held = document.activeElement; window.focus(); held.blur(); held.focus({preventScroll: true});";
            self.driver.execute(back, vec![]).await?;
        }
        Ok(())
    }

    /// Says something to a frame.
    pub async fn say(&self, message: &Value, at: u16) -> WebDriverResult<()> {
        self.driver.execute(format!("say({message}, {at})"), vec![]).await.map(drop)
    }

    /// The messages of one type that came from a frame.
    pub async fn news(&self, kind: &str, at: u16) -> WebDriverResult<Vec<Value>> {
        self.ask(&format!("news({}, {at})", json!(kind))).await
    }

    /// Turns the wheel by so many pixels at a place of the window.
    pub async fn turn_wheel(&self, (x, y): (f64, f64), way: i32) -> WebDriverResult<()> {
        // Whole pixels, which a driver wants; a window has few enough of them.
        let [x, y] = [x, y].map(|place| place as i64);
        let turn = json!({"type": "scroll", "x": x, "y": y, "deltaX": 0, "deltaY": way, "duration": 0});
        let wheel = json!([{"type": "wheel", "id": "wheel", "actions": [turn]}]);
        self.driver.cmd(Command::PerformActions(Actions::from(wheel))).await.map(drop)
    }
}
