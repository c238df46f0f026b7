//! The files that can be taken away arrive whole, and are what their names say.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use roxmltree::{Document, ParsingOptions};
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::prelude::*;

/// Keeps what the page gives the browser to save, and under which name.
pub const KEEP: &str = "{
    const create = URL.createObjectURL, click = HTMLAnchorElement.prototype.click, files = new Map();
    URL.createObjectURL = file => { const address = create.call(URL, file); files.set(address, file); return address; };
    HTMLAnchorElement.prototype.click = function () {
        if (this.download) window.saved = {name: this.download, file: files.get(this.href)};
        click.call(this);
    };
}";

/// Takes a file away; gives back its name and what stands in it.
pub async fn take(page: &Page, label: &str, extension: &str) -> WebDriverResult<(String, Vec<u8>)> {
    page.driver.execute("delete window.saved;", vec![]).await?;
    page.choose(label).await?;
    page.until("window.saved").await?;
    let read = "const done = arguments[0];
        saved.file.arrayBuffer().then(bytes => done([saved.name, Array.from(new Uint8Array(bytes))]));";
    let (name, bytes): (String, Vec<u8>) = page.driver.execute_async(read, vec![]).await?.convert()?;
    let said = "document.querySelector('.files-said')?.textContent";
    page.until(&format!("{said} === {}", json!((words().files.done)(&name)))).await?;
    assert!(Path::new(&name).extension().is_some_and(|found| found == extension), "{name}");
    Ok((name, bytes))
}

async fn take_text(page: &Page, label: &str, extension: &str) -> WebDriverResult<String> {
    let (_, file) = take(page, label, extension).await?;
    Ok(String::from_utf8(file).expect("text"))
}

/// How many elements of each name a document holds; fails where it is not well-formed.
fn count(document: &str, element: &str) -> usize {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(document, options).expect("well-formed");
    document.descendants().filter(|node| node.tag_name().name() == element).count()
}

/// The rows of a table, without its head; fails where one has more or fewer fields than the head.
fn rows(table: &str) -> usize {
    let table = table.trim_start_matches('\u{feff}');
    let rows: Result<Vec<_>, _> = csv::Reader::from_reader(table.as_bytes()).records().collect();
    rows.expect("as many fields as the head").len()
}

