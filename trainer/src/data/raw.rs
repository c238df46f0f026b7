//! Unlabelled sentences.

use std::collections::HashSet;
use std::path::Path;

use super::text::Text;
use super::{DataError, read_gzip};

/// The raw sentences, without those that stand in `held_out` texts.
///
/// # Errors
/// Where a file cannot be read or is not of its format.
pub fn texts(folder: &Path, held_out: &[Text]) -> Result<Vec<Text>, DataError> {
    let known: HashSet<&str> = held_out.iter().map(|text| text.text.trim()).collect();
    let file = read_gzip(&folder.join("id-news-sentences.txt.gz"))?;
    let lines = file.lines().map(str::trim).filter(|line| !line.is_empty() && !known.contains(line));
    let text = |(at, line): (usize, &str)| Text {
        id: format!("raw-{at}"),
        text: line.to_owned(),
        marks: Vec::new(),
        complete: 0,
    };
    Ok(lines.enumerate().map(text).collect())
}
