//! A model as a file: `SIMPTAG` and a version byte; the length and checksum of what follows; then the numbers ([`form`]).

use std::fmt;

use crate::coder::{Reader, Writer};
use crate::model::Model;
use crate::pause::{Pause, at_once};
use crate::{form, hash};

const MAGIC: &[u8; 7] = b"SIMPTAG";
const VERSION: u8 = 2;

/// Why a file is no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelError {
    /// It does not begin as a model does.
    NoModel,
    /// It is of another version.
    Version(u8),
    /// It is shorter or longer than it says.
    Length,
    /// Its bytes were altered.
    Checksum,
    /// Its parts do not fit together.
    Content,
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoModel => f.write_str("this is no model of the tagger"),
            Self::Version(version) => {
                write!(f, "the model has version {version}, and version {VERSION} is needed")
            }
            Self::Length => f.write_str("the model was cut short or drawn out"),
            Self::Checksum => f.write_str("the model was altered: its checksum does not fit"),
            Self::Content => f.write_str("the parts of the model do not fit together"),
        }
    }
}

impl std::error::Error for ModelError {}

impl Model {
    /// The file.
    pub fn write(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        at_once(form::model(&mut writer, self, Pause::NEVER));
        let body = writer.finish();
        let (len, sum) = ((body.len() as u32).to_le_bytes(), hash::of(&body).to_le_bytes());
        [&MAGIC[..], &[VERSION], &len, &sum, &body].concat()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Where the bytes are no whole and unaltered model of this version.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        at_once(Self::read_pausing(bytes, Pause::NEVER))
    }

    /// The same, with pauses.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub async fn read_pausing(bytes: &[u8], pause: Pause<'_>) -> Result<Self, ModelError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(ModelError::NoModel)?;
        let (&version, rest) = rest.split_first().ok_or(ModelError::Length)?;
        if version != VERSION {
            return Err(ModelError::Version(version));
        }
        let (&len, rest) = rest.split_first_chunk().ok_or(ModelError::Length)?;
        let (&sum, body) = rest.split_first_chunk().ok_or(ModelError::Length)?;
        if u32::from_le_bytes(len) as usize != body.len() {
            return Err(ModelError::Length);
        }
        if u64::from_le_bytes(sum) != hash::of(body) {
            return Err(ModelError::Checksum);
        }
        let mut reader = Reader::new(body);
        let model = form::model(&mut reader, &Self::default(), pause).await;
        model.filter(|_| reader.is_done()).ok_or(ModelError::Content)
    }
}
