//! Before, while and after the page loads.

use crate::harness::{Screen, journey};

#[tokio::test]
async fn without_scripts_the_articles_are_read_and_a_sentence_says_what_is_missing() {
    let screen = Screen { scripts: false, ..Screen::DESK };
    journey(screen, "", async |page| {
        let text = page.text("body").await?;
        assert!(text.contains("Presiden Rusia Vladimir Putin memuji pasukan Korea Utara (Korut)."));
        assert!(text.contains("JavaScript tidak aktif."));
        assert!(!text.contains("strip_icc"), "boilerplate is left out");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn nothing_is_asked_for_after_loading_and_the_console_is_silent() {
    journey(Screen::DESK, "", async |page| {
        let requests = "performance.getEntriesByType('resource').length";
        let loaded: usize = page.ask(requests).await?;
        page.press("/").await?;
        page.press("memuji").await?;
        page.until("document.querySelector('mark.hit')").await?;
        page.press(thirtyfour::Key::Escape).await?;
        page.press(thirtyfour::Key::Escape).await?;
        page.press("g").await?;
        page.until("location.hash.includes('v=tabel')").await?;
        assert_eq!(page.ask::<usize>(requests).await?, loaded);
        let log = page.driver.browser_log().await?;
        assert!(log.iter().all(|entry| entry.level != "SEVERE"), "{log:?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn storage_refused_changes_nothing_but_the_memory() {
    let before =
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('', 'SecurityError'); }})";
    journey(Screen { before, ..Screen::DESK }, "", async |page| {
        page.press("g").await?;
        page.until("location.hash.includes('v=tabel')").await
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
