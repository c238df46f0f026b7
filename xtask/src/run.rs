//! Running other programs from the root of the checkout.

use std::process::Command;

use crate::failure::Failure;
use crate::house;

/// `program` with the checkout's root as its folder.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(house::root());
    command
}

/// Runs `command` with its output on the screen; `what` names the step if it fails.
pub fn step(command: &mut Command, what: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| start_failure(command, error))?;
    if status.success() { Ok(()) } else { Err(Failure::Step { what: what.to_owned(), advice: None }) }
}

/// As [`step`], with `advice` on what to do if it fails.
pub fn step_or_advise(command: &mut Command, what: &str, advice: &str) -> Result<(), Failure> {
    step(command, what).map_err(|failure| match failure {
        Failure::Step { what, .. } => Failure::Step { what, advice: Some(advice.to_owned()) },
        Failure::Start { program, .. } => Failure::Missing { what: program, advice: advice.to_owned() },
        other => other,
    })
}

/// What `command` prints, where it starts and succeeds.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A heading above a step's own output.
pub fn heading(text: &str) {
    println!("\n── {text}");
}

fn start_failure(command: &Command, error: std::io::Error) -> Failure {
    Failure::Start { program: command.get_program().to_string_lossy().into_owned(), error }
}
