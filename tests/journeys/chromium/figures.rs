//! Speed as a reader feels it; Chromium alone can be slowed down and tells its long tasks. These report and do not
//! judge: a machine that is busy is no fault of the page.

use crate::harness::{Page, Screen, journey};
use serde_json::json;
use thirtyfour::prelude::*;

/// Notes when the app drew itself first, when the text was painted first, and the longest task of the main thread.
const WATCH: &str = "
    window.watched = {longest: 0};
    new PerformanceObserver(list => list.getEntries().forEach(task =>
        watched.longest = Math.max(watched.longest, task.duration))).observe({type: 'longtask', buffered: true});
    new PerformanceObserver(list => list.getEntries().forEach(paint =>
        watched[paint.name] = paint.startTime)).observe({type: 'paint', buffered: true});
    new MutationObserver(() => {
        if (!watched.ready && document.querySelector('#app > .page')) watched.ready = performance.now();
    }).observe(document, {childList: true, subtree: true});";

async fn figure(page: &Page, name: &str) -> WebDriverResult<f64> {
    page.until(&format!("watched['{name}'] !== undefined")).await?;
    page.ask(&format!("watched['{name}']")).await
}

#[tokio::test]
async fn loading() {
    for slowed in [1, 4] {
        journey(Screen { before: WATCH, ..Screen::DESK }, "", async |page| {
            page.tell("Emulation.setCPUThrottlingRate", json!({ "rate": slowed })).await?;
            page.visit("").await?;
            let text = figure(page, "first-contentful-paint").await?;
            let ready = figure(page, "ready").await?;
            let longest = figure(page, "longest").await?;
            for (name, what) in [
                ("simpul: read the corpus", "the corpus is read by rules"),
                ("simpul: read the model", "the file of the model is read"),
                ("simpul: read the corpus with the model", "the corpus is read with the model"),
            ] {
                let time: f64 = page.ask(&format!("performance.getEntriesByName('{name}', 'measure')[0].duration")).await?;
                println!("slowed {slowed} times: {what} in {time:.0} ms");
            }
            println!("slowed {slowed} times: text after {text:.0} ms, ready after {ready:.0} ms, longest task {longest:.0} ms");
            assert!(text <= ready, "the articles are read before the app stands");
            Ok(())
        })
        .await;
    }
}

#[tokio::test]
async fn filtering() {
    // From the click to the end of the work it causes: what is drawn is done by then, the frame follows.
    let script = "
        const done = arguments[0], boxes = [...document.querySelectorAll('#filter input[type=checkbox]')].slice(0, 8);
        const times = [];
        (async () => {
            for (const box of [...boxes, ...boxes]) {
                const changed = new Promise(seen => new MutationObserver((_, watch) => { watch.disconnect(); seen(); })
                    .observe(document.querySelector('#app'), {subtree: true, childList: true, characterData: true, attributes: true}));
                const start = performance.now();
                box.click();
                await changed;
                times.push(performance.now() - start);
                await new Promise(requestAnimationFrame);
            }
            done(times);
        })();";
    journey(Screen::DESK, "", async |page| {
        let mut times: Vec<f64> = page.driver.execute_async(script, vec![]).await?.convert()?;
        times.sort_by(f64::total_cmp);
        assert!(!times.is_empty(), "there are filters to choose");
        let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
        println!("{} filters chosen: median {median:.1} ms, worst {worst:.1} ms", times.len());
        Ok(())
    })
    .await;
}
