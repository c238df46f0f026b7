//! How the numbers of a model stand in its file, told once for writing and reading: what is given goes in, what was written
//! or read comes out. A reader is given nothing.
//!
//! Numbers of features are hashes, of which only the distances can be told in fewer bits. Which labels have weights, and how
//! large, follows from labels and weights before them: names of one kind go together, and what speaks for a name speaks
//! against no name.

use crate::coder::{Coder, Odds};
use crate::feature::BITS;
use crate::fuse::{FuseMap, Parts};
use crate::model::Model;
use crate::pause::{OFTEN, Pause};
use crate::tables::Tables;
use crate::tag::{self, KINDS, OUTSIDE, TAGS};
use crate::weights::{Feature, Weight, Weights};

/// Of a distance, no fewer low bits and no more are told as they come, whatever the file says.
const LOW_BITS: [u32; 2] = [6, 24];

/// No list of a model is longer.
const LONGEST: u32 = 1 << 20;

/// The numbers of a model; nothing where they do not fit together. A pause comes every few hundred items of a list.
pub async fn model(coder: &mut impl Coder, given: &Model, pause: Pause<'_>) -> Option<Model> {
    let (mut transitions, mut least, mut calibration) = (given.transitions.clone(), given.least, given.calibration);
    let scores = transitions.between.iter_mut().flatten().chain(transitions.within.iter_mut().flatten());
    for value in scores.chain([&mut least]).chain(&mut calibration) {
        *value = fraction(coder, *value)?;
    }
    let tables = tables(coder, &given.tables, pause).await?;
    let weights = weights(coder, &given.weights, pause).await?;
    Some(Model { tables, weights, transitions, least, calibration })
}

/// A finite number.
fn fraction(coder: &mut impl Coder, given: f32) -> Option<f32> {
    Some(f32::from_bits(coder.word(given.to_bits()))).filter(|value| value.is_finite())
}

/// How many items a list has.
fn count(coder: &mut impl Coder, given: usize) -> Option<usize> {
    Some(coder.word(given as u32)).filter(|count| *count <= LONGEST).map(|count| count as usize)
}

/// Each of so many items, by its place in the list.
async fn each<C: Coder>(
    coder: &mut C,
    count: usize,
    pause: Pause<'_>,
    item: &mut dyn FnMut(&mut C, usize),
) -> Option<()> {
    for first in (0..count).step_by(OFTEN) {
        (first..count.min(first + OFTEN)).for_each(|at| item(coder, at));
        if coder.is_over() {
            return None;
        }
        pause.here().await;
    }
    Some(())
}

/// How many numbers there are, and each of them.
async fn list<C: Coder>(
    coder: &mut C,
    given: &[u16],
    pause: Pause<'_>,
    item: &mut dyn FnMut(&mut C, u16) -> u16,
) -> Option<Vec<u16>> {
    let count = count(coder, given.len())?;
    let mut items = Vec::with_capacity(count);
    let mut next = |coder: &mut C, at: usize| items.push(item(coder, given.get(at).copied().unwrap_or_default()));
    each(coder, count, pause, &mut next).await?;
    Some(items)
}

async fn tables(coder: &mut impl Coder, given: &Tables, pause: Pause<'_>) -> Option<Tables> {
    let (mut lists, mut maps) = (<[Vec<u16>; 2]>::default(), <[FuseMap; 3]>::default());
    for (read, given) in lists.iter_mut().zip([&given.middle, &given.large]) {
        *read = list(coder, given, pause, &mut |coder, class| coder.plain(16, class.into()) as u16).await?;
    }
    for (read, given) in maps.iter_mut().zip([&given.classes, &given.parts, &given.names]) {
        *read = fuse_map(coder, &given.parts(), pause).await?;
    }
    let ([middle, large], [classes, parts, names]) = (lists, maps);
    Some(Tables { classes, middle, large, parts, names })
}

async fn fuse_map(coder: &mut impl Coder, given: &Parts, pause: Pause<'_>) -> Option<FuseMap> {
    let high = coder.word((given.seed >> 32) as u32);
    let seed = u64::from(high) << 32 | u64::from(coder.word(given.seed as u32));
    let mut byte = |given: u8| coder.plain(8, given.into()) as u8;
    let (segment_log, value_bits, cell_bits) = (byte(given.segment_log), byte(given.value_bits), byte(given.cell_bits));
    let width = Some(u32::from(cell_bits)).filter(|width| *width <= 16)?;
    // One cell in six is free, those at both ends above all.
    let mut taken = Odds::default();
    let cells = list(coder, &given.cells, pause, &mut |coder, given| cell(coder, &mut taken, width, given)).await?;
    FuseMap::from_parts(Parts { seed, segment_log, value_bits, cell_bits, cells })
}

/// A cell, which is free or not. A function of its own, as [`RowOdds::weights`].
#[inline(never)]
fn cell(coder: &mut impl Coder, taken: &mut Odds, width: u32, given: u16) -> u16 {
    if coder.bit(taken, given != 0) { coder.plain(width, given.into()) as u16 } else { 0 }
}

