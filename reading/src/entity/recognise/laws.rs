//! Laws and agreements: acts and their articles, budgets with their year, treaties with a capital or in small letters.

use super::Recogniser;
use super::cursor::Cursor;
use super::runs::is_name_word;
use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::entity::vocabulary::Role;
use crate::entity::word_list::law_words;
use crate::text::TokenKind;

/// Finds laws and agreements.
pub struct Laws;

impl Recogniser for Laws {
    fn propose(&self, reading: &Reading<'_>, out: &mut Vec<Proposal>) {
        for stretch in &reading.sentences {
            let mut cursor = Cursor::new(reading, &stretch.words);
            while cursor.seek(may_begin) {
                let start = cursor.at;
                match law(&mut cursor, stretch.titled) {
                    Some(confidence) => {
                        out.push(Proposal::rule(start..cursor.at, EntityKind::Law, confidence));
                    }
                    None => cursor.at += 1,
                }
            }
        }
    }
}

const ACTS: [&str; 20] = [
    "undang-undang",
    "uu",
    "ruu",
    "perppu",
    "perpu",
    "pp",
    "perpres",
    "keppres",
    "inpres",
    "perda",
    "pergub",
    "perma",
    "permen",
    "permendagri",
    "permenkes",
    "permendag",
    "pkpu",
    "dekrit",
    "uud",
    "rkuhp",
];
/// What may follow `Peraturan` and name its maker.
const MAKERS: [&str; 10] =
    ["pemerintah", "presiden", "menteri", "daerah", "gubernur", "kpu", "kapolri", "bersama", "otoritas", "bank"];
const BUDGETS: [&str; 8] = ["apbn", "rapbn", "apbd", "rapbd", "apbnp", "apbn-p", "apbdp", "rapbnp"];
const TREATIES: [&str; 10] = [
    "perjanjian",
    "pakta",
    "traktat",
    "konvensi",
    "protokol",
    "piagam",
    "deklarasi",
    "memorandum",
    "kesepakatan",
    "nota",
];

/// Every folded word that a law or agreement can begin with.
pub fn beginnings() -> impl Iterator<Item = &'static str> {
    ["pasal", "peraturan"].into_iter().chain(ACTS).chain(BUDGETS).chain(TREATIES)
}

/// Whether a law or agreement can begin with the word.
pub fn may_begin(word: &Word<'_>) -> bool {
    word.may_be(Role::Law)
}

/// The law or agreement at the cursor, and how surely it is one.
pub fn law(cursor: &mut Cursor<'_, '_>, titled: bool) -> Option<f32> {
    cursor
        .attempt(article)
        .or_else(|| cursor.attempt(budget))
        .or_else(|| cursor.attempt(|cursor| act(cursor, titled)))
        .or_else(|| cursor.attempt(|cursor| treaty(cursor, titled)))
}

/// `Pasal 33 UUD 1945`, `pasal 2 dan 3 UU …`, `Pasal 156 huruf a KUHP`.
fn article(cursor: &mut Cursor<'_, '_>) -> Option<f32> {
    cursor.eat(&["pasal"]).then_some(())?;
    number(cursor)?;
    loop {
        let more = cursor.attempt(|cursor| {
            cursor.eat(&["dan", "jo", "juncto", ",", "huruf", "ayat", "pasal"]).then_some(())?;
            cursor.eat(&["ayat", "pasal", "huruf"]);
            let letter = cursor.peek()?.text.len() == 1 && cursor.peek()?.kind == TokenKind::Word;
            cursor.at += usize::from(letter);
            if !letter {
                number(cursor)?;
            }
            Some(())
        });
        if more.is_none() {
            break;
        }
    }
    let code = cursor.peek().is_some_and(|word| word.is_any(&["kuhp", "kuhap", "uud"]));
    if code {
        cursor.at += 1;
        cursor.attempt(number);
    } else {
        cursor.attempt(|cursor| act(cursor, false));
    }
    Some(0.95)
}

/// A number, bare or in brackets.
fn number(cursor: &mut Cursor<'_, '_>) -> Option<()> {
    let bracketed = cursor.eat(&["("]);
    (cursor.peek()?.kind == TokenKind::Number).then_some(())?;
    cursor.at += 1;
    (!bracketed || cursor.eat(&[")"])).then_some(())
}

