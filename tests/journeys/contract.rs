//! What a frame and its host say to each other (`docs/EMBEDDING.md`).

use crate::harness::{Page, Screen, engine};
use crate::host_page::{HostPage, SANDBOX, SIMPUL, frame, visit};
use crate::sight::words;
use serde_json::{Value, json};
use simpul::relation::TieRule;
use simpul::state::State;
use simpul::view::Selection;
use thirtyfour::prelude::*;

const VIEW: &str = "a=cnbc-2025-08-15&e=kim-jong-un&panes=relasi&embed=1";

fn framed(address: &str) -> HostPage {
    HostPage::with_frame(&format!("{SANDBOX} width=640 height=600"), address)
}

/// Waits for the answer to a request and gives it back.
async fn answer(page: &Page, request: Value) -> WebDriverResult<Value> {
    let id = request["id"].clone();
    page.say(&request, 0).await?;
    page.until(&format!("heard.some(each => each.data.id === {id})")).await?;
    page.ask(&format!("heard.find(each => each.data.id === {id}).data")).await
}

#[tokio::test]
async fn the_frame_says_that_it_is_ready_and_then_every_other_state() {
    visit(Screen::LAB, framed(VIEW), async |page| {
        page.until("news('ready').length").await?;
        let ready = page.news("ready", 0).await?;
        assert_eq!(ready.len(), 1);
        assert_eq!(ready[0]["simpul"], 1);
        assert_eq!(ready[0]["address"], VIEW);
        assert_eq!(ready[0]["article"]["id"], "cnbc-2025-08-15");
        assert!(ready[0]["height"].as_f64().unwrap() > 160.0);
        let expected = json!([{"slug": "kim-jong-un", "name": "Kim Jong Un", "kind": "PER"}]);
        assert_eq!(ready[0]["selected"], expected);
        page.enter_frame(0).await?;
        page.choose(words().relations.table).await?;
        page.click("#relations table .tie-button").await?;
        page.out().await?;
        page.until("news('state').some(state => state.selected.length === 2 && state.address.includes('t='))").await
    })
    .await;
}

