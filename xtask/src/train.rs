//! `cargo xtask train`: trains the tagger, optimised, and writes the model and its card to `assets/model`.

use crate::failure::Failure;
use crate::run;

/// Trains; the words are the trainer's.
pub fn run(words: &[String]) -> Result<(), Failure> {
    let mut cargo = run::command("cargo");
    cargo.args(["run", "--quiet", "--release", "--locked", "--package", "simpul-trainer", "--"]).args(words);
    run::step(&mut cargo, "training")
}
