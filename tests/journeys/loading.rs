//! Before, while and after the page loads.

use crate::harness::{Screen, journey};
use crate::sight::words;

#[tokio::test]
async fn without_scripts_the_articles_are_read_and_a_sentence_says_what_is_missing() {
    journey(Screen::DESK, "", async |page| {
        // In a frame that may not run scripts, a page is as where they are switched off.
        page.site.put("host.html", "<iframe sandbox='allow-same-origin' src='./'></iframe>");
        page.driver.goto(page.site.address() + "host.html").await?;
        let text = "frames[0].document.body.innerText";
        page.until(&format!("{text}.includes('JavaScript tidak aktif.')")).await?;
        page.until("frames[0].document.readyState === 'complete'").await?;
        let text: String = page.ask(text).await?;
        assert!(text.contains("Presiden Rusia Vladimir Putin memuji pasukan Korea Utara (Korut)."));
        assert!(!text.contains("strip_icc"), "boilerplate is left out");
        Ok(())
    })
    .await;
}

/// Notes everything that a browser complains about. That something changed its size while sizes were told, and is told
/// in the next frame, is how such changes are told, and no complaint.
const COMPLAINTS: &str = "{
    window.complaints = [];
    for (const grave of ['error', 'warn', 'assert']) console[grave] = (...words) => complaints.push(words.join(' '));
    for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation'])
        addEventListener(kind, event => {
            const what = event.message ?? event.reason ?? event.violatedDirective ?? event.target.src;
            if (!String(what).startsWith('ResizeObserver loop')) complaints.push(`${kind}: ${what}`);
        }, true);
}";

#[tokio::test]
async fn nothing_is_asked_for_after_loading_only_the_page_is_kept_and_the_console_is_silent() {
    journey(Screen { before: COMPLAINTS, ..Screen::DESK }, "", async |page| {
        page.until_kept().await?;
        let requests = "performance.getEntriesByType('resource').length";
        let loaded: usize = page.ask(requests).await?;
        let asked = page.site.asked();
        let models = "performance.getEntriesByType('resource').filter(file => file.name.endsWith('.model'))
            .map(file => file.startTime > performance.getEntriesByName('first-contentful-paint')[0].startTime)";
        assert_eq!(page.ask::<Vec<bool>>(models).await?, [true], "the model is asked for once, when the page is seen");
        page.press("/").await?;
        page.press("memuji").await?;
        page.until("document.querySelector('mark.hit')").await?;
        page.press(thirtyfour::Key::Escape).await?;
        page.press(thirtyfour::Key::Escape).await?;
        page.press("g").await?;
        page.until("location.hash.includes('v=tabel')").await?;
        assert_eq!(page.ask::<usize>(requests).await?, loaded, "by the browser's account");
        assert_eq!(page.site.asked(), asked, "by the server's account");
        assert!(page.driver.get_all_cookies().await?.is_empty());
        let kept = "const done = arguments[0];
            (async () => done([
                document.cookie.length, localStorage.length, sessionStorage.length,
                (await indexedDB.databases()).length, (await caches.keys()).length,
            ]))();";
        let kept: [usize; 5] = page.driver.execute_async(kept, vec![]).await?.convert()?;
        assert_eq!(
            kept,
            [0, 0, 0, 0, 1],
            "cookies, local, session, databases; the page itself for use without network"
        );
        assert_eq!(page.ask::<Vec<String>>("complaints").await?, Vec::<String>::new());
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn storage_refused_changes_nothing_but_the_memory() {
    // A sandboxed frame refuses the storage itself; a full disk or a private window refuses what is put there.
    let refusals = [
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError'); }})",
        "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }",
    ];
    for before in refusals {
        journey(Screen { before, ..Screen::DESK }, "", async |page| {
            page.choose(words().shell.dark).await?;
            page.until("document.documentElement.dataset.theme === 'dark' && location.hash === '#tema=gelap'").await?;
            page.press("g").await?;
            page.until("location.hash.includes('v=tabel') && document.querySelector('#relations table')").await?;
            page.visit("").await?;
            assert!(
                page.ask::<bool>("document.documentElement.dataset.theme === undefined").await?,
                "nothing was kept"
            );
            page.until("document.querySelectorAll('#read [data-mention]').length > 10").await
        })
        .await;
    }
}

#[tokio::test]
async fn the_look_is_remembered_and_an_address_overrules_it() {
    journey(Screen::DESK, "", async |page| {
        page.choose(words().shell.dark).await?;
        page.until("document.documentElement.dataset.theme === 'dark'").await?;
        page.visit("").await?;
        page.until("document.documentElement.dataset.theme === 'dark'").await?;
        page.visit("tema=terang").await?;
        page.until("document.documentElement.dataset.theme === 'light'").await
    })
    .await;
}

#[tokio::test]
async fn without_webassembly_the_articles_stay_and_a_sentence_says_why() {
    let screen = Screen { before: "delete window.WebAssembly", ready: false, ..Screen::DESK };
    journey(screen, "", async |page| {
        page.until("document.body.innerText.includes('tidak memiliki WebAssembly')").await?;
        page.until("document.body.innerText.includes('memuji pasukan Korea Utara')").await
    })
    .await;
}
