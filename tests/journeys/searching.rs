//! The search as a reader types it: every way of asking, the hits in their context, and the walk along them.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use serde_json::json;
use simpul::corpus::Corpus;
use std::collections::BTreeSet;
use thirtyfour::prelude::*;

/// Types a search anew and waits until it is answered.
async fn search(page: &Page, text: &str) -> WebDriverResult<()> {
    let filter = &words().filter;
    if page.offers(filter.search.clear).await? {
        page.choose(filter.search.clear).await?;
        page.until("document.activeElement.id === 'search'").await?;
    } else {
        page.press("/").await?;
    }
    page.press(text).await?;
    page.until_chips(&[&(filter.chips.text)(text)]).await
}

/// The articles whose text holds one of `wanted` and none of `unwanted`, in any case.
fn holding(wanted: &[&str], unwanted: &[&str]) -> BTreeSet<String> {
    let articles = Corpus::builtin().articles.into_iter();
    let holds = |text: &str, any: &[&str]| any.iter().any(|word| text.to_lowercase().contains(word));
    let passing = articles.filter(|article| holds(&article.text, wanted) && !holds(&article.text, unwanted));
    passing.map(|article| article.sheet.id).collect()
}

#[tokio::test]
async fn a_word_finds_its_other_forms_whatever_their_case_and_accents() {
    journey(Screen::DESK, "", async |page| {
        for typed in ["memuji", "PUJIAN", "mémuji"] {
            search(page, typed).await?;
            let found: BTreeSet<String> = page.found().await?.into_iter().collect();
            assert_eq!(found, BTreeSet::from(["memuji".to_owned(), "Puja-puji".to_owned()]), "{typed}");
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn quotation_marks_find_a_phrase_as_it_stands() {
    journey(Screen::DESK, "", async |page| {
        for typed in ["\"partisipasi heroik\"", "“partisipasi heroik”"] {
            search(page, typed).await?;
            let found = page.found().await?;
            assert!(!found.is_empty() && found.iter().all(|hit| hit == "partisipasi heroik"), "{typed} {found:?}");
        }
        search(page, "\"heroik partisipasi\"").await?;
        assert!(page.found().await?.is_empty());
        let nothing = json!((words().filter.empty.hits)("\"heroik partisipasi\""));
        page.until(&format!("document.querySelector('#filter').textContent.includes({nothing})")).await
    })
    .await;
}

#[tokio::test]
async fn words_are_all_wanted_either_of_them_or_left_out() {
    let nuklir = holding(&["nuklir"], &[]);
    let surat = holding(&["surat"], &[]);
    assert!(!nuklir.is_empty() && !surat.is_empty() && nuklir != surat, "the two tell the operators apart");
    journey(Screen::DESK, "", async |page| {
        search(page, "nuklir OR surat").await?;
        assert_eq!(page.passing().await?, &nuklir | &surat);
        search(page, "nuklir surat").await?;
        assert_eq!(page.passing().await?, &nuklir & &surat);
        search(page, "rusia -nuklir").await?;
        assert_eq!(page.passing().await?, holding(&["rusia"], &["nuklir"]));
        assert!(page.found().await?.iter().all(|hit| hit.to_lowercase().contains("rusia")));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_star_finds_every_word_that_begins_so() {
    journey(Screen::DESK, "", async |page| {
        search(page, "pemb*").await?;
        let found = page.found().await?;
        let kinds: BTreeSet<String> = found.iter().map(|hit| hit.to_lowercase()).collect();
        assert!(kinds.iter().all(|word| word.starts_with("pemb")), "{kinds:?}");
        assert!(["pembebasan", "pembelaan", "pembicaraan"].iter().all(|word| kinds.contains(*word)), "{kinds:?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_hit_stands_in_its_context_and_leads_to_its_place() {
    let row = format!("#filter section[aria-label={}] li:nth-child(3)", json!(words().filter.search.hits));
    journey(Screen::DESK, "q=pemb*", async |page| {
        let hit = page.found().await?[2].clone();
        let context = page.text(&format!("{row} [lang=id]:has(mark)")).await?;
        let around = context.trim_matches(['…', ' ']);
        assert!(around.len() > hit.len() + 20 && around.contains(&hit), "{context}");
        page.click(&format!("{row} a")).await?;
        let place = "document.querySelector('#read mark.spot')";
        page.until(&format!("location.hash.includes('s=temuan.2') && {place}")).await?;
        assert_eq!(page.ask::<String>(&format!("{place}.textContent")).await?, hit);
        let seen = "(at => at.top >= 0 && at.bottom <= innerHeight)";
        page.until(&format!("{seen}({place}.getBoundingClientRect())")).await?;
        page.until(&format!("{place}.closest('.block').textContent.includes({})", json!(around))).await
    })
    .await;
}

#[tokio::test]
async fn enter_walks_the_hits_and_shift_walks_them_back() {
    let at = words().filter.search.at;
    journey(Screen::DESK, "", async |page| {
        search(page, "pemb*").await?;
        let count = page.found().await?.len() as u32;
        assert!(count > 3);
        let stands = async |hit: u32| {
            page.until(&format!(
                "location.hash.endsWith('s=temuan.{hit}') || location.hash.includes('s=temuan.{hit}&')"
            ))
            .await?;
            let says = json!(at(hit + 1, count));
            page.until(&format!("document.querySelector('#filter').innerText.includes({says})")).await?;
            page.until(&format!("document.querySelector('#read mark.spot').dataset.hit === '{hit}'")).await?;
            page.until("document.activeElement.id === 'search'").await
        };
        for hit in 0..3 {
            page.press(Key::Enter).await?;
            stands(hit).await?;
        }
        for hit in [1, 0, count - 1] {
            page.shift(Key::Enter).await?;
            stands(hit).await?;
        }
        page.press(Key::Enter).await?;
        stands(0).await
    })
    .await;
}
