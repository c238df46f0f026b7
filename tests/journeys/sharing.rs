//! *Bagikan* by keyboard: the code that embeds the page is copied, and shows in another page what it showed here.

use crate::copying::pasted;
use crate::harness::{Page, READY, Screen, journey};
use crate::host_page::{HostPage, SIMPUL, visit};
use crate::sight::words;
use serde_json::json;
use std::cell::RefCell;
use thirtyfour::prelude::*;

const VIEW: &str = "a=cnbc-2025-08-15&e=kim-jong-un&v=tabel";
const OPEN: &str = ".sharing > button";
const CODE: &str = "document.querySelector('dialog textarea').value";

/// Opens the dialog at the code, by keys alone.
async fn open_code(page: &Page) -> WebDriverResult<()> {
    page.tab_to(OPEN).await?;
    page.press(Key::Enter).await?;
    page.until("document.querySelector('dialog[open] [role=tab]')").await?;
    page.tab_to("#share-link").await?;
    page.press(Key::Right).await?;
    page.until("document.activeElement.id === 'share-code' && document.querySelector('dialog iframe')").await
}

/// What the preview shows, once it can be used.
async fn until_preview(page: &Page, condition: &str) -> WebDriverResult<()> {
    page.enter_frame(0).await?;
    page.until(&format!("{READY} && {condition}")).await?;
    page.out().await
}

#[tokio::test]
async fn the_code_is_chosen_seen_and_copied_by_keyboard_and_works_elsewhere() {
    let code = RefCell::new(String::new());
    journey(Screen::DESK, VIEW, async |page| {
        open_code(page).await?;
        until_preview(
            page,
            "document.querySelectorAll('.pane').length === 2 && location.hash.includes('e=kim-jong-un')",
        )
        .await?;
        let history: u32 = page.ask("history.length").await?;
        // Not the articles, and in the dark.
        page.tab_to(".embed-panes label:nth-child(2) input").await?;
        page.press(" ").await?;
        page.until(&format!("{CODE}.includes('panes=relasi&amp;')")).await?;
        page.tab_to(".embed-choices .choices button:nth-child(3)").await?;
        page.press(Key::Enter).await?;
        until_preview(
            page,
            "document.documentElement.dataset.theme === 'dark' && document.querySelectorAll('.pane').length === 1",
        )
        .await?;
        page.tab_to("#embed-height").await?;
        page.driver.execute("document.activeElement.select()", vec![]).await?;
        page.press("480").await?;
        page.tab_to(".embed-code .copy-field button").await?;
        page.until(&format!("{CODE}.includes('height=\"480\"')")).await?;
        assert_eq!(page.ask::<u32>("history.length").await?, history, "choosing leaves nothing in the history");
        page.press(Key::Enter).await?;
        page.control(words().share.code.copied).await?;
        let copied = pasted(page).await?;
        assert_eq!(copied, page.ask::<String>(CODE).await?);
        *code.borrow_mut() = copied.replace(&page.site.address(), SIMPUL);
        page.press(Key::Escape).await?;
        page.until(&format!("document.activeElement.matches({})", json!(OPEN))).await
    })
    .await;
    visit(Screen::LAB, HostPage { body: code.into_inner(), ..HostPage::default() }, async |page| {
        let attributes = "['title', 'loading', 'sandbox', 'width', 'height'].map(name => document.querySelector('iframe').getAttribute(name))";
        let tagline = (words().share.code.title)(words().shell.tagline);
        let expected = [tagline.as_str(), "lazy", "allow-scripts allow-popups", "100%", "480"];
        assert_eq!(page.ask::<Vec<String>>(attributes).await?, expected);
        assert!(page.ask::<bool>("document.querySelector('p > a').hash === '#a=cnbc-2025-08-15&e=kim-jong-un&v=tabel&p=relasi&tema=gelap'").await?);
        page.enter_frame(0).await?;
        page.until("document.querySelector('#relations table') && document.documentElement.dataset.theme === 'dark'").await
    })
    .await;
}

#[tokio::test]
async fn a_view_that_is_not_wanted_is_left_out_of_the_code() {
    journey(Screen::DESK, VIEW, async |page| {
        open_code(page).await?;
        page.choose(words().share.code.this_view).await?;
        page.until(&format!("{CODE}.includes('#panes=baca,relasi&amp;embed=1\"')")).await?;
        page.choose(words().share.code.fit).await?;
        page.until(&format!("{CODE}.includes('/simpul-embed.js\" async>')")).await?;
        page.set(words().share.code.width, &(words().share.code.pixels)(320)).await?;
        page.until(&format!(
            "{CODE}.includes('width=\"320\"') && document.querySelector('dialog iframe').width === '320'"
        ))
        .await
    })
    .await;
}

#[tokio::test]
async fn the_files_are_offered_too() {
    journey(Screen::DESK, VIEW, async |page| {
        page.choose(words().share.open).await?;
        page.choose(words().share.files).await?;
        page.control(words().files.svg.0).await.map(drop)
    })
    .await;
}
