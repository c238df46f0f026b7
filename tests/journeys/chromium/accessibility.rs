//! What axe-core finds in every view, in both themes and languages. It judges the document and its colours, which are the
//! same in every browser, and takes long; so it runs in Chromium alone. What it cannot see: `docs/ACCESSIBILITY.md`.

use crate::harness::{Page, Screen, journey, variable};
use serde_json::Value;
use simpul::i18n::{Lang, Messages};
use thirtyfour::prelude::*;

/// What a reader opens in a view, by the names of the controls.
type Opened = fn(&Messages) -> Vec<&'static str>;

const NOTHING: Opened = |_| Vec::new();

/// Every view on a screen for it, with what is opened in it.
const VIEWS: &[(Screen, &str, Opened)] = &[
    (Screen::DESK, "a=cnbc-2025-08-15&e=kim-jong-un", |words| vec![words.filter.search.help, words.read.facts]),
    (Screen::DESK, "a=tempo-2024-08-16&q=pakta&kode=1&sisa=1&sumber=1&v=tabel", NOTHING),
    (Screen::DESK, "a=kly-2025-08-14&t=kim-jong-un,vladimir-putin&v=uraian", |words| vec![words.files.open]),
    (Screen::DESK, "a=xyzzy&q=xyzzy&x=donald-trump&r=kalimat.900&o=xyzzy", NOTHING),
    (Screen::DESK, "a=kly-2025-08-14&w=banding&f=kim-jong-un.1", NOTHING),
    (Screen::DESK, "w=kisi", NOTHING),
    (Screen::DESK, "w=kisi.fakta&h=teks&v=uraian", NOTHING),
    (Screen::DESK, "w=kutipan&e=vladimir-putin", NOTHING),
    (Screen::DESK, "w=lini-masa", NOTHING),
    (Screen::DESK, "", |words| vec![words.share.open]),
    (Screen::DESK, "", |words| vec![words.share.open, words.share.code.tab]),
    (Screen::DESK, "", |words| vec![words.share.open, words.share.files]),
    (Screen::DESK, "", |words| vec![words.shell.keys.title]),
    (Screen::DESK, "embed=1&panes=baca,relasi", NOTHING),
    (Screen::PHONE, "p=saring&q=pemb*", NOTHING),
    (Screen::PHONE, "p=baca", |words| vec![words.shell.settings]),
    (Screen::PHONE, "p=relasi&e=kim-jong-un", NOTHING),
];

async fn violations(page: &Page) -> WebDriverResult<Vec<String>> {
    let axe = std::fs::read_to_string(variable("SIMPUL_AXE"))?;
    page.driver.execute(axe, vec![]).await?;
    let script = "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(
        r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))));";
    let found: Value = page.driver.execute_async(script, vec![]).await?.convert()?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Judges the views for one size of screen.
async fn judge(of: fn(&Screen) -> bool) {
    let (first, _, _) = VIEWS.iter().find(|(screen, ..)| of(screen)).expect("a view for every screen");
    let mut all = Vec::new();
    journey(*first, "", async |page| {
        for (_, view, opened) in VIEWS.iter().filter(|(screen, ..)| of(screen)) {
            for lang in Lang::ALL {
                for theme in ["terang", "gelap"] {
                    let address = format!("{view}&lang={}&tema={theme}", lang.tag());
                    page.visit(&address).await?;
                    let opened = opened(lang.messages());
                    for name in &opened {
                        page.choose(name).await?;
                    }
                    let found = violations(page).await?;
                    all.extend(found.into_iter().map(|each| format!("{address} {opened:?}: {each}")));
                }
            }
        }
        Ok(())
    })
    .await;
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[tokio::test]
async fn axe_finds_nothing_in_the_views_of_a_desk() {
    judge(|screen| screen.width >= Screen::DESK.width).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_the_views_of_a_phone() {
    judge(|screen| screen.width < Screen::DESK.width).await;
}

/// A card over the text, opened by pointing at a mark and not by a control.
#[tokio::test]
async fn axe_finds_nothing_in_the_card_of_a_mark() {
    for screen in [Screen::DESK, Screen::PHONE] {
        journey(screen, "a=cnbc-2025-08-15&sumber=1", async |page| {
            page.click("#read [data-mention]").await?;
            page.until("document.querySelector('.mention-card')").await?;
            assert_eq!(violations(page).await?, Vec::<String>::new());
            Ok(())
        })
        .await;
    }
}
