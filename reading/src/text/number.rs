//! Reading numbers from Indonesian print: digits with thousands points and decimal commas, and number words.

use super::Token;
use super::fold::fold;

/// A number as read from print.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// Its value; the lowest it can be where it is vague.
    pub value: f64,
    /// Whether the print means this or more: `ribuan` is 1000 or more, `belasan` 11 or more.
    pub at_least: bool,
}

impl Number {
    fn exactly(value: f64) -> Self {
        Self { value, at_least: false }
    }

    fn at_least(value: f64) -> Self {
        Self { value, at_least: true }
    }
}

/// The value of one printed figure: `10.000` → 10000, `2,5` → 2.5, `1.234.567,89`, `1,000,000`, `½`. A single point
/// parts thousands where three digits follow, else decimals; a single comma parts decimals. Times and dates are no number.
pub fn read_digits(print: &str) -> Option<f64> {
    if let Some(at) = ["½", "¼", "¾"].iter().position(|fraction| *fraction == print) {
        return Some([0.5, 0.25, 0.75][at]);
    }
    if !print.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    in_style(print, '.', ',').or_else(|| in_style(print, ',', '.'))
}

/// The value of `print` with the given separators; thousands may stand together or in groups of three.
fn in_style(print: &str, thousands: char, decimal: char) -> Option<f64> {
    let (whole, decimals) = print.split_once(decimal).unwrap_or((print, "0"));
    let groups: Vec<&str> = whole.split(thousands).collect();
    let is_grouped = groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    let is_number =
        (groups.len() == 1 || is_grouped) && groups.iter().all(|group| is_digits(group)) && is_digits(decimals);
    let digits = groups.iter().chain([&decimals]).flat_map(|part| part.bytes());
    is_number
        .then(|| digits.fold(0.0, |value, digit| value * 10.0 + f64::from(digit - b'0')) / power_of_ten(decimals.len()))
}

fn power_of_ten(exponent: usize) -> f64 {
    (0..exponent).fold(1.0, |power, _| power * 10.0)
}

const ONES: [&str; 10] = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/// Words that multiply what stands before them, with their value.
const MAGNITUDES: &[(&str, f64)] = &[
    ("puluh", 1e1),
    ("ratus", 1e2),
    ("ribu", 1e3),
    ("rb", 1e3),
    ("juta", 1e6),
    ("jt", 1e6),
    ("miliar", 1e9),
    ("milyar", 1e9),
    ("miliyar", 1e9),
    ("biliun", 1e12),
    ("triliun", 1e12),
    ("trilyun", 1e12),
];

/// Vague numbers with the lowest value they can have.
const VAGUE: &[(&str, f64)] = &[
    ("belasan", 11.0),
    ("puluhan", 1e1),
    ("ratusan", 1e2),
    ("ribuan", 1e3),
    ("jutaan", 1e6),
    ("miliaran", 1e9),
    ("milyaran", 1e9),
    ("triliunan", 1e12),
];

const HALVES: [&str; 3] = ["setengah", "separuh", "separo"];

