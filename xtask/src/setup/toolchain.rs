//! The parts of the pinned Rust toolchain that a plain installation may lack.

use crate::failure::Failure;
use crate::run;

/// One part, in rustup's words.
struct Part {
    /// `target` or `component`.
    sort: &'static str,
    name: &'static str,
    why: &'static str,
}

/// What the page is compiled for.
pub fn ensure_wasm() -> Result<(), Failure> {
    ensure(&Part { sort: "target", name: "wasm32-unknown-unknown", why: "the page is compiled for it" })
}

/// What looks at the code.
pub fn ensure_lints() -> Result<(), Failure> {
    ensure(&Part { sort: "component", name: "rustfmt", why: "it checks the formatting" })?;
    ensure(&Part { sort: "component", name: "clippy", why: "it checks for common mistakes" })
}

fn ensure(part: &Part) -> Result<(), Failure> {
    let Part { sort, name, why } = *part;
    let installed = run::output(run::command("rustup").args([sort, "list", "--installed"])).unwrap_or_default();
    // A component's name is followed by the machine it is for.
    if installed.lines().any(|line| line.starts_with(name)) {
        return Ok(());
    }
    super::announce(name, why, "the Rust toolchain");
    run::step_or_advise(
        run::command("rustup").args([sort, "add", name]),
        &format!("rustup {sort} add {name}"),
        "Rust is expected to come from rustup (https://rustup.rs), with access to the network.",
    )
}
