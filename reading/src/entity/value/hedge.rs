//! Words that loosen a number or a time: `lebih dari`, `sekitar`, `paling sedikit`. They stand outside of the mention.

use std::ops::Range;

use crate::entity::reading::{Reading, Word};

/// How the true value stands to the one that is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    /// Less than the value.
    Less,
    /// The value or less.
    AtMost,
    /// Near the value.
    About,
    /// The value or more.
    AtLeast,
    /// More than the value.
    More,
}

impl Comparator {
    /// As data writes it, in plain characters.
    pub fn code(self) -> &'static str {
        match self {
            Self::AtMost => "<=",
            Self::AtLeast => ">=",
            other => other.sign(),
        }
    }

    /// As mathematics writes it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::AtMost => "≤",
            Self::About => "~",
            Self::AtLeast => "≥",
            Self::More => ">",
        }
    }
}

/// Phrases before a number, longer ones first.
const BEFORE: &[(&[&str], Comparator)] = &[
    (&["tidak", "kurang", "dari"], Comparator::AtLeast),
    (&["tak", "kurang", "dari"], Comparator::AtLeast),
    (&["tidak", "lebih", "dari"], Comparator::AtMost),
    (&["tak", "lebih", "dari"], Comparator::AtMost),
    (&["tidak", "melebihi"], Comparator::AtMost),
    (&["tak", "melebihi"], Comparator::AtMost),
    (&["lebih", "kurang"], Comparator::About),
    (&["kurang", "lebih"], Comparator::About),
    (&["lebih", "dari"], Comparator::More),
    (&["kurang", "dari"], Comparator::Less),
    (&["di", "atas"], Comparator::More),
    (&["di", "bawah"], Comparator::Less),
    (&["paling", "sedikit"], Comparator::AtLeast),
    (&["paling", "tidak"], Comparator::AtLeast),
    (&["paling", "kurang"], Comparator::AtLeast),
    (&["paling", "rendah"], Comparator::AtLeast),
    (&["paling", "cepat"], Comparator::AtLeast),
    (&["paling", "singkat"], Comparator::AtLeast),
    (&["paling", "banyak"], Comparator::AtMost),
    (&["paling", "tinggi"], Comparator::AtMost),
    (&["paling", "lama"], Comparator::AtMost),
    (&["paling", "lambat"], Comparator::AtMost),
    (&["paling", "besar"], Comparator::AtMost),
    (&["belum", "sampai"], Comparator::Less),
    (&["tidak", "sampai"], Comparator::Less),
    (&["tak", "sampai"], Comparator::Less),
    (&["hampir"], Comparator::Less),
    (&["nyaris"], Comparator::Less),
    (&["sekitar"], Comparator::About),
    (&["sekira"], Comparator::About),
    (&["kira-kira"], Comparator::About),
    (&["kisaran"], Comparator::About),
    (&["±"], Comparator::About),
    (&["~"], Comparator::About),
    (&["setidaknya"], Comparator::AtLeast),
    (&["setidak-tidaknya"], Comparator::AtLeast),
    (&["sedikitnya"], Comparator::AtLeast),
    (&["sedikit-dikitnya"], Comparator::AtLeast),
    (&["sekurangnya"], Comparator::AtLeast),
    (&["sekurang-kurangnya"], Comparator::AtLeast),
    (&["minimal"], Comparator::AtLeast),
    (&["minimum"], Comparator::AtLeast),
    (&["maksimal"], Comparator::AtMost),
    (&["maksimum"], Comparator::AtMost),
    (&["sebanyak-banyaknya"], Comparator::AtMost),
    (&["selambat-lambatnya"], Comparator::AtMost),
    (&["selama-lamanya"], Comparator::AtMost),
    (&["melebihi"], Comparator::More),
    (&["melampaui"], Comparator::More),
    (&["lebih"], Comparator::More),
    (&[">"], Comparator::More),
    (&["<"], Comparator::Less),
    (&["≥"], Comparator::AtLeast),
    (&["≤"], Comparator::AtMost),
];

/// Words that may stand between a phrase and its number: `minimal sebesar Rp 5 juta`, `hampir mencapai 50`.
const BETWEEN: [&str; 12] = [
    "mencapai",
    "menyentuh",
    "sebanyak",
    "sebesar",
    "senilai",
    "sejumlah",
    "seluas",
    "seberat",
    "selama",
    "ada",
    "terdapat",
    "pada",
];

