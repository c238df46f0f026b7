//! Fingers as such: tapped, swiped and pinched, as pointers of touch and not as clicks. Not in `WebKit`, whose driver
//! plays a mouse for a finger.

use crate::browser::Browser;
use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::prelude::*;

type Place = (f64, f64);

const STAGE: &str = "document.querySelector('#relations .stage')";
/// How far the drawing is enlarged.
const SCALE: &str = "document.querySelector('#relations .stage svg > g').transform.baseVal.consolidate().matrix.a";
/// How far the drawing is shifted sideways.
const SHIFT: &str = "document.querySelector('#relations .stage svg > g').transform.baseVal.consolidate().matrix.e";

/// Moves fingers at once, each along its own way: down at the first place, through the others, and up.
async fn touch(page: &Page, ways: &[&[Place]]) -> WebDriverResult<()> {
    let to = |(x, y): Place, milliseconds: u32| json!({"type": "pointerMove", "x": x.round(), "y": y.round(), "duration": milliseconds});
    let finger = |(at, way): (usize, &&[Place])| -> Value {
        let mut actions = vec![to(way[0], 0), json!({"type": "pointerDown", "button": 0})];
        actions.extend(way[1..].iter().map(|place| to(*place, 80)));
        actions.push(json!({"type": "pointerUp", "button": 0}));
        let id = format!("finger {at}");
        json!({"type": "pointer", "id": id, "parameters": {"pointerType": "touch"}, "actions": actions})
    };
    let fingers: Vec<Value> = ways.iter().enumerate().map(finger).collect();
    page.driver.cmd(Command::PerformActions(Actions::from(json!(fingers)))).await.map(drop)
}

/// The middle of the first element that `expression` gives, brought into sight.
async fn place(page: &Page, expression: &str) -> WebDriverResult<Place> {
    page.until(expression).await?;
    let middle = format!(
        "(element => {{
            element.scrollIntoView({{block: 'center', behavior: 'instant'}});
            const box = element.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        }})({expression})"
    );
    page.ask(&middle).await
}

async fn tap(page: &Page, expression: &str) -> WebDriverResult<()> {
    let at = place(page, expression).await?;
    touch(page, &[&[at]]).await
}

/// A place of the stage that is at least this far from every node: x and y of the window.
async fn empty_place(page: &Page) -> WebDriverResult<Place> {
    place(page, STAGE).await?;
    let empty = format!(
        "(() => {{
            const box = {STAGE}.getBoundingClientRect();
            for (let y = box.top + 60; y < box.bottom - 60; y += 10)
                for (let x = box.left + 110; x < box.right - 110; x += 10)
                    if ([-10, 0, 10].every(by => !document.elementFromPoint(x + by, y).closest('[data-node], [data-edge]')))
                        return [x, y];
        }})()"
    );
    page.ask(&empty).await
}

#[tokio::test]
async fn a_tap_opens_a_card_a_pane_and_a_node() {
    journey(Screen::PHONE, "a=cnbc-2025-08-15", async |page| {
        tap(page, "document.querySelector('#read [data-mention]')").await?;
        page.until("document.querySelector('.mention-card')").await?;
        // On a phone the card stands over the tabs.
        tap(page, "document.querySelector('.mention-card .close')").await?;
        page.until("!document.querySelector('.mention-card')").await?;
        tap(
            page,
            &format!(
                "[...document.querySelectorAll('nav button')].find(tab => tab.textContent === {})",
                json!(words().shell.relations)
            ),
        )
        .await?;
        page.until(&format!("{STAGE}.checkVisibility() && document.querySelector('.nodes .press')")).await?;
        page.visit("p=relasi").await?;
        tap(page, "document.querySelector('.nodes [data-node] .press')").await?;
        page.until("location.hash.includes('e=') && document.querySelector('.evidence h3')").await?;
        let lit: bool = page.ask("Boolean(document.querySelector('.base.dim'))").await?;
        assert!(!lit, "a finger does not hover");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn one_finger_moves_the_drawing_sideways_and_a_node_anywhere() {
    journey(Screen::PHONE, "p=relasi", async |page| {
        let (x, y) = empty_place(page).await?;
        let before: f64 = page.ask(SHIFT).await?;
        touch(page, &[&[(x, y), (x + 20.0, y), (x + 60.0, y), (x + 80.0, y)]]).await?;
        page.until(&format!("{SHIFT} > {before} + 40")).await?;
        let node = "document.querySelector('.nodes [data-node] .press')";
        let (x, y) = place(page, node).await?;
        let stands: String = page.ask(&format!("{node}.getAttribute('cy')")).await?;
        touch(page, &[&[(x, y), (x, y + 15.0), (x + 5.0, y + 30.0), (x + 5.0, y + 40.0)]]).await?;
        page.until(&format!("{node}.getAttribute('cy') !== '{stands}'")).await?;
        assert!(!page.address().await?.contains("e="), "moving is not tapping");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn one_finger_up_and_down_scrolls_the_page_past_the_drawing() {
    journey(Screen::PHONE, "p=relasi", async |page| {
        let scrolled = "(document.querySelector('#relations').scrollTop + document.scrollingElement.scrollTop)";
        let (x, y) = empty_place(page).await?;
        let (before, shift): (f64, f64) = page.ask(&format!("[{scrolled}, {SHIFT}]")).await?;
        touch(page, &[&[(x, y), (x, y - 20.0), (x, y - 60.0), (x, y - 120.0), (x, y - 180.0)]]).await?;
        if page.browser == Browser::Chromium {
            page.until(&format!("{scrolled} > {before} + 50")).await?;
        }
        assert!((page.ask::<f64>(SHIFT).await? - shift).abs() < 1.0, "the drawing stays where it is");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn two_fingers_pinch_the_drawing() {
    journey(Screen::PHONE, "p=relasi", async |page| {
        let (x, y) = place(page, STAGE).await?;
        let before: f64 = page.ask(SCALE).await?;
        let apart = |way: f64| [(x - way, y), (x + way, y)];
        let [left, right] = [0, 1].map(|side| [30.0, 50.0, 80.0, 110.0].map(|way| apart(way)[side]));
        touch(page, &[&left, &right]).await?;
        page.until(&format!("{SCALE} > {before} * 1.5")).await?;
        let near: f64 = page.ask(SCALE).await?;
        let [left, right] = [0, 1].map(|side| [110.0, 80.0, 50.0, 30.0].map(|way| apart(way)[side]));
        touch(page, &[&left, &right]).await?;
        page.until(&format!("{SCALE} < {near} / 1.5")).await
    })
    .await;
}
