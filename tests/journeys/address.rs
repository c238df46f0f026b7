//! The address is the state: links bring everything back, and what is stale is named.

use crate::harness::{Screen, journey};

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
