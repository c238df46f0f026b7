//! The peer: CRFsuite called from Python, trained on the spot on our own marks of the built-in articles. Only its
//! features and tagging are timed: our tokens are given to it.

use std::fs;
use std::path::{Path, PathBuf};

use super::Speed;
use super::native::Program;
use super::texts::{self, Text};
use crate::failure::Failure;
use crate::{run, setup};

const SCRIPT: &str = include_str!("crfsuite.py");

/// A trained CRFsuite.
pub struct Tagger {
    python: PathBuf,
    script: PathBuf,
    learned: PathBuf,
}

impl Tagger {
    /// Writes the tokens it learns from.
    pub fn prepare(native: &Program, corpus: &Path) -> Result<Self, Failure> {
        let python = setup::python_with_crfsuite()?;
        let (script, learned) = (texts::folder().join("crfsuite.py"), texts::folder().join("learned.tsv"));
        fs::write(&script, SCRIPT).map_err(Failure::file(&script))?;
        fs::write(&learned, native.tokens(corpus)?).map_err(Failure::file(&learned))?;
        Ok(Self { python, script, learned })
    }

    /// Trains, and times features and tagging of a text.
    pub fn speed(&self, native: &Program, text: &Text) -> Result<Speed, Failure> {
        let tokens = text.path.with_extension("tsv");
        fs::write(&tokens, native.tokens(&text.path)?).map_err(Failure::file(&tokens))?;
        let mut command = run::command(&self.python.display().to_string());
        command.arg(&self.script).args([&self.learned, &tokens]);
        let said = run::output(&mut command).unwrap_or_default();
        match said.split_whitespace().filter_map(|word| word.parse().ok()).collect::<Vec<f64>>()[..] {
            [tokens, wall, worked] => Ok(Speed { tokens, wall, worked: Some(worked), megabytes: None }),
            _ => Err(Failure::Step { what: "CRFsuite from Python".to_owned(), advice: None }),
        }
    }
}
