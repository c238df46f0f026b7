//! The data sheet of an article in one line of words: what is known, and how.

use simpul::corpus::{DataSheet, Known};
use simpul::text::Date;

const MONTHS: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];

/// `Media: TEMPO.CO · Tanggal: 16 Agustus 2024 (disimpulkan dari tanggal kejadian) · Tempat: tidak diketahui …`.
pub fn line(sheet: &DataSheet) -> String {
    let date = match &sheet.date {
        Known::Stated(date) => Known::Stated(day(*date)),
        Known::Inferred { value, from } => Known::Inferred { value: day(*value), from: from.clone() },
        Known::Unknown => Known::Unknown,
    };
    let facts = [("Media", &sheet.outlet), ("Tanggal", &date), ("Tempat", &sheet.place), ("Penulis", &sheet.author)];
    facts.map(|(label, fact)| format!("{label}: {}", words(fact))).join(" · ")
}

/// The title of an article that prints none, as far as the data sheet knows one.
pub fn title(sheet: &DataSheet) -> String {
    if sheet.title == Known::Unknown { "Tanpa judul".to_owned() } else { words(&sheet.title) }
}

/// The fact, followed by how it is known where the article itself does not say so.
fn words(fact: &Known<String>) -> String {
    match fact {
        Known::Stated(value) => value.clone(),
        Known::Inferred { value, from } => format!("{value} (disimpulkan dari {from})"),
        Known::Unknown => "tidak diketahui".to_owned(),
    }
}

fn day(date: Date) -> String {
    let month = MONTHS.get(usize::from(date.month).wrapping_sub(1)).copied().unwrap_or_default();
    format!("{} {month} {}", date.day, date.year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_says_what_is_stated_inferred_and_unknown() {
        let sheet = DataSheet {
            outlet: Known::Stated("TEMPO.CO".to_owned()),
            date: Known::Inferred { value: Date { year: 2024, month: 8, day: 16 }, from: "isi".to_owned() },
            ..DataSheet::default()
        };
        assert_eq!(
            line(&sheet),
            "Media: TEMPO.CO · Tanggal: 16 Agustus 2024 (disimpulkan dari isi) · Tempat: tidak diketahui · \
             Penulis: tidak diketahui"
        );
    }
}
