//! `cargo xtask test`: every test there is, the quick ones first. Stops at the first step that fails.

use crate::failure::Failure;
use crate::setup;
use crate::{check, dist, run};

/// Sets up, checks, tests the engine and this crate, and builds the page.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    let (toolbox, _journeys) = setup::for_tests()?;
    check::all_but_tidy(&toolbox)?;
    run::heading("Tests of the engine, the house and its chores");
    run::step(run::command("cargo").args(["test", "--workspace", "--locked"]), "cargo test")?;
    dist::build(&toolbox)
}
