//! Without network: after one visit the page needs its host no more; versions never mix; what breaks is mended.

use crate::exporting::{KEEP, take};
use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use crate::site::dist;
use crate::versions::Version;
use serde_json::json;
use std::fs;
use thirtyfour::prelude::*;

const ANOTHER: &str = "document.documentElement.dataset.version === 'another'";

/// Visits the page and waits until it is kept.
async fn visit(before: &'static str, walk: impl AsyncFnOnce(&Page) -> WebDriverResult<()>) {
    journey(Screen { before, ..Screen::DESK }, "", async |page| {
        page.until_kept().await?;
        walk(page).await
    })
    .await;
}

/// What an asynchronous piece of script gives back.
async fn wait_for<T: serde::de::DeserializeOwned>(page: &Page, script: &str) -> WebDriverResult<T> {
    let script = format!("const done = arguments[0]; (async () => {{ {script} }})().then(done);");
    page.driver.execute_async(script, vec![]).await?.convert()
}

/// The caches and what each holds.
async fn caches(page: &Page) -> WebDriverResult<Vec<Vec<String>>> {
    wait_for(
        page,
        "return Promise.all((await caches.keys()).map(async name =>
            (await (await caches.open(name)).keys()).map(entry => entry.url.split('/').pop()).sort()));",
    )
    .await
}