/// Width and height of a PNG, where it is one.
fn pixels(file: &[u8]) -> (u32, u32) {
    assert_eq!(file[..8], *b"\x89PNG\r\n\x1a\n", "the signature of a PNG");
    let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[tokio::test]
async fn drawing_tables_and_graph_are_taken_away_whole() {
    let files = &words().files;
    journey(Screen { before: KEEP, ..Screen::DESK }, "", async |page| {
        let drawn = "['.nodes [data-node]', '.edges [data-edge]'].map(each => document.querySelectorAll(each).length)";
        let [nodes, ties]: [usize; 2] = page.ask(drawn).await?;
        let passages: usize = page
            .ask(
                "[...document.querySelectorAll('[data-edge] title')]
                .reduce((sum, title) => sum + Number(title.textContent.match(/(\\d+)\\D*$/)[1]), 0)",
            )
            .await?;
        page.choose(files.open).await?;

        let svg = take_text(page, files.svg.0, "svg").await?;
        assert!(count(&svg, "svg") == 1 && count(&svg, "line") >= ties && count(&svg, "text") > nodes);
        let rule = (words().relations.rule.sentence)(&simpul::relation::TieRule::default());
        assert!(
            svg.contains(files.title) && svg.contains(rule.split('.').next().unwrap()),
            "title and rule are inside"
        );
        let (_, png) = take(page, files.png.0, "png").await?;
        let svg = Document::parse(&svg).expect("well-formed");
        let twice = |side| svg.root_element().attribute(side).unwrap().parse::<f64>().unwrap() * 2.0;
        let (width, height) = pixels(&png);
        assert!((f64::from(width) - twice("width")).abs() <= 2.0 && (f64::from(height) - twice("height")).abs() <= 2.0);
        std::fs::write(crate::harness::screenshot_folder().join("jejaring.png"), png)?;

        for (label, extension) in [(files.gexf.0, "gexf"), (files.graphml.0, "graphml")] {
            let graph = take_text(page, label, extension).await?;
            assert_eq!((count(&graph, "node"), count(&graph, "edge")), (nodes, ties));
        }
        for (label, expected) in [(files.nodes.0, nodes), (files.ties.0, ties), (files.evidence.0, passages)] {
            let table = take_text(page, label, "csv").await?;
            assert_eq!(rows(&table), expected, "{label}");
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn articles_that_remain_are_taken_away_with_their_marks() {
    let files = &words().files;
    journey(Screen { before: KEEP, ..Screen::DESK }, "k=PER,GPE&q=pakta", async |page| {
        let articles: usize = page.ask("document.querySelectorAll('#read .card:not(.beyond)').length").await?;
        page.choose(files.open).await?;
        let (name, annotations) = take(page, files.annotations.0, "jsonld").await?;
        assert!(name.contains("pakta") && name.contains("-artikel"), "{name}");
        let annotations: Value = serde_json::from_slice(&annotations).expect("JSON");
        let mentions = annotations["total"].as_u64().expect("a count") as usize;
        assert!(mentions > 10);
        let id = annotations["first"]["items"][0]["id"].as_str().expect("an address");
        assert!(id.starts_with(&page.ask::<String>("location.href.split('#')[0]").await?), "{id}");

        let tei = take_text(page, files.tei.0, "xml").await?;
        assert_eq!(count(&tei, "TEI"), articles);
        assert_eq!(count(&tei, "measure"), 0, "kinds that are switched off are not marked");
        let html = take_text(page, files.html.0, "html").await?;
        assert_eq!((count(&html, "article"), count(&html, "mark")), (articles, mentions + 8));
        let conll = take_text(page, files.conll.0, "conll").await?;
        assert_eq!(conll.lines().filter(|line| line.contains("\tB-")).count(), mentions);
        let (_, data) = take(page, files.json.0, "json").await?;
        let data: Value = serde_json::from_slice(&data).expect("JSON");
        assert_eq!(data["articles"].as_array().expect("a list").len(), articles);
        assert_eq!(data["address"], page.ask::<String>("location.href").await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn where_nothing_remains_a_sentence_says_so() {
    let files = &words().files;
    journey(Screen::DESK, "q=tidakadakatainidimanapun", async |page| {
        page.choose(files.open).await?;
        page.choose(files.tei.0).await?;
        let said = format!("document.querySelector('.files-said').textContent === {}", json!(files.no_articles));
        page.until(&said).await
    })
    .await;
}

#[tokio::test]
async fn the_view_is_cited_with_its_address_and_the_day() {
    let cite = &words().files.cite;
    journey(Screen::DESK, "e=kim-jong-un&q=pakta", async |page| {
        page.choose(words().files.open).await?;
        let texts = "[...document.querySelectorAll('.files textarea')].map(text => text.value)";
        let [plain, bibtex]: [String; 2] = page.ask(texts).await?;
        let address: String = page.ask("location.href").await?;
        let day: [u32; 3] =
            page.ask("[new Date().getFullYear(), new Date().getMonth() + 1, new Date().getDate()]").await?;
        let day = simpul::text::Date { year: day[0].cast_signed(), month: day[1] as u8, day: day[2] as u8 };
        assert!(plain.contains(&address) && plain.ends_with(&format!("{}.", (cite.accessed)(day))), "{plain}");
        assert!(bibtex.contains(&address) && bibtex.contains(&format!("urldate = {{{day}}}")), "{bibtex}");
        page.choose(cite.copy_bibtex).await?;
        let said = format!(
            "[...document.querySelectorAll('.files [role=status]')].some(it => it.textContent === {})",
            json!(cite.copied)
        );
        page.until(&said).await
    })
    .await;
}
