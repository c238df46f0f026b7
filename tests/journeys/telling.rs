//! What the texts tell: quotations, events in time, and the six questions, each with the way back into the text.

use crate::harness::{Screen, journey};
use crate::sight::words;
use simpul::view::{QuoteOrder, Whom};
use thirtyfour::components::SelectElement;
use thirtyfour::prelude::*;

#[tokio::test]
async fn quotations_are_gathered_narrowed_and_lead_into_the_text() {
    journey(Screen::DESK, "e=vladimir-putin", async |page| {
        let told = &words().told;
        page.choose(told.quotes).await?;
        page.until("location.hash.includes('w=kutipan') && document.querySelector('.told section li')").await?;
        let all: u32 = page.ask("document.querySelectorAll('.told section li').length").await?;
        page.choose((told.order)(QuoteOrder::Verb)).await?;
        page.until("location.hash.includes('w=kutipan.kata')").await?;
        let whom = page.driver.find(By::Css(".told-head select")).await?;
        SelectElement::new(&whom).await?.select_by_index(Whom::By as u32).await?;
        page.until("location.hash.includes('w=kutipan.kata.oleh')").await?;
        page.until(&format!("document.querySelectorAll('.told section li').length < {all}")).await?;
        page.click(".told blockquote a").await?;
        page.until("document.querySelector('article .sentence.spot')").await
    })
    .await;
}

#[tokio::test]
async fn the_brush_of_the_timeline_moves_by_key_and_stands_in_the_address() {
    journey(Screen::DESK, "w=lini-masa", async |page| {
        page.until("document.querySelectorAll('.moments > li').length > 3").await?;
        let all: u32 = page.ask("document.querySelectorAll('.moments > li').length").await?;
        page.driver.execute("document.querySelector('.told-head input[type=range]').focus();", vec![]).await?;
        page.press(Key::Right + "").await?;
        page.until("/w=lini-masa\\.[0-9]{4}-[0-9]{2}\\.\\./.test(location.hash)").await?;
        page.until(&format!("document.querySelectorAll('.moments > li').length < {all}")).await?;
        page.choose(words().told.all).await?;
        page.until(&format!("document.querySelectorAll('.moments > li').length === {all}")).await
    })
    .await;
}

#[tokio::test]
async fn the_six_questions_are_answered_where_the_text_answers_them() {
    journey(Screen::DESK, "a=kly-2025-08-14", async |page| {
        page.choose(words().told.adiksimba.title).await?;
        page.until("document.querySelectorAll('.adiksimba dl > div').length === 6").await?;
        page.click(".adiksimba dd a").await?;
        page.until("document.querySelector('article .sentence.spot')").await
    })
    .await;
}
