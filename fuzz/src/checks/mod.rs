//! What has to hold for any bytes: one check a fuzz target, by its name.

mod model;
mod reading;
mod stated;
#[path = "../../../tagger/tests/tiny/mod.rs"]
mod tiny;

use std::sync::LazyLock;

use simpul_tagger::Model;

pub use model::model;
pub use reading::{clean, recognise, tokenise};

/// Making it takes longer than most checks.
static TINY: LazyLock<Model> = LazyLock::new(tiny::model);

/// A check: it panics where something does not hold.
pub type Check = fn(&[u8]);

/// The checks by name: of the target and of the folder under `fuzz/regressions`.
pub const ALL: [(&str, Check); 4] =
    [("clean", clean), ("tokenise", tokenise), ("recognise", recognise), ("model", model)];
