//! The trained numbers and their file.
//!
//! `SIMPTAG` and a version byte; the length and checksum of what follows; then the numbers ([`form`]).

use std::fmt;

use crate::coder::{Reader, Writer};
use crate::tables::Tables;
use crate::tag::Transitions;
use crate::weights::Weights;
use crate::{form, hash};

const MAGIC: &[u8; 7] = b"SIMPTAG";
const VERSION: u8 = 2;

/// Everything that was trained.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// Classes and names.
    pub tables: Tables,
    /// Weights of features.
    pub weights: Weights,
    /// Scores of one label after another.
    pub transitions: Transitions,
    /// The least probability of a span that is told.
    pub least: f32,
    /// What the probabilities become: by twentieths of the raw one, joined by straight lines.
    pub calibration: [f32; CALIBRATION],
}

/// How many points the calibration has.
pub const CALIBRATION: usize = 21;

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
        form::model(&mut writer, self);
        let body = writer.finish();
        let (len, sum) = ((body.len() as u32).to_le_bytes(), hash::of(&body).to_le_bytes());
        [&MAGIC[..], &[VERSION], &len, &sum, &body].concat()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Where the bytes are no whole and unaltered model of this version.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
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
        form::model(&mut reader, &Self::default()).filter(|_| reader.is_done()).ok_or(ModelError::Content)
    }

    /// What a raw probability becomes.
    #[allow(clippy::cast_sign_loss, reason = "clamped to 0 and more")]
    pub fn calibrate(&self, raw: f32) -> f32 {
        let place = raw.clamp(0.0, 1.0) * (CALIBRATION - 1) as f32;
        let at = (place as usize).min(CALIBRATION - 2);
        let (low, high) = (self.calibration[at], self.calibration[at + 1]);
        low + (high - low) * (place - at as f32)
    }
}
