//! Quantities: a number with its magnitude and its unit or the one noun it counts, money, percentages, ranks, scores.

use rustc_hash::FxHashSet;
use std::sync::OnceLock;

use super::Recogniser;
use super::cursor::Cursor;
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::entity::vocabulary::Role;
use crate::order::sort;
use crate::text::{TokenKind, fold, lexicon};

/// Finds quantities.
pub struct Quantities;

impl Recogniser for Quantities {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        for stretch in &reading.sentences {
            let mut cursor = Cursor::new(reading, &stretch.words);
            while cursor.seek(may_begin) {
                let start = cursor.at;
                let before = (start > stretch.words.start).then(|| &reading.words[start - 1]);
                let Some(confidence) = cursor.attempt(|cursor| quantity(cursor, before, stretch.titled)) else {
                    cursor.at += 1;
                    continue;
                };
                let words = start..cursor.at;
                out.push(Proposal::rule(words, EntityKind::Qty, confidence));
            }
        }
    }
}

const CURRENCIES: [&str; 12] = ["rp", "us", "usd", "idr", "sgd", "rm", "eur", "$", "€", "£", "¥", "s"];
const RANKS: [&str; 4] = ["peringkat", "posisi", "urutan", "ranking"];
const ORDINALS: [&str; 11] = [
    "pertama",
    "kedua",
    "ketiga",
    "keempat",
    "kelima",
    "keenam",
    "ketujuh",
    "kedelapan",
    "kesembilan",
    "kesepuluh",
    "terakhir",
];
/// Words after which a number is a name or a label.
const LABELS: [&str; 16] = [
    "nomor", "no", "no.", "pasal", "ayat", "salah", "rt", "rw", "lantai", "grup", "usia", "umur", "halaman", "kavling",
    "blok", "angka",
];

/// Every folded word that a quantity can begin with, besides figures, numbers in words and ranks in digits (`ke-3`).
pub fn beginnings() -> impl Iterator<Item = &'static str> {
    RANKS.into_iter().chain(CURRENCIES)
}

/// Whether a quantity can begin with the word.
pub fn may_begin(word: &Word<'_>) -> bool {
    word.kind == TokenKind::Number
        || word.may_be(Role::Quantity)
        || word.may_be(Role::Number)
        || word.folded().starts_with("ke-")
}

/// The quantity at the cursor, and how surely it is one.
pub fn quantity(cursor: &mut Cursor<'_, '_>, before: Option<&Word<'_>>, titled: bool) -> Option<f32> {
    cursor
        .attempt(rank)
        .or_else(|| cursor.attempt(money))
        .or_else(|| cursor.attempt(percentage))
        .or_else(|| cursor.attempt(score))
        .or_else(|| cursor.attempt(|cursor| counted(cursor, before, titled)))
}

/// `peringkat kedua`, `urutan ke-3`, `ke-18`.
fn rank(cursor: &mut Cursor<'_, '_>) -> Option<f32> {
    let introduced = cursor.eat(&RANKS);
    let in_digits =
        |word: &str| word.strip_prefix("ke-").is_some_and(|rank| rank.starts_with(|c: char| c.is_ascii_digit()));
    if in_digits(cursor.folded()) || (introduced && ORDINALS.contains(&cursor.folded())) {
        cursor.at += 1;
        return Some(0.9);
    }
    (introduced && cursor.eat_number().is_some()).then_some(0.9)
}

/// `Rp 16.400`, `US$ 2,5 juta`, `Rp 22 ribu hingga Rp 37 ribu`.
fn money(cursor: &mut Cursor<'_, '_>) -> Option<f32> {
    sum(cursor)?;
    cursor.attempt(|cursor| {
        // `Rp 2 triliun atau Rp 1 triliun` may be one sum told in two ways.
        (cursor.folded() != "atau").then_some(())?;
        joint(cursor)?;
        cursor.attempt(sum).or_else(|| cursor.eat_number().map(|_| ()))
    });
    Some(0.98)
}

fn sum(cursor: &mut Cursor<'_, '_>) -> Option<()> {
    let sign = cursor.eat(&CURRENCIES);
    sign.then_some(())?;
    cursor.eat(&["$", "."]);
    cursor.eat_number().map(|_| ())
}

/// `8,6%`, `3 persen`, `4,00%-4,25%`.
fn percentage(cursor: &mut Cursor<'_, '_>) -> Option<f32> {
    cursor.eat_number()?;
    let marked = cursor.eat(&["%", "persen"]);
    let range = cursor.attempt(|cursor| {
        joint(cursor)?;
        cursor.eat_number()?;
        cursor.eat(&["%", "persen"]).then_some(())
    });
    (marked || range.is_some()).then_some(0.98)
}

