//! When the program stops, a notice says so, and reloading brings everything back.

use crate::harness::{Screen, UNKEPT, journey};

const VIEW: &str = "a=cnbc-2025-08-15&e=kim-jong-un&q=rusia";

/// What the page asks of the browser fails from here on, which the drawing does not expect.
const BREAK: &str = "Element.prototype.setAttribute = () => { throw new Error('broken for a test'); }";

#[tokio::test]
async fn a_panic_shows_a_notice_and_reloading_keeps_the_address() {
    journey(Screen::DESK, VIEW, async |page| {
        page.until("!document.querySelector('#panic').checkVisibility()").await?;
        page.driver.execute(BREAK, vec![]).await?;
        page.press("g").await?;
        page.until("document.querySelector('#panic').checkVisibility()").await?;
        let says = page.text("#panic").await?;
        assert!(says.contains("Tidak ada yang hilang") && says.contains("Nothing is lost"), "{says}");
        let unloaded: bool = page.ask("document.querySelector('#unloaded').checkVisibility()").await?;
        assert!(!unloaded, "one notice speaks");
        let address = page.address().await?;
        assert!(address.starts_with(VIEW), "{address}");
        page.driver.execute("window.old = true;", vec![]).await?;
        page.click("#panic [data-reload]").await?;
        page.until("!window.old && document.querySelector('#app > .page')").await?;
        assert_eq!(page.address().await?, address);
        page.until("!document.querySelector('#panic').checkVisibility() && document.querySelector('mark.hit')").await?;
        page.press("g").await?;
        page.until("document.querySelector('.prose')").await
    })
    .await;
}

#[tokio::test]
async fn a_part_that_does_not_arrive_leaves_the_articles_and_a_way_to_try_again() {
    // The journey begins with a page that works; then the network loses what the app is made of.
    journey(Screen { before: UNKEPT, ..Screen::DESK }, "", async |page| {
        page.site.lose(Some(".wasm"));
        page.open(VIEW).await?;
        page.until("document.querySelector('#unloaded [data-why=module]').checkVisibility()").await?;
        page.until("document.querySelector('#app').innerText.includes('memuji pasukan Korea Utara')").await?;
        page.site.lose(None);
        page.click("#unloaded [data-why=module] [data-reload]").await?;
        page.ready().await?;
        assert_eq!(page.address().await?, VIEW);
        page.until("document.querySelector('mark.hit')").await
    })
    .await;
}
