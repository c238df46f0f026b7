//! Reading, searching, selecting, and the evidence behind it.

use crate::harness::{Screen, journey};

#[tokio::test]
async fn a_search_finds_other_forms_of_the_word_and_walks_its_hits() {
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        page.press("/").await?;
        page.press("memuji").await?;
        page.until("[...document.querySelectorAll('mark.hit')].some(hit => hit.textContent === 'Puja-puji')").await?;
        page.press(thirtyfour::Key::Enter).await?;
        page.until("location.hash.includes('s=temuan.0')").await?;
        page.press(thirtyfour::Key::Enter).await?;
        page.until("location.hash.includes('s=temuan.1')").await
    })
    .await;
}

#[tokio::test]
async fn every_mention_is_marked_and_a_mark_selects_its_entity_by_keyboard() {
    journey(Screen::DESK, "a=cnbc-2025-08-15", async |page| {
        page.until("document.querySelectorAll('[data-mention]').length > 100").await?;
        page.press("n").await?;
        page.until("document.activeElement.dataset.mention !== undefined").await?;
        page.press(thirtyfour::Key::Enter).await?;
        page.until("location.hash.includes('e=')").await
    })
    .await;
}

#[tokio::test]
async fn a_ties_evidence_leads_into_the_text() {
    journey(Screen::DESK, "t=kim-jong-un,vladimir-putin", async |page| {
        page.until("document.querySelectorAll('.evidence li').length > 5").await?;
        page.click(".evidence li a").await?;
        page.until("location.hash.includes('s=kalimat.') && document.querySelector('.spot')").await
    })
    .await;
}
