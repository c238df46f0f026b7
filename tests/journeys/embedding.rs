//! Simpul in a frame of a page of another origin, as `docs/EMBEDDING.md` promises.

use crate::browser::Browser;
use crate::harness::{LONGEST, Page, READY, Screen, journey};
use crate::host_page::{HostPage, SANDBOX, frame, visit};
use crate::sight::words;
use serde_json::json;
use std::time::Instant;
use thirtyfour::prelude::*;

const VIEW: &str = "a=cnbc-2025-08-15&e=kim-jong-un&r=kalimat.3&panes=baca,relasi&embed=1";

/// What makes a frame usable: the article with its marks, the network, and what is selected in both.
async fn assert_works(page: &Page) -> WebDriverResult<()> {
    page.until("document.querySelectorAll('#read [data-mention]').length > 10").await?;
    page.choose(words().shell.relations).await?;
    page.until("document.querySelectorAll('#relations [data-node]').length > 3").await?;
    page.choose(words().relations.table).await?;
    page.click("#relations table .tie-button").await?;
    page.until("document.querySelector('#relations .passage') && location.hash.includes('t=')").await?;
    page.until("document.querySelector('#panic').hidden").await
}

#[tokio::test]
async fn a_sandbox_that_allows_scripts_alone_is_enough_whatever_the_server_sends() {
    for generous in [true, false] {
        let host = HostPage::with_frame("sandbox=allow-scripts width=640 height=600", VIEW);
        visit(Screen::LAB, HostPage { generous, ..host }, async |page| {
            page.enter_frame(0).await?;
            assert_eq!(page.ask::<String>("self.origin").await?, "null");
            let refused = "(() => { try { return typeof localStorage } catch (error) { return error.name } })()";
            assert_eq!(page.ask::<String>(refused).await?, "SecurityError");
            assert!(page.address().await?.starts_with(VIEW), "the address was kept on the way");
            let whole: bool = page.ask("location.pathname.endsWith('/simpul.html')").await?;
            // WebKit does not take the site for the frame's own even then, and goes on to the page in one file.
            assert!(generous || whole, "only the page in one file works where the server says nothing");
            assert!(!generous || !whole || page.browser == Browser::WebKit);
            assert_works(page).await
        })
        .await;
    }
}

