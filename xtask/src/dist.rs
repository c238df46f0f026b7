//! `cargo xtask dist`: the finished static site, in `dist/`.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::setup::{self, Toolbox};
use crate::{house, run, sizes};

/// Sets up, builds, and says how large the site is.
pub fn run(_words: &[String]) -> Result<(), Failure> {
    build(&setup::for_page()?)?;
    sizes::run(&[])
}

/// Builds the optimised page into `dist/`.
pub fn build(toolbox: &Toolbox) -> Result<(), Failure> {
    run::heading("Building the page");
    run::step(trunk(toolbox, &house::dist()).arg("--release"), "trunk build")
}

/// Builds a page of the hostile articles (`tests/fixtures/hostile`) into `target/hostile`, for the journeys that look
/// whether they stay what they are. Not optimised: it is read by nobody.
pub fn build_hostile(toolbox: &Toolbox) -> Result<(), Failure> {
    run::heading("Building a page of hostile articles");
    let mut trunk = trunk(toolbox, &house::root().join("target/hostile"));
    run::step(trunk.env("SIMPUL_CORPUS", "tests/fixtures/hostile"), "trunk build")
}

/// The command that builds a page into a folder.
pub fn trunk(toolbox: &Toolbox, into: &Path) -> Command {
    let mut trunk = toolbox.command("trunk");
    trunk.args(["build", "--locked", "--dist"]).arg(into);
    // A NO_COLOR other than true or false is refused by Trunk.
    trunk.env_remove("NO_COLOR");
    trunk
}
