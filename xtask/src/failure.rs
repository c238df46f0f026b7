//! What can go wrong in a chore, worded for the person who ran it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a chore stopped.
#[derive(Debug)]
pub enum Failure {
    /// A program could not be started at all.
    Start {
        /// Its name.
        program: String,
        /// What the system said.
        error: io::Error,
    },
    /// A step ran and did not succeed; its own output stands above.
    Step {
        /// The step, as a phrase.
        what: String,
        /// What to do about it, where that is known.
        advice: Option<String>,
    },
    /// Something a person has to provide.
    Missing {
        /// What is missing.
        what: String,
        /// How to provide it.
        advice: String,
    },
    /// A file could not be read or written.
    File {
        /// Its path.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file does not hold what a chore relies on.
    Content {
        /// Its path.
        path: PathBuf,
        /// What was looked for.
        lacks: String,
    },
    /// The port cannot be listened on.
    Port {
        /// Its number.
        port: u16,
        /// What the system said.
        error: io::Error,
    },
    /// The words after the chore's name are not understood.
    Words(String),
}

impl Failure {
    /// For `map_err` on an operation with `path`.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { path, error }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { program, error } => write!(f, "{program} could not be started: {error}"),
            Self::Step { what, advice: None } => write!(f, "{what} failed; the reason stands above"),
            Self::Step { what, advice: Some(advice) } => write!(f, "{what} failed; the reason stands above. {advice}"),
            Self::Missing { what, advice } => write!(f, "{what} is missing. {advice}"),
            Self::File { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Content { path, lacks } => write!(f, "{} lacks {lacks}", path.display()),
            Self::Port { port, error } if error.kind() == io::ErrorKind::AddrInUse => {
                write!(
                    f,
                    "port {port} is taken by another program; choose another with --port {}",
                    port.wrapping_add(1)
                )
            }
            Self::Port { port, error } => write!(f, "port {port} cannot be listened on: {error}"),
            Self::Words(complaint) => f.write_str(complaint),
        }
    }
}
