//! Reads the corpus folder: articles (`*.txt`) and their data sheets (`*.toml`, same stem), or the reason why not.

use std::fmt::{self, Write};
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::Deserialize;

/// The longest article that is embedded, in bytes: every copy of the page carries it.
pub const LARGEST: usize = 256 << 10;

/// One article of the folder.
pub struct Found {
    /// Where its text stands.
    pub path: PathBuf,
    /// What is known of it.
    pub sheet: Sheet,
}

/// A data sheet as a person writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    pub id: String,
    pub title: Entry,
    pub outlet: Entry,
    pub date: Entry,
    pub place: Entry,
    pub author: Entry,
}

/// One line of a data sheet: `stated = "…"`, or `inferred = "…"` with `from = "…"`, or `unknown = true`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub stated: Option<String>,
    inferred: Option<String>,
    from: Option<String>,
    unknown: Option<bool>,
}

/// Why a file of the corpus cannot be embedded.
#[derive(Debug)]
pub struct Problem {
    /// The file or folder that offends.
    pub path: PathBuf,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What can be wrong with a file of the corpus.
#[derive(Debug)]
pub enum Fault {
    /// The system refuses to read it.
    Unreadable(io::Error),
    /// Nothing stands in it but white space.
    Empty,
    /// It is longer than [`LARGEST`]; its length in bytes.
    Huge(usize),
    /// It is not UTF-8; how many bytes at its start are.
    NotUtf8(usize),
    /// No data sheet stands beside it.
    NoSheet,
    /// No article stands beside the data sheet.
    NoArticle,
    /// The data sheet is not TOML of the expected form.
    Malformed(String),
    /// An entry of the data sheet says not exactly one of stated, inferred from, unknown.
    Ambiguous(&'static str),
    /// The date is not `YYYY-MM-DD`.
    BadDate(String),
    /// The id has other characters than a–z, 0–9 and `-`.
    BadId(String),
    /// Another data sheet has the same id.
    SameId(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path.display())?;
        match &self.fault {
            Fault::Unreadable(error) => write!(f, "cannot be read ({error}); check that it exists and its permissions"),
            Fault::Empty => write!(f, "the article is empty; put its text in or delete the file and its data sheet"),
            Fault::Huge(len) => {
                write!(f, "{len} bytes are more than the {LARGEST} an embedded article may have; shorten it")
            }
            Fault::NotUtf8(at) => write!(f, "not UTF-8 from byte {at} on; save it again as UTF-8"),
            Fault::NoSheet => write!(f, "no data sheet beside it; write one with the same name and the ending .toml"),
            Fault::NoArticle => {
                write!(f, "no article beside it; add the text with the ending .txt or delete the data sheet")
            }
            Fault::Malformed(reason) => write!(f, "not a data sheet ({reason}); compare it with its neighbours"),
            Fault::Ambiguous(entry) => write!(
                f,
                "[{entry}] must say one of: stated = \"…\", inferred = \"…\" with from = \"…\", unknown = true"
            ),
            Fault::BadDate(date) => write!(f, "the date \"{date}\" is not a day; write it as YYYY-MM-DD"),
            Fault::BadId(id) => write!(f, "the id \"{id}\" stands in addresses; use only a-z, 0-9 and -"),
            Fault::SameId(id) => write!(f, "the id \"{id}\" is taken by another data sheet; choose another"),
        }
    }
}

/// The articles of `folder` with their data sheets, in the order of their file names, or the first problem.
///
/// # Errors
/// Any [`Fault`], with the file it was found in.
pub fn read(folder: &Path) -> Result<Vec<Found>, Problem> {
    let unreadable = |error| Problem { path: folder.to_owned(), fault: Fault::Unreadable(error) };
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(unreadable)?;
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    let has_ending = |path: &Path, ending: &str| path.extension().is_some_and(|found| found == ending);
    if let Some(path) = paths.iter().find(|path| has_ending(path, "toml") && !path.with_extension("txt").exists()) {
        return Err(Problem { path: path.clone(), fault: Fault::NoArticle });
    }
    let mut articles: Vec<Found> = Vec::new();
    for path in paths.into_iter().filter(|path| has_ending(path, "txt")) {
        let fault_in = |path: PathBuf| move |fault| Problem { path, fault };
        check_text(&path).map_err(fault_in(path.clone()))?;
        let sheet_path = path.with_extension("toml");
        if !sheet_path.exists() {
            return Err(Problem { path, fault: Fault::NoSheet });
        }
        let sheet = read_sheet(&sheet_path).map_err(fault_in(sheet_path.clone()))?;
        if articles.iter().any(|article| article.sheet.id == sheet.id) {
            return Err(Problem { path: sheet_path, fault: Fault::SameId(sheet.id) });
        }
        articles.push(Found { path, sheet });
    }
    Ok(articles)
}

fn check_text(path: &Path) -> Result<(), Fault> {
    let bytes = fs::read(path).map_err(Fault::Unreadable)?;
    if bytes.len() > LARGEST {
        return Err(Fault::Huge(bytes.len()));
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| Fault::NotUtf8(error.valid_up_to()))?;
    if text.trim().is_empty() { Err(Fault::Empty) } else { Ok(()) }
}

fn read_sheet(path: &Path) -> Result<Sheet, Fault> {
    let bytes = fs::read(path).map_err(Fault::Unreadable)?;
    let text = std::str::from_utf8(&bytes).map_err(|error| Fault::NotUtf8(error.valid_up_to()))?;
    let sheet: Sheet = toml::from_str(text).map_err(|error| Fault::Malformed(error.message().to_owned()))?;
    if sheet.id.is_empty() || !sheet.id.bytes().all(|c| matches!(c, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
        return Err(Fault::BadId(sheet.id));
    }
    for (name, entry) in sheet.entries() {
        if entry.says().is_none() {
            return Err(Fault::Ambiguous(name));
        }
    }
    match sheet.date.stated.as_ref().or(sheet.date.inferred.as_ref()) {
        Some(date) if day(date).is_none() => Err(Fault::BadDate(date.clone())),
        _ => Ok(sheet),
    }
}

/// What an entry says, when it says one thing.
enum Says<'a> {
    Stated(&'a str),
    Inferred(&'a str, &'a str),
    Unknown,
}

impl Sheet {
    fn entries(&self) -> [(&'static str, &Entry); 5] {
        [
            ("title", &self.title),
            ("outlet", &self.outlet),
            ("date", &self.date),
            ("place", &self.place),
            ("author", &self.author),
        ]
    }
}

impl Entry {
    fn says(&self) -> Option<Says<'_>> {
        match (self.stated.as_deref(), self.inferred.as_deref(), self.from.as_deref(), self.unknown) {
            (Some(value), None, None, None) if !value.is_empty() => Some(Says::Stated(value)),
            (None, Some(value), Some(from), None) if !value.is_empty() && !from.is_empty() => {
                Some(Says::Inferred(value, from))
            }
            (None, None, None, Some(true)) => Some(Says::Unknown),
            _ => None,
        }
    }

    /// The entry as the Rust expression of a fact, its value written by `write_value`.
    fn expression(&self, write_value: impl Fn(&str) -> String) -> String {
        match self.says() {
            Some(Says::Stated(value)) => format!("Fact::Stated({})", write_value(value)),
            Some(Says::Inferred(value, from)) => format!("Fact::Inferred({}, {from:?})", write_value(value)),
            Some(Says::Unknown) | None => "Fact::Unknown".to_owned(),
        }
    }
}

/// Year, month and day of `YYYY-MM-DD`, where the calendar has it.
fn day(date: &str) -> Option<(i32, u8, u8)> {
    let date: toml::value::Date = date.parse::<toml::value::Datetime>().ok().filter(|at| at.time.is_none())?.date?;
    Some((i32::from(date.year), date.month, date.day))
}

/// The articles as the Rust expression that `corpus/builtin.rs` includes.
pub fn table(articles: &[Found]) -> String {
    let mut source = String::from("&[\n");
    for Found { path, sheet } in articles {
        let quote = |value: &str| format!("{value:?}");
        let write_date = |date: &str| day(date).map_or_else(String::new, |day| format!("{day:?}"));
        // Writing to a string cannot fail.
        let _ = writeln!(
            source,
            "    Embedded {{ id: {:?}, title: {}, outlet: {}, date: {}, place: {}, author: {}, text: include_str!({:?}) }},",
            sheet.id,
            sheet.title.expression(quote),
            sheet.outlet.expression(quote),
            sheet.date.expression(write_date),
            sheet.place.expression(quote),
            sheet.author.expression(quote),
            path.to_string_lossy()
        );
    }
    source.push_str("]\n");
    source
}
