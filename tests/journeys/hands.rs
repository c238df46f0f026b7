//! A reader's hands: what is pressed is found by the words on it, as a reader finds it.

use crate::harness::{Page, READY};
use serde_json::json;
use thirtyfour::prelude::*;

/// No walk by Tab is longer than this.
const MOST_STOPS: usize = 120;

/// The element that has the focus where that is not seen: neither it nor what closely surrounds it is outlined, or it
/// stands outside the window. The page as a whole shows no focus and needs none.
const FOCUS_UNSEEN: &str = "(() => {
    const stop = document.activeElement, box = stop.getBoundingClientRect();
    if (stop === document.body) return null;
    const outlined = element => {
        const look = element ? getComputedStyle(element) : {outlineStyle: 'none'};
        return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 1;
    };
    const around = [stop, stop.parentElement, stop.parentElement?.parentElement];
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return inside && around.some(outlined) ? null : stop.outerHTML.slice(0, 200);
})()";

/// Every control that is seen and called `name`: by its label, or else by its text without what is hidden from readers
/// who listen.
fn called(name: &str) -> String {
    format!(
        "[...document.querySelectorAll('button, a, input, select, summary, [role=slider]')].filter(control => {{
            if (!control.checkVisibility()) return false;
            if (control.ariaLabel) return control.ariaLabel === {name};
            const words = (control.labels?.[0] ?? control).cloneNode(true);
            words.querySelectorAll('[aria-hidden=true], small').forEach(each => each.remove());
            return words.textContent.trim() === {name};
        }})",
        name = json!(name)
    )
}

impl Page {
    /// Loads the page anew and waits until it can be used.
    pub async fn visit(&self, address: &str) -> WebDriverResult<()> {
        self.open(address).await?;
        self.ready().await
    }

    /// Closes the page with its tab, and stands before an empty one: a page that is only left may be kept to come back to.
    pub async fn close(&self) -> WebDriverResult<()> {
        let tab = self.driver.new_tab().await?;
        self.driver.close_window().await?;
        self.driver.switch_to_window(tab).await
    }

    /// Waits until the app stands and reads as it will.
    pub async fn ready(&self) -> WebDriverResult<()> {
        self.until(READY).await
    }

    /// Waits until the page keeps itself for use without network, which ends its loading.
    pub async fn until_kept(&self) -> WebDriverResult<()> {
        self.until("navigator.serviceWorker.controller?.state === 'activated'").await
    }

    /// The first control that is called `name`, once it is seen.
    pub async fn control(&self, name: &str) -> WebDriverResult<WebElement> {
        let found = called(name);
        self.until(&format!("{found}.length")).await?;
        self.driver.execute(format!("return {found}[0];"), vec![]).await?.element()
    }

    /// Clicks the first control that is called `name`.
    pub async fn choose(&self, name: &str) -> WebDriverResult<()> {
        let control = self.control(name).await?;
        control.scroll_into_view().await?;
        control.click().await
    }

    /// Whether a control that is called `name` is seen.
    pub async fn offers(&self, name: &str) -> WebDriverResult<bool> {
        self.ask(&format!("{}.length > 0", called(name))).await
    }

    /// Takes `option` in the choice that is called `name`.
    pub async fn set(&self, name: &str, option: &str) -> WebDriverResult<()> {
        let choice = self.control(name).await?;
        for each in choice.find_all(By::Tag("option")).await? {
            if each.text().await? == option {
                return each.click().await;
            }
        }
        panic!("{name} does not offer {option}");
    }

    /// Presses Tab until the focus stands on what `css` selects. Every stop on the way must be seen to have the focus.
    pub async fn tab_to(&self, css: &str) -> WebDriverResult<()> {
        self.walk_to(css, false).await
    }

    /// The same backwards, with Shift and Tab.
    pub async fn tab_back_to(&self, css: &str) -> WebDriverResult<()> {
        self.walk_to(css, true).await
    }

    async fn walk_to(&self, css: &str, back: bool) -> WebDriverResult<()> {
        let arrived = format!("[document.activeElement.matches({}), {FOCUS_UNSEEN}]", json!(css));
        for _ in 0..MOST_STOPS {
            if back {
                self.shift(Key::Tab).await?;
            } else {
                self.press(Key::Tab).await?;
            }
            let (arrived, unseen): (bool, Option<String>) = self.ask(&arrived).await?;
            assert_eq!(unseen, None, "the focus is not seen here");
            if arrived {
                return Ok(());
            }
        }
        panic!("{MOST_STOPS} times Tab do not reach {css}");
    }

    /// Presses a key while Shift is held.
    pub async fn shift(&self, key: Key) -> WebDriverResult<()> {
        self.driver.action_chain().key_down(Key::Shift).send_keys(key).key_up(Key::Shift).perform().await
    }
}
