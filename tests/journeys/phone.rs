//! On a phone: one pane at a time, tabs at the foot, nothing too wide, nothing too small for a finger.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use thirtyfour::prelude::*;

/// The least side of what a finger hits, in CSS pixels (WCAG 2.2, 2.5.8).
const LEAST: f64 = 24.0;

/// The panes that are seen.
async fn seen(page: &Page) -> WebDriverResult<Vec<String>> {
    page.ask("[...document.querySelectorAll('#filter, #read, #relations')].filter(pane => pane.checkVisibility()).map(pane => pane.id)")
        .await
}

/// Controls that are smaller than a finger needs. Marks and links within a sentence are as large as its lines, and a
/// checkbox is hit by its label too.
async fn small(page: &Page) -> WebDriverResult<Vec<String>> {
    let script = format!(
        "[...document.querySelectorAll('button, a[href], input, select, summary, [role=slider], [role=tab]')]
            .filter(control => control.checkVisibility() && !control.closest('p, .runs') && !control.matches('.skip'))
            .map(control => [control, (control.labels?.[0] ?? control).getBoundingClientRect()])
            .filter(([, box]) => box.width < {LEAST} || box.height < {LEAST})
            .map(([control, box]) => `${{control.outerHTML.slice(0, 120)}} ${{box.width}}×${{box.height}}`)"
    );
    page.ask(&script).await
}

#[tokio::test]
async fn tabs_at_the_foot_show_one_pane_at_a_time() {
    let shell = &words().shell;
    journey(Screen::PHONE, "", async |page| {
        assert_eq!(seen(page).await?, ["read"]);
        for (tab, pane) in [(shell.filter, "filter"), (shell.relations, "relations"), (shell.read, "read")] {
            page.choose(tab).await?;
            page.until(&format!("document.querySelector('#{pane}').checkVisibility()")).await?;
            assert_eq!(seen(page).await?, [pane]);
            page.assert_fits(pane).await?;
            let current: Vec<String> = page
                .ask("[...document.querySelectorAll('nav [aria-current=true]')].map(tab => tab.textContent)")
                .await?;
            assert_eq!(current, [tab]);
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_chosen_in_one_pane_leads_to_the_next() {
    journey(Screen::PHONE, "p=saring&q=pemb*", async |page| {
        page.click("#filter ol li:nth-child(2) a").await?;
        page.until("document.querySelector('#read').checkVisibility() && document.querySelector('#read mark.spot')")
            .await?;
        page.choose(words().shell.relations).await?;
        page.choose(words().relations.table).await?;
        page.click("#relations table .tie-button").await?;
        page.click(".evidence .passage a").await?;
        page.until("document.querySelector('#read').checkVisibility() && document.querySelector('#read .spot')")
            .await?;
        assert_eq!(seen(page).await?, ["read"]);
        page.assert_fits("the text").await
    })
    .await;
}

#[tokio::test]
async fn nothing_is_too_wide_or_too_small_for_a_finger() {
    let views = ["p=saring", "p=saring&q=pemb*&x=donald-trump&i=kim-jong-un", "p=baca&kode=1&sisa=1", "p=relasi"];
    let networks = ["p=relasi&v=tabel&e=kim-jong-un", "p=relasi&v=uraian&t=kim-jong-un,vladimir-putin"];
    let mut all = Vec::new();
    journey(Screen::PHONE, "", async |page| {
        for address in views.into_iter().chain(networks) {
            page.visit(address).await?;
            page.assert_fits(address).await?;
            all.extend(small(page).await?.into_iter().map(|control| format!("{address}: {control}")));
        }
        Ok(())
    })
    .await;
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[tokio::test]
async fn a_tap_opens_the_card_of_a_mark_and_the_settings_unfold() {
    journey(Screen::PHONE, "a=cnbc-2025-08-15", async |page| {
        page.click("#read [data-mention]").await?;
        page.until("document.querySelector('.mention-card')").await?;
        let inside: bool = page
            .ask("(box => box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight)(document.querySelector('.mention-card').getBoundingClientRect())")
            .await?;
        assert!(inside, "the card stands inside the screen");
        assert_eq!(small(page).await?, Vec::<String>::new());
        page.choose(words().shell.close).await?;
        page.until("!document.querySelector('.mention-card')").await?;
        page.choose(words().shell.settings).await?;
        page.choose(words().shell.dark).await?;
        page.until("document.documentElement.dataset.theme === 'dark'").await?;
        page.assert_fits("the page with its settings").await
    })
    .await;
}