#[tokio::test]
async fn loading_fetches_every_file_once_more_to_keep_it_and_then_nobody_is_asked() {
    visit("", async |page| {
        let mut expected: Vec<String> = fs::read_dir(dist())?
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| !["index.html", "simpul.html", "simpul-embed.js", "sw.js"].contains(&name.as_str()))
            .collect();
        expected.push(String::new());
        expected.sort();
        assert_eq!(caches(page).await?, [expected.clone()], "one version, whole");
        let asked = page.site.asked();
        let known = |name: &String| ["index.html", "sw.js"].contains(&name.as_str()) || expected.contains(name);
        assert!(asked.iter().all(known), "{asked:?}");

        page.choose("Tempo.co").await?;
        page.until_chips(&["Tempo.co"]).await?;
        page.press("g").await?;
        page.until("document.querySelector('#relations table')").await?;
        assert_eq!(page.site.asked(), asked);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn after_one_visit_the_page_works_without_its_host() {
    visit(KEEP, async |page| {
        page.site.leave();
        page.visit("a=cnbc-2025-08-15&sumber=1").await?;
        page.until("document.querySelectorAll('#read [data-mention].from-model').length > 0").await?;
        page.choose("CNBC Indonesia").await?;
        page.until_chips(&["CNBC Indonesia"]).await?;
        page.choose(words().files.open).await?;
        let (_, file) = take(page, words().files.page.0, "html").await?;
        let start = "value=\"a=cnbc-2025-08-15&amp;o=CNBC+Indonesia&amp;sumber=1\"";
        assert!(String::from_utf8(file).expect("text").contains(start));
        // As a reader does; Firefox's driver goes past the worker.
        page.driver.execute("window.old = true; location.reload();", vec![]).await?;
        page.until("!window.old").await?;
        page.ready().await?;
        page.until_chips(&["CNBC Indonesia"]).await?;
        // Some open the page under its full name.
        page.driver.goto(format!("{}index.html#a=tempo-2024-08-16", page.site.address())).await?;
        page.ready().await
    })
    .await;
}

#[tokio::test]
async fn a_new_version_waits_is_told_of_and_is_taken_up_whole() {
    let another = Version::another();
    let style = "document.querySelector('link[rel=stylesheet]').href";
    visit("", async |page| {
        let old: String = page.ask(style).await?;
        page.site.show(&another.folder);
        page.visit("a=tempo-2024-08-16").await?;
        let shell = &words().shell;
        page.control(shell.take_up).await?;
        page.photograph("new-version").await?;
        assert_eq!(page.ask::<String>(style).await?, old);
        assert!(page.ask::<bool>(&format!("!({ANOTHER})")).await?, "the page keeps its version");
        assert_eq!(caches(page).await?.len(), 2);
        let before = page.site.asked().len();

        // Loaded again it is the old one still, and whole.
        page.driver.refresh().await?;
        page.ready().await?;
        if page.ask::<bool>(ANOTHER).await? {
            // To Firefox, a page that is loaded again has been closed before.
            assert!(page.ask::<String>(style).await?.ends_with(&another.style));
            return Ok(());
        }
        assert_eq!(page.ask::<String>(style).await?, old);
        let asked = page.site.asked().split_off(before);
        assert!(asked.iter().all(|name| name == "sw.js"), "{asked:?}");

        page.press("n").await?;
        page.until("location.hash.includes('s=sebutan.')").await?;
        let address = page.address().await?;
        page.choose(shell.take_up).await?;
        page.until(ANOTHER).await?;
        page.ready().await?;
        assert!(page.ask::<String>(style).await?.ends_with(&another.style));
        assert_eq!(page.address().await?, address, "the view stays");
        let kept = caches(page).await?;
        assert!(kept.len() == 1 && kept[0].contains(&another.style), "the old one is gone: {kept:?}");
        page.until(&format!("!document.querySelector('.notices').textContent.includes({})", json!(shell.fresh))).await
    })
    .await;
}

#[tokio::test]
async fn a_new_version_is_taken_up_when_the_page_was_closed() {
    let another = Version::another();
    visit("", async |page| {
        page.site.show(&another.folder);
        page.visit("").await?;
        page.control(words().shell.take_up).await?;
        page.close().await?;
        // The browser has to notice that nobody looks at the old one any more.
        let end = std::time::Instant::now() + std::time::Duration::from_secs(10);
        loop {
            page.open("").await?;
            page.ready().await?;
            if page.ask::<bool>(ANOTHER).await? {
                return Ok(());
            }
            assert!(std::time::Instant::now() < end, "the old version stays");
            page.close().await?;
        }
    })
    .await;
}

#[tokio::test]
async fn half_a_new_version_is_not_taken_up() {
    let another = Version::another();
    fs::write(another.folder.join(&another.style), "/* still on its way */").unwrap();
    visit("", async |page| {
        page.site.show(&another.folder);
        let outcome = "const worker = await navigator.serviceWorker.getRegistration();
            await worker.update().catch(() => {});
            const coming = worker.installing ?? worker.waiting;
            if (coming && coming.state !== 'redundant') await new Promise(done => coming.onstatechange = done);
            return coming?.state ?? 'none';";
        let outcome: String = wait_for(page, outcome).await?;
        assert!(outcome == "redundant" || outcome == "none", "{outcome}");
        page.visit("").await?;
        assert!(page.ask::<bool>(&format!("!({ANOTHER})")).await?);
        page.until("performance.getEntriesByType('resource').length > 2").await?;
        assert!(!page.offers(words().shell.take_up).await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_from_the_cache_is_fetched_again() {
    visit("", async |page| {
        let whole = caches(page).await?;
        let lose = "const cache = await caches.open((await caches.keys())[0]);
            for (const entry of await cache.keys()) if (/wasm$|css$|\\/$/.test(entry.url)) await cache.delete(entry);
            return true;";
        wait_for::<bool>(page, lose).await?;
        assert_ne!(caches(page).await?, whole);
        page.visit("a=tempo-2024-08-16").await?;
        assert_eq!(caches(page).await?, whole);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_altered_in_the_cache_is_let_go() {
    visit("", async |page| {
        let alter = "const cache = await caches.open((await caches.keys())[0]);
            for (const entry of await cache.keys()) if (/wasm$/.test(entry.url)) await cache.put(entry, new Response('no'));
            return true;";
        wait_for::<bool>(page, alter).await?;
        page.visit("a=tempo-2024-08-16").await?;
        page.until_kept().await?;
        page.visit("a=tempo-2024-08-16").await
    })
    .await;
}

#[tokio::test]
async fn a_model_altered_in_the_cache_is_mended_by_trying_again() {
    visit("", async |page| {
        let alter = "const cache = await caches.open((await caches.keys())[0]);
            for (const entry of await cache.keys()) if (/model$/.test(entry.url)) await cache.put(entry, new Response('no'));
            return true;";
        wait_for::<bool>(page, alter).await?;
        page.visit("").await?;
        page.choose(words().read.model.retry).await?;
        page.until("document.querySelector('.page[data-model=in-force]')").await?;
        page.visit("").await?;
        page.until("document.querySelector('.page[data-model=in-force]')").await
    })
    .await;
}

/// How much is kept.
const AMOUNT: &str = "return (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length;";

#[tokio::test]
async fn nothing_is_kept_where_storage_is_refused() {
    let before =
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError'); }})";
    journey(Screen { before, ..Screen::DESK }, "", async |page| {
        // What would be kept at the first time would be there at the second.
        page.visit("").await?;
        assert_eq!(wait_for::<usize>(page, AMOUNT).await?, 0);
        assert!(!page.site.asked().contains(&"sw.js".to_owned()));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn nothing_is_kept_in_a_frame() {
    let before = "if (self === top) delete Navigator.prototype.serviceWorker;";
    journey(Screen { before, ..Screen::DESK }, "", async |page| {
        page.site.put("host.html", "<iframe src='./' width=1200 height=800></iframe>");
        page.driver.goto(page.site.address() + "host.html").await?;
        page.the("iframe").await?;
        page.driver.enter_frame(0).await?;
        page.ready().await?;
        page.driver.execute("window.old = true; location.reload();", vec![]).await?;
        page.until("!window.old").await?;
        page.ready().await?;
        assert_eq!(wait_for::<usize>(page, AMOUNT).await?, 0);
        assert!(!page.site.asked().contains(&"sw.js".to_owned()));
        Ok(())
    })
    .await;
}
