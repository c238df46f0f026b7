//! The page with ten thousand entities in it and three ties to each, opened in a frame of a page that walks it and notes its
//! longest tasks. It reports and judges nothing: a machine that is busy is no fault of the page.

use std::fs;

use super::{browser, texts};
use crate::failure::Failure;
use crate::setup::{self, Toolbox};
use crate::{dist, run};

const PAGE: &str = include_str!("crowd.html");
const NODES: &str = "10000";

/// Makes the corpus, builds the page of it and prints what the walk reports.
pub fn run(toolbox: &Toolbox) -> Result<(), Failure> {
    let chromium = setup::chromium()?.program;
    let folder = texts::folder().join("crowd");
    let (corpus, page) = (folder.join("corpus"), folder.join("index.html"));
    run::heading("Making the news of a crowd");
    let mut make = run::command("cargo");
    make.args(["run", "--quiet", "--locked", "--package", "simpul-bench", "--bin", "simpul-bench", "--", "-"]);
    run::step(make.args(["crowd", NODES]).arg(&corpus), "making the news")?;
    run::heading("Building the page with them");
    let mut trunk = dist::trunk(toolbox, &folder.join("page"));
    run::step(trunk.arg("--release").env("SIMPUL_CORPUS", &corpus), "trunk build")?;
    fs::write(&page, PAGE).map_err(Failure::file(&page))?;
    run::heading("The page in Chromium: tasks over 50 ms, and the longest");
    let report = browser::visit(&folder, &chromium, "")?.unwrap_or_else(|| "failed: no report".to_owned());
    println!("{report}");
    if report.starts_with("failed") {
        return Err(Failure::Step { what: "walking the page of a crowd".to_owned(), advice: None });
    }
    Ok(())
}
