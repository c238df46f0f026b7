//! `simpul analyze`: reads files on all cores and prints them in the order given.

use super::{input, model};
use crate::corpus::{Article, ArticleId, Corpus, DataSheet, Known};
use crate::entity::{self, KindSet, annotate_with};
use crate::export::{Document, HtmlWords, conll, html, tei, whole};
use crate::i18n::Lang;
use crate::relation::Statements;
use crate::text::Date;
use clap::{Args, ValueEnum};
use rayon::prelude::*;
use simpul_tagger::Model;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// What `simpul analyze` is asked.
#[derive(Debug, Args)]
pub struct Analyze {
    /// Text files in UTF-8, each one article; `-` reads standard input.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// How to print what was found.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// The day on which the articles were published (2025-08-12): relative times are reckoned from it.
    #[arg(long, value_parser = day)]
    published: Option<Date>,
    #[command(flatten)]
    model: model::Choice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// One JSON object a line (docs/analyze.schema.json).
    Json,
    /// One token a line with its IOB2 tag.
    Conll,
    /// TEI P5.
    Tei,
    /// A web page that stands alone.
    Html,
}

fn day(print: &str) -> Result<Date, String> {
    Date::parse_iso(print).ok_or_else(|| "a day is written like 2025-08-12".to_owned())
}

/// Files that are read before the first of them is printed: enough for all cores, few enough to hold.
const BATCH: usize = 64;

impl Analyze {
    /// Reads and prints; says whether all files could be read. One that could not is named on standard error, and the rest
    /// goes on. Fails only for want of the model that was asked for.
    pub fn run(&self) -> Result<bool, String> {
        let model = self.model.read()?;
        let mut out = io::BufWriter::new(io::stdout().lock());
        let mut all_went_well = true;
        for (at, batch) in self.files.chunks(BATCH).enumerate() {
            self.report(at * BATCH);
            let printed: Vec<_> = batch.par_iter().map(|path| self.print(path, model.as_ref())).collect();
            for text in printed {
                match text {
                    Ok(text) => {
                        // Whoever reads us has heard enough (`| head`).
                        if writeln!(out, "{text}").is_err() {
                            return Ok(all_went_well);
                        }
                    }
                    Err(problem) => {
                        all_went_well = false;
                        eprintln!("simpul: {problem}");
                    }
                }
            }
        }
        Ok(out.flush().is_ok() && all_went_well)
    }

    fn print(&self, path: &Path, model: Option<&Model>) -> Result<String, input::Unreadable> {
        let input = input::read(path)?;
        let document = read(input.id, input.text, self.published, model);
        let (document, only) = (&document, std::slice::from_ref(&document));
        Ok(match self.format {
            Format::Json => whole::one(document),
            Format::Conll => conll(only),
            Format::Tei => tei(only, &document.id),
            Format::Html => html(only, page_words(&document.id)),
        })
    }

    /// Long work says how far it is, where somebody sits and waits.
    fn report(&self, done: usize) {
        if self.files.len() > BATCH && io::stderr().is_terminal() {
            eprint!("\r{done} of {} files", self.files.len());
        }
    }
}

/// Reads one text as an article of its own, published on the day given, else on the one that the text tells.
fn read(id: String, text: String, published: Option<Date>, model: Option<&Model>) -> Document {
    let date = published.map_or(Known::Unknown, Known::Stated);
    let sheet = DataSheet { id, date, ..DataSheet::default() };
    let mut article = Article::read(sheet, text);
    if published.is_none() {
        // Before the analysis: relative times are reckoned from it.
        article.sheet.date = entity::published(&article);
    }
    let corpus = Corpus::new(vec![article]);
    let annotations = annotate_with(&corpus, model);
    let statements = Statements::read(&corpus, &annotations);
    Document::of(&corpus.articles[0], ArticleId(0), &annotations, &statements, KindSet::ALL)
}

fn page_words(title: &str) -> HtmlWords<'_> {
    let lang = Lang::default();
    let words = lang.messages();
    HtmlWords { lang: lang.tag(), title, legend: words.files.legend, kind: words.word.kind }
}
