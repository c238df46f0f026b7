//! What texts state, written down by hand: the form of `tests/fixtures/stated/README.md`.

use crate::relation::{QuoteForm, RelationKind};

/// One sentence with all that it states.
#[derive(Debug, Default)]
pub struct Item {
    /// Where it stands.
    pub place: Place,
    /// The relations.
    pub relations: Vec<Told>,
    /// The quotations.
    pub quotes: Vec<Said>,
    /// The dated events.
    pub times: Vec<Dated>,
}

/// Where a sentence stands.
#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    /// In an article, in these words.
    Words(String),
    /// In a file that is not ours: the line, from 1, and its fingerprint.
    Line(usize, u64),
}

impl Default for Place {
    fn default() -> Self {
        Self::Words(String::new())
    }
}

/// A relation.
#[derive(Debug)]
pub struct Told {
    /// Its kind.
    pub kind: RelationKind,
    /// Names of source and target.
    pub ends: [String; 2],
    /// The words that tell it.
    pub trigger: String,
    /// Whether the text says it is not so.
    pub negated: bool,
}

/// A quotation.
#[derive(Debug)]
pub struct Said {
    /// Its form; block quotations are told as direct.
    pub form: QuoteForm,
    /// The words or, as `start..end`, their places in code points; in pieces.
    pub pieces: Vec<String>,
    /// Who speaks; nobody where no name can be found.
    pub speakers: Vec<String>,
}

/// An event with a told date.
#[derive(Debug)]
pub struct Dated {
    /// The words of the event, or others that the date could belong to.
    pub words: Vec<String>,
    /// TIMEX3.
    pub value: String,
}

/// Reads a file of them.
///
/// # Errors
/// The line, from 1, that is not of the form, and what is wrong with it.
pub fn parse(text: &str) -> Result<Vec<Item>, (usize, String)> {
    let mut items: Vec<Item> = Vec::new();
    let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    for (at, line) in lines {
        let fault = |problem: &str| (at + 1, problem.to_owned());
        if let Some(place) = line.strip_prefix("= ") {
            items.push(Item { place: place_of(place), ..Item::default() });
            continue;
        }
        let item = items.last_mut().ok_or_else(|| fault("stands before the first sentence"))?;
        let (letter, rest) = line.split_once(' ').ok_or_else(|| fault("has one word"))?;
        let columns: Vec<&str> = rest.split(" | ").collect();
        match letter {
            "R" => item.relations.push(told(&columns).ok_or_else(|| fault("is no relation"))?),
            "Q" => item.quotes.push(said(&columns).ok_or_else(|| fault("is no quotation"))?),
            "T" => item.times.push(dated(&columns).ok_or_else(|| fault("is no dated event"))?),
            _ => return Err(fault("begins with none of R, Q, T, =")),
        }
    }
    Ok(items)
}

fn place_of(place: &str) -> Place {
    let line = place
        .split_once(' ')
        .and_then(|(line, hash)| Some(Place::Line(line.parse().ok()?, u64::from_str_radix(hash, 16).ok()?)));
    line.unwrap_or_else(|| Place::Words(place.to_owned()))
}

fn column<'l>(columns: &[&'l str], name: &str) -> Option<&'l str> {
    columns.iter().find_map(|column| column.strip_prefix(name)?.strip_prefix(": "))
}

fn told(columns: &[&str]) -> Option<Told> {
    let (kind, ends) = columns.first()?.split_once(' ')?;
    let (source, target) = ends.split_once(" -> ")?;
    let negated = column(columns, "flags").is_some_and(|flags| flags.split(' ').any(|flag| flag == "negated"));
    let ends = [source, target].map(str::to_owned);
    Some(Told { kind: RelationKind::from_code(kind)?, ends, trigger: column(columns, "trigger")?.to_owned(), negated })
}

fn said(columns: &[&str]) -> Option<Said> {
    let form = match *columns.first()? {
        "direct" => QuoteForm::Direct,
        "indirect" => QuoteForm::Indirect,
        _ => return None,
    };
    let pieces = columns.get(1)?.split(" // ").map(str::to_owned).collect();
    let speaker = column(columns, "speaker")?;
    let speakers = speaker.split("; ").filter(|name| *name != "-").map(str::to_owned).collect();
    Some(Said { form, pieces, speakers })
}

fn dated(columns: &[&str]) -> Option<Dated> {
    let words = columns.first().copied().into_iter().chain(column(columns, "or")).map(str::to_owned).collect();
    Some(Dated { words, value: column(columns, "value")?.to_owned() })
}
