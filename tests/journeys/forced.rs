//! The system's own few colours instead of the page's: what colour told before is told by shape, line or word. Not in
//! `WebKit`, which has no such setting.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use thirtyfour::prelude::*;

const FORCED: Screen = Screen { forced: true, ..Screen::DESK };

/// What an expression's elements look like, each different look once, as far as lines and shapes go.
async fn looks(page: &Page, elements: &str, pseudo: &str) -> WebDriverResult<Vec<String>> {
    page.ask(&format!(
        "[...new Set({elements}.map(element => {{
            const look = getComputedStyle(element, {}), own = getComputedStyle(element);
            return [look.content, own.backgroundColor, own.borderTopColor, own.outlineStyle].join(' ');
        }}))]",
        json!(pseudo)
    ))
    .await
}

#[tokio::test]
async fn each_kind_has_a_shape_and_what_is_chosen_is_told_apart() {
    journey(FORCED, "a=cnbc-2025-08-15&e=korea-utara", async |page| {
        assert!(page.ask::<bool>("matchMedia('(forced-colors: active)').matches").await?);
        let signs: Vec<[String; 2]> = page
            .ask(
                "[...document.querySelectorAll('#read [data-mention]')].map(mark => [
                    [...mark.classList].find(name => name.startsWith('kind-')), getComputedStyle(mark, '::before').content])",
            )
            .await?;
        let kinds: std::collections::BTreeMap<_, _> = signs.iter().map(|[kind, sign]| (kind, sign)).collect();
        let shapes: std::collections::BTreeSet<_> = kinds.values().collect();
        assert!(kinds.len() > 4 && shapes.len() == kinds.len(), "a shape for each kind: {kinds:?}");
        assert!(signs.iter().all(|[kind, sign]| kinds[kind] == sign), "always the same");
        let marks = |chosen: &str| format!("[...document.querySelectorAll('#read .text [data-mention]{chosen}')]");
        let chosen = looks(page, &marks(".selected"), "").await?;
        let others = looks(page, &marks(":not(.selected)"), "").await?;
        assert!(!chosen.is_empty() && chosen.iter().all(|look| !others.contains(look)), "{chosen:?} {others:?}");
        let tabs = |chosen: bool| format!("[...document.querySelectorAll('#relations [role=tab][aria-selected={chosen}]')]");
        let (on, off) = (looks(page, &tabs(true), "").await?, looks(page, &tabs(false), "").await?);
        assert!(on.iter().all(|look| !off.contains(look)), "{on:?} {off:?}");
        page.photograph(&format!("forced-{:?}", page.browser)).await
    })
    .await;
}

#[tokio::test]
async fn the_drawing_and_the_focus_are_seen() {
    journey(FORCED, "", async |page| {
        let drawn = "(element => getComputedStyle(element).stroke)";
        let paper: String =
            page.ask("getComputedStyle(document.querySelector('#relations .stage')).backgroundColor").await?;
        for part in ["#relations .node path", "#relations .edge .line"] {
            let stroke: String = page.ask(&format!("{drawn}(document.querySelector({}))", json!(part))).await?;
            assert_ne!(stroke, paper, "{part}");
        }
        // Every stop on the way must be seen to have the focus.
        page.tab_to("button.skip").await?;
        page.press(Key::Enter).await?;
        page.tab_to("#relations [role=tab]").await?;
        page.choose(words().relations.table).await?;
        page.tab_to("#relations table .entity-button").await
    })
    .await;
}
