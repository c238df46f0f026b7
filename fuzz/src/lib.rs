//! What the fuzz targets check. `tests/regressions.rs` runs the same checks over `fuzz/regressions`, without a fuzzer.

pub mod checks;
