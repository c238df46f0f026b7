//! The network beside others: layout, communities and frames in one page, all on the same graphs, taking turns. It also
//! draws five networks by our layout and by d3-force side by side, to be looked at.

use std::fs;

use super::{browser, texts};
use crate::failure::Failure;
use crate::run;
use crate::setup::{self, Toolbox};

const PAGE: &str = include_str!("network.html");

/// Builds the page and prints what it reports.
pub fn run(toolbox: &Toolbox) -> Result<(), Failure> {
    let peers = setup::network_peers()?;
    let chromium = setup::chromium()?.program;
    let folder = texts::folder().join("network");
    browser::build_module(toolbox, &folder)?;
    let page = folder.join("index.html");
    fs::write(&page, PAGE).map_err(Failure::file(&page))?;
    fs::copy(&peers, folder.join("peers.js")).map_err(Failure::file(&peers))?;
    run::heading("The network in Chromium, beside others on the same graphs in the same run");
    let report = browser::visit(&folder, &chromium, "")?;
    let report = report
        .filter(|report| !report.starts_with("failed"))
        .ok_or_else(|| Failure::Step { what: "timing the network in the browser".to_owned(), advice: None })?;
    println!("{report}\nPictures: {}", folder.display());
    Ok(())
}
