//! Every chore of the project as one command; what each does is in its own file.
fn main() {}
