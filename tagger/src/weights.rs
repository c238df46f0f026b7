//! The weights of features by label: 8-bit numbers, found by the feature's number.

use crate::lattice::Row;
use crate::tag::TAGS;

/// One weight: the label and the number of steps.
pub type Weight = (u8, i8);

/// The weights of one feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Its number ([`crate::feature`]).
    pub number: u32,
    /// Its weights, by label.
    pub weights: Vec<Weight>,
}

/// Weights of many features, in an open hash table over one flat list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    /// The size of one step.
    step: f32,
    /// Numbers of features; [`NONE`] where the slot is free.
    numbers: Vec<u32>,
    /// Where the weights of the slot's feature begin, and in the low byte how many they are.
    places: Vec<u32>,
    flat: Vec<Weight>,
}

const NONE: u32 = u32::MAX;

impl Weights {
    /// Puts features into the table. A label out of range is passed over.
    pub fn new(step: f32, features: &[Feature]) -> Self {
        let slots = (features.len() * 2).next_power_of_two().max(2);
        let mut table = Self { step, numbers: vec![NONE; slots], places: vec![0; slots], flat: Vec::new() };
        for feature in features {
            let mut slot = table.slot(feature.number);
            while table.numbers[slot] != NONE && table.numbers[slot] != feature.number {
                slot = (slot + 1) & (slots - 1);
            }
            let first = table.flat.len() as u32;
            table.flat.extend(feature.weights.iter().filter(|(tag, _)| usize::from(*tag) < TAGS));
            table.numbers[slot] = feature.number;
            table.places[slot] = first << 6 | (table.flat.len() as u32 - first);
        }
        table
    }

    fn slot(&self, number: u32) -> usize {
        // Numbers are hashes already.
        number as usize & (self.numbers.len() - 1)
    }

    /// Adds the feature's weights to `row`.
    pub fn add(&self, number: u32, row: &mut Row) {
        if self.numbers.is_empty() {
            return;
        }
        let mut slot = self.slot(number);
        while self.numbers[slot] != number {
            if self.numbers[slot] == NONE {
                return;
            }
            slot = (slot + 1) & (self.numbers.len() - 1);
        }
        let place = self.places[slot];
        let first = (place >> 6) as usize;
        for &(tag, steps) in &self.flat[first..first + (place & 63) as usize] {
            row[usize::from(tag)] += f32::from(steps) * self.step;
        }
    }

    /// The size of one step.
    pub fn step(&self) -> f32 {
        self.step
    }

    /// Every feature, by number.
    pub fn features(&self) -> Vec<Feature> {
        let taken = self.numbers.iter().zip(&self.places).filter(|(number, _)| **number != NONE);
        let mut features: Vec<Feature> = taken
            .map(|(&number, &place)| {
                let first = (place >> 6) as usize;
                Feature { number, weights: self.flat[first..first + (place & 63) as usize].to_vec() }
            })
            .collect();
        features.sort_by_key(|feature| feature.number);
        features
    }
}
