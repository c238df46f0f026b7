//! Reading: marks and their cards, what other articles report too, and what is shown besides.

use crate::harness::{Page, Screen, engine, journey};
use crate::sight::words;
use serde_json::json;
use simpul::entity::EntityKind;
use simpul::view::EntityCard;
use thirtyfour::prelude::*;

const CARD: &str = ".mention-card";

/// Rests the mouse on the first mark whose text is `name`, until its card is open; gives back what the card says.
async fn hover(page: &Page, name: &str) -> WebDriverResult<String> {
    let find = format!(
        "[...document.querySelectorAll('#read [data-mention]')].find(mark => mark.textContent === {})",
        json!(name)
    );
    let mark = page.driver.execute(format!("return {find};"), vec![]).await?.element()?;
    mark.scroll_into_view().await?;
    page.driver.action_chain().move_to_element_center(&mark).perform().await?;
    page.text(CARD).await
}

#[tokio::test]
async fn every_mention_is_marked_and_a_mark_selects_its_entity_by_keyboard() {
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        page.until("document.querySelectorAll('[data-mention]').length > 100").await?;
        page.press("n").await?;
        page.until("document.activeElement.dataset.mention !== undefined").await?;
        page.press(thirtyfour::Key::Enter).await?;
        page.until("location.hash.includes('e=')").await
    })
    .await;
}

#[tokio::test]
async fn a_mark_under_the_mouse_shows_who_is_meant_and_walks_to_the_next() {
    let read = &words().read;
    let engine = engine();
    let entity = EntityCard::of(&engine.annotations, "korea-utara").expect("the articles are about it");
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        let says = hover(page, "Korut").await?;
        let corpus = (read.corpus)(entity.mentions, entity.articles);
        for part in [entity.name.as_str(), (words().word.kind)(EntityKind::Gpe), read.forms, "DPRK", &corpus] {
            assert!(says.contains(part), "{part} is not in: {says}");
        }
        assert!(says.contains((words().word.source)(simpul::entity::Source::NameList)), "who found it: {says}");
        assert!(page.ask::<bool>("document.querySelector('.mention-card a').href.endsWith('/wiki/Q423')").await?);
        page.choose(read.next_mention).await?;
        page.until(
            "location.hash.includes('s=sebutan.') && document.activeElement.matches('#read [data-mention].spot')",
        )
        .await?;
        // Which of how many this is, the marks themselves tell once the entity is selected.
        page.press(Key::Enter).await?;
        let selected = "[...document.querySelectorAll('#read [data-mention].selected')]";
        page.until(&format!("{selected}.length")).await?;
        let [at, all]: [u32; 2] =
            page.ask(&format!("[{selected}.indexOf(document.activeElement) + 1, {selected}.length]")).await?;
        let says = page.text(CARD).await?;
        assert!(says.contains(&(read.rank)(at, all)), "{at} of {all} is not in: {says}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_card_filters() {
    let (filter, name) = (&words().filter, "Donald Trump");
    journey(Screen::DESK, "a=kly-2025-08-14", async |page| {
        hover(page, name).await?;
        page.click(&format!("{CARD} .actions button:nth-of-type(1)")).await?;
        page.until_chips(&[name]).await?;
        page.click(&format!("{CARD} .actions button:nth-of-type(2)")).await?;
        page.until_chips(&[&(filter.chips.without)(name)]).await?;
        let outside = json!(words().read.outside);
        page.until(&format!("document.querySelector('#read article').innerText.includes({outside})")).await
    })
    .await;
}

#[tokio::test]
async fn what_other_articles_report_too_is_listed_and_leads_there() {
    let read = &words().read;
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        page.until(&format!("document.querySelector('#read article').innerText.includes({})", json!(read.only_here)))
            .await?;
        let lines = "[...document.querySelectorAll('#read .echo > button')]";
        let says: Vec<String> = page.ask(&format!("{lines}.map(line => line.textContent)")).await?;
        assert!(says.len() > 3);
        for (at, says) in says.iter().enumerate() {
            page.driver.execute(format!("return {lines}[{at}];"), vec![]).await?.element()?.click().await?;
            let listed =
                format!("document.getElementById({lines}[{at}].getAttribute('aria-controls')).querySelectorAll('li')");
            page.until(&format!("{lines}[{at}].ariaExpanded === 'true' && {listed}.length")).await?;
            let number: u32 = page.ask(&format!("{listed}.length")).await?;
            assert_eq!(*says, (read.also_in)(number, 4));
        }
        page.click("#read .echo li a").await?;
        page.until("!location.hash.includes('a=cnbc') && location.hash.includes('s=kalimat.')").await?;
        page.until("document.activeElement.matches('#read .sentence.spot')").await
    })
    .await;
}

#[tokio::test]
async fn codes_and_remains_of_the_page_are_shown_on_demand() {
    let read = &words().read;
    let article = "document.querySelector('#read article').innerText";
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        page.until(&format!("{article}.length > 1000 && !{article}.includes('Gambas')")).await?;
        page.choose(read.boilerplate).await?;
        page.until(&format!("{article}.includes('Gambas') && location.hash.includes('sisa=1')")).await?;
        page.choose(read.codes).await?;
        page.until("[...document.querySelectorAll('#read [data-mention]')].every(mark => /^(PER|ORG|GPE|LOC|EVT|LAW|DAT|QTY)/.test(mark.textContent))").await
    })
    .await;
}

#[tokio::test]
async fn an_article_says_what_it_does_not_tell() {
    let read = &words().read;
    journey(Screen::DESK, "a=ucapan-tahun-baru", async |page| {
        let says = page.text("#read article > header").await?;
        assert!(says.contains(&(read.lacks)(&[read.title, read.outlet, read.date])), "{says}");
        page.choose(read.facts).await?;
        page.until(&format!(
            "document.querySelector('#read details').innerText.includes({})",
            json!(words().word.unknown)
        ))
        .await
    })
    .await;
}
