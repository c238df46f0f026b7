//! The model: the page works without it, takes it when it comes, says so, and tells its marks apart.

use crate::harness::{Page, Screen, engine, journey};
use crate::sight::words;
use serde_json::json;
use simpul::corpus::Corpus;
use simpul::engine::Engine;
use simpul::entity::{Certainty, Mention, MentionId, Source};
use simpul::index::Query;
use simpul::view::{ArticleView, Selection};
use thirtyfour::prelude::*;

const ARTICLE: &str = "cnbc-2025-08-15";

/// The page's request for its model waits for `letGo()`.
const SLOW: &str = "{
    const fetch = window.fetch, go = new Promise(go => window.letGo = go);
    window.fetch = (what, ...how) => String(what).endsWith('.model') ? go.then(() => fetch(what, ...how)) : fetch(what, ...how);
}";

/// The model is not where the page looks for it, until `mended` is set.
const LOST: &str = "{
    const fetch = window.fetch;
    window.fetch = (what, ...how) =>
        fetch(String(what).endsWith('.model') && !window.mended ? what + '.lost' : what, ...how);
}";

/// One bit of the model arrives altered.
const ALTERED: &str = "{
    const fetch = window.fetch;
    window.fetch = async (what, ...how) => {
        const response = await fetch(what, ...how);
        if (!String(what).endsWith('.model')) return response;
        const bytes = new Uint8Array(await response.arrayBuffer());
        bytes[bytes.length >> 1] ^= 4;
        return new Response(bytes);
    };
}";

const SAYS: &str = "document.querySelector('#read .sources p').textContent";
const MARKS: &str = "[...document.querySelectorAll('#read [data-mention]')]";

/// The article as the page reads it with the model.
fn view() -> ArticleView {
    let (engine, query) = (engine(), Query::default());
    let article = engine.corpus.find(ARTICLE).expect("a built-in article");
    engine.article_view(article, &query, &engine.answer(&query), &Selection::Nothing).expect("it is there")
}

async fn until_says(page: &Page, sentence: &str) -> WebDriverResult<()> {
    page.until(&format!("{SAYS}.includes({})", json!(sentence))).await
}

