//! Two articles side by side, and all in a grid of entities or of facts.

use crate::harness::{Screen, journey};
use crate::sight::words;
use simpul::view::GridRows;
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

#[tokio::test]
async fn a_saying_stands_in_both_wordings_with_what_differs() {
    journey(Screen::DESK, "a=cnbc-2025-08-15&w=banding", async |page| {
        page.until("document.querySelectorAll('.comparison .pairs > li > ul').length >= 2").await?;
        page.until("document.querySelector('.comparison .pairs ul u.differs')").await?;
        // Who says so and by which verb stands under each.
        page.until("document.querySelector('.comparison .pairs ul .attribution i')").await?;
        let titles = words().compare.titles;
        let told: String = page.text(".comparison table.summary").await?;
        assert!(told.contains(titles) && told.contains(words().compare.verbs), "{told}");
        page.click(".comparison .pairs ul blockquote a").await?;
        page.until("document.querySelector('article .sentence.spot')").await
    })
    .await;
}

#[tokio::test]
async fn the_grid_of_facts_leads_to_the_words_that_state_them() {
    journey(Screen::DESK, "w=kisi", async |page| {
        page.until("document.querySelectorAll('.grid tbody tr').length === 40").await?;
        page.choose((words().compare.rows)(GridRows::Facts)).await?;
        page.until("location.hash.includes('w=kisi.fakta') && document.querySelector('.grid td .forms a')").await?;
        let rows: u32 = page.ask("document.querySelectorAll('.grid tbody tr').length").await?;
        page.click(".comparison > .button").await?;
        page.until(&format!("document.querySelectorAll('.grid tbody tr').length > {rows}")).await?;
        page.click(".grid tbody tr:last-of-type td a").await?;
        page.until("document.querySelector('article .sentence.spot')").await?;
        page.driver.back().await?;
        page.until("document.querySelector('.grid td .forms a')").await
    })
    .await;
}
