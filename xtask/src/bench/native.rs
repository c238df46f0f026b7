//! The analysis on this machine: the program of the package `simpul-bench`, each figure in a process of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Speed;
use super::texts::Text;
use crate::failure::Failure;
use crate::{house, run};

/// The program and the model it reads by.
pub struct Program {
    model: Option<PathBuf>,
}

impl Program {
    /// Compiles it.
    pub fn build(model: Option<PathBuf>) -> Result<Self, Failure> {
        run::heading("Building the native program");
        let mut cargo = run::command("cargo");
        cargo.args(["build", "--quiet", "--release", "--locked", "--package", "simpul-bench", "--bins"]);
        run::step(&mut cargo, "cargo build")?;
        Ok(Self { model })
    }

    fn command(&self) -> Command {
        let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| house::root().join("target"), PathBuf::from);
        let mut command = run::command(&folder.join("release/simpul-bench").display().to_string());
        command.arg(self.model.as_deref().unwrap_or(Path::new("-")));
        command
    }

    /// Times the reading of a text.
    pub fn speed(&self, text: &Text, threads: usize) -> Result<Speed, Failure> {
        let mut command = self.command();
        command.args(["speed", &threads.to_string()]).arg(&text.path);
        let said = run::output(&mut command).unwrap_or_default();
        let numbers: Vec<Option<f64>> = said.split_whitespace().map(|word| word.parse().ok()).collect();
        match numbers[..] {
            [Some(tokens), _, Some(wall), worked, kilobytes] => {
                Ok(Speed { tokens, wall, worked, megabytes: kilobytes.map(|kilobytes| kilobytes / 1024.0) })
            }
            _ => Err(Failure::Step { what: format!("timing {}", text.name), advice: None }),
        }
    }

    /// Prints how time grows on hostile texts; fails where that is out of proportion.
    pub fn hostile(&self) -> Result<(), Failure> {
        run::step(self.command().arg("hostile"), "keeping time in proportion to length")
    }

    /// The tokens of a file, one a line with its tag.
    pub fn tokens(&self, file: &Path) -> Result<String, Failure> {
        let said = run::output(self.command().arg("tokens").arg(file));
        said.ok_or_else(|| Failure::Step { what: format!("reading {}", file.display()), advice: None })
    }
}
