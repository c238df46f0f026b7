//! The choices that make up a way of training, and those that were kept.

use crate::learn::{crf, net};
use crate::{compress, tables};

/// A way of training.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Classes and names.
    pub tables: tables::Options,
    /// Whether the tagger sees what rules and tables say.
    pub hints: bool,
    /// Features seen more rarely are not learned.
    pub least_count: u8,
    /// How the teacher is learned, from annotated text alone.
    pub teacher: crf::Options,
    /// How many teachers, each reading in another order, are averaged.
    pub teachers: u64,
    /// Networks that teach beside them.
    pub net: Option<Blend>,
    /// How a student learns from text that the teacher labelled; none makes the teacher the model.
    pub student: Option<Student>,
    /// How weights are made small.
    pub compress: compress::Options,
}

/// How networks teach.
#[derive(Clone, Copy, Debug)]
pub struct Blend {
    /// How they are learned.
    pub learning: net::Options,
    /// How many, each begun elsewhere and reading in another order, are averaged.
    pub count: u64,
    /// Their share in what is taught, 0 to 1.
    pub share: f32,
}

/// How a student learns.
#[derive(Clone, Copy, Debug)]
pub struct Student {
    /// How it is learned.
    pub learning: crf::Options,
    /// Features seen more rarely are not learned.
    pub least_count: u8,
    /// How much a raw sentence counts; an annotated one counts 1.
    pub raw_weight: f32,
    /// How much a sentence of a public set counts.
    pub public_weight: f32,
    /// Whether the teacher speaks for what a public set leaves open.
    pub fill_gaps: bool,
    /// How the weights worth their bytes are learned once more by themselves.
    pub again: Option<Again>,
}

/// How weights worth their bytes are learned once more.
#[derive(Clone, Copy, Debug)]
pub struct Again {
    /// What they may cost in the model's file after brotli, about.
    pub most_bytes: usize,
    /// How they are learned.
    pub learning: crf::Options,
}

impl Recipe {
    /// The same without a student: the fields that would teach, small weights dropped until the page could carry them.
    #[must_use]
    pub fn unschooled(&self) -> Self {
        let compress = compress::Options { least: 0.08, most_bytes: 430_000, ..self.compress };
        Self { net: None, student: None, compress, ..*self }
    }

    /// The same, learned quickly: one teacher, as large as it comes.
    #[must_use]
    pub fn first_reader(&self) -> Self {
        let compress = compress::Options { least: 0.08, ..self.compress };
        Self { teachers: 1, net: None, student: None, compress, ..*self }
    }
}

/// The way that was kept.
pub const KEPT: Recipe = Recipe {
    tables: tables::Options {
        classes: 1000,
        least_count: 3,
        rounds: 10,
        window: 3,
        names: true,
        parts: true,
        longest_place: 1,
    },
    hints: true,
    least_count: 2,
    teacher: crf::Options { rate: 0.1, absolute: 1.0, quadratic: 0.0, rounds: 14, hidden: 0.5, seed: 0 },
    teachers: 2,
    net: Some(Blend {
        learning: net::Options { rate: 0.002, rounds: 10, hidden: 0.3, seed: 1 },
        count: 2,
        share: 0.35,
    }),
    student: Some(Student {
        learning: crf::Options { rate: 0.1, absolute: 2.0, quadratic: 0.0, rounds: 6, hidden: 0.2, seed: 0 },
        least_count: 4,
        raw_weight: 1.0,
        public_weight: 0.6,
        fill_gaps: true,
        again: Some(Again {
            most_bytes: 200_000,
            learning: crf::Options { rate: 0.1, absolute: 0.5, quadratic: 0.0, rounds: 6, hidden: 0.1, seed: 0 },
        }),
    }),
    compress: compress::Options { least: 0.0, step: 0.05, most_bytes: usize::MAX },
};
