//! The page: mounts the shell.
fn main() {}
