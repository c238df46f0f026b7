//! Filters by mouse: choosing, what remains, taking back.

use crate::harness::{Page, Screen, journey};
use crate::sight::{facet, words};
use simpul::corpus::Corpus;
use std::collections::BTreeSet;
use thirtyfour::prelude::*;

const TRUMP: &str = "Donald Trump";
const KCNA: &str = "Korean Central News Agency";

/// The articles whose text names somebody.
fn naming(name: &str) -> BTreeSet<String> {
    let articles = Corpus::builtin().articles;
    articles.into_iter().filter(|article| article.text.contains(name)).map(|article| article.sheet.id).collect()
}

/// The articles that one of these outlets published.
fn of_outlets(names: &[&str]) -> BTreeSet<String> {
    let articles = Corpus::builtin().articles.into_iter();
    let published =
        articles.filter(|article| article.sheet.outlet.value().is_some_and(|outlet| names.contains(&outlet.as_str())));
    published.map(|article| article.sheet.id).collect()
}

fn all() -> BTreeSet<String> {
    naming("")
}

/// Comes with the mouse to an entity's line, where its further buttons then stand.
async fn come_to(page: &Page, entity: &str) -> WebDriverResult<()> {
    let include = page.control(&(words().filter.entities.include)(entity)).await?;
    include.scroll_into_view().await?;
    page.driver.action_chain().move_to_element_center(&include).perform().await
}

#[tokio::test]
async fn an_outlet_is_chosen_shown_as_a_chip_and_taken_back() {
    journey(Screen::DESK, "", async |page| {
        page.choose("Tempo.co").await?;
        page.until_chips(&["Tempo.co"]).await?;
        assert_eq!(page.passing().await?, of_outlets(&["Tempo.co"]));
        page.choose("CNBC Indonesia").await?;
        page.until_chips(&["CNBC Indonesia", "Tempo.co"]).await?;
        assert_eq!(page.passing().await?, of_outlets(&["CNBC Indonesia", "Tempo.co"]), "either will do");
        page.choose(&(words().filter.chips.remove)("Tempo.co")).await?;
        page.until_chips(&["CNBC Indonesia"]).await?;
        assert_eq!(page.passing().await?, of_outlets(&["CNBC Indonesia"]));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn an_entity_is_required_alone_or_excluded() {
    let entities = &words().filter.entities;
    journey(Screen::DESK, "i=vladimir-putin", async |page| {
        come_to(page, TRUMP).await?;
        page.choose(&(entities.only)(TRUMP)).await?;
        page.until_chips(&[TRUMP]).await?;
        assert_eq!(page.passing().await?, naming("Trump"));
        come_to(page, TRUMP).await?;
        page.choose(&(entities.exclude)(TRUMP)).await?;
        page.until_chips(&[&(words().filter.chips.without)(TRUMP)]).await?;
        assert_eq!(page.passing().await?, &all() - &naming("Trump"));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn several_entities_are_all_wanted_or_any_of_them() {
    let entities = &words().filter.entities;
    journey(Screen::DESK, "i=korean-central-news-agency", async |page| {
        let kcna = page.passing().await?;
        page.visit("i=donald-trump").await?;
        let trump = page.passing().await?;
        assert!(trump != kcna && !trump.is_disjoint(&kcna), "the two tell all from any");
        assert!(!page.offers(entities.any).await?, "one entity leaves nothing to choose");
        page.choose(&(entities.include)(KCNA)).await?;
        page.until_chips(&[TRUMP, KCNA]).await?;
        assert_eq!(page.passing().await?, &trump & &kcna);
        page.choose(entities.any).await?;
        page.until("location.hash.includes('m=')").await?;
        assert_eq!(page.passing().await?, &trump | &kcna);
        page.choose(entities.all).await?;
        page.until("!location.hash.includes('m=')").await?;
        assert_eq!(page.passing().await?, &trump & &kcna);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn everything_is_cleared_at_once_and_comes_back() {
    let filters = "o=CNBC+Indonesia&q=rusia&x=donald-trump";
    journey(Screen::DESK, filters, async |page| {
        let chips = page.chips().await?;
        assert_eq!(chips.len(), 3);
        page.choose(words().filter.chips.clear_all).await?;
        page.until_chips(&[]).await?;
        assert_eq!(page.passing().await?, all());
        assert_eq!(page.address().await?, "");
        page.choose(words().shell.undo).await?;
        page.until(&format!("location.hash === '#{filters}'")).await?;
        assert_eq!(page.chips().await?, chips);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn back_and_forward_walk_the_filters() {
    journey(Screen::DESK, "", async |page| {
        page.choose("Tempo.co").await?;
        page.until_chips(&["Tempo.co"]).await?;
        page.choose(&(words().filter.entities.include)(KCNA)).await?;
        page.until_chips(&[KCNA, "Tempo.co"]).await?;
        page.driver.back().await?;
        page.until_chips(&["Tempo.co"]).await?;
        page.driver.back().await?;
        page.until_chips(&[]).await?;
        assert_eq!(page.passing().await?, all());
        page.driver.forward().await?;
        page.until_chips(&["Tempo.co"]).await?;
        page.driver.forward().await?;
        page.until_chips(&[KCNA, "Tempo.co"]).await
    })
    .await;
}

#[tokio::test]
async fn what_would_leave_nothing_is_dimmed_and_stays() {
    let rows = |heading| format!("[...({}).querySelectorAll('li')]", facet(heading));
    let names = |heading| format!("{}.map(row => row.querySelector('.row-name').textContent).sort()", rows(heading));
    let headings = [words().filter.outlets.title, words().filter.entities.title];
    journey(Screen::DESK, "", async |page| {
        let mut before: Vec<Vec<String>> = Vec::new();
        for heading in headings {
            before.push(page.ask(&names(heading)).await?);
        }
        page.choose(&(words().filter.entities.include)(TRUMP)).await?;
        page.until_chips(&[TRUMP]).await?;
        for (heading, before) in headings.into_iter().zip(before) {
            assert_eq!(page.ask::<Vec<String>>(&names(heading)).await?, before, "{heading}: nothing is hidden");
            let colours = |zero: bool| {
                format!(
                    "[...new Set({}.filter(row => Boolean(row.querySelector('[data-zero=true]')) === {zero})
                        .map(row => getComputedStyle(row.querySelector('.row-name')).color))]",
                    rows(heading)
                )
            };
            let (dim, plain): (Vec<String>, Vec<String>) =
                (page.ask(&colours(true)).await?, page.ask(&colours(false)).await?);
            assert!(!dim.is_empty() && !plain.is_empty(), "{heading}: some would leave nothing, some would not");
            assert!(dim.iter().all(|colour| !plain.contains(colour)), "{heading}: {dim:?} {plain:?}");
        }
        Ok(())
    })
    .await;
}
