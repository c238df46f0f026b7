//! The numbers beside the filters: each is tried out, and what then remains is counted on the page.

use crate::harness::{Page, Screen, journey};
use crate::sight::{facet, words};
use serde_json::json;
use simpul::corpus::Corpus;
use simpul::index::OutletKey;
use std::collections::BTreeSet;
use thirtyfour::prelude::*;

/// Entities tried out in each of [`STANDING`]; each costs two clicks.
const TRIED: usize = 4;

/// What is in force before the numbers are tried out.
const STANDING: [&str; 4] = ["", "x=donald-trump", "q=rusia+-heroik", "d=2025-08..2025-12"];

/// Name and number of every line of a group of filters.
async fn lines(page: &Page, heading: &str) -> WebDriverResult<Vec<(String, usize)>> {
    let lines = format!(
        "[...({}).querySelectorAll('li')].map(line => {{
            const number = [...line.querySelectorAll('small')].map(small => small.textContent).join(' ');
            return [line.querySelector('.row-name').textContent, Number(number.match(/\\d+(?=\\D*$)/)[0])];
        }})",
        facet(heading)
    );
    page.ask(&lines).await
}

#[tokio::test]
async fn as_many_articles_remain_as_stand_beside_the_outlet() {
    let outlets: BTreeSet<OutletKey> = Corpus::builtin().articles.iter().map(OutletKey::of).collect();
    journey(Screen::DESK, "", async |page| {
        for standing in STANDING {
            page.visit(standing).await?;
            let lines = lines(page, words().filter.outlets.title).await?;
            assert_eq!(lines.len(), outlets.len(), "{lines:?}");
            let chips = page.chips().await?.len();
            for (outlet, number) in lines {
                page.choose(&outlet).await?;
                page.until(&format!("document.querySelectorAll('#chips button[aria-label]').length > {chips}")).await?;
                assert_eq!(page.passing().await?.len(), number, "{standing} {outlet}");
                page.choose(&outlet).await?;
                page.until(&format!("document.querySelectorAll('#chips button[aria-label]').length === {chips}"))
                    .await?;
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn as_many_articles_remain_as_the_entity_promises() {
    let include = words().filter.entities.include;
    journey(Screen::DESK, "", async |page| {
        for standing in STANDING {
            page.visit(standing).await?;
            // The heading is that of the list; its last number counts articles.
            let lines = lines(page, words().filter.entities.title).await?;
            let (few, many): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(_, articles)| *articles < 3);
            let chips = page.chips().await?.len();
            for (entity, number) in few.into_iter().take(TRIED / 2).chain(many.into_iter().take(TRIED / 2)) {
                page.choose(&include(&entity)).await?;
                page.until(&format!("document.querySelectorAll('#chips button[aria-label]').length > {chips}")).await?;
                assert_eq!(page.passing().await?.len(), number, "{standing} {entity}");
                page.choose(&include(&entity)).await?;
                page.until(&format!("document.querySelectorAll('#chips button[aria-label]').length === {chips}"))
                    .await?;
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn as_many_mentions_stand_beside_the_kind_as_the_remaining_cards_hold() {
    // A card's strip is read as `Sebutan per jenis: Orang 12, Organisasi 3`.
    let cards = format!(
        "[...document.querySelectorAll('#read ol[aria-label={}] > li')].filter(card => !card.textContent.includes({}))
            .flatMap(card => [...card.querySelectorAll('[role=img]')].map(strip => strip.ariaLabel))",
        json!(words().read.cards),
        json!(words().read.beyond),
    );
    let kinds = format!(
        "[...({}).querySelectorAll('li')].map(line => [
            line.querySelector('.row-name').textContent, Number(line.querySelector('small').textContent)])",
        facet(words().filter.kinds.title)
    );
    journey(Screen::DESK, "", async |page| {
        for standing in STANDING {
            page.visit(standing).await?;
            let strips: Vec<String> = page.ask(&cards).await?;
            let lines: Vec<(String, usize)> = page.ask(&kinds).await?;
            assert_eq!(lines.len(), 8);
            for (kind, number) in lines {
                let held = strips.iter().filter_map(|strip| held(strip, &kind)).sum::<usize>();
                assert_eq!(held, number, "{standing} {kind}");
            }
        }
        Ok(())
    })
    .await;
}

/// How many mentions of a kind a strip tells of.
fn held(strip: &str, kind: &str) -> Option<usize> {
    let (_, counts) = strip.split_once(words().read.strip)?;
    let mut counts = counts.split(',').filter_map(|count| count.trim().rsplit_once(' '));
    counts.find(|(name, _)| *name == kind)?.1.parse().ok()
}
