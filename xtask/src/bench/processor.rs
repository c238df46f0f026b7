//! How long a browser's processes had a processor: on a machine that does other work beside, that says more than the clock.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Whose time counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threads {
    /// That of the main threads: what a page computes runs in one; what the browser does beside it mostly does not.
    Main,
    /// That of all: a frame is painted by several.
    All,
}

/// Seconds for which such threads of a process and of all that descend from it had a processor, as Linux tells it.
pub fn worked(process: u32, threads: Threads) -> Option<f64> {
    let parents = parents()?;
    let descends = |&at: &u32| {
        let line = std::iter::successors(Some(at), |at| parents.get(at).copied());
        line.take(parents.len()).any(|at| at == process)
    };
    let of = if threads == Threads::Main { main_thread } else { all_threads };
    parents.keys().copied().filter(descends).map(of).sum()
}

/// The parent of every process.
fn parents() -> Option<BTreeMap<u32, u32>> {
    let folders = fs::read_dir("/proc").ok()?;
    let processes = folders.filter_map(|folder| folder.ok()?.file_name().to_str()?.parse().ok());
    Some(processes.filter_map(|process| Some((process, parent(process)?))).collect())
}

fn parent(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // Behind the name in brackets: its state, then its parent.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

/// A process that has ended meanwhile did nothing.
fn main_thread(process: u32) -> Option<f64> {
    thread(Path::new(&format!("/proc/{process}")))
}

fn all_threads(process: u32) -> Option<f64> {
    let threads = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten();
    threads.filter_map(|folder| Some(folder.ok()?.path())).map(|folder| thread(&folder)).sum()
}

fn thread(folder: &Path) -> Option<f64> {
    let told = fs::read_to_string(folder.join("schedstat"));
    let nanoseconds = told.as_ref().map_or(Some("0"), |told| told.split_whitespace().next())?;
    Some(nanoseconds.parse::<f64>().ok()? / 1e9)
}
