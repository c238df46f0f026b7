//! `simpul evaluate --stated`: stated relations, quotations and dated events against what was written down by hand.

pub mod fixture;
pub mod judge;

use crate::corpus::{Article, ArticleId, Corpus, DataSheet};
use crate::entity::annotate_with;
use crate::relation::Statements;
use fixture::{Item, Place};
use flate2::read::GzDecoder;
use judge::{Judgement, Read};
use rayon::prelude::*;
use simpul_tagger::Model;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

/// Judges a file of items: those that name lines need the file of the lines, the others are of the built-in article
/// that the file is named after.
///
/// # Errors
/// A sentence that says which file cannot be used, and why.
pub fn judge(path: &Path, raw: Option<&Path>, model: Option<&Model>) -> Result<Judgement, String> {
    let named = |problem: String| format!("{}: {problem}", path.display());
    let text = fs::read_to_string(path).map_err(|error| named(format!("cannot be read: {error}")))?;
    let items = fixture::parse(&text).map_err(|(line, problem)| format!("{}:{line}: {problem}", path.display()))?;
    if items.iter().any(|item| matches!(item.place, Place::Line(..))) {
        let raw = raw.ok_or_else(|| named("names lines of another file; say which with --raw".to_owned()))?;
        return lines(&items, &unpacked(raw)?, model).map_err(named);
    }
    let corpus = Corpus::builtin();
    let id = path.file_stem().unwrap_or_default().to_string_lossy();
    let found = corpus.find(&id).ok_or_else(|| named(format!("no built-in article is called {id}")))?;
    Ok(article(&corpus, found, &items, model))
}

/// Judges one article, read among the others of its corpus.
pub fn article(corpus: &Corpus, id: ArticleId, items: &[Item], model: Option<&Model>) -> Judgement {
    let annotations = annotate_with(corpus, model);
    let statements = Statements::read(corpus, &annotations);
    let mut judgement = Judgement::default();
    if let Some(article) = corpus.get(id) {
        judgement.add(&Read { article, id, annotations: &annotations, statements: &statements }, items);
    }
    judgement
}

/// Judges lines that are articles of their own.
fn lines(items: &[Item], raw: &str, model: Option<&Model>) -> Result<Judgement, String> {
    let lines: Vec<&str> = raw.lines().collect();
    let of = |item: &Item| {
        let Place::Line(number, hash) = item.place else { return Err("mixes lines and sentences".to_owned()) };
        let line = number.checked_sub(1).and_then(|at| lines.get(at)).filter(|line| fingerprint(line) == hash);
        line.ok_or_else(|| format!("line {number} of the other file is not the one that was read"))
    };
    let judged = items.par_iter().map(|item| {
        let corpus = Corpus::new(vec![Article::read(DataSheet::default(), (*of(item)?).to_owned())]);
        Ok(article(&corpus, ArticleId(0), std::slice::from_ref(item), model))
    });
    judged.try_reduce(Judgement::default, |one, other| Ok(one.merged(other)))
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo).
fn fingerprint(line: &str) -> u64 {
    line.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A text, unpacked where its name ends in `.gz`.
fn unpacked(path: &Path) -> Result<String, String> {
    let fault = |error| format!("{}: cannot be read: {error}", path.display());
    let mut file = File::open(path).map_err(fault)?;
    let mut text = String::new();
    if path.extension().is_some_and(|ending| ending == "gz") {
        GzDecoder::new(file).read_to_string(&mut text).map_err(fault)?;
    } else {
        file.read_to_string(&mut text).map_err(fault)?;
    }
    Ok(text)
}