#[tokio::test]
async fn with_third_party_cookies_blocked_nothing_is_missing_and_nothing_is_kept() {
    visit(Screen::LAB, HostPage::with_frame("width=640 height=600", VIEW), async |page| {
        page.enter_frame(0).await?;
        assert_works(page).await?;
        let cookie = "(document.cookie = 'a=1; SameSite=None; Secure', document.cookie)";
        assert_eq!(page.ask::<String>(cookie).await?, "", "the browsers of these journeys block them");
        let kept = "(() => { try { return localStorage.length + sessionStorage.length } catch { return 0 } })()";
        assert_eq!(page.ask::<u32>(kept).await?, 0);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn two_frames_in_one_page_know_nothing_of_each_other() {
    let body = [VIEW, "panes=relasi&embed=1&v=tabel&lang=en&tema=gelap"]
        .map(|address| frame(&format!("{SANDBOX} width=640 height=600"), address))
        .concat();
    visit(Screen::LAB, HostPage { body, ..HostPage::default() }, async |page| {
        page.until("news('ready', 1).length").await?;
        page.say(&json!({"simpul": 1, "type": "set", "address": "e=rusia&panes=relasi"}), 1).await?;
        page.until("news('state', 1).some(state => state.selected[0]?.slug === 'rusia')").await?;
        page.enter_frame(0).await?;
        assert!(page.address().await?.contains("e=kim-jong-un"));
        assert!(page.ask::<bool>("document.documentElement.dataset.theme === undefined").await?);
        assert_works(page).await?;
        page.out().await?;
        page.enter_frame(1).await?;
        page.until("location.hash.includes('e=rusia') && document.documentElement.lang === 'id'").await
    })
    .await;
}

#[tokio::test]
async fn a_frame_320_pixels_wide_is_not_scrolled_sideways() {
    visit(Screen::LAB, HostPage::with_frame("width=320 height=600", "e=kim-jong-un&embed=1"), async |page| {
        page.enter_frame(0).await?;
        for pane in [words().shell.filter, words().shell.relations, words().shell.read] {
            page.choose(pane).await?;
            let wide: Vec<String> = page
                .ask(
                    "[document.scrollingElement, ...document.querySelectorAll('.pane, .bar')]
                        .filter(part => part.scrollWidth > part.clientWidth)
                        .map(part => `${part.className} ${part.scrollWidth} > ${part.clientWidth}`)",
                )
                .await?;
            assert!(wide.is_empty(), "{pane}: {wide:?}");
            let cut: Vec<String> = page
                .ask(
                    "[...document.querySelectorAll('.bar :is(a, button)')]
                        .filter(control => control.getBoundingClientRect().right > innerWidth
                            || control.getBoundingClientRect().height < 24)
                        .map(control => control.outerHTML)",
                )
                .await?;
            assert!(cut.is_empty(), "{pane}: {cut:?}");
        }
        page.click("#read [data-mention]").await?;
        page.until("document.querySelector('.mention-card')").await?;
        let inside = "(box => box.left >= 0 && box.right <= innerWidth)(document.querySelector('.mention-card').getBoundingClientRect())";
        assert!(page.ask::<bool>(inside).await?, "the card stands beside its mark, inside the frame");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_host_with_a_strict_policy_needs_one_line_of_it() {
    let body = frame(&format!("{SANDBOX} width=640 height=600"), VIEW);
    let policy = "default-src 'none'; script-src 'self'; frame-src {simpul}; base-uri 'none'; form-action 'none'";
    visit(Screen::LAB, HostPage { body, policy, generous: false }, async |page| {
        page.enter_frame(0).await?;
        assert_works(page).await?;
        page.out().await?;
        assert_eq!(page.ask::<Vec<String>>("forbidden").await?, Vec::<String>::new());
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_wheel_over_the_graph_scrolls_the_host_and_zooms_nothing() {
    let body = format!("{}<p style=\"height: 3000px\">", frame("width=640 height=600", "panes=relasi&embed=1"));
    visit(Screen::LAB, HostPage { body, ..HostPage::default() }, async |page| {
        page.enter_frame(0).await?;
        page.until("document.querySelector('.stage [transform]')").await?;
        // The pane is at its end already: the drawing is taken to where the pane cannot scroll on.
        page.driver.execute("document.querySelector('.pane').scrollTop = 1e6;", vec![]).await?;
        let camera = "document.querySelector('.stage [transform]').getAttribute('transform')";
        let before: String = page.ask(camera).await?;
        let (x, y): (f64, f64) = page
            .ask("(box => [box.left + box.width / 2, Math.max(box.bottom - 20, 60)])(document.querySelector('.stage').getBoundingClientRect())")
            .await?;
        page.out().await?;
        let (left, top): (f64, f64) =
            page.ask("(box => [box.left, box.top])(document.querySelector('iframe').getBoundingClientRect())").await?;
        for _ in 0..3 {
            page.turn_wheel((left + x, top + y), 120).await?;
        }
        page.until("scrollY > 0").await?;
        page.enter_frame(0).await?;
        assert_eq!(page.ask::<String>(camera).await?, before);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn links_inside_stay_embedded_and_links_out_open_a_tab_without_an_opener() {
    visit(Screen::LAB, HostPage::with_frame("width=900 height=600", VIEW), async |page| {
        page.enter_frame(0).await?;
        page.click("#read [data-mention]").await?;
        page.until("document.querySelector('.mention-card')").await?;
        let stray: Vec<String> = page
            .ask(
                "[...document.querySelectorAll('.page a[href]')].filter(link => link.getAttribute('href').startsWith('#')
                    ? !link.hash.includes('embed=1')
                    : link.target !== '_blank' || !link.relList.contains('noopener')).map(link => link.outerHTML)",
            )
            .await?;
        assert_eq!(stray, Vec::<String>::new());
        let before: u32 = page.ask("history.length").await?;
        page.click("#read .card:nth-child(2) a").await?;
        page.until("location.hash.includes('embed=1') && !location.hash.includes('a=cnbc-2025-08-15')").await?;
        assert_eq!(page.ask::<u32>("history.length").await?, before, "back leads out of the host page");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn without_the_text_beside_it_evidence_leads_to_the_whole_page() {
    let address = "t=kim-jong-un,vladimir-putin&panes=relasi&embed=1";
    journey(Screen::LAB, address, async |page| {
        let link = page.the("#relations .passage a").await?;
        assert_eq!(link.attr("target").await?.as_deref(), Some("_blank"));
        let href = link.prop("href").await?.unwrap_or_default();
        assert!(
            href.starts_with(&page.site.address()) && href.contains("s=kalimat.") && !href.contains("embed"),
            "{href}"
        );
        assert!(!href.contains("panes") && !href.contains("p=relasi"), "{href}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_whole_page_opens_in_a_tab_with_the_same_view() {
    for attributes in [SANDBOX, ""] {
        visit(Screen::LAB, HostPage::with_frame(&format!("{attributes} width=640 height=600"), VIEW), async |page| {
            let before = page.driver.windows().await?;
            page.enter_frame(0).await?;
            page.click(".bar .whole").await?;
            page.out().await?;
            let tab = loop {
                let now = page.driver.windows().await?;
                if let Some(new) = now.into_iter().find(|each| !before.contains(each)) {
                    break new;
                }
            };
            page.driver.switch_to_window(tab).await?;
            // A tab from a sandbox is in the sandbox too, and goes on to the page in one file: a longer wait would be lost.
            let start = Instant::now();
            while !page.ask(&format!("{READY} !== null")).await.unwrap_or(false) {
                assert!(start.elapsed() < LONGEST, "the whole page does not open");
            }
            assert_eq!(page.address().await?, "a=cnbc-2025-08-15&e=kim-jong-un&r=kalimat.3");
            assert!(
                page.ask::<bool>("window.opener === null && document.querySelectorAll('.pane').length === 3").await?
            );
            page.control(words().share.open).await.map(drop)
        })
        .await;
    }
}
