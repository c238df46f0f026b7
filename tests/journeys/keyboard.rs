//! Everything by keys: the whole walk from the address bar, the list of keys, and the switch for those of one letter.

use crate::harness::{Screen, journey};
use crate::sight::words;
use serde_json::json;
use thirtyfour::prelude::*;

const OPEN_DIALOG: &str = "document.querySelector('dialog[open]')";

#[tokio::test]
async fn from_the_address_bar_to_a_sentence_without_a_mouse() {
    journey(Screen::DESK, "", async |page| {
        page.press(Key::Tab).await?;
        page.until(&format!("document.activeElement.textContent === {}", json!(words().shell.skip))).await?;
        page.press("/").await?;
        page.until("document.activeElement.id === 'search'").await?;
        page.press("rusia").await?;
        page.until("document.querySelector('mark.hit')").await?;
        page.tab_to("#filter label input[type=checkbox]").await?;
        page.press(" ").await?;
        page.until("location.hash.includes('o=')").await?;
        page.press(" ").await?;
        page.until("!location.hash.includes('o=')").await?;

        page.tab_back_to("button.skip").await?;
        page.press(Key::Enter).await?;
        page.until("document.activeElement.matches('#read article h1')").await?;
        page.tab_back_to("#read ol a[href*='a=cnbc']").await?;
        page.press(Key::Enter).await?;
        page.until("location.hash.includes('a=cnbc')").await?;

        page.tab_to("#read [data-mention]").await?;
        page.until("document.querySelector('.mention-card')").await?;
        page.press(Key::Right).await?;
        page.until("document.activeElement.dataset.mention === '1'").await?;
        page.press(Key::Enter).await?;
        page.until("location.hash.includes('e=') && document.querySelector('.evidence .passage')").await?;
        page.press(Key::Tab).await?;
        page.until("document.activeElement.closest('.mention-card')").await?;
        page.press(Key::Escape).await?;
        page.until("!document.querySelector('.mention-card')").await?;
        page.until("document.activeElement.dataset.mention === '1' && location.hash.includes('e=')").await?;

        page.tab_to(".evidence .passage a").await?;
        page.press(Key::Enter).await?;
        page.until("location.hash.includes('s=kalimat.') && document.activeElement.matches('#read .spot')").await
    })
    .await;
}

#[tokio::test]
async fn the_list_of_keys_opens_closes_and_gives_the_focus_back() {
    let keys = &words().shell.keys;
    journey(Screen::DESK, "", async |page| {
        page.tab_to("header .sharing > button").await?;
        for _ in 0..2 {
            page.press("?").await?;
            page.until(&format!("{OPEN_DIALOG}?.contains(document.activeElement)")).await?;
            let says: String = page.ask(&format!("{OPEN_DIALOG}.innerText")).await?;
            for word in [keys.title, keys.search, keys.next_hit, keys.surroundings, keys.letters] {
                assert!(says.contains(word), "{word}");
            }
            page.press(Key::Escape).await?;
            page.until(&format!("!{OPEN_DIALOG} && document.activeElement.matches('.sharing > button')")).await?;
        }
        page.choose(keys.title).await?;
        page.until(OPEN_DIALOG).await?;
        page.choose(words().shell.close).await?;
        page.until(&format!("!{OPEN_DIALOG}")).await?;
        page.until(&format!("document.activeElement.ariaLabel === {}", json!(keys.title))).await
    })
    .await;
}

#[tokio::test]
async fn keys_of_one_letter_are_switched_off_and_stay_off() {
    let letters = words().shell.keys.letters;
    journey(Screen::DESK, "", async |page| {
        page.press("?").await?;
        page.choose(letters).await?;
        page.press(Key::Escape).await?;
        page.until(&format!("!{OPEN_DIALOG}")).await?;
        for _ in 0..2 {
            page.click("#read [data-mention]").await?;
            page.until("location.hash.includes('e=')").await?;
            page.press(Key::Escape).await?;
            page.until("!document.querySelector('.mention-card')").await?;
            page.press("g").await?;
            page.press("/").await?;
            // Keys are obeyed in order: when Esc has let go of the selection, the letters before it have been heard.
            page.press(Key::Escape).await?;
            page.until("!location.hash.includes('e=')").await?;
            assert!(!page.address().await?.contains("v="), "a letter was obeyed");
            assert!(page.ask::<bool>("document.activeElement.id !== 'search'").await?);
            page.driver.refresh().await?;
            page.ready().await?;
        }
        page.choose(words().shell.keys.title).await?;
        assert!(!page.ask::<bool>(&format!("{OPEN_DIALOG}.querySelector('input').checked")).await?);
        page.choose(letters).await?;
        page.press(Key::Escape).await?;
        page.until(&format!("!{OPEN_DIALOG}")).await?;
        page.press("g").await?;
        page.until("location.hash.includes('v=tabel')").await
    })
    .await;
}

#[tokio::test]
async fn letters_walk_articles_and_mentions_and_arrows_the_tabs() {
    journey(Screen::DESK, "a=cnbc-2025-08-15&e=kim-jong-un", async |page| {
        page.press("]").await?;
        page.until("!location.hash.includes('a=cnbc')").await?;
        page.press("[").await?;
        page.until("location.hash.includes('a=cnbc')").await?;
        for (key, place) in [("n", 0), ("n", 1), ("p", 0)] {
            page.press(key).await?;
            let all = "[...document.querySelectorAll('#read [data-mention].selected')]";
            page.until(&format!("document.activeElement === {all}[{place}]")).await?;
        }
        page.tab_to("[role=tab]").await?;
        for (key, tab) in [(Key::Right, "table"), (Key::Right, "prose"), (Key::Home, "graph"), (Key::Left, "prose")] {
            page.press(key).await?;
            let chosen = format!("#relations-tab-{tab}[aria-selected=true]");
            page.until(&format!("document.activeElement.matches('{chosen}')")).await?;
        }
        page.until("document.querySelector('[role=tabpanel]').ariaLabelledByElements[0].textContent && document.querySelector('.prose')").await
    })
    .await;
}
