//! What quantities say: value, unit or currency, comparator. No value rather than a wrong one: ranks (`peringkat
//! ke-3`) and scores (`3-1`) have none.

use std::ops::Range;

use super::hedge::{self, Comparator};
use crate::entity::reading::{Reading, Word};
use crate::text::decimal::rounded;
use crate::text::number::{self, Number};
use crate::text::{TokenKind, fold};

/// What a quantity says.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The number, magnitude included; of a range the lower end.
    pub value: f64,
    /// The upper end of a range (`3-5 persen`).
    pub upper: Option<f64>,
    /// What is counted or measured, folded (`tentara`, `kilometer per jam`); `%` for percentages.
    pub unit: Option<String>,
    /// The currency by ISO 4217, where it is sure; then the unit is what the sum is for (`per kg`), mostly none.
    pub currency: Option<&'static str>,
    /// How the true number stands to the value.
    pub comparator: Option<Comparator>,
}

/// Signs and letters before a sum, folded words in a row, longer ones first.
const BEFORE: &[(&[&str], &str)] = &[
    (&["us", "$"], "USD"),
    (&["hk", "$"], "HKD"),
    (&["nz", "$"], "NZD"),
    (&["nt", "$"], "TWD"),
    (&["a", "$"], "AUD"),
    (&["s", "$"], "SGD"),
    (&["sin", "$"], "SGD"),
    (&["c", "$"], "CAD"),
    (&["rp", "."], "IDR"),
    (&["$"], "USD"),
    (&["€"], "EUR"),
    (&["£"], "GBP"),
    (&["¥"], "JPY"),
    (&["₩"], "KRW"),
    (&["rp"], "IDR"),
    (&["idr"], "IDR"),
    (&["usd"], "USD"),
    (&["us"], "USD"),
    (&["sgd"], "SGD"),
    (&["eur"], "EUR"),
    (&["gbp"], "GBP"),
    (&["jpy"], "JPY"),
    (&["cny"], "CNY"),
    (&["aud"], "AUD"),
    (&["myr"], "MYR"),
    (&["rm"], "MYR"),
];

