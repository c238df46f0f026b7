//! The network under its rule, and the numbers it gives: each is the number of passages listed for it.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use simpul::entity::EntityKind;
use simpul::relation::Unit;
use thirtyfour::prelude::*;

/// Ties whose passages are counted in each form of the network.
const COUNTED: usize = 8;

/// The titles of the drawn ties, such as `Kim Jong Un – Rusia: 4 kalimat`.
async fn ties(page: &Page) -> WebDriverResult<Vec<String>> {
    page.ask("[...document.querySelectorAll('#relations [data-edge] title')].map(title => title.textContent)").await
}

/// Waits until the line of counts tells what is drawn; gives back the number of ties.
async fn until_counted(page: &Page) -> WebDriverResult<usize> {
    let drawn = "['.nodes [data-node]', '.edges [data-edge]'].map(each => document.querySelectorAll(each).length)";
    let [nodes, ties]: [u32; 2] = page.ask(drawn).await?;
    let count = json!((words().relations.count)(nodes, ties));
    page.until(&format!("document.querySelector('#relations').innerText.includes({count})")).await?;
    Ok(ties as usize)
}

/// The number that a tie's title or button ends on.
fn number(text: &str) -> Option<usize> {
    text.rsplit(|c: char| !c.is_ascii_digit()).find(|digits| !digits.is_empty())?.parse().ok()
}

#[tokio::test]
async fn a_change_of_the_rule_redraws_the_network() {
    let rule = &words().relations.rule;
    let people = (words().relations.picture.kind)(EntityKind::Per);
    journey(Screen::DESK, "", async |page| {
        page.until("document.querySelector('#relations [data-edge]')").await?;
        let by_sentence = until_counted(page).await?;
        page.set(rule.unit_label, (rule.unit)(Unit::Paragraph)).await?;
        page.until("location.hash.includes('r=paragraf.2')").await?;
        page.until(&format!("document.querySelectorAll('[data-edge]').length > {by_sentence}")).await?;
        let by_paragraph = until_counted(page).await?;
        page.control(rule.least_label).await?.click().await?;
        page.press(Key::Up).await?;
        page.until("location.hash.includes('r=paragraf.3')").await?;
        page.until(&format!("document.querySelectorAll('[data-edge]').length < {by_paragraph}")).await?;
        until_counted(page).await?;
        assert!(ties(page).await?.iter().all(|title| number(title) >= Some(3)), "{:?}", ties(page).await?);
        page.choose(people).await?;
        page.until("document.querySelector('.nodes .node') && !document.querySelector('.nodes .kind-per')").await?;
        until_counted(page).await?;
        page.choose(people).await?;
        page.until("document.querySelector('.nodes .kind-per')").await
    })
    .await;
}

/// Presses every tie's button that `css` selects, at most [`COUNTED`], and counts what is listed.
async fn count_passages(page: &Page, css: &str) -> WebDriverResult<()> {
    page.until(&format!("document.querySelector('{css}')")).await?;
    let buttons = page.driver.find_all(By::Css(css)).await?.len();
    for at in 0..buttons.min(COUNTED) {
        let button = format!("document.querySelectorAll('{css}')[{at}]");
        let says: String = page.ask(&format!("{button}.textContent")).await?;
        let pressed = &page.driver.find_all(By::Css(css)).await?[at];
        pressed.scroll_into_view().await?;
        pressed.click().await?;
        page.until(&format!("{button}.ariaPressed === 'true' && document.querySelector('.evidence .passage')")).await?;
        let marked: Vec<usize> = page
            .ask("[...document.querySelectorAll('.passage')].map(one => one.querySelectorAll('.mark.selected').length)")
            .await?;
        assert_eq!(Some(marked.len()), number(&says), "{css} {at}: {says}");
        assert!(marked.iter().all(|ends| *ends >= 2), "both ends are marked in every passage: {marked:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_ties_number_in_the_table_is_the_number_of_passages_listed() {
    journey(Screen::DESK, "", async |page| {
        for rule in ["kalimat.2", "paragraf.1", "artikel.3"] {
            page.visit(&format!("v=tabel&r={rule}")).await?;
            count_passages(page, "#relations table:not(:has(.tie-list)) .tie-button").await?;
            count_passages(page, "#relations table .tie-list .tie-button").await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_prose_tells_the_same_and_its_names_select() {
    journey(Screen::DESK, "v=uraian", async |page| {
        count_passages(page, "#relations .prose .tie-button").await?;
        let name = page.text("#relations .prose .entity-button .entity-name").await?;
        page.click("#relations .prose .entity-button").await?;
        page.until("location.hash.includes('e=')").await?;
        page.until(&format!("document.querySelector('.evidence h3').textContent.includes({})", json!(name))).await
    })
    .await;
}

#[tokio::test]
async fn a_rule_too_strict_leaves_a_sentence_and_a_way_out() {
    let empty = &words().relations.empty;
    journey(Screen::DESK, "r=kalimat.900", async |page| {
        let why = json!((empty.too_strict)(Unit::Sentence, 900));
        page.until(&format!("document.querySelector('#relations').innerText.includes({why})")).await?;
        page.click("#relations [role=tabpanel] button").await?;
        page.until("document.querySelector('#relations [data-edge]')").await?;
        until_counted(page).await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_ties_evidence_leads_into_the_text() {
    journey(Screen::DESK, "t=kim-jong-un,vladimir-putin", async |page| {
        page.until("document.querySelectorAll('.evidence li').length > 5").await?;
        page.click(".evidence .passages a").await?;
        page.until("location.hash.includes('s=kalimat.') && document.querySelector('.spot')").await
    })
    .await;
}
