//! Events: names of the tables with their year or number, and what a commemoration commemorates.

use super::Recogniser;
use super::cursor::Cursor;
use super::found::Found;
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::entity::vocabulary::Role;
use crate::text::TokenKind;

/// Finds events.
pub struct Events;

/// What a commemoration is told by.
pub const COMMEMORATIONS: [&str; 10] = [
    "peringatan",
    "memperingati",
    "perayaan",
    "merayakan",
    "rayakan",
    "peringati",
    "diperingati",
    "mengenang",
    "hut",
    "menandai",
];
/// What a people commemorates of its history; before a place it names the event.
const TURNS: [&str; 8] =
    ["pembebasan", "kemerdekaan", "revolusi", "penyatuan", "reunifikasi", "kemenangan", "kejatuhan", "proklamasi"];

impl Recogniser for Events {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        let mut new = draw_out_over_years(reading, out);
        let found = Found::new(out);
        for stretch in &reading.sentences {
            let mut cursor = Cursor::new(reading, &stretch.words);
            while cursor.seek(may_begin) {
                if let Some(event) = cursor.attempt(commemorated) {
                    let places = found.starting(event + 1).filter(|place| place.kind == EntityKind::Gpe);
                    let end = places.map(|place| place.words.end).max();
                    new.extend(end.map(|end| Proposal::rule(event..end, EntityKind::Evt, 0.85)));
                } else {
                    cursor.at += 1;
                }
            }
        }
        out.extend(new);
    }
}

/// Whether a commemoration can begin with the word.
pub fn may_begin(word: &Word<'_>) -> bool {
    word.may_be(Role::Commemoration)
}

/// `peringatan [80 tahun | ke-80] pembebasan`: the place of the last word.
pub fn commemorated(cursor: &mut Cursor<'_, '_>) -> Option<usize> {
    cursor.eat(&COMMEMORATIONS).then_some(())?;
    cursor.attempt(|cursor| {
        cursor.eat_number()?;
        cursor.eat(&["tahun"]).then_some(())
    });
    cursor.at += usize::from(cursor.folded().starts_with("ke-"));
    TURNS.contains(&cursor.folded()).then_some(cursor.at)
}

/// `Piala AFF 2016`, `Tahun Baru 2017`: the year or number after an event of the tables belongs to its name.
fn draw_out_over_years(reading: &Reading<'_>, found: &[Proposal]) -> Vec<Proposal> {
    let mut longer = Vec::new();
    for event in found.iter().filter(|event| event.kind == EntityKind::Evt) {
        let next = |at: usize| reading.words.get(at);
        let mut end = event.words.end;
        end += usize::from(next(end).is_some_and(|word| word.folded().starts_with("ke-")));
        end += usize::from(next(end).is_some_and(|word| word.kind == TokenKind::Number && word.text.len() == 4));
        if end > event.words.end {
            longer.push(Proposal::rule(event.words.start..end, EntityKind::Evt, 0.95));
        }
    }
    longer
}
