//! The command line, for scripts and for checking: `simpul analyze` and `simpul evaluate`.
//!
//! What it prints is what the engine found; nothing is found here. Exit codes: 0 all went well, 1 something could not be
//! read (the rest was done), 2 the command itself was wrong.

mod analyze;
mod evaluate;
mod gold;
mod input;
mod model;
pub mod stated;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Reads Indonesian news: who and what is named, when, how much, and where it stands.
#[derive(Debug, Parser)]
#[command(name = "simpul", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Marks articles and prints what was found, a file a line, in the order given.
    Analyze(analyze::Analyze),
    /// Compares what is found with marks made by hand: precision, recall and F1 by kind.
    Evaluate(evaluate::Evaluate),
}

/// Runs the command that the process was called with.
pub fn run() -> ExitCode {
    let ended = match Arguments::parse().command {
        Command::Analyze(analyze) => analyze.run(),
        Command::Evaluate(evaluate) => evaluate.run(),
    };
    let all_went_well = ended.unwrap_or_else(|problem| {
        eprintln!("simpul: {problem}");
        false
    });
    if all_went_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
