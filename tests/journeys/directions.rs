//! Names that are written from right to left: what stands around them keeps its place.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use thirtyfour::prelude::*;

const CAIRO: &str = "القاهرة";
/// The same with a number beside it, as an address carries it.
const SEARCH: &str = "q=%D8%A7%D9%84%D9%82%D8%A7%D9%87%D8%B1%D8%A9";

/// From where to where the parts of a text stand, as parts of the sentence that an element holds.
async fn extents(page: &Page, element: &str, parts: &[&str]) -> WebDriverResult<Vec<[f64; 2]>> {
    page.ask(&format!(
        "{}.map(part => {{
            const texts = document.createTreeWalker({element}, NodeFilter.SHOW_TEXT);
            while (texts.nextNode() && !texts.currentNode.data.includes(part));
            const at = texts.currentNode.data.indexOf(part), range = document.createRange();
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + part.length);
            const box = range.getBoundingClientRect();
            return [box.left, box.right];
        }})",
        json!(parts)
    ))
    .await
}

#[tokio::test]
async fn a_sentence_around_an_arabic_word_reads_from_left_to_right() {
    journey(Screen::DESK, SEARCH, async |page| {
        page.until_chips(&[&(words().filter.chips.text)(CAIRO)]).await?;
        let chip = extents(page, "document.querySelector('#chips .chip-name')", &["“", CAIRO, "”"]).await?;
        assert!(chip.is_sorted_by(|one, next| one[1] <= next[0] + 0.5), "opened, told, closed: {chip:?}");
        let sentence = (words().filter.empty.hits)(CAIRO);
        let holder = format!(
            "[...document.querySelectorAll('#filter p')].find(p => p.textContent.includes({}))",
            json!(sentence)
        );
        page.until(&holder).await?;
        let after = sentence.rsplit('”').next().unwrap_or_default().trim();
        let parts = extents(page, &holder, &["“", CAIRO, "”", after]).await?;
        assert!(parts.is_sorted_by(|one, next| one[1] <= next[0] + 0.5), "{parts:?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_notice_about_an_arabic_value_and_a_number_keeps_their_order() {
    // Digits beside a word from right to left would go to its other side.
    let value = format!("{CAIRO}2025");
    journey(Screen::DESK, &format!("d={CAIRO}2025"), async |page| {
        let sentence = (words().shell.notice.bad_value)("d", &value);
        page.until(&format!("document.body.textContent.includes({})", json!(sentence))).await?;
        let notice = format!("[...document.querySelectorAll('p')].find(p => p.textContent === {})", json!(sentence));
        let [before, after] =
            [sentence.split('“').next(), sentence.rsplit('”').next()].map(|part| part.unwrap_or_default().trim());
        let parts = extents(page, &notice, &[before, CAIRO, after]).await?;
        assert!(parts.is_sorted_by(|one, next| one[1] <= next[0] + 0.5), "{parts:?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn every_name_keeps_its_direction_to_itself() {
    journey(Screen::DESK, "v=tabel&e=korea-utara&i=rusia", async |page| {
        let names = [
            "#filter .entity-row .row-name > *",
            "#chips .chip-name",
            "#relations .entity-name",
            ".evidence h3 .mark > [lang]",
            "#read .card a > *",
        ];
        for name in names {
            page.until(&format!("document.querySelector({})", json!(name))).await?;
            let own = format!("getComputedStyle(document.querySelector({})).unicodeBidi", json!(name));
            assert_eq!(page.ask::<String>(&own).await?, "isolate", "{name}");
        }
        Ok(())
    })
    .await;
}
