//! The data sheet of an article in one line of words: what is known, and how.

use simpul::corpus::{DataSheet, Known};
use simpul::i18n::messages::Words;

/// `Media: Tempo.co · Tanggal: 16 Agustus 2024 (disimpulkan: …) · Tempat: Jakarta · Penulis: tidak diketahui`.
pub fn line(sheet: &DataSheet, words: &Words) -> String {
    let date = match &sheet.date {
        Known::Stated(date) => Known::Stated((words.date)(*date)),
        Known::Inferred { value, from } => Known::Inferred { value: (words.date)(*value), from: from.clone() },
        Known::Unknown => Known::Unknown,
    };
    let facts = [("Media", &sheet.outlet), ("Tanggal", &date), ("Tempat", &sheet.place), ("Penulis", &sheet.author)];
    facts.map(|(label, fact)| format!("{label}: {}", said(fact, words))).join(" · ")
}

/// The title of an article that prints none, as far as the data sheet knows one.
pub fn title(sheet: &DataSheet, words: &Words) -> String {
    if sheet.title == Known::Unknown { "Tanpa judul".to_owned() } else { said(&sheet.title, words) }
}

/// The fact, followed by how it is known where the article itself does not say so.
fn said(fact: &Known<String>, words: &Words) -> String {
    match fact {
        Known::Stated(value) => value.clone(),
        Known::Inferred { value, from } => format!("{value} ({})", words.inferred_from(from)),
        Known::Unknown => words.unknown.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use simpul::i18n::Lang;
    use simpul::text::Date;

    use super::*;

    #[test]
    fn the_line_says_what_is_stated_inferred_and_unknown() {
        let sheet = DataSheet {
            outlet: Known::Stated("TEMPO.CO".to_owned()),
            date: Known::Inferred { value: Date { year: 2024, month: 8, day: 16 }, from: "isi".to_owned() },
            ..DataSheet::default()
        };
        assert_eq!(
            line(&sheet, &Lang::Id.messages().word),
            "Media: TEMPO.CO · Tanggal: 16 Agustus 2024 (disimpulkan: isi) · Tempat: tidak diketahui · \
             Penulis: tidak diketahui"
        );
    }
}
