//! What was heard through a screen reader and mended (`docs/ACCESSIBILITY.md`), as far as the document tells it.

use crate::harness::{Screen, journey};
use crate::sight::words;
use serde_json::json;
use thirtyfour::prelude::*;

/// The stretches of text that a screen reader takes out of their sentence, as each is something of its own.
const TAKEN_OUT: &str =
    "[...document.querySelectorAll('.runs span')].filter(stretch => stretch.getAttributeNames().some(
    name => ['role', 'tabindex', 'title'].includes(name) || name.startsWith('aria-')))";

#[tokio::test]
async fn a_sentence_is_one_stretch_but_for_the_mark_with_the_keyboard() {
    journey(Screen::DESK, "a=cnbc-2025-08-15&e=kim-jong-un", async |page| {
        page.until("document.querySelector('.evidence .runs') && document.querySelectorAll('#read .mark').length > 30")
            .await?;
        page.tab_to("button.skip").await?;
        page.press(Key::Enter).await?;
        page.tab_to("#read [data-mention]").await?;
        for key in [Key::Right, Key::End, Key::Left, Key::Home] {
            page.press(key).await?;
            page.until(&format!("{TAKEN_OUT}.length === 1 && {TAKEN_OUT}[0] === document.activeElement")).await?;
        }
        page.until(
            "document.activeElement.role === 'button' && document.activeElement.ariaDescribedByElements[0].textContent",
        )
        .await?;
        // Nor is the rule of the lines under the paragraphs read out under every paragraph.
        page.until("document.querySelector('.echo') && !document.querySelector('.echo [title]')").await
    })
    .await;
}

#[tokio::test]
async fn a_mark_keeps_the_keyboard_that_a_click_brought() {
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        page.until("document.querySelectorAll('#read [data-mention]').length > 30").await?;
        page.click("#read [data-mention='3']").await?;
        page.until("document.activeElement.dataset.mention === '3' && document.querySelector('.mention-card')").await?;
        page.press(Key::Escape).await?;
        page.until("!document.querySelector('.mention-card')").await?;
        page.press(Key::Right).await?;
        page.until("document.activeElement.dataset.mention === '4'").await
    })
    .await;
}

#[tokio::test]
async fn a_dialog_begins_with_its_name_and_a_short_line_gives_no_reasons() {
    journey(Screen::DESK, "", async |page| {
        page.choose(words().share.open).await?;
        page.until("document.activeElement.matches('dialog[open]')").await?;
        page.press(Key::Escape).await?;
        page.until("!document.querySelector('dialog[open]')").await?;
        let inferred = json!(words().word.inferred);
        page.until(&format!(
            "document.querySelector('#read ol .inferred') && [...document.querySelectorAll('.provenance .inferred > .unseen')]
                .every(sign => sign.textContent.trim() === `(${{{inferred}}})`)"
        ))
        .await
    })
    .await;
}
