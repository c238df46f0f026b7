//! The address is the state: links bring everything back, and what is stale is named.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use thirtyfour::prelude::*;

/// Waits until these notices stand on the page, in this order and no others.
async fn until_noticed(page: &Page, sentences: &[String]) -> WebDriverResult<()> {
    let shown = "[...document.querySelectorAll('.notices p')].map(each => each.textContent)";
    page.until(&format!("JSON.stringify({shown}) === JSON.stringify({})", json!(sentences))).await
}

#[tokio::test]
async fn a_link_brings_back_what_was_on_the_screen() {
    let link = "a=tempo-2024-08-16&e=kim-il-sung&q=pakta&v=tabel&r=paragraf.3&lang=en";
    journey(Screen::DESK, link, async |page| {
        assert_eq!(page.address().await?, link);
        page.until("document.documentElement.lang === 'en'").await?;
        page.until("document.querySelector('mark.hit')").await?;
        page.until(
            "[...document.querySelectorAll('.mark, [data-mention]')].some(m => m.textContent === 'Kim Il Sung')",
        )
        .await?;
        page.until("document.querySelector('table')").await
    })
    .await;
}

#[tokio::test]
async fn back_undoes_and_a_stale_address_is_named() {
    journey(Screen::DESK, "a=tidak-ada&baru=1&q=pakta", async |page| {
        page.until("document.body.innerText.includes('tidak-ada') && document.body.innerText.includes('baru')").await?;
        page.until("document.querySelector('mark.hit')").await?;
        page.press("g").await?;
        page.until("location.hash.includes('v=tabel')").await?;
        page.driver.back().await?;
        page.until("!location.hash.includes('v=tabel') && document.querySelector('svg')").await
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_in_an_address_is_named_and_the_rest_stands() {
    let bad = words().shell.notice.bad_value;
    let broken = "a=cnbc-2025-08-15&s=kalimat&k=XYZ&d=2025-13..2026-01&r=kalimat.0&q=memuji&v=peta&lang=xx";
    journey(Screen::DESK, broken, async |page| {
        let unread = [
            ("s", "kalimat"),
            ("k", "XYZ"),
            ("d", "2025-13..2026-01"),
            ("r", "kalimat.0"),
            ("v", "peta"),
            ("lang", "xx"),
        ];
        let mut sentences: Vec<String> = unread.iter().map(|(name, value)| bad(name, value)).collect();
        until_noticed(page, &sentences).await?;
        page.until_chips(&[&(words().filter.chips.text)("memuji")]).await?;
        page.until("document.querySelector('#read mark.hit').textContent === 'Puja-puji'").await?;
        page.choose(words().shell.close).await?;
        sentences.remove(0);
        until_noticed(page, &sentences).await?;
        page.press(Key::Escape).await?;
        until_noticed(page, &[]).await
    })
    .await;
}

#[tokio::test]
async fn what_the_corpus_does_not_have_is_named_and_the_rest_stands() {
    let notice = &words().shell.notice;
    let stale = "a=lama&e=hantu&o=Koran+Lama,Tempo.co&i=arwah&v=uraian";
    journey(Screen::DESK, stale, async |page| {
        let sentences = [
            (notice.no_entity)("arwah"),
            (notice.no_entity)("hantu"),
            (notice.no_outlet)("Koran Lama"),
            (notice.no_article)("lama"),
        ];
        until_noticed(page, &sentences).await?;
        page.until_chips(&["Tempo.co"]).await?;
        page.until("document.querySelector('.prose')").await?;
        page.until("document.querySelector('#read h1').checkVisibility()").await
    })
    .await;
}

#[tokio::test]
async fn an_address_that_is_no_address_still_opens_the_page() {
    let nonsense = ["%%%=%", "&&==&", "a=%FF%FE", "q=%E0%A4%A", "t=,", "f=.", "i=,,,"];
    journey(Screen::DESK, "", async |page| {
        for address in nonsense {
            page.visit(address).await?;
            page.until("document.querySelectorAll('#read [data-mention]').length > 10").await?;
            page.press("g").await?;
            page.until("document.querySelector('#relations-tab-table[aria-selected=true]')").await?;
        }
        Ok(())
    })
    .await;
}