async fn weights<C: Coder>(coder: &mut C, given: &Weights, pause: Pause<'_>) -> Option<Weights> {
    let step = fraction(coder, given.step())?;
    let given = given.features();
    // Distances of numbers scattered by chance (Golomb 1966): low bits as they come, and how many times these do not reach.
    let mean = (1_u32 << BITS) / (given.len() as u32).clamp(1, LONGEST);
    let low = coder.plain(5, mean.ilog2()).clamp(LOW_BITS[0], LOW_BITS[1]);
    let (mut reach, mut odds, mut number) = ([Odds::default(); 16], RowOdds::new(), 0);
    let count = count(coder, given.len())?;
    let (mut table, none) = (Weights::with_room(step, count), Feature::default());
    let mut next = |coder: &mut C, at: usize| {
        let feature = given.get(at).unwrap_or(&none);
        let distance = feature.number.saturating_sub(number);
        let high = coder.count(&mut reach, ((1 << BITS) - number) >> low, distance >> low) << low;
        number = (number + (high | coder.plain(low, distance & ((1 << low) - 1)))).min(1 << BITS);
        let row = odds.weights(coder, &feature.weights);
        table.put(number, (0..).zip(row).filter(|(_, steps)| *steps != 0));
    };
    each(coder, count, pause, &mut next).await?;
    (number < 1 << BITS).then_some(table)
}

/// Steps by label, 0 where a label has no weight.
type Row = [i8; TAGS];

/// The odds of the weights of a feature. Tables of several columns lie in one row: an array of arrays would be filled odds by
/// odds, by 300 kB of code.
struct RowOdds {
    /// By how many there are at least: whether there are more.
    counts: Vec<Odds>,
    /// By label, the label before it that has a weight, and how many are to come (up to 6): whether it has one.
    held: Vec<Odds>,
    /// By label, [`kin`], the sign of what speaks for no name, and how many there are (up to 3): whether its weight is above
    /// zero.
    positive: Vec<Odds>,
    /// By place in a name, how many there are (up to 3), sign, and steps (up to 16): whether there is another step.
    steps: Vec<Odds>,
}

impl RowOdds {
    fn new() -> Self {
        let odds = |count| vec![Odds::default(); count];
        Self {
            counts: odds(TAGS),
            held: odds(TAGS * (TAGS + 1) * 7),
            positive: odds(TAGS * 27 * 3 * 4),
            steps: odds(5 * 4 * 2 * 16),
        }
    }

    /// The weights of one feature. A function of its own: browsers make one fast while it is called again and again,
    /// not while it runs.
    #[inline(never)]
    fn weights(&mut self, coder: &mut impl Coder, given: &[Weight]) -> Row {
        let mut row: Row = [0; TAGS];
        for (tag, steps) in given {
            row[usize::from(*tag)] = *steps;
        }
        self.row(coder, &row)
    }

    fn row(&mut self, coder: &mut impl Coder, given: &Row) -> Row {
        let count = given.iter().filter(|steps| **steps != 0).count();
        let count = coder.count(&mut self.counts, TAGS as u32, count as u32) as usize;
        let (mut read, mut left, mut before) = ([0; TAGS], count, TAGS);
        for tag in 0..TAGS {
            if left == 0 {
                break;
            }
            let odds = &mut self.held[(tag * (TAGS + 1) + before) * 7 + left.min(6)];
            // The last labels have weights where nothing else is left for those to come.
            if left == TAGS - tag || coder.bit(odds, given[tag] != 0) {
                read[tag] = self.weight(coder, tag, count.min(3), &read, given[tag]);
                (left, before) = (left - 1, tag);
            }
        }
        read
    }

    /// The weight of the label `tag`, which has one, after those that were `read`.
    fn weight(&mut self, coder: &mut impl Coder, tag: usize, crowd: usize, read: &Row, given: i8) -> i8 {
        let odds = &mut self.positive[((tag * 27 + kin(tag, read)) * 3 + sign(read[OUTSIDE])) * 4 + crowd];
        let positive = coder.bit(odds, given > 0);
        let first = ((tag.div_ceil(KINDS) * 4 + crowd) * 2 + usize::from(positive)) * 16;
        let odds = &mut self.steps[first..first + 16];
        let more = coder.count(odds, 126, given.unsigned_abs().saturating_sub(1).into()) as i8;
        if positive { 1 + more } else { -1 - more }
    }
}

/// The signs of the weights of labels of the same kind before `tag`, as one number below 27.
fn kin(tag: usize, read: &Row) -> usize {
    let kind = tag::kind(tag);
    kind.map_or(0, |kind| (1 + kind..tag).step_by(KINDS).fold(0, |signs, tag| 3 * signs + sign(read[tag])))
}

fn sign(steps: i8) -> usize {
    match steps {
        0 => 0,
        1.. => 1,
        _ => 2,
    }
}
