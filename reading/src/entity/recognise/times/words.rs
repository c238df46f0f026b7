//! The words of times: units, parts of the day, what points to the past or the future.

use super::super::cursor::Cursor;
use super::time::{Part, Relative, Unit, Which};
use crate::entity::value::Modifier;

pub const WEEK: &[&str] = &["pekan", "minggu"];
pub const ZONES: &[&str] = &["wib", "wita", "wit", "gmt", "utc", "bst", "cet", "est"];
pub const PAST: &[&str] = &["lalu", "silam", "kemarin"];
pub const FUTURE: &[&str] = &["depan", "mendatang", "nanti"];
/// What stands between a time and the next that begins with its end.
pub const JOINTS: &[&str] = &["hingga", "sampai", "s.d", "s/d", "sd"];

/// Every folded word that a time can begin with, besides figures, numbers in words and names of months and days.
pub const BEGINNINGS: &[&str] = &[
    "tanggal",
    "tgl",
    "hari",
    "musim",
    "awal",
    "pertengahan",
    "tengah",
    "akhir",
    "penghujung",
    "pengujung",
    "bulan",
    "pukul",
    "jam",
    "kuartal",
    "triwulan",
    "kwartal",
    "semester",
    "paruh",
    "beberapa",
    "dini",
    "pagi",
    "siang",
    "sore",
    "petang",
    "malam",
    "subuh",
    "detik",
    "menit",
    "pekan",
    "minggu",
    "tahun",
    "dekade",
    "dasawarsa",
    "abad",
    "waktu",
    "saat",
    "sedetik",
    "semenit",
    "sejam",
    "sehari",
    "sepekan",
    "seminggu",
    "sebulan",
    "setahun",
    "sedekade",
    "sedasawarsa",
    "seabad",
    "periode",
    "era",
    "tadi",
    "nanti",
    "kemarin",
    "besok",
    "esok",
    "lusa",
    "semalam",
    "bertahun-tahun",
    "berbulan-bulan",
    "berhari-hari",
    "berjam-jam",
];

/// Reads a part of the day.
pub fn day_part(cursor: &mut Cursor<'_, '_>) -> Option<Part> {
    if cursor.eat_all(&["dini", "hari"]) {
        return Some(Part::Early);
    }
    let part = match cursor.folded() {
        "pagi" => Part::Morning,
        "siang" => Part::Midday,
        "sore" => Part::Afternoon,
        "petang" => Part::Evening,
        "malam" => Part::Night,
        "subuh" => Part::Early,
        _ => return None,
    };
    cursor.at += 1;
    Some(part)
}

/// Reads the edge of a time: its beginning, middle or end.
pub fn edge(cursor: &mut Cursor<'_, '_>) -> Option<Modifier> {
    let edge = match cursor.folded() {
        "awal" => Modifier::Start,
        "pertengahan" | "tengah" => Modifier::Mid,
        "akhir" | "penghujung" | "pengujung" => Modifier::End,
        _ => return None,
    };
    cursor.at += 1;
    Some(edge)
}

/// Where a time stands from today, by the word after it.
pub fn relative(cursor: &mut Cursor<'_, '_>) -> Option<Relative> {
    if cursor.eat(PAST) {
        Some(Relative::Last)
    } else if cursor.eat(FUTURE) {
        Some(Relative::Next)
    } else if cursor.eat(&["ini", "tadi"]) {
        Some(Relative::This)
    } else if cursor.eat(&["sebelumnya", "berikutnya", "itu"]) || cursor.eat_all(&["yang", "sama"]) {
        Some(Relative::Elsewhere)
    } else {
        None
    }
}

/// Which year a part of the year is of: `2025`, `tahun 2025`, `tahun lalu`, `lalu`.
pub fn which(cursor: &mut Cursor<'_, '_>) -> Which {
    let said = cursor.attempt(|cursor| {
        cursor.eat(&["tahun", "pada"]);
        let year = full_year(cursor.peek()?.text)?;
        cursor.at += 1;
        Some(year)
    });
    if let Some(year) = said {
        // `Maret 2017 lalu`: the word says nothing that the year does not.
        relative(cursor);
        return Which::Year(year);
    }
    let of_year = cursor.attempt(|cursor| {
        cursor.eat(&["tahun"]).then_some(())?;
        relative(cursor)
    });
    of_year.map(Which::OfYear).or_else(|| relative(cursor).map(Which::Near)).unwrap_or(Which::Unsaid)
}

