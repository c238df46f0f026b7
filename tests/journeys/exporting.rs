//! The files that can be taken away arrive whole, and are what their names say.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use quick_xml::events::Event;
use serde_json::json;
use std::path::Path;
use thirtyfour::prelude::*;

/// Keeps what the page gives the browser to save, and under which name.
const KEEP: &str = "{
    const create = URL.createObjectURL, click = HTMLAnchorElement.prototype.click, files = new Map();
    URL.createObjectURL = file => { const address = create.call(URL, file); files.set(address, file); return address; };
    HTMLAnchorElement.prototype.click = function () {
        if (this.download) window.saved = {name: this.download, file: files.get(this.href)};
        click.call(this);
    };
}";

/// Takes a file away; gives back its name and what stands in it.
async fn take(page: &Page, label: &str) -> WebDriverResult<(String, String)> {
    page.driver.execute("delete window.saved;", vec![]).await?;
    page.choose(label).await?;
    page.until("window.saved").await?;
    let read = "const done = arguments[0]; saved.file.text().then(text => done([saved.name, text]));";
    let (name, text): (String, String) = page.driver.execute_async(read, vec![]).await?.convert()?;
    let said = "document.querySelector('#relations-export .hint')?.textContent";
    page.until(&format!("{said} === {}", json!((words().relations.export.done)(&name)))).await?;
    Ok((name, text))
}

fn ends(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

/// How many elements of each name a document holds; fails where it is not well formed.
fn count(document: &str, element: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut found = 0;
    loop {
        match reader.read_event().expect("well formed") {
            Event::Start(start) | Event::Empty(start) => {
                found += usize::from(start.name().as_ref() == element);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// The rows of a table, without its head; fails where one has more or fewer fields than the head.
fn rows(table: &str) -> usize {
    let table = table.trim_start_matches('\u{feff}');
    let rows: Result<Vec<_>, _> = csv::Reader::from_reader(table.as_bytes()).records().collect();
    rows.expect("as many fields as the head").len()
}

#[tokio::test]
async fn drawing_tables_and_graph_are_taken_away_whole() {
    let export = &words().relations.export;
    journey(Screen { before: KEEP, ..Screen::DESK }, "", async |page| {
        let drawn = "['.nodes [data-node]', '.edges [data-edge]'].map(each => document.querySelectorAll(each).length)";
        let [nodes, ties]: [usize; 2] = page.ask(drawn).await?;
        let passages: usize = page
            .ask(
                "[...document.querySelectorAll('[data-edge] title')]
                .reduce((sum, title) => sum + Number(title.textContent.match(/(\\d+)\\D*$/)[1]), 0)",
            )
            .await?;
        page.choose(export.open).await?;

        let (name, svg) = take(page, export.svg.0).await?;
        assert!(ends(&name, "svg") && count(&svg, "svg") == 1, "{name}");
        assert!(count(&svg, "line") >= ties && count(&svg, "text") > nodes, "{name}");
        let rule = (words().relations.rule.sentence)(&simpul::relation::TieRule::default());
        assert!(
            svg.contains(export.title) && svg.contains(rule.split('.').next().unwrap()),
            "title and rule are inside"
        );

        let (name, gexf) = take(page, export.gexf.0).await?;
        assert!(ends(&name, "gexf"), "{name}");
        assert_eq!((count(&gexf, "node"), count(&gexf, "edge")), (nodes, ties));

        for (label, expected) in [(export.nodes.0, nodes), (export.ties.0, ties), (export.evidence.0, passages)] {
            let (name, table) = take(page, label).await?;
            assert!(ends(&name, "csv"), "{name}");
            assert_eq!(rows(&table), expected, "{name}");
        }
        Ok(())
    })
    .await;
}
