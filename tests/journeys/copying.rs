//! *Salin tautan*: the link that is copied brings the same view back, and where the browser refuses it is shown.

use crate::harness::{Page, Screen, journey, variable};
use crate::sight::words;
use serde_json::json;
use thirtyfour::prelude::*;

const VIEW: &str = "a=tempo-2024-08-16&e=kim-il-sung&o=Tempo.co&q=pembebasan&r=paragraf.3&v=tabel";

/// A browser without a clipboard, and one that refuses it.
const REFUSALS: [&str; 2] = [
    "Object.defineProperty(navigator, 'clipboard', {value: undefined})",
    "navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))",
];

/// What a reader sees of the view: everything that is written and chosen.
async fn view(page: &Page) -> WebDriverResult<String> {
    page.until("document.querySelector('#relations table') && document.querySelector('#read mark.hit')").await?;
    page.ask("document.querySelector('main').innerText + [...document.querySelectorAll('main [aria-pressed], main :checked')].map(each => each.outerHTML)").await
}

#[tokio::test]
async fn the_copied_link_opens_the_same_view() {
    journey(Screen::DESK, VIEW, async |page| {
        let permissions = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
        page.tell("Browser.grantPermissions", permissions).await?;
        let before = view(page).await?;
        page.choose(words().shell.copy_link).await?;
        page.control(words().shell.copied).await?;
        let said = json!(words().shell.copied);
        page.until(&format!(
            "document.querySelector('[role=status][aria-live=polite] > p:last-child')?.textContent === {said}"
        ))
        .await?;
        let read = "navigator.clipboard.readText().then(arguments[0])";
        let link: String = page.driver.execute_async(read, vec![]).await?.convert()?;
        assert_eq!(link, format!("{}#{VIEW}", variable("SIMPUL_SITE")));
        page.driver.goto("about:blank").await?;
        page.driver.goto(&link).await?;
        page.ready().await?;
        assert_eq!(view(page).await?, before);
        // What the button says is true of one view only.
        page.choose(words().shell.copy_link).await?;
        page.control(words().shell.copied).await?;
        page.press("g").await?;
        page.control(words().shell.copy_link).await.map(drop)
    })
    .await;
}

#[tokio::test]
async fn a_refused_clipboard_leaves_the_link_to_copy_by_hand() {
    for before in REFUSALS {
        journey(Screen { before, ..Screen::DESK }, VIEW, async |page| {
            page.choose(words().shell.copy_link).await?;
            page.until(&format!(
                "document.querySelector('dialog[open]')?.innerText.includes({})",
                json!(words().shell.copy_refused)
            ))
            .await?;
            let field = page.control(words().shell.address).await?;
            let link = format!("{}#{VIEW}", variable("SIMPUL_SITE"));
            assert_eq!(field.prop("value").await?, Some(link.clone()));
            field.click().await?;
            assert_eq!(
                page.ask::<String>(
                    "(field => field.value.slice(field.selectionStart, field.selectionEnd))(document.activeElement)"
                )
                .await?,
                link
            );
            page.press(Key::Escape).await?;
            page.until("!document.querySelector('dialog[open]')").await?;
            page.until("document.activeElement.matches('.copy-link > button')").await
        })
        .await;
    }
}
