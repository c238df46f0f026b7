//! The weights of features by label: 8-bit numbers, found by the feature's number.

use crate::tag::TAGS;

/// One weight: the label and the number of steps.
pub type Weight = (u8, i8);

/// Sums of steps by label. Whole numbers: in whatever order they are added, the sum is the same.
pub type Sums = [i16; TAGS];

/// The weights of one feature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    slots: Vec<Slot>,
    flat: Vec<Weight>,
    /// A bit for the low bits of every number that is in the table. Most features of a text have no weights, and this says
    /// so from a small part of the memory.
    held: Vec<u64>,
}

/// A place of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    /// The number of a feature; [`NONE`] where the slot is free.
    number: u32,
    /// Where its weights begin, and in the low six bits how many they are.
    place: u32,
}

const NONE: u32 = u32::MAX;

/// Bits of [`Weights::held`] for each feature, at least: one in eight features without weights is looked up in vain at most.
const HELD_BITS: usize = 8;

impl Weights {
    /// Puts features into the table. A label out of range is passed over.
    pub fn new(step: f32, features: &[Feature]) -> Self {
        let mut table = Self::with_room(step, features.len());
        for feature in features {
            table.put(feature.number, feature.weights.iter().copied().filter(|(tag, _)| usize::from(*tag) < TAGS));
        }
        table
    }

    /// A table that is free as yet, for so many features.
    pub(crate) fn with_room(step: f32, features: usize) -> Self {
        let slots = (features * 3 / 2).next_power_of_two().max(2);
        let bits = (features * HELD_BITS).next_power_of_two().max(64);
        let free = Slot { number: NONE, place: 0 };
        Self { step, slots: vec![free; slots], flat: Vec::new(), held: vec![0; bits / 64] }
    }

    /// Puts a feature into the table, by its number; there is room for it.
    pub(crate) fn put(&mut self, number: u32, weights: impl Iterator<Item = Weight>) {
        let mut slot = self.slot(number);
        while self.slots[slot].number != NONE && self.slots[slot].number != number {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        let first = self.flat.len() as u32;
        self.flat.extend(weights);
        self.slots[slot] = Slot { number, place: first << 6 | (self.flat.len() as u32 - first) };
        let bits = (number as usize / 64) & (self.held.len() - 1);
        self.held[bits] |= 1 << (number % 64);
    }

    fn slot(&self, number: u32) -> usize {
        // Numbers are hashes already.
        number as usize & (self.slots.len() - 1)
    }

    /// Whether the feature may have weights; where not, it has none.
    fn may_hold(&self, number: u32) -> bool {
        let word = self.held.get((number as usize / 64) & self.held.len().wrapping_sub(1));
        word.is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// The place of the feature's weights; 0, which holds none, where it has none.
    fn place(&self, number: u32) -> u32 {
        let mut slot = self.slot(number);
        while self.slots[slot].number != number {
            if self.slots[slot].number == NONE {
                return 0;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot].place
    }

    /// The size of one step.
    pub fn step(&self) -> f32 {
        self.step
    }

    /// Every feature, by number.
    pub fn features(&self) -> Vec<Feature> {
        let taken = self.slots.iter().filter(|slot| slot.number != NONE);
        let mut features: Vec<Feature> = taken
            .map(|&Slot { number, place }| {
                let first = (place >> 6) as usize;
                Feature { number, weights: self.flat[first..first + (place & 63) as usize].to_vec() }
            })
            .collect();
        features.sort_by_key(|feature| feature.number);
        features
    }
}

/// More features than a word has from all that stands around it.
const MOST: usize = 64;

/// Features that may have weights. Each step is taken for all before the next is taken for one: so the look-ups of a step do
/// not wait for one another, and most of the time goes into waiting for memory.
#[derive(Debug)]
pub struct Chosen<'w> {
    weights: &'w Weights,
    numbers: [u32; MOST],
    count: usize,
    /// The places of weights, and the first of them.
    found: [(u32, Weight); MOST],
}

impl<'w> Chosen<'w> {
    /// None yet.
    pub fn new(weights: &'w Weights) -> Self {
        Self { weights, numbers: [0; MOST], count: 0, found: [(0, (0, 0)); MOST] }
    }

    /// Takes the feature in, where it may have weights.
    pub fn take(&mut self, number: u32) {
        debug_assert!(self.count < MOST, "a word has fewer features");
        if let Some(place) = self.numbers.get_mut(self.count) {
            *place = number;
            self.count += usize::from(self.weights.may_hold(number));
        }
    }

    /// Adds the steps of all to `sums` and lets go of them.
    pub fn add_to(&mut self, sums: &mut Sums) {
        let flat = &self.weights.flat;
        let chosen = &self.numbers[..std::mem::take(&mut self.count)];
        for (number, found) in chosen.iter().zip(&mut self.found) {
            let place = self.weights.place(*number);
            *found = (place, flat.get((place >> 6) as usize).copied().unwrap_or_default());
        }
        for &(place, first) in &self.found[..chosen.len()] {
            let (at, count) = ((place >> 6) as usize, (place & 63) as usize);
            if count == 0 {
                continue;
            }
            add(first, sums);
            flat[at + 1..at + count].iter().for_each(|weight| add(*weight, sums));
        }
    }
}

fn add((tag, steps): Weight, sums: &mut Sums) {
    let sum = &mut sums[usize::from(tag)];
    *sum = sum.saturating_add(steps.into());
}
