//! Checks the corpus files at build time.
fn main() {}