/// What bounds a number after it by `hingga` or `sampai`; elsewhere those words only lead to it.
const BOUNDED: [&str; 30] = [
    "denda",
    "diskon",
    "potongan",
    "harga",
    "kapasitas",
    "berkapasitas",
    "menampung",
    "memuat",
    "dapat",
    "bisa",
    "mampu",
    "jangkauan",
    "menjangkau",
    "kecepatan",
    "berkecepatan",
    "plafon",
    "limit",
    "bonus",
    "hadiah",
    "bantuan",
    "subsidi",
    "insentif",
    "kredit",
    "pinjaman",
    "cashback",
    "maksimal",
    "menerima",
    "didenda",
    "bernilai",
    "berharga",
];

/// What stands before `words` in their sentence and loosens them.
pub fn before(reading: &Reading<'_>, words: &Range<usize>) -> Option<Comparator> {
    let first = sentence_start(reading, words.start);
    let mut ahead = reading.words.get(first..words.start)?;
    if let Some(comparator) = closing(ahead) {
        return Some(comparator);
    }
    while let Some((last, rest)) = ahead.split_last().filter(|(last, _)| last.is_any(&BETWEEN)) {
        ahead = rest;
        // `pada` and `ada` carry too little to look on behind them for more than a phrase of doubt.
        if let Some(comparator) = closing(ahead) {
            return (!(last.folded() == "pada" && comparator == Comparator::More)).then_some(comparator);
        }
    }
    bound(ahead)
}

/// The phrase that `words` end with.
fn closing(words: &[Word<'_>]) -> Option<Comparator> {
    let ends = |phrase: &[&str]| {
        words.len() >= phrase.len()
            && words[words.len() - phrase.len()..].iter().zip(phrase).all(|(word, wanted)| word.folded() == *wanted)
    };
    BEFORE.iter().find(|(phrase, _)| ends(phrase)).map(|(_, comparator)| *comparator)
}

/// `denda hingga`, `menampung sampai`.
fn bound(words: &[Word<'_>]) -> Option<Comparator> {
    let (last, rest) = words.split_last()?;
    let leads = last.is_any(&["hingga", "sampai"]);
    (leads && rest.last()?.is_any(&BOUNDED)).then_some(Comparator::AtMost)
}

/// The phrase of doubt that `words` themselves begin with, where a marker took it in, and how many words it takes.
pub fn opening(words: &[Word<'_>]) -> Option<(Comparator, usize)> {
    let begins = |phrase: &[&str]| {
        words.len() > phrase.len() && words.iter().zip(phrase).all(|(word, wanted)| word.folded() == *wanted)
    };
    BEFORE.iter().find(|(phrase, _)| begins(phrase)).map(|(phrase, comparator)| (*comparator, phrase.len()))
}

/// What stands after `words` in their sentence and loosens them: `lebih`, `atau lebih`, `ke atas`.
pub fn after(reading: &Reading<'_>, words: &Range<usize>) -> Option<Comparator> {
    let end = sentence_end(reading, words.start);
    let rest = reading.words.get(words.end..end)?;
    let word = |at: usize| rest.get(at).map_or("", |word| word.folded());
    match (word(0), word(1)) {
        ("atau", "lebih") | ("ke", "atas") => Some(Comparator::AtLeast),
        ("atau", "kurang") | ("ke", "bawah") => Some(Comparator::AtMost),
        // `lima persen lebih tinggi` compares something else.
        ("lebih", next) if ends_here(next) => Some(Comparator::More),
        ("kurang", next) if ends_here(next) => Some(Comparator::Less),
        _ => None,
    }
}

/// Whether what is said before this word has come to its end.
fn ends_here(word: &str) -> bool {
    let joins = ["yang", "untuk", "dan", "di", "ke", "pada", "sudah", "telah", "akan", "dengan", "oleh"];
    !word.starts_with(char::is_alphanumeric) || joins.contains(&word)
}

/// The first word of the sentence that the word `at` stands in.
pub fn sentence_start(reading: &Reading<'_>, at: usize) -> usize {
    let sentence = reading.sentences.partition_point(|stretch| stretch.words.end <= at);
    reading.sentences.get(sentence).map_or(at, |stretch| stretch.words.start.min(at))
}

/// One past the last word of the sentence that the word `at` stands in.
fn sentence_end(reading: &Reading<'_>, at: usize) -> usize {
    let sentence = reading.sentences.partition_point(|stretch| stretch.words.end <= at);
    reading.sentences.get(sentence).map_or(at, |stretch| stretch.words.end)
}
