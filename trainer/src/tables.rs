//! The tables of a model: word classes from raw text, names and their parts from lists.

use std::collections::HashMap;

use simpul_reading::text::{Span, token};
use simpul_tagger::fuse::FuseMap;
use simpul_tagger::hash;
use simpul_tagger::tables::{LONGEST_NAME, Tables, name_key};
use simpul_tagger::word::Spelling;

use crate::classes::skipgram::Vectors;
use crate::classes::{kmeans, skipgram};
use crate::data::names::Names;

/// What goes into the tables.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How many small classes; 0 for none of any size.
    pub classes: usize,
    /// Words rarer than this in raw text get no class.
    pub least_count: usize,
    /// How often the raw text is read.
    pub rounds: usize,
    /// How far to either side words count as neighbours.
    pub window: usize,
    /// Whether listed names are kept.
    pub names: bool,
    /// Whether parts of listed names are kept.
    pub parts: bool,
    /// Places of more words than this are left out.
    pub longest_place: usize,
}

/// Classes of middle size and large ones.
const COARSER: [usize; 2] = [256, 64];

/// Vectors of the words of `sentences`; none where no classes are wanted.
pub fn vectors(sentences: &[Vec<String>], options: Options) -> Vectors {
    if options.classes == 0 {
        return Vectors::default();
    }
    let learning = skipgram::Options {
        least_count: options.least_count,
        window: options.window,
        negatives: 5,
        rounds: options.rounds,
    };
    skipgram::learn(sentences, learning)
}

/// Adds classes of these vectors to the tables.
pub fn add_classes(tables: &mut Tables, vectors: &Vectors, options: Options) {
    if options.classes == 0 {
        return;
    }
    let (classes, centres) = kmeans::cluster(&vectors.vectors, options.classes);
    let mut scratch = Vec::new();
    let entries: Vec<(u64, u16)> = vectors
        .words
        .iter()
        .zip(&classes)
        .map(|(word, class)| (Spelling::read(word, &mut scratch).exact, *class))
        .collect();
    tables.classes = FuseMap::build(&entries, 10, 16).unwrap_or_default();
    let coarser = |count: usize| kmeans::cluster(&centres, count).0;
    tables.middle = coarser(COARSER[0]);
    tables.large = coarser(COARSER[1]);
}

/// Adds listed names and their parts to the tables.
pub fn add_names(tables: &mut Tables, names: &Names, options: Options) {
    let mut listed: HashMap<u64, u16> = HashMap::new();
    let mut parts: HashMap<u64, [u32; 4]> = HashMap::new();
    for (kind, list) in (0..).zip([&names.people, &names.organisations, &names.places]) {
        for name in list {
            let words = words(name);
            if words.is_empty() || words.len() > LONGEST_NAME {
                continue;
            }
            for (at, word) in words.iter().enumerate() {
                let column = if kind == 0 { usize::from(at > 0) } else { 1 + kind as usize };
                parts.entry(*word).or_default()[column] += 1;
            }
            if kind == 2 && words.len() > options.longest_place {
                continue;
            }
            let key = words.iter().fold(hash::START, |key, word| name_key(key, *word));
            listed
                .entry(key)
                .and_modify(|known| {
                    if *known != kind {
                        *known = 3;
                    }
                })
                .or_insert(kind);
        }
    }
    if options.names {
        let entries: Vec<(u64, u16)> = listed.into_iter().collect();
        tables.names = FuseMap::build(&entries, 2, 8).unwrap_or_default();
    }
    if options.parts {
        let entries: Vec<(u64, u16)> = parts.iter().filter_map(|(word, counts)| Some((*word, part(counts)?))).collect();
        tables.parts = FuseMap::build(&entries, 3, 8).unwrap_or_default();
    }
}

/// The lower-case hashes of a name's words.
fn words(name: &str) -> Vec<u64> {
    let mut scratch = Vec::new();
    let tokens = token::tokens(name, Span::new(0, name.len()));
    tokens.iter().map(|token| Spelling::read(token.span.slice(name), &mut scratch).lower).collect()
}

/// What a word is in names, from how often it is a given name, a later part of a person's name, part of an
/// organisation's name and of a place's.
fn part(counts: &[u32; 4]) -> Option<u16> {
    let [given, family, organisation, place] = counts.map(|count| count as f32);
    // Places are four times as many as people, organisations a seventh of them.
    let (person, organisation, place) = (given + family, 4.0 * organisation, place / 3.0);
    let all = person + organisation + place;
    if all < 1.5 {
        return None;
    }
    let often = all >= 12.0;
    Some(if person > 0.7 * all {
        if given > family { u16::from(often) } else { 2 + u16::from(often) }
    } else if place > 0.7 * all {
        4 + u16::from(often)
    } else if organisation > 0.7 * all {
        6
    } else {
        7
    })
}
