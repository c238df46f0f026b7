//! Two articles side by side, and all in a grid.

use crate::harness::{Screen, journey};
use crate::sight::words;
use thirtyfour::components::SelectElement;
use thirtyfour::prelude::*;

#[tokio::test]
async fn two_articles_are_compared_and_a_pair_of_sentences_leads_back_into_the_text() {
    // They tell of one telephone call, so some of their sentences report the same.
    let (one, other) = ("kly-2025-08-14", "cnbc-2025-08-15");
    journey(Screen::DESK, &format!("a={one}"), async |page| {
        page.choose(words().compare.comparison).await?;
        page.until("location.hash.includes('w=banding') && document.querySelector('.comparison table.summary')")
            .await?;
        let right = page.driver.find(By::Css(".sides select:last-of-type")).await?;
        SelectElement::new(&right).await?.select_by_value(other).await?;
        page.until(&format!("location.hash.includes('w=banding.{other}')")).await?;
        page.until("document.querySelector('.pairs a')").await?;
        page.click(".pairs li > div:last-child a").await?;
        page.until("document.querySelector('article .sentence.spot') && !location.hash.includes('w=')").await?;
        assert!(page.ask::<String>("location.hash").await?.contains(&format!("a={other}")));
        page.driver.back().await?;
        page.until("document.querySelector('.comparison .pairs')").await
    })
    .await;
}

#[tokio::test]
async fn a_heading_of_the_grid_opens_its_article() {
    journey(Screen::DESK, "w=kisi&q=Kursk", async |page| {
        page.until("document.querySelectorAll('.grid thead a').length > 1").await?;
        page.click(".grid thead th:last-child a").await?;
        page.until("document.querySelector('article .text')").await
    })
    .await;
}
