//! `cargo xtask test`: every test there is, the quick ones first. Stops at the first step that fails.

use crate::failure::Failure;
use crate::setup;
use crate::{check, dist, journeys, run};

/// Sets up, checks, tests the engine and this crate, builds the page and walks through it.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    let (toolbox, needs) = setup::for_tests()?;
    check::all_but_tidy(&toolbox)?;
    run::heading("Tests of the engine, the house and its chores");
    run::step(
        run::command("cargo").args(["test", "--workspace", "--features", "simpul/cli", "--locked"]),
        "cargo test",
    )?;
    dist::build(&toolbox)?;
    run::heading("Journeys through the page in a browser");
    journeys::run(&needs)
}
