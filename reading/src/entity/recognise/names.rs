//! Names of the tables, and names of the tables drawn out by a word that makes another place of them.

use std::ops::Range;

use super::Recogniser;
use crate::entity::lexicon::EntryId;
use crate::entity::proposal::{Hint, Proposal};
use crate::entity::reading::{Reading, Word};
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
                let rest = words[at..].iter().map(|word| (word.known().id(), word.text));
                let Some((len, id)) = reading.lexicon.longest(rest) else {
                    at += 1;
                    continue;
                };
                if len == 1 && is_other_word(reading, &stretch.words, stretch.words.start + at) {
                    at += 1;
                    continue;
                }
                let id = club_of(reading, words, at..at + len, id).unwrap_or(id);
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

/// Whether a name of one word is something else where it stands: `US` of `US$`, the number of `Lima orang`.
fn is_other_word(reading: &Reading<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let words = &reading.words[..sentence.end];
    let money = words.get(at + 1).is_some_and(|next| next.is("$") && !next.spaced);
    let placed = at > sentence.start && words[at - 1].is_any(&OF_PLACES);
    money || (reading.number(at).is_some() && !placed)
}

/// Words before a name that say it is a place.
const OF_PLACES: [&str; 9] = ["di", "ke", "dari", "kota", "asal", "warga", "menuju", "bandara", "provinsi"];

/// Words of sport; beside them a city's name is its club's.
const SPORT: [&str; 38] = [
    "gol",
    "laga",
    "klub",
    "pemain",
    "pelatih",
    "penyerang",
    "gelandang",
    "bek",
    "kiper",
    "striker",
    "winger",
    "pertandingan",
    "kemenangan",
    "kekalahan",
    "poin",
    "klasemen",
    "liga",
    "skuat",
    "skuad",
    "transfer",
    "bermain",
    "menjamu",
    "bertandang",
    "mengalahkan",
    "kontra",
    "musim",
    "juara",
    "trofi",
    "penalti",
    "manajer",
    "kapten",
    "timnya",
    "derby",
    "semifinal",
    "final",
    "bertanding",
    "menang",
    "kalah",
];

/// The club that the city's name stands for in a sentence on sport.
fn club_of(reading: &Reading<'_>, words: &[Word<'_>], name: Range<usize>, city: EntryId) -> Option<EntryId> {
    let is_city = reading.lexicon.entry(city).kind == EntityKind::Gpe;
    let form = || words[name.clone()].iter().map(Word::folded).collect::<Vec<_>>().join(" ");
    let club = if is_city { reading.lexicon.find(&form(), EntityKind::Org) } else { None }?;
    let placed = name.start > 0 && words[name.start - 1].is_any(&OF_PLACES);
    let sport = || words.iter().any(|word| SPORT.contains(&word.folded()));
    (!placed && sport()).then_some(club)
}

/// A form of several words is hardly ever anything else; a short single one may be.
fn confidence(first: &str, len: usize) -> f32 {
    match (len, first.chars().count()) {
        (2.., _) => 0.98,
        (_, 4..) => 0.95,
        _ => 0.9,
    }
}
