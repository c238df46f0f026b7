//! The files that can be taken away arrive whole, and are what their names say.

use crate::harness::{Page, Screen, journey};
use crate::sight::words;
use quick_xml::events::Event;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// A folder for what the browser saves; it goes when this is dropped.
struct Downloads(PathBuf);

impl Downloads {
    async fn of(page: &Page) -> WebDriverResult<Self> {
        let folder = std::env::temp_dir().join(format!("simpul-downloads-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        page.tell("Browser.setDownloadBehavior", json!({"behavior": "allow", "downloadPath": folder})).await?;
        Ok(Self(folder))
    }

    /// What stands in a file, once it has its final name.
    async fn read(&self, name: &str) -> WebDriverResult<String> {
        let (file, end) = (self.0.join(name), Instant::now() + Duration::from_secs(10));
        while !Path::exists(&file) {
            assert!(Instant::now() < end, "{name} was not saved");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(fs::read_to_string(file)?)
    }
}

impl Drop for Downloads {
    fn drop(&mut self) {
        // What is left behind lies in the system's own folder for such things.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Takes a file away; gives back its name and what stands in it.
async fn take(page: &Page, downloads: &Downloads, label: &str) -> WebDriverResult<(String, String)> {
    page.choose(label).await?;
    let said = "document.querySelector('#relations-export .hint')?.textContent ?? ''";
    let ending = (words().relations.export.done)("");
    page.until(&format!("({said}).endsWith({}) && ({said}) !== window.taken", json!(ending))).await?;
    page.driver.execute(format!("window.taken = {said};"), vec![]).await?;
    let said: String = page.ask("window.taken").await?;
    let name = said.strip_suffix(&ending).expect("the sentence begins with the name");
    Ok((name.to_owned(), downloads.read(name).await?))
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
    journey(Screen::DESK, "", async |page| {
        let downloads = Downloads::of(page).await?;
        let drawn = "['.nodes [data-node]', '.edges [data-edge]'].map(each => document.querySelectorAll(each).length)";
        let [nodes, ties]: [usize; 2] = page.ask(drawn).await?;
        let passages: usize = page
            .ask(
                "[...document.querySelectorAll('[data-edge] title')]
                .reduce((sum, title) => sum + Number(title.textContent.match(/(\\d+)\\D*$/)[1]), 0)",
            )
            .await?;
        page.choose(export.open).await?;

        let (name, svg) = take(page, &downloads, export.svg.0).await?;
        assert!(ends(&name, "svg") && count(&svg, "svg") == 1, "{name}");
        assert!(count(&svg, "line") >= ties && count(&svg, "text") > nodes, "{name}");
        let rule = (words().relations.rule.sentence)(&simpul::relation::TieRule::default());
        assert!(
            svg.contains(export.title) && svg.contains(rule.split('.').next().unwrap()),
            "title and rule are inside"
        );

        let (name, gexf) = take(page, &downloads, export.gexf.0).await?;
        assert!(ends(&name, "gexf"), "{name}");
        assert_eq!((count(&gexf, "node"), count(&gexf, "edge")), (nodes, ties));

        for (label, expected) in [(export.nodes.0, nodes), (export.ties.0, ties), (export.evidence.0, passages)] {
            let (name, table) = take(page, &downloads, label).await?;
            assert!(ends(&name, "csv"), "{name}");
            assert_eq!(rows(&table), expected, "{name}");
        }
        Ok(())
    })
    .await;
}
