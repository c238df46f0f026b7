//! The trained tagger as the command line finds it: in the folder that was named, else beside the program or in the checkout.

use simpul_tagger::Model;
use std::fs;
use std::path::{Path, PathBuf};

/// The model's file name.
const FILE: &str = "simpul.model";

/// The folders where a model may stand that nobody named.
const USUAL: [&str; 2] = ["assets/model", "."];

/// What a command is told about the model.
#[derive(Debug, clap::Args)]
pub struct Choice {
    /// The folder that holds simpul.model; without it assets/model of the working folder and the program's own folder are
    /// looked into.
    #[arg(long, value_name = "DIR")]
    model: Option<PathBuf>,
    /// Read by rules and tables alone.
    #[arg(long, conflicts_with = "model")]
    no_model: bool,
}

impl Choice {
    /// The model that was asked for; none where none was named and none is found. An altered one is refused.
    pub fn read(&self) -> Result<Option<Model>, String> {
        if self.no_model {
            return Ok(None);
        }
        match &self.model {
            Some(folder) => read(&folder.join(FILE)).map(Some),
            None => usual().map(|path| read(&path)).transpose(),
        }
    }
}

fn usual() -> Option<PathBuf> {
    let program = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(FILE)));
    USUAL.iter().map(|folder| Path::new(folder).join(FILE)).chain(program).find(|path| path.is_file())
}

fn read(path: &Path) -> Result<Model, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
    Model::read(&bytes).map_err(|error| format!("{}: {error}", path.display()))
}
