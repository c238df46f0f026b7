//! The WebAssembly target of the pinned Rust toolchain.

use crate::failure::Failure;
use crate::run;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target where the toolchain lacks it.
pub fn ensure() -> Result<(), Failure> {
    let installed = run::output(run::command("rustup").args(["target", "list", "--installed"])).unwrap_or_default();
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    super::announce(TARGET, "the page is compiled for it", "the Rust toolchain");
    run::step_or_advise(
        run::command("rustup").args(["target", "add", TARGET]),
        "rustup target add",
        "Rust is expected to come from rustup (https://rustup.rs), with access to the network.",
    )
}
