//! The drawn network: walked along its ties by keys alone, and by mouse.

use crate::harness::{LONGEST, Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Instant;
use thirtyfour::prelude::*;

const STAGE: &str = "[role=application] > .stage";
const SAID: &str = "document.querySelector('[role=status][aria-live=polite] > p:last-child')";

/// The drawn ties, by the names of both ends.
async fn ties(page: &Page) -> WebDriverResult<Vec<(String, String)>> {
    let titles: Vec<String> = page
        .ask("[...document.querySelectorAll('#relations [data-edge] title')].map(title => title.textContent)")
        .await?;
    let ends = |title: &String| {
        let (names, _) = title.rsplit_once(": ")?;
        let (one, other) = names.split_once(" – ")?;
        Some((one.to_owned(), other.to_owned()))
    };
    Ok(titles.iter().filter_map(ends).collect())
}

/// Everybody who is tied to `name`.
fn neighbours(ties: &[(String, String)], name: &str) -> BTreeSet<String> {
    let other = |(one, other): &(String, String)| match name {
        _ if one == name => Some(other.clone()),
        _ if other == name => Some(one.clone()),
        _ => None,
    };
    ties.iter().filter_map(other).collect()
}

/// Presses a key and gives back what is said to it.
async fn hear(page: &Page, key: Key) -> WebDriverResult<String> {
    page.driver.execute(format!("window.before = {SAID};"), vec![]).await?;
    page.press(key).await?;
    page.until(&format!("{SAID} !== window.before && {SAID}.textContent")).await?;
    page.ask(&format!("{SAID}.textContent")).await
}

/// The name that a sentence about a node begins with.
fn name_in(sentence: &str) -> &str {
    sentence.split_once(", ").map_or("", |(name, _)| name)
}

async fn onto_the_stage(page: &Page) -> WebDriverResult<()> {
    page.tab_to("button.skip").await?;
    page.press(Key::Enter).await?;
    page.tab_to(STAGE).await.map(drop)
}

#[tokio::test]
async fn arrows_walk_along_the_ties_and_each_node_is_said() {
    journey(Screen::DESK, "", async |page| {
        let ties = ties(page).await?;
        onto_the_stage(page).await?;
        let mut at = name_in(&hear(page, Key::Right).await?).to_owned();
        let mut visited = BTreeSet::from([at.clone()]);
        for key in [Key::Right, Key::Down, Key::Left, Key::Left, Key::Up, Key::Right, Key::Down] {
            let said = hear(page, key.clone()).await?;
            if said == words().relations.picture.nobody {
                continue;
            }
            let next = name_in(&said);
            assert!(neighbours(&ties, &at).contains(next), "from {at} there is no tie to {said}");
            page.until("document.querySelector('#relations .standing')").await?;
            at = next.to_owned();
            visited.insert(at.clone());
        }
        assert!(visited.len() > 3, "{visited:?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn keys_alone_select_narrow_widen_and_leave() {
    let focus = &words().relations.focus;
    journey(Screen::DESK, "", async |page| {
        let ties = ties(page).await?;
        onto_the_stage(page).await?;
        let name = name_in(&hear(page, Key::Home).await?).to_owned();
        page.press(Key::Enter).await?;
        page.until("location.hash.includes('e=')").await?;
        page.until(&format!("document.querySelector('.evidence h3').textContent.includes({})", json!(name))).await?;
        page.press("f").await?;
        page.until("location.hash.includes('f=')").await?;
        let around = json!(format!("{} {name}", focus.around));
        page.until(&format!("document.querySelector('#relations').innerText.includes({around})")).await?;
        let nodes = neighbours(&ties, &name).len() + 1;
        page.until(&format!("document.querySelectorAll('.nodes [data-node]').length === {nodes}")).await?;
        page.press("f").await?;
        page.until("!location.hash.includes('f=')").await?;
        page.until(&format!("document.activeElement.matches('{STAGE}')")).await?;
        page.press(Key::Escape).await?;
        page.until("!location.hash.includes('e=') && !document.querySelector('.evidence h3')").await?;
        page.press(Key::Tab).await?;
        page.until(&format!("!document.activeElement.matches('{STAGE}') && !document.querySelector('.standing')")).await
    })
    .await;
}

/// Clicks twice, until the browser takes that for a double click: a driver that waits for the page to answer the first
/// click may come too late with the second.
async fn double_click(page: &Page, css: &str) -> WebDriverResult<()> {
    let count = "window.releases = window.doubled = 0;
        addEventListener('pointerup', () => window.releases++, true);
        addEventListener('dblclick', () => window.doubled++, true);";
    page.driver.execute(count, vec![]).await?;
    let end = Instant::now() + LONGEST;
    loop {
        page.driver.action_chain().double_click_element(&page.the(css).await?).perform().await?;
        page.until("releases > 1").await?;
        if page.ask::<u32>("doubled").await? > 0 {
            return Ok(());
        }
        assert!(Instant::now() < end, "no two clicks are near enough to each other");
        page.driver.execute("window.releases = 0;", vec![]).await?;
    }
}

#[tokio::test]
async fn the_mouse_selects_narrows_and_moves_a_node() {
    let node = ".nodes [data-node] .press";
    journey(Screen::DESK, "", async |page| {
        let mouse = || page.driver.action_chain();
        let target = page.the(node).await?;
        mouse().move_to_element_center(&target).perform().await?;
        page.until("document.querySelector('.base.dim') && document.querySelector('.spotlight')").await?;
        mouse().click_element(&target).perform().await?;
        page.until("location.hash.includes('e=') && document.querySelector('.rings .ring')").await?;
        let place = format!("document.querySelector('{node}').getAttribute('cx')");
        let before: String = page.ask(&place).await?;
        let middle = target.rect().await?;
        let (x, y) = ((middle.x + middle.width / 2.0) as i64, (middle.y + middle.height / 2.0) as i64);
        mouse()
            .move_to(x, y)
            .click_and_hold()
            .move_to(x + 40, y + 30)
            .move_to(x + 60, y + 40)
            .release()
            .perform()
            .await?;
        page.until(&format!("{place} !== '{before}'")).await?;
        assert!(page.address().await?.contains("e="), "moving is not clicking");
        page.choose(words().relations.picture.reset).await?;
        page.until(&format!("{place} === '{before}'")).await?;
        // The first click lets go of the node, and with its evidence what is scrolled away would come back.
        page.driver.execute("document.querySelector('.pane-relations').scrollTo(0, 0);", vec![]).await?;
        double_click(page, node).await?;
        page.until("location.hash.includes('f=')").await?;
        page.choose(words().relations.focus.all).await?;
        page.until("!location.hash.includes('f=')").await
    })
    .await;
}
