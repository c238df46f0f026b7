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

/// Turns the wheel over the strip; whether the page is left to scroll.
const TURN: &str = "(ctrlKey => {
    const strip = document.querySelector('.strip-time'), {left, width} = strip.getBoundingClientRect();
    const how = {deltaY: -100, clientX: left + width / 2, bubbles: true, cancelable: true, ctrlKey};
    return strip.dispatchEvent(new WheelEvent('wheel', how));
})";

#[tokio::test]
async fn the_timeline_comes_nearer_by_key_by_button_and_by_wheel() {
    journey(Screen::DESK, "w=lini-masa", async |page| {
        page.until("document.querySelectorAll('.strip-time [role=option]').length > 3").await?;
        let marks = "[...document.querySelectorAll('.axis-time span')].map(mark => mark.textContent).join()";
        let far: String = page.ask(marks).await?;
        page.driver.execute("document.querySelector('.strip-time').focus();", vec![]).await?;
        page.press(Key::End + "").await?;
        page.until("document.querySelector('.strip-time').getAttribute('aria-activedescendant')").await?;
        page.press("+").await?;
        let near = r"/w=lini-masa\.[0-9]{4}-[0-9-]+\.\.[0-9]{4}-[0-9-]+/.test(location.hash)";
        page.until(near).await?;
        page.until(&format!("{marks} !== {far:?}")).await?;
        // The moment at which the keys stand is still there, and Enter leads to it in the list.
        page.until("document.querySelector('.strip-time [aria-selected=true]')").await?;
        page.press(Key::Enter + "").await?;
        page.until("document.activeElement.matches('.moments h2')").await?;
        let shown: String = page.address().await?;
        page.open(&shown).await?;
        page.until(&format!("{near} && document.querySelector('.strip-time') && {marks} !== {far:?}")).await?;
        page.driver.execute("document.querySelector('.strip-time').focus();", vec![]).await?;
        page.press("0").await?;
        page.until(&format!("{marks} === {far:?}")).await?;
        assert!(page.ask::<bool>(&format!("{TURN}(false)")).await?, "the wheel alone scrolls the page");
        assert!(!page.ask::<bool>(&format!("{TURN}(true)")).await?);
        page.until(near).await?;
        page.choose(words().told.all).await?;
        page.until(&format!("{marks} === {far:?}")).await
    })
    .await;
}

#[tokio::test]
async fn a_saying_unfolds_beside_its_other_wordings() {
    journey(Screen::DESK, "w=kutipan", async |page| {
        page.click(".renderings summary").await?;
        page.until("document.querySelector('.renderings[open] .pairs u.differs')").await
    })
    .await;
}

#[tokio::test]
async fn where_nothing_is_told_the_way_out_is_offered() {
    journey(Screen::DESK, "w=kutipan&q=tidakadakata", async |page| {
        page.until("document.querySelector('.told .empty')").await?;
        page.click(".told .empty button").await?;
        page.until("document.querySelector('.told blockquote') && !location.hash.includes('q=')").await?;
        page.visit("w=kutipan.penutur.oleh&e=jepang").await?;
        page.until("document.querySelector('.told .empty')").await?;
        page.click(".told .empty button").await?;
        page.until("document.querySelector('.told blockquote')").await?;
        page.visit("w=lini-masa&q=tidakadakata").await?;
        page.until("document.querySelector('.told .empty button')").await?;
        page.visit("w=kisi.fakta&q=tidakadakata").await?;
        page.until("document.querySelector('.comparison .empty button')").await
    })
    .await;
}

#[tokio::test]
async fn the_prose_tells_what_is_stated_and_on_whose_word() {
    journey(Screen::DESK, "v=uraian&h=teks&lang=en", async |page| {
        page.until("document.querySelector('.prose .told i')").await?;
        let told: String = page.text(".prose .told li").await?;
        assert!(told.contains("in the words of"), "{told}");
        // Appearing together is not what this network rests on.
        assert!(!page.text(".prose").await?.contains("appear together"));
        page.click(".prose .told .tie-button").await?;
        page.until("document.querySelector('.evidence .told-by')").await
    })
    .await;
}

#[tokio::test]
async fn the_six_questions_are_answered_where_the_text_answers_them() {
    journey(Screen::DESK, "a=kly-2025-08-14", async |page| {
        page.choose(words().told.adiksimba.title).await?;
        page.until("document.querySelectorAll('.adiksimba dl > div').length === 6").await?;
        // The answers come back from the link.
        let shown: String = page.address().await?;
        page.visit(&shown).await?;
        page.until("document.querySelectorAll('.adiksimba dl > div').length === 6").await?;
        page.click(".adiksimba dd a").await?;
        page.until("document.querySelector('article .sentence.spot')").await
    })
    .await;
}
