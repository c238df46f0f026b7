//! Reading the data: annotated texts, token files, name lists, raw text.

pub mod conll;
pub mod gold;
pub mod names;
pub mod raw;
pub mod text;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why data could not be read.
#[derive(Debug)]
pub enum DataError {
    /// A file could not be opened or read.
    File(PathBuf, io::Error),
    /// A line is not what its format says.
    Line(PathBuf, usize),
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Line(path, line) => write!(f, "{}:{line}: not a line of this format", path.display()),
        }
    }
}

impl std::error::Error for DataError {}

/// The whole file as text.
///
/// # Errors
/// Where a file cannot be read or is not of its format.
pub fn read(path: &Path) -> Result<String, DataError> {
    std::fs::read_to_string(path).map_err(|error| DataError::File(path.to_owned(), error))
}

/// The whole of a compressed file as text; what is no UTF-8 becomes a replacement character.
///
/// # Errors
/// Where a file cannot be read or is not of its format.
pub fn read_gzip(path: &Path) -> Result<String, DataError> {
    let fail = |error| DataError::File(path.to_owned(), error);
    let file = std::fs::File::open(path).map_err(fail)?;
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut flate2::read::GzDecoder::new(file), &mut bytes).map_err(fail)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