/// Reads the name of a month, 1 to 12.
pub fn month_at(cursor: &mut Cursor<'_, '_>) -> Option<u8> {
    let month = cursor.peek()?.known().month()?;
    cursor.at += 1;
    Some(month)
}

/// A unit of time by its name.
pub fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "detik" => Unit::Second,
        "menit" => Unit::Minute,
        "jam" => Unit::Hour,
        "hari" => Unit::Day,
        "pekan" | "minggu" => Unit::Week,
        "bulan" => Unit::Month,
        "tahun" => Unit::Year,
        "dekade" | "dasawarsa" => Unit::Decade,
        "abad" => Unit::Century,
        "waktu" | "saat" | "musim" | "malam" => Unit::Other,
        _ => return None,
    })
}

/// A part of the year that business counts by.
pub fn business_unit(word: &str) -> Option<Unit> {
    match word {
        "kuartal" | "triwulan" | "kwartal" => Some(Unit::Quarter),
        "semester" | "paruh" => Some(Unit::Half),
        _ => None,
    }
}

/// A unit of time fused with *one*: `setahun`, `sepekan`.
pub fn one(word: &str) -> Option<Unit> {
    let of = word.strip_prefix("se")?;
    unit(of).filter(|unit| *unit != Unit::Other)
}

/// A year of four digits that news may speak of.
pub fn full_year(print: &str) -> Option<i32> {
    let year = print.parse().ok().filter(|_| print.len() == 4 && print.bytes().all(|byte| byte.is_ascii_digit()))?;
    (1000..2100).contains(&year).then_some(year)
}

/// Two years of one season or budget: `2025/2026`, `2024/25`.
pub fn year_pair(print: &str) -> Option<(i32, i32)> {
    let (first, second) = print.split_once('/')?;
    let first = full_year(first)?;
    let next = first + 1;
    let fits = full_year(second) == Some(next) || (second.len() == 2 && second.parse() == Ok(next % 100));
    fits.then_some((first, next))
}

/// A decade in digits: `1990-an`.
pub fn is_decade(print: &str) -> bool {
    print.strip_suffix("-an").is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The decade that digits name, by its first year without the last digit; the years of a young decade in two digits
/// (`20-an`) may be ages.
pub fn decade(print: &str) -> Option<i32> {
    let number: i32 = print.strip_suffix("-an")?.parse().ok()?;
    match (print.len(), number) {
        (7, 1000..2100) => Some(number / 10),
        (5, 40..100) => Some(190 + number / 10),
        _ => None,
    }
}

/// A number of rank below a hundred: `II`, `2`, `ke-2`, `kedua`.
pub fn rank(word: &str) -> Option<u8> {
    const WORDS: [&str; 4] = ["pertama", "kedua", "ketiga", "keempat"];
    const PLAIN: [&str; 4] = ["satu", "dua", "tiga", "empat"];
    let place = |words: &[&str]| words.iter().position(|each| *each == word).and_then(|at| u8::try_from(at + 1).ok());
    let digits = word.strip_prefix("ke-").unwrap_or(word);
    let figure = || digits.parse().ok().filter(|number| (1..100).contains(number) && digits.len() <= 2);
    place(&WORDS).or_else(|| place(&PLAIN)).or_else(figure).or_else(|| roman(word))
}

/// A small Roman number, folded.
fn roman(word: &str) -> Option<u8> {
    let value = |letter: char| match letter {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        _ => None,
    };
    let digits: Vec<u8> = word.chars().take(7).map(value).collect::<Option<_>>()?;
    let signed = digits.iter().enumerate().map(|(at, digit)| {
        let less = digits.get(at + 1).is_some_and(|next| next > digit);
        if less { -i32::from(*digit) } else { i32::from(*digit) }
    });
    (!digits.is_empty() && word.len() < 7).then(|| signed.sum::<i32>()).and_then(|sum| u8::try_from(sum).ok())
}
