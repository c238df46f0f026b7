//! The name itself in what a mention took in: without titles (`Pak`, `Jenderal`, `H.`), degrees and legal forms
//! (`PT … (Persero) Tbk`).

use std::borrow::Cow;
use std::ops::Range;

use crate::entity::EntityKind;
use crate::entity::proposal::Proposal;
use crate::entity::reading::{Reading, Word};
use crate::text::fold;

/// Titles and forms of address that a marker may take for a part of the name. Words that are names as well (`Putri`,
/// `Raja`, `Mas`) are left.
const TITLES: [&str; 52] = [
    "pak",
    "bu",
    "bapak",
    "ibu",
    "tuan",
    "nyonya",
    "tn",
    "ny",
    "sdr",
    "mr",
    "mrs",
    "ms",
    "sir",
    "dr",
    "drs",
    "dra",
    "prof",
    "profesor",
    "ir",
    "h",
    "hj",
    "haji",
    "kh",
    "k.h",
    "ustaz",
    "ustadz",
    "kiai",
    "kyai",
    "presiden",
    "wapres",
    "menteri",
    "gubernur",
    "bupati",
    "jenderal",
    "jend",
    "letjen",
    "mayjen",
    "brigjen",
    "kolonel",
    "kol",
    "mayor",
    "kapten",
    "laksamana",
    "marsekal",
    "komjen",
    "irjen",
    "kombes",
    "akbp",
    "kompol",
    "akp",
    "ipda",
    "iptu",
];

/// Legal forms before the name of a company.
const FORMS_BEFORE: [&str; 2] = ["pt", "cv"];
/// Legal forms and the like after a name.
const FORMS_AFTER: [&str; 8] = ["tbk", "persero", "ri", "inc", "ltd", "corp", "(", ")"];

/// The words of the name itself.
pub fn core(reading: &Reading<'_>, proposal: &Proposal) -> Range<usize> {
    let all = proposal.words.clone();
    let strip = match proposal.kind {
        EntityKind::Per => person,
        EntityKind::Org => organisation,
        _ => return all,
    };
    // `Sultan Hamengku Buwono X`, `DPR RI`: the tables know best.
    if all.len() < 2 || reading.lexicon.find(&fold::fold(&printed(reading, &all)), proposal.kind).is_some() {
        return all;
    }
    let core = strip(&reading.words[all.clone()]);
    all.start + core.start..all.start + core.end
}

/// Words as printed, parted by single spaces, so that a line break makes no other name of them.
pub fn printed<'a>(reading: &Reading<'a>, words: &Range<usize>) -> Cow<'a, str> {
    in_one_line(reading.slice(words))
}

/// Print with single spaces for all white space.
pub fn in_one_line(print: &str) -> Cow<'_, str> {
    if print.split(' ').eq(print.split_whitespace()) {
        Cow::Borrowed(print)
    } else {
        Cow::Owned(print.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

fn person(words: &[Word<'_>]) -> Range<usize> {
    let mut start = 0;
    while start + 1 < words.len() && words[start].is_any(&TITLES) {
        // The full stop of a short form goes with it.
        let stop = usize::from(words[start + 1].is("."));
        if words.get(start + 1 + stop).is_none_or(|next| !next.is_capital()) {
            break;
        }
        start += 1 + stop;
    }
    let degree = (start + 1..words.len()).find(|&at| words[at].is(","));
    start..degree.unwrap_or(words.len())
}

fn organisation(words: &[Word<'_>]) -> Range<usize> {
    let mut start = usize::from(words[0].is_any(&FORMS_BEFORE));
    start += usize::from(start == 1 && words.len() > 2 && words[1].is("."));
    let mut end = words.len();
    while end > start + 1 && (words[end - 1].is_any(&FORMS_AFTER) || words[end - 1].is(".")) {
        end -= 1;
    }
    start..end
}
