//! On paper: the article with a legend, and the network on a sheet, whatever the screen showed. Not in `WebKit`, whose
//! driver does not print.

use crate::browser::Browser;
use crate::harness::{Page, Screen, journey, screenshot_folder};
use serde_json::json;
use thirtyfour::common::print::PrintParameters;
use thirtyfour::prelude::*;

const NODES: &str = "document.querySelectorAll('#relations .nodes [data-node]').length";

/// The page as PDF, in `screenshots/` for a person to look at.
async fn print(page: &Page, name: &str) -> WebDriverResult<()> {
    let file = page.driver.print_page(PrintParameters::default()).await?;
    assert!(file.starts_with(b"%PDF-"), "a PDF");
    std::fs::write(screenshot_folder().join(format!("{name}-{:?}.pdf", page.browser)), &file)?;
    Ok(())
}

#[tokio::test]
async fn the_network_is_printed_from_a_screen_that_did_not_show_it() {
    journey(Screen::PHONE, "a=cnbc-2025-08-15", async |page| {
        assert_eq!(page.ask::<usize>(NODES).await?, 0, "the pane is not seen, so nothing is drawn");
        print(page, "phone").await?;
        page.until(&format!("{NODES} > 3")).await
    })
    .await;
}

#[tokio::test]
async fn the_comparison_is_printed_with_its_summary_and_without_its_controls() {
    journey(Screen::DESK, "a=cnbc-2025-08-15&w=banding", async |page| {
        page.until("document.querySelector('.comparison .pairs u.differs')").await?;
        print(page, "comparison").await?;
        if page.browser != Browser::Chromium {
            return Ok(());
        }
        let paper = json!({"width": 718, "height": 1047, "deviceScaleFactor": 1, "mobile": false});
        page.tell("Emulation.setDeviceMetricsOverride", paper).await?;
        page.tell("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
        page.until("document.querySelector('table.summary').checkVisibility()").await?;
        page.until(
            "![...document.querySelectorAll('.comparison :is(.sides, .button)')].some(each => each.checkVisibility())",
        )
        .await?;
        page.photograph("comparison-on-paper").await
    })
    .await;
}

#[tokio::test]
async fn paper_holds_the_article_with_its_legend_and_the_network_as_a_whole() {
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        print(page, "desk").await?;
        if page.browser != Browser::Chromium {
            return Ok(());
        }
        // The same page as it is laid out for paper: A4 within its margins, at 96 dots an inch.
        let paper = json!({"width": 718, "height": 1047, "deviceScaleFactor": 1, "mobile": false});
        page.tell("Emulation.setDeviceMetricsOverride", paper).await?;
        page.tell("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
        for seen in ["#filter .facet-kinds", "#read article .text", "#relations .stage svg", "#relations .caption"] {
            page.until(&format!("document.querySelector('{seen}').checkVisibility()")).await?;
        }
        for unseen in ["header.bar", "nav", "#read .cards", "#relations .graph-controls"] {
            let hidden = format!("![...document.querySelectorAll('{unseen}')].some(part => part.checkVisibility())");
            page.until(&hidden).await?;
        }
        let cut: Vec<String> = page
            .ask(
                "(stage => [...document.querySelectorAll('#relations .nodes path')]
                    .map(node => node.getBoundingClientRect())
                    .filter(node => node.left < stage.left || node.right > stage.right
                        || node.top < stage.top || node.bottom > stage.bottom)
                    .map(node => `${node.left} ${node.top}`))(document.querySelector('#relations .stage').getBoundingClientRect())",
            )
            .await?;
        assert_eq!(cut, Vec::<String>::new(), "every node stands within the drawing");
        let high: f64 = page.ask("document.querySelector('#relations .graph').getBoundingClientRect().height").await?;
        assert!(high < 1047.0, "drawing and caption fit on a sheet: {high}");
        Ok(())
    })
    .await;
}
