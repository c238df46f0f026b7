//! The months: the brush by mouse and by keys, and filters that are reached and used without a mouse.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use simpul::corpus::{Article, Corpus};
use simpul::text::Month;
use std::collections::BTreeSet;
use thirtyfour::prelude::*;

fn month_of(article: &Article) -> Option<Month> {
    article.sheet.date.value().map(|day| Month { year: day.year, month: day.month })
}

/// The months of the histogram, in order.
fn months() -> Vec<Month> {
    let articles = Corpus::builtin().articles;
    let dated: Vec<Month> = articles.iter().filter_map(month_of).collect();
    let (first, last) = (*dated.iter().min().unwrap(), *dated.iter().max().unwrap());
    let all = (first.year..=last.year).flat_map(|year| (1..=12).map(move |month| Month { year, month }));
    all.filter(|month| (first..=last).contains(month)).collect()
}

/// The articles of the months from `from` to `to`.
fn of_months(from: Month, to: Month) -> BTreeSet<String> {
    let articles = Corpus::builtin().articles;
    let within = |article: &Article| month_of(article).is_some_and(|month| (from..=to).contains(&month));
    articles.into_iter().filter(within).map(|article| article.sheet.id).collect()
}

/// Presses the mouse over one month and lets it go over another.
async fn drag(page: &Page, from: usize, to: usize) -> WebDriverResult<()> {
    let chart = page.control(words().filter.months.from).await?.parent().await?;
    chart.scroll_into_view().await?;
    let (frame, count) = (chart.rect().await?, months().len() as f64);
    let place = |at: usize| {
        let x = frame.x + frame.width * (at as f64 + 0.5) / count;
        (x as i64, (frame.y + frame.height / 2.0) as i64)
    };
    let ((x, y), (to_x, to_y)) = (place(from), place(to));
    page.driver.action_chain().move_to(x, y).click_and_hold().move_to(to_x, to_y).release().perform().await
}

async fn until_shown(page: &Page, from: Month, to: Month) -> WebDriverResult<()> {
    page.until_chips(&[&(words().filter.chips.months)(from, to)]).await?;
    assert_eq!(page.passing().await?, of_months(from, to), "{from} to {to}");
    Ok(())
}

#[tokio::test]
async fn the_mouse_brushes_months_and_each_bar_says_what_would_remain() {
    let months = months();
    let bar = words().filter.months.bar;
    journey(Screen::DESK, "", async |page| {
        let bars: Vec<String> =
            page.ask("[...document.querySelectorAll('#filter li[data-inside]')].map(bar => bar.title)").await?;
        let expected = months.iter().map(|month| {
            let articles = of_months(*month, *month).len() as u32;
            bar(&(words().word.month_short)(*month), articles)
        });
        assert_eq!(bars, expected.collect::<Vec<_>>());
        let last = months.len() - 3;
        drag(page, 3, last).await?;
        until_shown(page, months[3], months[last]).await?;
        drag(page, 6, 6).await?;
        until_shown(page, months[6], months[6]).await?;
        page.choose(words().filter.months.all).await?;
        page.until_chips(&[]).await
    })
    .await;
}

#[tokio::test]
async fn one_click_chooses_one_month_and_another_lets_it_go() {
    let months = months();
    journey(Screen::DESK, "", async |page| {
        // The first and the last lie under the ends of the brush.
        for at in [5, 0, months.len() - 1] {
            drag(page, at, at).await?;
            until_shown(page, months[at], months[at]).await?;
            drag(page, at, at).await?;
            page.until_chips(&[]).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_arrow_keys_brush_months() {
    let months = months();
    let (first, last) = (months[0], *months.last().unwrap());
    journey(Screen::DESK, "", async |page| {
        page.press("/").await?;
        page.tab_to("[role=slider]").await?;
        let label: String = page.ask("document.activeElement.ariaLabel").await?;
        assert_eq!(label, words().filter.months.from);
        page.press(Key::Right).await?;
        until_shown(page, months[1], last).await?;
        let value = json!((words().word.month_short)(months[1]));
        page.until(&format!("document.activeElement.ariaValueText === {value}")).await?;
        page.press(Key::Tab).await?;
        page.press(Key::Left).await?;
        page.press(Key::Left).await?;
        until_shown(page, months[1], months[months.len() - 3]).await?;
        page.press(Key::Home).await?;
        until_shown(page, months[1], months[1]).await?;
        page.press(Key::End).await?;
        until_shown(page, months[1], last).await?;
        page.shift(Key::Tab).await?;
        page.press(Key::Home).await?;
        page.until_chips(&[]).await?;
        assert_eq!(
            page.ask::<String>("document.activeElement.ariaValueText").await?,
            (words().word.month_short)(first)
        );
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn outlets_and_entities_are_chosen_by_keys() {
    let (filter, entities) = (&words().filter, &words().filter.entities);
    journey(Screen::DESK, "", async |page| {
        page.press("/").await?;
        page.tab_to("input[type=checkbox]").await?;
        page.press(" ").await?;
        page.until("document.querySelectorAll('#chips button[aria-label]').length === 1").await?;
        page.tab_to(&format!("input[aria-label={}]", json!((entities.include)("Vladimir Putin")))).await?;
        // Coming to a line shows its further buttons.
        page.tab_to(&format!("[aria-label={}]", json!((entities.only)("Vladimir Putin")))).await?;
        page.tab_to(&format!("[aria-label={}]", json!((entities.exclude)("Vladimir Putin")))).await?;
        page.press(Key::Enter).await?;
        let without = json!((filter.chips.remove)(&(filter.chips.without)("Vladimir Putin")));
        page.until(&format!("document.querySelector('#chips button[aria-label={without}]')")).await?;
        assert!(page.passing().await?.is_empty(), "every article names him");
        page.until(&format!("document.body.innerText.includes({})", json!(filter.empty.articles))).await
    })
    .await;
}
