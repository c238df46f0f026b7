//! Python with CRFsuite, in a virtual environment of its own.

use std::path::PathBuf;

use super::{announce, folder};
use crate::failure::Failure;
use crate::run;

/// The version of python-crfsuite.
const CRFSUITE: &str = "0.9.12";
const ADVICE: &str = "Install Python 3 with venv and pip (Debian: python3-venv), with access to the package registry.";

/// The Python that has it.
pub fn with_crfsuite() -> Result<PathBuf, Failure> {
    let home = folder::all()?.join(format!("python-crfsuite-{CRFSUITE}"));
    let python = home.join("bin/python");
    if run::output(run::command(&python.display().to_string()).args(["-c", "import pycrfsuite"])).is_some() {
        return Ok(python);
    }
    announce(&format!("python-crfsuite {CRFSUITE}"), "its speed is compared with ours", &home.display().to_string());
    // An environment names its own folder in its programs, but its Python finds its packages wherever it is moved.
    folder::fill(&home, |part| {
        let venv = &mut run::command("python3");
        run::step_or_advise(venv.args(["-m", "venv"]).arg(part), "python3 -m venv", ADVICE)?;
        let mut pip = run::command(&part.join("bin/python").display().to_string());
        pip.args(["-m", "pip", "install", "--quiet", &format!("python-crfsuite=={CRFSUITE}")]);
        run::step_or_advise(&mut pip, "pip install python-crfsuite", ADVICE)
    })?;
    Ok(python)
}