fn look_up(table: &[(&str, f64)], word: &str) -> Option<f64> {
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// The value of a word that is a number by itself: `tujuh`, `sepuluh`, `seratus`.
fn unit(word: &str) -> Option<f64> {
    if let Some(at) = ONES.iter().position(|one| *one == word) {
        return Some(at as f64);
    }
    match word {
        "kosong" => Some(0.0),
        "sebelas" => Some(11.0),
        _ => look_up(MAGNITUDES, word.strip_prefix("se")?),
    }
}

/// The value of a fraction word: `setengah`, `seperempat`, and `perempat` after its numerator.
fn fraction(word: &str) -> Option<f64> {
    if HALVES.contains(&word) {
        return Some(0.5);
    }
    let denominator = word.strip_prefix("se").unwrap_or(word).strip_prefix("per")?;
    let value = unit(denominator).filter(|value| *value >= 2.0)?;
    Some(1.0 / value)
}

/// The number that `tokens` (of `text`) begin with, magnitudes included, and how many of them it takes: `2,5 triliun`,
/// `dua ratus ribu`, `tiga perempat`, `satu setengah juta`, `puluhan ribu`, `1990-an`.
pub fn read(text: &str, tokens: &[Token]) -> Option<(Number, usize)> {
    let print = |at: usize| tokens.get(at).map_or("", |token: &Token| token.span.slice(text));
    let word = |at: usize| fold(print(at));
    if let Some(value) = read_digits(print(0)) {
        let (value, len) = multiplied(value, 1, &word);
        return match print(len) {
            "T" if len == 1 => Some((Number::exactly(times(value, 1e12)), 2)),
            _ => Some((Number::exactly(value), len)),
        };
    }
    if let Some(value) = print(0).strip_suffix("-an").and_then(read_digits) {
        return Some((Number::at_least(value), 1));
    }
    let first = word(0);
    if let Some(value) = look_up(VAGUE, &first) {
        let (value, len) = multiplied(value, 1, &word);
        return Some((Number::at_least(value), len));
    }
    if let Some(value) = fraction(&first).filter(|_| !first.starts_with("per")) {
        let (value, len) = multiplied(value, 1, &word);
        return Some((Number::exactly(value), len));
    }
    // Most words are no number: what is in words begins with a unit.
    unit(&first)?;
    let (value, len) = in_words(&word)?;
    Some((Number::exactly(value), len))
}

/// Every folded word that can begin a number in words.
pub fn beginnings(mut emit: impl FnMut(&str)) {
    let fused = MAGNITUDES.iter().map(|(name, _)| format!("se{name}"));
    let alone = ONES.iter().copied().chain(["kosong", "sebelas"]).map(str::to_owned);
    for word in alone.chain(fused) {
        emit(&word);
        emit(&format!("seper{word}"));
    }
    VAGUE.iter().map(|(name, _)| *name).chain(HALVES).for_each(emit);
}

/// `value` times the magnitudes from the word `at` on (`puluh ribu`), and the place after them.
fn multiplied(mut value: f64, mut at: usize, word: &impl Fn(usize) -> String) -> (f64, usize) {
    while let Some(magnitude) = look_up(MAGNITUDES, &word(at)) {
        value = times(value, magnitude);
        at += 1;
    }
    (value, at)
}

/// The product without the dust that binary fractions leave: 16.1 trillion is a whole number.
fn times(value: f64, magnitude: f64) -> f64 {
    let product = value * magnitude;
    let whole = product.round();
    if (product - whole).abs() < whole.abs() * 1e-13 { whole } else { product }
}

/// A number in words and how many words it takes. `total` holds what is closed by `ribu`, `juta` and so on, `group`
/// what stands below 1000, `last` the unit that waits for `belas`, `puluh` or `ratus`.
fn in_words(word: &impl Fn(usize) -> String) -> Option<(f64, usize)> {
    let (mut total, mut group, mut last) = (0.0, 0.0, None::<f64>);
    let mut at = 0;
    loop {
        let next = word(at);
        if next == "belas" && last.is_some() {
            last = last.map(|one| one + 10.0);
        } else if let (Some(magnitude), true) = (look_up(MAGNITUDES, &next), at > 0) {
            if magnitude < 1e3 {
                group += last.take()? * magnitude;
            } else {
                total += (group + last.take().unwrap_or(0.0)) * magnitude;
                group = 0.0;
            }
        } else if let Some(part) = fraction(&next).filter(|_| at > 0) {
            let whole = last.take().unwrap_or(0.0);
            let value = if next.starts_with("per") { whole * part } else { whole + part };
            let (value, end) = multiplied(total + group + value, at + 1, word);
            return Some((value, end));
        } else if next == "koma" && at > 0 && unit(&word(at + 1)).is_some() {
            let decimal = unit(&word(at + 1))? / 10.0;
            return Some(multiplied(total + group + last.unwrap_or(0.0) + decimal, at + 2, word));
        } else if let Some(value) = unit(&next).filter(|_| last.is_none()) {
            if value >= 1e3 {
                total += value;
            } else if value >= 1e1 {
                group += value;
            } else {
                last = Some(value);
            }
        } else {
            break;
        }
        at += 1;
    }
    (at > 0).then(|| (total + group + last.unwrap_or(0.0), at))
}

#[cfg(test)]
mod tests {
    use super::{HALVES, MAGNITUDES, Number, ONES, VAGUE, beginnings, read, read_digits};
    use crate::text::{Span, token};

    #[test]
    fn figures() {
        for (print, value) in [
            ("10.000", 10_000.0),
            ("2,5", 2.5),
            ("8,6", 8.6),
            ("1.234.567,5", 1_234_567.5),
            ("1,000,000", 1e6),
            ("1,000.50", 1000.5),
            ("2.5", 2.5),
            ("600", 600.0),
            ("007", 7.0),
            ("½", 0.5),
        ] {
            assert_eq!(read_digits(print), Some(value), "{print}");
        }
        for print in ["13:12", "12/8/2025", "1.2.3", "", ".", "dua", "1,2,3"] {
            assert_eq!(read_digits(print), None, "{print}");
        }
    }

    #[test]
    fn words_and_magnitudes() {
        for (print, value, len) in [
            ("10.000 tentara", 10_000.0, 1),
            ("2,5 triliun rupiah", 2.5e12, 2),
            ("2,5 T", 2.5e12, 2),
            ("16,1 triliun", 16_100_000_000_000.0, 2),
            ("200 ribu", 2e5, 2),
            ("dua ratus ribu orang", 2e5, 3),
            ("tujuh belas", 17.0, 2),
            ("sebelas ribu", 11_000.0, 2),
            ("dua puluh lima", 25.0, 3),
            ("seribu sembilan ratus empat puluh lima", 1945.0, 6),
            ("dua juta tiga ratus ribu", 2.3e6, 5),
            ("sepuluh juta", 1e7, 2),
            ("seratus dua puluh", 120.0, 3),
            ("seperempat", 0.25, 1),
            ("tiga perempat", 0.75, 2),
            ("setengah juta", 5e5, 2),
            ("satu setengah juta", 1.5e6, 3),
            ("dua koma lima persen", 2.5, 3),
            ("Dua kali", 2.0, 1),
            ("nol", 0.0, 1),
        ] {
            let tokens = token::tokens(print, Span::new(0, print.len()));
            assert_eq!(read(print, &tokens), Some((Number { value, at_least: false }, len)), "{print}");
        }
    }

    #[test]
    fn vague_numbers_have_their_lowest_value() {
        for (print, value, len) in [
            ("belasan orang", 11.0, 1),
            ("puluhan ribu", 1e4, 2),
            ("ribuan pekerja", 1e3, 1),
            ("1990-an", 1990.0, 1),
            ("ratusan juta", 1e8, 2),
        ] {
            let tokens = token::tokens(print, Span::new(0, print.len()));
            assert_eq!(read(print, &tokens), Some((Number { value, at_least: true }, len)), "{print}");
        }
    }

    #[test]
    fn beginnings_leave_no_number_out() {
        let mut known = Vec::new();
        beginnings(|word| known.push(word.to_owned()));
        let tables = [MAGNITUDES, VAGUE].into_iter().flatten().map(|(name, _)| *name);
        for word in tables.chain(ONES).chain(HALVES).chain(["kosong", "belas", "sebelas", "koma"]) {
            for before in ["", "se", "per", "seper", "sese", "seperse"] {
                let print = format!("{before}{word}");
                let tokens = token::tokens(&print, Span::new(0, print.len()));
                assert!(read(&print, &tokens).is_none() || known.contains(&print), "{print}");
            }
        }
    }

    #[test]
    fn other_words_are_no_numbers() {
        for print in ["ribu", "perempat", "orang", "sekolah", "pertama", "belas", "", "13:12", "setuju"] {
            let tokens = token::tokens(print, Span::new(0, print.len()));
            assert_eq!(read(print, &tokens), None, "{print}");
        }
    }
}