/// `RAPBN 2026`; a budget without its year is a common noun.
fn budget(cursor: &mut Cursor<'_, '_>) -> Option<f32> {
    cursor.eat(&BUDGETS).then_some(())?;
    cursor.eat(&["dki"]);
    year(cursor)?;
    Some(0.95)
}

fn year(cursor: &mut Cursor<'_, '_>) -> Option<()> {
    cursor.eat(&["tahun", "thn"]);
    let year = cursor.peek().filter(|word| word.kind == TokenKind::Number && word.text.len() == 4)?;
    cursor.at += usize::from(!year.text.is_empty());
    Some(())
}

/// `UU Pemilu`, `UU Nomor 31 Tahun 1999 tentang …`, `Peraturan Presiden Nomor 87 Tahun 2016`.
fn act(cursor: &mut Cursor<'_, '_>, titled: bool) -> Option<f32> {
    let capital = cursor.peek()?.is_capital();
    // `PP Muhammadiyah` is its board.
    let maybe_a_board = cursor.folded() == "pp";
    if cursor.eat(&["peraturan"]) {
        cursor.eat(&MAKERS).then_some(())?;
    } else {
        cursor.eat(&ACTS).then_some(())?;
    }
    cursor.eat(&["ri"]);
    let numbered = cursor.attempt(|cursor| {
        cursor.eat(&["nomor", "no"]);
        cursor.eat(&["."]);
        (cursor.peek()?.kind == TokenKind::Number).then_some(())?;
        cursor.at += 1;
        cursor.attempt(year);
        Some(())
    });
    let subject = cursor.attempt(|cursor| {
        let about = cursor.eat(&["tentang"]);
        (about || (numbered.is_none() && !maybe_a_board)).then_some(())?;
        subject(cursor, titled).then_some(())
    });
    (numbered.is_some() || (subject.is_some() && capital)).then_some(0.92)
}

/// Reads capitals with `dan` and `atas` between them.
fn subject(cursor: &mut Cursor<'_, '_>, titled: bool) -> bool {
    let start = cursor.at;
    while cursor.peek().is_some_and(|word| is_name_word(word) && !(titled && cursor.at > start)) {
        cursor.at += 1;
        let joined = ["dan", "atas"].contains(&cursor.folded()) && cursor.peek_at(1).is_some_and(is_name_word);
        let another = [&ACTS[..], &BUDGETS, &TREATIES].iter().any(|heads| heads.contains(&cursor.folded_at(1)));
        cursor.at += usize::from(joined && !titled && !another);
    }
    cursor.at > start
}

/// `Perjanjian Kemitraan Strategis Komprehensif Rusia-Korea Utara`, `pakta pertahanan bersama`, `perjanjian tentang
/// kemitraan strategis yang komprehensif`, `perjanjian Korea Utara-Rusia`; not `perjanjian itu`, `pakta tersebut`.
fn treaty(cursor: &mut Cursor<'_, '_>, titled: bool) -> Option<f32> {
    let capital = cursor.peek()?.is_capital();
    let first = cursor.folded();
    cursor.eat(&TREATIES).then_some(())?;
    if first == "nota" || first == "memorandum" {
        cursor.eat(&["kesepahaman"]).then_some(())?;
    }
    cursor.eat(&["tentang", "mengenai"]);
    let (mut matter, mut parties, mut pairs) = (false, 0, 0);
    let mut end = cursor.at;
    while let Some(word) = cursor.peek() {
        let about =
            law_words().plain.contains(word.folded()) || (matter && law_words().continuing.contains(word.folded()));
        // Parties close the name: after them only more of them follow.
        let name = is_name_word(word) && !titled && (capital || word.known().id().is_some());
        if about && parties == 0 {
            matter = true;
        } else if name || (about && word.is_capital()) {
            parties += 1;
        } else if word.is_dash() && parties > 0 && cursor.peek_at(1).is_some_and(is_name_word) {
            pairs += 1;
        } else if ["yang", "dan"].contains(&cursor.folded()) && matter && is_matter(cursor.folded_at(1)) {
            // `yang komprehensif`: read on over the joint.
        } else {
            break;
        }
        cursor.at += 1;
        end = cursor.at;
    }
    cursor.at = end;
    let tells =
        if capital { matter || (parties > 0 && first != "kesepakatan") || pairs > 0 } else { matter || pairs > 0 };
    let specific = tells && (capital || first != "kesepakatan") && (matter || parties > 0);
    specific.then_some(if capital { 0.93 } else { 0.8 })
}

fn is_matter(folded: &str) -> bool {
    law_words().holds(folded)
}
