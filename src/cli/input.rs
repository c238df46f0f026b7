//! Files as they come: their text, unchanged, or a sentence on why there is none.

use crate::corpus::MAX_BYTES;
use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The path that stands for standard input.
const STANDARD_INPUT: &str = "-";

/// A text and what it is called.
#[derive(Debug)]
pub struct Input {
    /// The file's name without folder and ending; `stdin` for standard input.
    pub id: String,
    /// The file's text, unchanged.
    pub text: String,
}

/// Why a file has no text for us.
#[derive(Debug)]
pub struct Unreadable {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Io(io::Error),
    NotUtf8(usize),
    TooLong(usize),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.path.display())?;
        match &self.reason {
            Reason::Io(error) => write!(out, "cannot be read: {error}"),
            Reason::NotUtf8(byte) => {
                write!(out, "is not UTF-8 (byte {byte}); save it as UTF-8, for example with `iconv -t UTF-8`")
            }
            Reason::TooLong(bytes) => write!(out, "has {bytes} bytes; {MAX_BYTES} are the most for one article"),
        }
    }
}

/// Reads one file, or standard input for `-`.
pub fn read(path: &Path) -> Result<Input, Unreadable> {
    let fault = |reason| Unreadable { path: path.to_owned(), reason };
    let bytes = bytes(path).map_err(|error| fault(Reason::Io(error)))?;
    if bytes.len() > MAX_BYTES {
        return Err(fault(Reason::TooLong(bytes.len())));
    }
    let text = String::from_utf8(bytes).map_err(|error| fault(Reason::NotUtf8(error.utf8_error().valid_up_to())))?;
    Ok(Input { id: id(path), text })
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path == Path::new(STANDARD_INPUT) {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    fs::read(path)
}

fn id(path: &Path) -> String {
    if path == Path::new(STANDARD_INPUT) {
        return "stdin".to_owned();
    }
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