#[tokio::test]
async fn the_host_sets_and_asks() {
    visit(Screen::LAB, framed(VIEW), async |page| {
        let set = json!({"simpul": 1, "type": "set", "address": "#t=korea-utara,rusia&panes=relasi&v=tabel&embed=0", "id": "a"});
        let state = answer(page, set).await?;
        assert_eq!(state["type"], "state");
        assert_eq!(state["address"], "t=korea-utara,rusia&v=tabel&panes=relasi&embed=1");
        page.enter_frame(0).await?;
        page.until("document.querySelector('#relations table') && document.querySelector('.bar .whole')").await?;
        page.out().await?;
        assert_eq!(answer(page, json!({"simpul": 1, "type": "get", "id": "b"})).await?["address"], state["address"]);
        let asked = json!({"simpul": 1, "type": "evidence", "between": ["rusia", "korea-utara"], "id": "c"});
        let evidence = answer(page, asked).await?;
        let (engine, state) = (engine(), State::default());
        let (query, rule) = (state.query, TieRule::default());
        let expected = engine
            .evidence(&Selection::tie("rusia", "korea-utara"), &query, &engine.answer(&query), &rule)
            .expect("a tie of the corpus");
        assert_eq!(evidence["count"], expected.items.len());
        assert_eq!(evidence["passages"].as_array().unwrap().len(), expected.items.len().min(100));
        assert_eq!(evidence["passages"][0]["text"], expected.items[0].text());
        let nobody = json!({"simpul": 1, "type": "evidence", "between": ["siapa-ini"], "id": "d"});
        assert_eq!(answer(page, nobody).await?["count"], 0);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn whatever_else_a_host_says_changes_nothing_and_runs_nothing() {
    visit(Screen::LAB, framed(VIEW), async |page| {
        let before = answer(page, json!({"simpul": 1, "type": "get", "id": "before"})).await?;
        let hostile = "
            const long = 'x'.repeat(2 ** 20), deep = [];
            let at = deep; for (let i = 0; i < 500; i++) { at.push([]); at = at[0]; }
            const loop = {simpul: 1, type: 'set'}; loop.address = loop;
            const proto = JSON.parse('{\"__proto__\": {\"simpul\": 1, \"type\": \"set\", \"address\": \"v=tabel\"}, \"constructor\": 1}');
            for (const message of [null, undefined, 1, 'set', 1n, [], {}, new Map(), new Date(), new ArrayBuffer(9), long, deep, loop, proto,
                {simpul: 2, type: 'set', address: 'v=tabel'}, {simpul: '1', type: 'set', address: 'v=tabel'},
                {simpul: 1, type: 'eval', code: 'document.title = 1'}, {simpul: 1, type: ['set'], address: 'v=tabel'},
                {simpul: 1, type: 'set', address: long}, {simpul: 1, type: 'set', address: ['v=tabel']},
                {simpul: 1, type: 'set', address: 'v=tabel', id: {}}, {simpul: 1, type: 'set', address: 'v=tabel', id: long},
                {simpul: 1, type: 'evidence', between: long}, {simpul: 1, type: 'evidence', between: [long]},
                {simpul: 1, type: 'evidence', between: [['rusia'], 'x']}, {simpul: 1, type: 'evidence', between: Array(1e5).fill('rusia')}])
                say(message);";
        let told = page.ask::<usize>("heard.length").await?;
        page.driver.execute(hostile, vec![]).await?;
        let after = answer(page, json!({"simpul": 1, "type": "get", "id": "after"})).await?;
        assert_eq!(after["address"], before["address"]);
        assert_eq!(page.ask::<usize>("heard.length").await?, told + 1, "nothing else was answered");
        // Markup and scripts in an address are text.
        let address = "q=<img src=x onerror=document.title=1>&e=<script>&a=javascript:alert(1)&jahat=\"><svg onload=1>";
        answer(page, json!({"simpul": 1, "type": "set", "address": address, "id": "<b>"})).await?;
        page.enter_frame(0).await?;
        page.until("document.querySelector('.notices').innerText.includes('javascript:alert(1)')").await?;
        assert!(page.ask::<bool>("!document.querySelector('#app img, #app script, svg[onload]') && document.title !== '1'").await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_asked_for_in_a_frame_as_high_as_its_text_is_brought_into_sight_and_nothing_else_is() {
    let body = format!(
        "<p style=\"height: 300px\">{}<script src=\"{SIMPUL}simpul-embed.js\" async></script>",
        frame(&format!("{SANDBOX} width=640 height=300"), "a=cnbc-2025-08-15&s=sebutan.90&panes=baca&embed=1")
    );
    visit(Screen::LAB, HostPage { body, ..HostPage::default() }, async |page| {
        page.until("document.querySelector('iframe').offsetHeight > 1500").await?;
        assert!(page.ask::<f64>("scrollY").await? < 1.0, "a page that is opened stays where it is");
        page.enter_frame(0).await?;
        page.click("#read h1").await?;
        page.press("p").await?;
        page.until("location.hash.includes('s=sebutan.') && !location.hash.includes('s=sebutan.90')").await?;
        let top: f64 = page.ask("document.querySelector('.spot').getBoundingClientRect().top").await?;
        assert!(top > 700.0, "the mention stands below what is seen at first: {top}");
        page.out().await?;
        page.until(&format!(
            "(top => top > 0 && top < innerHeight)(document.querySelector('iframe').getBoundingClientRect().top + {top})"
        ))
        .await
    })
    .await;
}

#[tokio::test]
async fn only_the_window_around_the_frame_is_heard() {
    let body = format!(
        "{}<iframe srcdoc=\"<script>addEventListener('message', () => parent.frames[0].postMessage({{simpul: 1, type: 'set', address: 'v=tabel'}}, '*'))</script>\"></iframe>",
        frame("width=640 height=600", VIEW)
    );
    visit(Screen::LAB, HostPage { body, ..HostPage::default() }, async |page| {
        page.driver.execute("frames[1].postMessage(0, '*')", vec![]).await?;
        // What the other frame says comes before what is asked after it has spoken.
        page.driver.execute_async("frames[1].postMessage(0, '*'); setTimeout(arguments[0], 0)", vec![]).await?;
        let state = answer(page, json!({"simpul": 1, "type": "get", "id": "a"})).await?;
        assert_eq!(state["address"], VIEW);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_script_for_hosts_fits_the_height_and_hands_on_the_news() {
    let script = format!("<script src=\"{SIMPUL}simpul-embed.js\" async></script>");
    let listen = "<script>window.told = []; document.addEventListener('simpul:state', event => told.push([event.target.id, event.detail.address]))</script>";
    let frames = ["id=satu", "id=dua data-max-height=400"]
        .map(|attributes| frame(&format!("{SANDBOX} {attributes} width=640 height=300"), VIEW))
        .concat();
    visit(Screen::LAB, HostPage { body: format!("{listen}{frames}{script}"), ..HostPage::default() }, async |page| {
        page.until("satu.offsetHeight > 600").await?;
        page.until("dua.clientHeight === 400").await?;
        page.enter_frame(0).await?;
        page.until("(pane => pane.scrollHeight <= pane.clientHeight)(document.querySelector('.pane'))").await?;
        page.choose(words().relations.prose).await?;
        page.until("(pane => pane.scrollHeight <= pane.clientHeight)(document.querySelector('.pane'))").await?;
        page.out().await?;
        page.until("told.some(([id, address]) => id === 'satu' && address.includes('v=uraian'))").await?;
        let prose: f64 = page.ask("satu.offsetHeight").await?;
        page.enter_frame(0).await?;
        // A network without ties is said in a line.
        page.driver.execute("location.hash = 'panes=relasi&embed=1&r=kalimat.999'", vec![]).await?;
        page.out().await?;
        page.until(&format!("satu.offsetHeight < {prose} / 2")).await
    })
    .await;
}
