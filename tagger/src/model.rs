//! The trained numbers and their file.
//!
//! `SIMPTAG` and a version byte; the length and checksum of what follows; then transitions, calibration, tables, weights.
//! Weights are written stream by stream (numbers of features as differences, labels, steps), so that like stands beside
//! like and compresses.

use std::fmt;

use crate::bytes::{Reader, Writer};
use crate::fuse::{FuseMap, Parts};
use crate::hash;
use crate::tables::Tables;
use crate::tag::{KINDS, OPENING, TAGS, Transitions};
use crate::weights::{Feature, Weights};

const MAGIC: &[u8; 7] = b"SIMPTAG";
const VERSION: u8 = 1;

/// Everything that was trained.
#[derive(Clone, Debug, PartialEq)]
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
        let mut body = Writer::default();
        for value in self.transitions.between.iter().flatten().chain(self.transitions.within.iter().flatten()) {
            body.f32(*value);
        }
        body.f32(self.least);
        self.calibration.iter().for_each(|value| body.f32(*value));
        write_tables(&self.tables, &mut body);
        write_weights(&self.weights, &mut body);
        let mut file = Writer { bytes: MAGIC.to_vec() };
        file.bytes.push(VERSION);
        file.u32(body.bytes.len() as u32);
        file.u64(hash::of(&body.bytes));
        file.bytes.extend(body.bytes);
        file.bytes
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Where the bytes are no whole and unaltered model of this version.
    pub fn read(bytes: &[u8]) -> Result<Self, ModelError> {
        let mut reader = Reader::new(bytes);
        if reader.take(MAGIC.len()) != Some(MAGIC) {
            return Err(ModelError::NoModel);
        }
        match reader.u8() {
            Some(VERSION) => {}
            Some(other) => return Err(ModelError::Version(other)),
            None => return Err(ModelError::Length),
        }
        let (len, sum) = reader.u32().zip(reader.u64()).ok_or(ModelError::Length)?;
        let body = reader.take(len as usize).filter(|_| reader.is_done()).ok_or(ModelError::Length)?;
        if hash::of(body) != sum {
            return Err(ModelError::Checksum);
        }
        read_body(&mut Reader::new(body)).ok_or(ModelError::Content)
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

fn read_body(reader: &mut Reader<'_>) -> Option<Model> {
    let mut transitions = Transitions::default();
    let [between, within] = [OPENING * OPENING, 4 * KINDS];
    for at in 0..between {
        transitions.between[at / OPENING][at % OPENING] = reader.f32()?;
    }
    for at in 0..within {
        transitions.within[at / 4][at % 4] = reader.f32()?;
    }
    let least = reader.f32()?;
    let mut calibration = [0.0; CALIBRATION];
    for value in &mut calibration {
        *value = reader.f32()?;
    }
    let tables = read_tables(reader)?;
    let weights = read_weights(reader)?;
    reader.is_done().then_some(Model { tables, weights, transitions, least, calibration })
}

fn write_tables(tables: &Tables, out: &mut Writer) {
    out.u32(tables.middle.len() as u32);
    for class in tables.middle.iter().chain(&tables.large) {
        out.bytes.extend(class.to_le_bytes());
    }
    for map in [&tables.classes, &tables.parts, &tables.names] {
        let parts = map.parts();
        out.u64(parts.seed);
        out.bytes.extend([parts.segment_log, parts.value_bits, parts.cell_bits]);
        out.u32(parts.cells.len() as u32);
        if parts.cell_bits <= 8 {
            out.bytes.extend(parts.cells.iter().map(|cell| *cell as u8));
        } else {
            parts.cells.iter().for_each(|cell| out.bytes.extend(cell.to_le_bytes()));
        }
    }
}

fn read_tables(reader: &mut Reader<'_>) -> Option<Tables> {
    let count = reader.u32()? as usize;
    let mut classes = || Some(reader.take(count.checked_mul(2)?)?.chunks_exact(2).map(two).collect::<Vec<_>>());
    let (middle, large) = (classes()?, classes()?);
    let mut map = || {
        let seed = reader.u64()?;
        let (segment_log, value_bits, cell_bits) = (reader.u8()?, reader.u8()?, reader.u8()?);
        let len = reader.u32()? as usize;
        let cells = if cell_bits <= 8 {
            reader.take(len)?.iter().map(|cell| u16::from(*cell)).collect()
        } else {
            reader.take(len.checked_mul(2)?)?.chunks_exact(2).map(two).collect()
        };
        FuseMap::from_parts(Parts { seed, segment_log, value_bits, cell_bits, cells })
    };
    Some(Tables { classes: map()?, middle, large, parts: map()?, names: map()? })
}

fn two(bytes: &[u8]) -> u16 {
    u16::from(bytes[0]) | u16::from(bytes[1]) << 8
}

fn write_weights(weights: &Weights, out: &mut Writer) {
    let features = weights.features();
    out.f32(weights.step());
    out.u32(features.len() as u32);
    let mut steps = [0_u32; 2];
    let [last, count] = &mut steps;
    let differences: Vec<u32> = features
        .iter()
        .map(|feature| {
            *count += feature.weights.len() as u32;
            feature.number - std::mem::replace(last, feature.number)
        })
        .collect();
    out.u32(*count);
    for shift in [0, 8, 16, 24] {
        out.bytes.extend(differences.iter().map(|difference| (difference >> shift) as u8));
    }
    out.bytes.extend(features.iter().map(|feature| feature.weights.len() as u8));
    let all = || features.iter().flat_map(|feature| &feature.weights);
    out.bytes.extend(all().map(|(tag, _)| *tag));
    out.bytes.extend(all().map(|(_, steps)| steps.cast_unsigned()));
}

fn read_weights(reader: &mut Reader<'_>) -> Option<Weights> {
    let step = reader.f32()?;
    let (features, count) = (reader.u32()? as usize, reader.u32()? as usize);
    let streams = [reader.take(features)?, reader.take(features)?, reader.take(features)?, reader.take(features)?];
    let lens = reader.take(features)?;
    let (mut tags, mut steps) = (reader.take(count)?, reader.take(count)?);
    let mut number = 0_u32;
    let mut read = Vec::with_capacity(features);
    for (at, &len) in lens.iter().enumerate() {
        let difference = streams.iter().rev().fold(0_u32, |all, stream| all << 8 | u32::from(stream[at]));
        number = number.checked_add(difference).filter(|number| *number < 1 << crate::feature::BITS)?;
        let len = usize::from(len);
        let (own_tags, rest_tags) = tags.split_at_checked(len)?;
        let (own_steps, rest_steps) = steps.split_at_checked(len)?;
        (tags, steps) = (rest_tags, rest_steps);
        if own_tags.iter().any(|tag| usize::from(*tag) >= TAGS) || len > TAGS {
            return None;
        }
        let weights = own_tags.iter().zip(own_steps).map(|(tag, steps)| (*tag, steps.cast_signed())).collect();
        read.push(Feature { number, weights });
    }
    tags.is_empty().then(|| Weights::new(step, &read))
}
