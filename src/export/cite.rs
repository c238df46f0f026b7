//! The citation of a view: what was seen, where it comes back, in which version, and when it was looked at.

use crate::text::Date;
use crate::text::class::is_invisible;

/// What is cited.
#[derive(Clone, Copy, Debug)]
pub struct Citation<'a> {
    /// What the view shows, in words: corpus, filter and rule.
    pub title: &'a str,
    /// The address that brings it back.
    pub address: &'a str,
    /// The version of Simpul.
    pub version: &'a str,
    /// The day it was looked at; the caller knows the clock.
    pub day: Date,
}

/// The citation as a sentence. `accessed` says in the reader's language when it was looked at.
pub fn plain(citation: Citation, accessed: &str) -> String {
    let Citation { title, address, version, .. } = citation;
    format!("Simpul {version}. “{title}”. {}. {accessed}.", one_line(address))
}

/// The citation for BibTeX and BibLaTeX.
pub fn bibtex(citation: Citation) -> String {
    let Citation { title, address, version, day } = citation;
    let address = link(address);
    format!(
        "@misc{{simpul-{day},\n  author = {{{{Simpul}}}},\n  title = {{{{{}}}}},\n  version = {{{}}},\n  year = {{{:04}}},\n  \
         url = {{{address}}},\n  howpublished = {{\\url{{{address}}}}},\n  urldate = {{{day}}}\n}}\n",
        latex(title),
        latex(version),
        day.year,
    )
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("%20")
}

/// An address in braces: what would open or close them, or speak to TeX, is percent-encoded.
fn link(address: &str) -> String {
    let mut link = String::with_capacity(address.len());
    for letter in address.chars() {
        match letter {
            '{' => link.push_str("%7B"),
            '}' => link.push_str("%7D"),
            '\\' => link.push_str("%5C"),
            '"' => link.push_str("%22"),
            letter if letter.is_whitespace() || letter.is_control() => link.push_str("%20"),
            letter => link.push(letter),
        }
    }
    link
}

/// Text on one line with what TeX would take for a command written so that it stands for itself.
fn latex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '{' | '}' | '$' | '&' | '#' | '_' | '%' => out.extend(['\\', letter]),
            letter if letter.is_whitespace() || letter.is_control() => out.push(' '),
            // Most fonts of TeX have no joiners and no marks of direction.
            letter if is_invisible(letter) => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use biblatex::{Bibliography, ChunksExt, DateValue, PermissiveType};
    use proptest::prelude::*;

    fn citation<'a>(title: &'a str, address: &'a str) -> Citation<'a> {
        Citation { title, address, version: "0.1.0", day: Date { year: 2026, month: 11, day: 29 } }
    }

    #[test]
    fn both_say_what_where_and_when() {
        let cited = citation("Kim Jong Un: 3 artikel", "https://contoh.id/simpul/#e=kim-jong-un&r=kalimat.2");
        assert_eq!(
            plain(cited, "Diakses 29 November 2026"),
            "Simpul 0.1.0. “Kim Jong Un: 3 artikel”. https://contoh.id/simpul/#e=kim-jong-un&r=kalimat.2. \
             Diakses 29 November 2026."
        );
        let read = Bibliography::parse(&bibtex(cited)).unwrap();
        let entry = read.get("simpul-2026-11-29").unwrap();
        assert_eq!(entry.title().unwrap().format_verbatim(), cited.title);
        assert_eq!(entry.url().unwrap(), cited.address);
        let PermissiveType::Typed(day) = entry.url_date().unwrap() else { panic!("a day") };
        assert!(
            matches!(day.value, DateValue::At(day) if (day.year, day.month, day.day) == (2026, Some(10), Some(28)))
        );
    }

    proptest! {
        #[test]
        fn nothing_leaves_its_field(title in any::<String>(), tricks in "[{}\\\\%$#&_~^\"@, \n]{0,12}", address in "[a-z#%{}\\\\\", \n]{0,20}") {
            let title = title + &tricks;
            let read = Bibliography::parse(&bibtex(citation(&title, &address))).unwrap();
            prop_assert_eq!(read.len(), 1);
            let fields: Vec<&str> = read.iter().next().unwrap().fields.keys().map(String::as_str).collect();
            prop_assert_eq!(fields, ["author", "howpublished", "title", "url", "urldate", "version", "year"]);
        }
    }
}
