//! The command line: see [`simpul::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    simpul::cli::run()
}
