//! Inputs that once broke something, or were made to, read again: `fuzz/regressions` holds them, by fuzz target.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its inputs has failed")]

#[path = "../fuzz/src/checks/mod.rs"]
mod checks;

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn what_once_broke_is_read() {
    for (target, check) in checks::ALL {
        let inputs = inputs(target);
        assert!(!inputs.is_empty(), "no inputs for {target}");
        for path in inputs {
            // Shown only if the check fails: then the last line names the input.
            println!("{}", path.display());
            check(&fs::read(path).unwrap());
        }
    }
}

/// The files of one target.
fn inputs(target: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/regressions").join(target);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn any_other_text_passes_every_check_too() {
    for (_, check) in checks::ALL {
        check("Presiden Rusia Vladimir Putin tiba di Moskow, Selasa (12/8/2025).\u{c}Putin bertemu Kim.".as_bytes());
    }
}