/// Currencies that one word after the sum names for sure.
const AFTER: [(&str, &str); 17] = [
    ("rupiah", "IDR"),
    ("euro", "EUR"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("renminbi", "CNY"),
    ("ringgit", "MYR"),
    ("baht", "THB"),
    ("rubel", "RUB"),
    ("won", "KRW"),
    ("poundsterling", "GBP"),
    ("pound", "GBP"),
    ("shekel", "ILS"),
    ("hryvnia", "UAH"),
    ("dong", "VND"),
    ("zloty", "PLN"),
    ("usd", "USD"),
    ("idr", "IDR"),
];

/// Currencies of many countries, with the folded word that says which.
const OF_COUNTRY: [(&str, &str, &str); 26] = [
    ("dolar", "as", "USD"),
    ("dolar", "amerika", "USD"),
    ("dolar", "singapura", "SGD"),
    ("dolar", "australia", "AUD"),
    ("dolar", "kanada", "CAD"),
    ("dolar", "hong", "HKD"),
    ("dolar", "hongkong", "HKD"),
    ("dolar", "taiwan", "TWD"),
    ("dolar", "selandia", "NZD"),
    ("riyal", "saudi", "SAR"),
    ("riyal", "arab", "SAR"),
    ("riyal", "qatar", "QAR"),
    ("real", "brasil", "BRL"),
    ("rial", "iran", "IRR"),
    ("dirham", "uea", "AED"),
    ("dirham", "uni", "AED"),
    ("rupee", "india", "INR"),
    ("rupee", "pakistan", "PKR"),
    ("peso", "filipina", "PHP"),
    ("peso", "meksiko", "MXN"),
    ("peso", "argentina", "ARS"),
    ("franc", "swiss", "CHF"),
    ("lira", "turki", "TRY"),
    ("krona", "swedia", "SEK"),
    ("krone", "norwegia", "NOK"),
    ("pound", "inggris", "GBP"),
];

const RANKS: [&str; 6] = ["peringkat", "posisi", "urutan", "ranking", "nomor", "rangking"];
/// Words that lead to a number and say nothing of it.
const LEADS: [&str; 7] = ["sebanyak", "sebesar", "senilai", "sejumlah", "seluas", "seberat", "sepanjang"];
const PERCENT: [&str; 2] = ["%", "persen"];
/// What stands between the ends of a range.
const JOINTS: [&str; 5] = ["hingga", "sampai", "atau", "s.d", "s/d"];
/// A unit longer than this, in words, is none.
const LONGEST_UNIT: usize = 5;

/// What the quantity that `words` of an article are says.
pub fn quantity(reading: &Reading<'_>, words: &Range<usize>) -> Option<Quantity> {
    let all = reading.words.get(words.clone()).filter(|all| !all.is_empty())?;
    let (inner, mut at) = hedge::opening(all).map_or((None, 0), |(comparator, len)| (Some(comparator), len));
    at += usize::from(all.get(at).is_some_and(|word| word.is_any(&LEADS)));
    if all.get(at)?.is_any(&RANKS) || all[at].folded().starts_with("ke-") {
        return None;
    }
    let mut rest = Parser { reading, at: words.start + at, end: words.end };
    let minus = rest.eat(&["minus"]);
    let lower = rest.sum()?;
    let signed = rest.eat(&PERCENT);
    let upper = rest.upper(&lower);
    let score = upper.is_some() && rest.at == rest.end && !signed && lower.currency.is_none();
    if score || (minus && upper.is_some()) {
        return None;
    }
    let beyond = rest.eat(&["lebih"]).then_some(Comparator::More);
    let (unit, currency) = if signed {
        rest.eat(&PERCENT);
        (rest.at == rest.end).then(|| (Some("%".to_owned()), None))?
    } else {
        rest.unit(lower.currency)?
    };
    // Three hundred digits are more than a float holds.
    let (value, upper) = ends(&lower, upper).filter(|(low, high)| high.unwrap_or(*low).is_finite())?;
    let at_least = lower.number.at_least.then_some(Comparator::AtLeast);
    let around = || hedge::before(reading, words).or_else(|| hedge::after(reading, words));
    let comparator = at_least.or(inner).or(beyond).or_else(around);
    // `kisaran 4-5 persen` says the range once more.
    let comparator = comparator.filter(|comparator| upper.is_none() || *comparator != Comparator::About);
    let comparator = comparator.filter(|comparator| value > 0.0 || *comparator != Comparator::Less);
    Some(Quantity { value: if minus { -value } else { value }, upper, unit, currency, comparator })
}

/// A normal form that quantities of equal value and unit share, whatever loosens them.
pub fn quantity_key(quantity: &Quantity) -> String {
    let print = |value: f64| rounded(value, if value.fract() == 0.0 { 0 } else { 6 }).to_string();
    let upper = quantity.upper.map(|upper| format!("..{}", print(upper))).unwrap_or_default();
    let (currency, unit) = (quantity.currency.unwrap_or_default(), quantity.unit.as_deref().unwrap_or_default());
    format!("{}{upper} {currency} {unit}", print(quantity.value))
}

/// One end of a quantity.
struct Sum {
    number: Number,
    /// Without its magnitudes, and the magnitude.
    bare: f64,
    currency: Option<&'static str>,
}

/// Both ends of a range, the lower one with the magnitude that print says but once: `2-3 juta`. None where the second
/// is not above the first.
fn ends(lower: &Sum, upper: Option<Sum>) -> Option<(f64, Option<f64>)> {
    let Some(upper) = upper else { return Some((lower.number.value, None)) };
    let (low, high) = (lower.number.value, upper.number.value);
    let magnitude = if upper.bare > 0.0 { high / upper.bare } else { 1.0 };
    let shared = (low - lower.bare).abs() < f64::EPSILON && magnitude > 1.0 && low < upper.bare;
    let low = if shared { low * magnitude } else { low };
    (low < high).then_some((low, Some(high)))
}

/// A place in the words of the quantity from which it reads on.
struct Parser<'r, 'a> {
    reading: &'r Reading<'a>,
    at: usize,
    end: usize,
}

impl<'r, 'a> Parser<'r, 'a> {
    fn rest(&self) -> &'r [Word<'a>] {
        self.reading.words.get(self.at..self.end).unwrap_or_default()
    }

    fn eat(&mut self, words: &[&str]) -> bool {
        let there = self.rest().first().is_some_and(|word| word.is_any(words));
        self.at += usize::from(there);
        there
    }

    /// A number with the sign of money before it.
    fn sum(&mut self) -> Option<Sum> {
        let begins = |phrase: &[&str], rest: &[Word<'_>]| {
            rest.len() > phrase.len() && phrase.iter().zip(rest).all(|(wanted, word)| word.folded() == *wanted)
        };
        let sign = BEFORE.iter().find(|(phrase, _)| begins(phrase, self.rest()));
        self.at += sign.map_or(0, |(phrase, _)| phrase.len());
        let currency = sign.map(|(_, currency)| *currency);
        let (number, len, bare) = self.number(currency.is_some())?;
        self.at += len;
        Some(Sum { number, bare, currency })
    }

    /// The number at the place, its length in words, and its value without magnitudes.
    fn number(&self, money: bool) -> Option<(Number, usize, f64)> {
        let first = self.rest().first()?;
        // `Rp 1,2T`, `Rp 300M`: a letter set close to the figures, which is sure only of money.
        let magnitude = match first.text.chars().last() {
            Some('T') if money => 1e12,
            Some('M') if money => 1e9,
            _ => 0.0,
        };
        if magnitude > 0.0 && first.kind == TokenKind::Word {
            let bare = number::read_digits(&first.text[..first.text.len() - 1])?;
            return Some((Number { value: bare * magnitude, at_least: false }, 1, bare));
        }
        let tokens = self.reading.article.tokens.get(self.at..self.end)?;
        let text = &self.reading.article.text;
        let (number, len) = number::read(text, tokens)?;
        let bare = number::read(text, &tokens[..1]).map_or(number.value, |(number, _)| number.value);
        if money && len == 1 && tokens.get(1).is_some_and(|token| token.span.slice(text) == "M") {
            return Some((Number { value: bare * 1e9, at_least: false }, 2, bare));
        }
        Some((number, len, bare))
    }

    /// The upper end of a range: right after the lower one, or after the unit said twice (`25 barel sampai 30 barel`).
    fn upper(&mut self, lower: &Sum) -> Option<Sum> {
        let rest = self.rest();
        let joint = rest.iter().position(|word| word.is_dash() || word.is_any(&JOINTS))?;
        let mut ahead = Parser { at: self.at + joint + 1, ..*self };
        let upper = ahead.sum().filter(|upper| upper.currency.is_none() || upper.currency == lower.currency)?;
        let said_twice = || {
            let (first, second) = (&rest[..joint], ahead.rest());
            first.len() == second.len()
                && first.iter().zip(second).all(|(first, second)| first.folded() == second.folded())
        };
        (joint == 0 || said_twice()).then_some(())?;
        self.at = ahead.at;
        Some(upper)
    }

    /// Unit and currency: what is left after the number.
    fn unit(&self, currency: Option<&'static str>) -> Option<(Option<String>, Option<&'static str>)> {
        let rest = self.rest();
        // `satu dari lima anak`, `sepuluh besar`, `2x1 meter`, `2nd`: no measure.
        let by = |word: &Word<'_>| {
            word.folded().strip_prefix('x').is_some_and(|by| by.starts_with(|c: char| c.is_ascii_digit()))
        };
        let no_measure = |at: usize| {
            let word = &self.reading.words[at];
            self.reading.number(at).is_some() || word.is_any(&["besar", "nd", "rd", "th"]) || by(word)
        };
        if rest.len() > LONGEST_UNIT || (self.at..self.end).any(no_measure) {
            return None;
        }
        let span = self.reading.slice(&(self.at..self.end));
        let unit = || span.split_whitespace().map(fold::fold).collect::<Vec<_>>().join(" ");
        let Some(first) = rest.first() else { return Some((None, currency)) };
        let named = self.named_currency(first.folded(), rest.len());
        if let Some(currency) = currency {
            let again = named == Some(currency) || (currency == "USD" && is_dollar(first.folded()) && rest.len() == 1);
            let rate = first.is_any(&["per", "/"]).then(unit);
            return (again || rate.is_some()).then_some((rate, Some(currency)));
        }
        if rest.len() == 1 && first.is_any(&PERCENT) {
            return Some((Some("%".to_owned()), None));
        }
        Some(if named.is_some() { (None, named) } else { (Some(unit()), None) })
    }

    /// The currency that these words name, or with the country after them, which is a mention of its own: `dolar` `AS`.
    fn named_currency(&self, first: &str, len: usize) -> Option<&'static str> {
        let first = if is_dollar(first) { "dolar" } else { first };
        let next = self.reading.words.get(self.at + 1).map_or("", |word| word.folded());
        let of_country = OF_COUNTRY.iter().find(|(name, country, _)| *name == first && *country == next);
        let alone = || AFTER.iter().find(|(name, _)| *name == first && len == 1).map(|(_, currency)| *currency);
        of_country.map(|(_, _, currency)| *currency).or_else(alone)
    }
}

/// `dolar`, as it is also spelt.
fn is_dollar(folded: &str) -> bool {
    matches!(folded, "dolar" | "dollar")
}