#[tokio::test]
async fn the_page_works_while_the_model_loads_and_keeps_its_state_when_it_comes() {
    let model = &words().read.model;
    let screen = Screen { before: SLOW, ready: false, ..Screen::DESK };
    journey(screen, &format!("a={ARTICLE}&e=korea-utara&q=memuji"), async |page| {
        until_says(page, model.loading).await?;
        page.press("g").await?;
        page.until("document.querySelector('#relations table') && location.hash.includes('v=tabel')").await?;
        page.press("n").await?;
        page.until("document.activeElement.dataset.mention && location.hash.includes('s=sebutan.')").await?;
        // How many articles report the same is counted anew: it rests on who is named.
        let seen = "JSON.stringify([document.activeElement.textContent,
                [...document.querySelectorAll('#read .text .runs')].map(runs => runs.textContent).join(''),
                document.querySelector('#read .text').getBoundingClientRect().top])";
        let before: String = page.ask(seen).await?;
        assert!(page.ask::<bool>(&format!("!{MARKS}.some(mark => mark.matches('.from-model'))")).await?);
        // The network may have something to say right after.
        let listen = "window.heard = [];
            const said = document.getElementById('said');
            new MutationObserver(() => heard.push(said.lastElementChild?.textContent)).observe(said, {childList: true});
            letGo();";
        page.driver.execute(listen, vec![]).await?;
        until_says(page, model.in_force).await?;
        page.until(&format!("heard.includes({})", json!(model.in_force))).await?;
        assert_eq!(page.ask::<String>(seen).await?, before, "focus, text and its place stay");
        let address = page.address().await?;
        let parts = [&format!("a={ARTICLE}"), "e=korea-utara", "q=memuji", "v=tabel", "s=sebutan."];
        assert!(parts.iter().all(|part| address.contains(part)), "{address}");
        let spot = "document.querySelector('#read [data-mention].spot').dataset.mention";
        assert!(address.contains(&format!("s=sebutan.{}", page.ask::<String>(spot).await?)), "{address}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_switch_shows_who_found_each_mark() {
    let read = &words().read;
    let view = view();
    journey(Screen::DESK, &format!("a={ARTICLE}"), async |page| {
        until_says(page, read.model.in_force).await?;
        let signs = format!("{MARKS}.map(mark => getComputedStyle(mark, '::after').content)");
        assert!(page.ask::<Vec<String>>(&signs).await?.iter().all(|sign| sign == "none"), "not asked for");
        let doubtful = format!(
            "{MARKS}.map(mark => getComputedStyle(mark).textDecorationStyle === 'wavy' ? mark.textContent : '').join('|')"
        );
        let doubts: String = page.ask(&doubtful).await?;
        page.choose(read.sources).await?;
        page.until("location.hash.includes('sumber=1')").await?;
        for (source, class, found) in [
            (Source::NameList, "from-list", view.sources[0]),
            (Source::Rule, "from-rule", view.sources[1]),
            (Source::Model, "from-model", view.sources[2]),
        ] {
            let (name, marks) = ((words().word.source)(source), format!("{MARKS}.filter(mark => mark.matches('.{class}'))"));
            let line: String = page.ask(&format!("document.querySelector('#read .sources .{class}').textContent")).await?;
            assert_eq!(line, format!("{name}\u{a0}{found}"));
            assert_eq!(page.ask::<u32>(&format!("{marks}.length")).await?, found, "{name}");
            let signed = format!("{marks}.every(mark => getComputedStyle(mark, '::after').content !== 'none')");
            assert!(page.ask::<bool>(&signed).await?, "{name}: a sign");
            if found > 0 {
                // The word is said where the keyboard stands.
                page.click(&format!("#read [data-mention].{class}")).await?;
                let told = format!(
                    "document.activeElement.matches('.{class}') && document.activeElement.getAttribute('aria-describedby')
                        .split(' ').some(id => document.getElementById(id).textContent === {})",
                    json!(name)
                );
                page.until(&told).await?;
                page.press(Key::Escape).await?;
                page.until("!document.querySelector('.mention-card')").await?;
            }
        }
        assert_eq!(page.ask::<String>(&doubtful).await?, doubts, "doubt stays seen");
        page.visit(&page.address().await?).await?;
        page.until("document.querySelector('#read article[data-sources] .sources li')").await
    })
    .await;
}

#[tokio::test]
async fn the_card_of_a_mark_says_how_sure_the_model_is() {
    let read = &words().read;
    let (engine, ruled) = (engine(), Engine::open(Corpus::builtin()));
    let article = engine.corpus.find(ARTICLE).expect("a built-in article");
    let percent = |mention: &Mention| (mention.confidence * 100.0).round().to_string();
    let (at, mention) = (0..)
        .zip(engine.annotations.of(article))
        .find(|(at, mention): &(u32, _)| {
            let by_rules = engine.mention_in(&ruled, MentionId { article, at: *at });
            by_rules.is_none_or(|at| percent(&ruled.annotations.of(article)[at as usize]) != percent(mention))
        })
        .expect("the model is surer of something, or less sure");
    journey(Screen::DESK, &format!("a={ARTICLE}"), async |page| {
        until_says(page, read.model.in_force).await?;
        let mark = page.the(&format!("#read [data-mention='{at}']")).await?;
        mark.scroll_into_view().await?;
        page.driver.action_chain().move_to_element_center(&mark).perform().await?;
        let says = page.text(".mention-card .found").await?;
        let certainty = (read.certainty)(Certainty::of(mention.confidence));
        let source = (words().word.source)(mention.source);
        assert_eq!(says, (read.found)(source, certainty, percent(mention).parse().expect("a whole number")));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn without_its_model_the_page_reads_by_rules_says_so_and_tries_again() {
    let model = &words().read.model;
    journey(Screen { before: LOST, ..Screen::DESK }, &format!("a={ARTICLE}"), async |page| {
        until_says(page, model.missing).await?;
        page.until(&format!("document.getElementById('said').textContent === {}", json!(model.missing))).await?;
        page.until(&format!("{MARKS}.length > 100 && !{MARKS}.some(mark => mark.matches('.from-model'))")).await?;
        page.driver.execute("window.mended = true;", vec![]).await?;
        page.choose(model.retry).await?;
        until_says(page, model.in_force).await?;
        assert!(!page.offers(model.retry).await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn an_altered_model_is_refused_and_the_page_reads_by_rules() {
    let model = &words().read.model;
    journey(Screen { before: ALTERED, ..Screen::DESK }, &format!("a={ARTICLE}&e=hantu"), async |page| {
        until_says(page, model.altered).await?;
        page.until(&format!("{MARKS}.length > 100 && !{MARKS}.some(mark => mark.matches('.from-model'))")).await?;
        let stale = (words().shell.notice.no_entity)("hantu");
        page.until(&format!("document.querySelector('.notices').textContent.includes({})", json!(stale))).await?;
        assert!(page.offers(model.retry).await?);
        Ok(())
    })
    .await;
}
