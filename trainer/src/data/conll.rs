//! Public sets: a token and its label a line, a blank line between sentences.

use std::path::Path;

use simpul_reading::entity::EntityKind;

use super::text::{Mark, Text};
use super::{DataError, read};

/// What a public set annotates.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    /// Its name, as that of its files.
    pub name: &'static str,
    /// The kinds that it marks wherever they stand.
    complete: &'static [EntityKind],
}

use EntityKind::{Dat, Evt, Gpe, Loc, Org, Per, Qty};

/// The public sets. In `idner-news-2k` names of countries are often left out.
pub const SETS: [Set; 5] = [
    Set { name: "ner-ui", complete: &[Per, Org, Gpe, Loc] },
    Set { name: "nergrit", complete: &[Per, Org, Gpe, Loc] },
    Set { name: "ner-ugm", complete: &[Per, Org, Gpe, Loc, Dat, Qty] },
    Set { name: "idner-news-2k", complete: &[Per, Org] },
    Set { name: "idcrossner-politics", complete: &[Per, Org, Gpe, Loc, Evt] },
];

impl Set {
    /// The set of this name.
    pub fn find(name: &str) -> Option<&'static Self> {
        SETS.iter().find(|set| set.name == name)
    }

    /// Its sentences in the file for `part` (`train` or `dev`), each a text of its own. With `alone` it stands for
    /// itself: what it does not mark is not there, and all its places are of one kind.
    ///
    /// # Errors
    /// Where a file cannot be read or is not of its format.
    pub fn texts(&self, folder: &Path, part: &str, alone: bool) -> Result<Vec<Text>, DataError> {
        let file = read(&folder.join(format!("{}.{part}.tsv", self.name)))?;
        let complete = if alone { super::text::ALL } else { self.complete.iter().map(|kind| 1 << *kind as u8).sum() };
        let blocks = file.split("\n\n").filter(|block| !block.trim().is_empty()).enumerate();
        Ok(blocks.map(|(at, block)| parse(block, format!("{}-{at}", self.name), complete, alone)).collect())
    }
}

fn parse(block: &str, id: String, complete: u8, alone: bool) -> Text {
    let (mut text, mut marks) = (String::new(), Vec::<Mark>::new());
    let mut open = false;
    for line in block.lines() {
        let Some((word, label)) = line.split_once('\t') else { continue };
        if !text.is_empty() {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(word);
        let kinds = label.split_once('-').map_or(0, |(_, code)| kinds(code, alone));
        match marks.last_mut() {
            Some(mark) if open && label.starts_with("I-") && mark.kinds == kinds => mark.span.end = text.len(),
            _ if kinds != 0 => marks.push(Mark { span: start..text.len(), kinds }),
            _ => {}
        }
        open = kinds != 0;
    }
    Text { id, text, marks, complete }
}

/// What a label may mean by our guidelines: a public `LOC` is a `GPE` or another place.
fn kinds(code: &str, alone: bool) -> u8 {
    match EntityKind::from_code(code) {
        Some(Loc) if !alone => 1 << Gpe as u8 | 1 << Loc as u8,
        Some(kind) => 1 << kind as u8,
        None => 0,
    }
}
