//! What axe-core finds in the main views, in both themes and languages.

use crate::harness::{Page, Screen, journey, variable};
use serde_json::Value;
use thirtyfour::prelude::*;

async fn violations(page: &Page) -> WebDriverResult<Vec<String>> {
    let axe = std::fs::read_to_string(variable("SIMPUL_AXE"))?;
    page.driver.execute(axe, vec![]).await?;
    let script = "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(
        r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))));";
    let found: Value = page.driver.execute_async(script, vec![]).await?.convert()?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

#[tokio::test]
async fn axe_finds_nothing_in_the_main_views_of_either_theme_and_language() {
    let views = [
        (Screen::DESK, "a=cnbc-2025-08-15&e=kim-jong-un"),
        (Screen::DESK, "a=tempo-2024-08-16&q=pakta&kode=1&sisa=1&sumber=1&v=tabel"),
        (Screen::DESK, "a=kly-2025-08-14&t=kim-jong-un,vladimir-putin&v=uraian&lang=en"),
        (Screen::DESK, "a=kly-2025-08-14&w=banding"),
        (Screen::DESK, "w=kisi&lang=en"),
        (Screen::PHONE, "p=saring&lang=en"),
        (Screen::PHONE, "p=baca"),
        (Screen::PHONE, "p=relasi"),
    ];
    let mut all = Vec::new();
    for (screen, address) in views {
        for screen in [screen, screen.dark()] {
            journey(screen, address, async |page| {
                all.extend(
                    violations(page).await?.into_iter().map(|each| format!("{address} dark={} {each}", screen.dark)),
                );
                Ok(())
            })
            .await;
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}
