//! Names of the tables, and names of the tables drawn out by a word that makes another place of them.

use super::Recogniser;
use crate::entity::proposal::{Hint, Proposal};
use crate::entity::reading::Reading;
use crate::entity::{EntityKind, Source};

/// Finds the forms of the tables of names.
pub struct Names;

/// Words after a place name that make another place of it: `Lombok Timur`, `Sumatra Barat`.
const DIRECTIONS: [&str; 9] = ["Barat", "Timur", "Utara", "Selatan", "Tengah", "Tenggara", "Daya", "Laut", "Pusat"];

/// Parts of continents are regions of the world; parts of islands (`Lombok Timur`) are regencies and provinces.
const CONTINENTS: [&str; 4] = ["Asia", "Eropa", "Afrika", "Antarktika"];

impl Recogniser for Names {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        for (stretch, words) in reading.stretches() {
            let mut at = 0;
            while at < words.len() {
                let rest = words[at..].iter().map(|word| (word.id, word.text));
                let Some((len, id)) = reading.lexicon.longest(rest) else {
                    at += 1;
                    continue;
                };
                let kind = reading.lexicon.entry(id).kind;
                let is_place = matches!(kind, EntityKind::Gpe | EntityKind::Loc);
                let drawn_out = is_place && words.get(at + len).is_some_and(|word| DIRECTIONS.contains(&word.text));
                let is_part_of_an_island = drawn_out && !CONTINENTS.contains(&reading.lexicon.entry(id).name);
                let (len, hint) = if drawn_out { (len + 1, Hint::None) } else { (len, Hint::Entry(id)) };
                let start = stretch.words.start + at;
                out.push(Proposal {
                    words: start..start + len,
                    kind: if is_part_of_an_island { EntityKind::Gpe } else { kind },
                    source: Source::NameList,
                    confidence: if drawn_out { 0.8 } else { confidence(words[at].text, len) },
                    hint,
                });
                at += len;
            }
        }
    }
}

/// A form of several words is hardly ever anything else; a short single one may be.
fn confidence(first: &str, len: usize) -> f32 {
    match (len, first.chars().count()) {
        (2.., _) => 0.98,
        (_, 4..) => 0.95,
        _ => 0.9,
    }
}