/// `3-1`, `10-6`.
fn score(cursor: &mut Cursor<'_, '_>) -> Option<f32> {
    for part in 0..2 {
        let print = cursor.peek()?;
        (print.text.len() <= 3 && print.text.bytes().all(|byte| byte.is_ascii_digit())).then_some(())?;
        cursor.at += 1;
        if part == 0 {
            (cursor.peek()?.is_dash() && !cursor.peek()?.spaced).then_some(())?;
            cursor.at += 1;
        }
    }
    let counts = |word: &Word<'_>| !word.is_capital() && is_counted(word, false);
    (!cursor.peek().is_some_and(counts)).then_some(0.8)
}

/// `10.000 tentara`, `1,2 juta wisatawan`, `ribuan pekerja`, `satu kontingen`, `6 atau 7 orang`, `600`.
fn counted(cursor: &mut Cursor<'_, '_>, before: Option<&Word<'_>>, titled: bool) -> Option<f32> {
    if before.is_some_and(|word| word.is_any(&LABELS) || word.is_any(&CURRENCIES)) || is_year(cursor.peek()?) {
        return None;
    }
    let in_digits = cursor.peek()?.kind == TokenKind::Number;
    let number = cursor.eat_number()?;
    let range = cursor.attempt(|cursor| {
        joint(cursor)?;
        cursor.eat_number()
    });
    if measure(cursor) {
        return Some(0.95);
    }
    if cursor.peek().is_some_and(|word| is_counted(word, titled)) {
        cursor.at += 1;
        return Some(if in_digits || number.at_least { 0.9 } else { 0.85 });
    }
    // `(36)` and `, 68,` after a name are its age; `Grup 2`, `+62` are labels.
    let follows = |mark: &str| cursor.peek().is_some_and(|word| word.is(mark));
    let age = before.is_some_and(|word| (word.is("(") && follows(")")) || (word.is(",") && follows(",")));
    let label = before.is_some_and(|word| word.is_capital() || matches!(word.text, "+" | "#" | "/" | "["));
    ((in_digits || number.at_least || range.is_some()) && !age && !label).then_some(0.6)
}

/// Whether the number is a year: print parts thousands by a full stop, so four digits in a row are one.
fn is_year(word: &Word<'_>) -> bool {
    word.text.len() == 4 && word.text.parse().is_ok_and(|year: i32| (1900..2100).contains(&year))
}

/// What joins the ends of a range.
fn joint(cursor: &mut Cursor<'_, '_>) -> Option<()> {
    let dash = cursor.peek()?.is_dash();
    cursor.at += usize::from(dash);
    (dash || cursor.eat(&["hingga", "sampai", "atau"])).then_some(())
}

/// Whether the word after a number is what it counts: a noun, which in Indonesian print is any word in small letters
/// that is neither a function word nor, by its prefix, a verb.
fn is_counted(word: &Word<'_>, titled: bool) -> bool {
    let verb =
        ["ber", "ter", "me", "di"].iter().any(|prefix| word.folded().starts_with(prefix)) && !is_noun(word.folded());
    let states = ["tewas", "luka", "hilang", "rusak", "meninggal", "kalah", "menang", "tahun"];
    word.kind == TokenKind::Word
        && (titled || !word.is_capital())
        && !word.folded().starts_with('-')
        && !word.may_be(Role::NoName)
        && !verb
        && !states.contains(&word.folded())
}

/// Nouns whose beginning looks like the prefix of a verb.
fn is_noun(folded: &str) -> bool {
    const NOUNS: [&str; 24] = [
        "meter",
        "menit",
        "menteri",
        "medali",
        "mesin",
        "media",
        "megawatt",
        "mobil",
        "metrik",
        "merek",
        "meja",
        "dinas",
        "distrik",
        "divisi",
        "direktur",
        "diplomat",
        "dimensi",
        "terdakwa",
        "tersangka",
        "terduga",
        "berkas",
        "berita",
        "terpidana",
        "teroris",
    ];
    NOUNS.contains(&folded)
}

/// Reads a measure of several words.
fn measure(cursor: &mut Cursor<'_, '_>) -> bool {
    static MEASURES: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    let measures = MEASURES.get_or_init(|| {
        let lines: FxHashSet<&str> = lexicon::UNITS.lines().collect();
        let mut measures: Vec<Vec<String>> =
            lines.into_iter().map(|line| line.split(' ').map(fold::fold).collect()).collect();
        sort(&mut measures);
        measures
    });
    measures.iter().any(|measure| {
        let words: Vec<&str> = measure.iter().map(String::as_str).collect();
        cursor.eat_all(&words)
    })
}
