//! *Bagikan*: the link that is copied brings the same view back, and where the browser refuses, it is selected.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use thirtyfour::prelude::*;

const VIEW: &str = "a=tempo-2024-08-16&e=kim-il-sung&o=Tempo.co&q=pembebasan&r=paragraf.3&v=tabel";

/// A browser without a clipboard, and one that refuses it; neither copies in the way of old.
const REFUSALS: [&str; 2] = [
    "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false",
    "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
     document.execCommand = () => { throw new DOMException('', 'NotAllowedError'); }",
];

/// What a reader sees of the view: everything that is written and chosen.
async fn view(page: &Page) -> WebDriverResult<String> {
    page.until("document.querySelector('#relations table') && document.querySelector('#read mark.hit')").await?;
    page.ask("document.querySelector('main').innerText + [...document.querySelectorAll('main [aria-pressed], main :checked')].map(each => each.outerHTML)").await
}

/// What a reader gets who pastes into an empty field.
pub async fn pasted(page: &Page) -> WebDriverResult<String> {
    let field = "const field = document.createElement('textarea');
        field.id = 'pasted';
        document.querySelector('dialog[open]').append(field);
        field.focus();";
    page.driver.execute(field, vec![]).await?;
    page.driver.action_chain().key_down(Key::Control).send_keys("v").key_up(Key::Control).perform().await?;
    page.until("pasted.value").await?;
    page.ask("pasted.value").await
}

#[tokio::test]
async fn the_copied_link_opens_the_same_view() {
    journey(Screen::DESK, VIEW, async |page| {
        let before = view(page).await?;
        page.choose(words().share.open).await?;
        page.choose(words().share.link.copy).await?;
        page.control(words().share.link.copied).await?;
        let said = json!(words().share.link.copied);
        page.until(&format!("document.querySelector('dialog [role=status]').textContent === {said}")).await?;
        let link = pasted(page).await?;
        assert_eq!(link, page.link(VIEW));
        page.driver.goto("about:blank").await?;
        page.driver.goto(&link).await?;
        page.ready().await?;
        assert_eq!(view(page).await?, before);
        // What the button says is true of one view only.
        page.choose(words().share.open).await?;
        page.choose(words().share.link.copy).await?;
        page.control(words().share.link.copied).await?;
        page.press(Key::Escape).await?;
        page.until("!document.querySelector('dialog[open]')").await?;
        page.press("g").await?;
        page.choose(words().share.open).await?;
        page.control(words().share.link.copy).await.map(drop)
    })
    .await;
}

#[tokio::test]
async fn without_encryption_the_link_is_copied_in_the_way_of_old() {
    let before = "Object.defineProperty(navigator, 'clipboard', {value: undefined})";
    journey(Screen { before, ..Screen::DESK }, VIEW, async |page| {
        page.choose(words().share.open).await?;
        let taken = "document.addEventListener('copy', () => window.taken = document.activeElement.value)";
        page.driver.execute(taken, vec![]).await?;
        page.choose(words().share.link.copy).await?;
        page.control(words().share.link.copied).await?;
        assert_eq!(page.ask::<String>("window.taken").await?, page.link(VIEW));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_refused_clipboard_leaves_the_link_selected_to_copy_by_hand() {
    for before in REFUSALS {
        journey(Screen { before, ..Screen::DESK }, VIEW, async |page| {
            page.choose(words().share.open).await?;
            page.choose(words().share.link.copy).await?;
            page.until(&format!(
                "document.querySelector('dialog[open]')?.innerText.includes({})",
                json!(words().share.refused)
            ))
            .await?;
            assert_eq!(
                page.ask::<String>(
                    "(field => field.value.slice(field.selectionStart, field.selectionEnd))(document.activeElement)"
                )
                .await?,
                page.link(VIEW)
            );
            page.press(Key::Escape).await?;
            page.until("!document.querySelector('dialog[open]')").await?;
            page.until("document.activeElement.matches('.sharing > button')").await
        })
        .await;
    }
}
