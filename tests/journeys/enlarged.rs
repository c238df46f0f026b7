//! Everything twice as large, and on screens as narrow as that makes them: nothing is cut, nothing runs sideways. The
//! same with the letters and lines as far apart as a reader may want them (WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12).

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use thirtyfour::prelude::*;

/// What WCAG 2.2 lets a reader ask of the spacing of text. The style sheet comes by script, which no policy forbids.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }'
        + 'p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [sheet];";

/// Words that are cut: what hides them neither scrolls nor says so by an ellipsis. What is only heard is not seen anyway,
/// and the drawing has a view of its own.
const CUT: &str = "(() => {
    const cut = [], texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode, parent = text.parentElement;
        if (!text.data.trim() || !parent.checkVisibility() || parent.closest('.unseen, svg, [hidden], .skip, option')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        for (let around = parent; around && around !== document.body; around = around.parentElement) {
            const look = getComputedStyle(around), frame = around.getBoundingClientRect();
            const hides = side => look['overflow-' + side] === 'hidden' || look['overflow-' + side] === 'clip';
            if (look.textOverflow === 'ellipsis' || look.webkitLineClamp !== 'none' || look.display === 'inline') continue;
            if (hides('x') && (box.right > frame.right + 1 || box.left < frame.left - 1)
                || hides('y') && (box.bottom > frame.bottom + 1 || box.top < frame.top - 1))
                { cut.push(`${text.data.trim().slice(0, 40)} in ${around.tagName}.${around.className}`); break; }
        }
    }
    return [...new Set(cut)];
})()";

const VIEWS: [&str; 6] = [
    "a=cnbc-2025-08-15&e=kim-jong-un&kode=1&sumber=1",
    "a=tempo-2024-08-16&q=pemb*&x=donald-trump&v=tabel&sisa=1",
    "v=uraian&t=kim-jong-un,vladimir-putin&lang=en",
    "p=saring&q=pakta&i=kim-jong-un",
    "p=relasi&e=kim-jong-un&f=kim-jong-un.1",
    "p=relasi&v=tabel&r=paragraf.3.pmi&lang=en",
];

async fn assert_whole(page: &Page, where_: &str) -> WebDriverResult<()> {
    page.assert_fits(where_).await?;
    assert_eq!(page.ask::<Vec<String>>(CUT).await?, Vec::<String>::new(), "{where_} is cut");
    Ok(())
}

#[tokio::test]
async fn twice_as_large_nothing_is_cut_and_nothing_runs_sideways() {
    for (name, screen) in [("desk", Screen::DESK), ("lab", Screen::LAB)] {
        journey(Screen { zoom: 2, ..screen }, "", async |page| {
            for view in VIEWS {
                page.visit(view).await?;
                assert_whole(page, &format!("{name}, {view}")).await?;
            }
            page.photograph(&format!("{name}-twice")).await?;
            page.visit("").await?;
            // As narrow as that, panes are tabs; and all of them are there.
            for tab in [words().shell.filter, words().shell.relations, words().shell.read] {
                page.choose(tab).await?;
                assert_whole(page, &format!("{name}, {tab}")).await?;
            }
            Ok(())
        })
        .await;
    }
}

#[tokio::test]
async fn letters_and_lines_further_apart_cut_nothing() {
    for screen in [Screen::DESK, Screen::PHONE] {
        journey(screen, "", async |page| {
            for view in VIEWS {
                page.visit(view).await?;
                page.driver.execute(SPACED, vec![]).await?;
                page.until("getComputedStyle(document.querySelector('#app p')).letterSpacing !== 'normal'").await?;
                assert_whole(page, view).await?;
            }
            page.photograph(&format!("spaced-{}", screen.width)).await
        })
        .await;
    }
}
