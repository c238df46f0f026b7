//! The texts that are timed: raw news where the data folder has it, else the built-in articles over and over, with words
//! changed so that no reading knows them by heart.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use crate::failure::Failure;
use crate::house;

/// Whether a text is one article or many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One, however long.
    One,
    /// Articles of some 3 kB.
    Many,
}

/// A text to be timed.
pub struct Text {
    /// As the tables call it.
    pub name: String,
    /// Where it was written.
    pub path: PathBuf,
    /// One article or many, parted by form feeds.
    pub shape: Shape,
}

const SIZES: [(&str, usize); 4] = [("10 kB", 10_000), ("100 kB", 100_000), ("1 MB", 1_000_000), ("10 MB", 10_000_000)];
const RAW: &str = "raw/id-news-sentences.txt.gz";
const SENTENCES_IN_A_PARAGRAPH: usize = 4;
const ARTICLE: usize = 3_000;

/// Where the texts are.
pub fn folder() -> PathBuf {
    house::root().join("target/bench")
}

/// Writes the texts.
pub fn write(data: &Path) -> Result<Vec<Text>, Failure> {
    fs::create_dir_all(folder()).map_err(Failure::file(&folder()))?;
    let raw = data.join(RAW);
    let paragraphs = if raw.is_file() { raw_paragraphs(&raw)? } else { changed_paragraphs()? };
    let mut texts = Vec::new();
    for shape in [Shape::One, Shape::Many] {
        for (size, bytes) in SIZES {
            let many = if shape == Shape::One { "as one article" } else { "as many articles" };
            let path = folder().join(format!("{size} {many}.txt").replace(' ', "-"));
            fs::write(&path, text(&paragraphs, bytes, shape)).map_err(Failure::file(&path))?;
            texts.push(Text { name: format!("{size} {many}"), path, shape });
        }
    }
    Ok(texts)
}

/// The built-in articles as one file, for CRFsuite to learn from.
pub fn corpus_file() -> Result<PathBuf, Failure> {
    let path = folder().join("corpus.txt");
    fs::create_dir_all(folder()).map_err(Failure::file(&folder()))?;
    fs::write(&path, corpus()?.join("\u{c}")).map_err(Failure::file(&path))?;
    Ok(path)
}

fn text(paragraphs: &[String], bytes: usize, shape: Shape) -> String {
    let (mut text, mut article) = (String::with_capacity(bytes + ARTICLE), 0);
    for paragraph in paragraphs.iter().cycle() {
        if text.len() >= bytes {
            break;
        }
        let ends = shape == Shape::Many && article >= ARTICLE;
        if !text.is_empty() {
            text.push(if ends { '\u{c}' } else { '\n' });
        }
        article = if ends { paragraph.len() } else { article + paragraph.len() };
        text.push_str(paragraph);
    }
    text
}

fn raw_paragraphs(path: &Path) -> Result<Vec<String>, Failure> {
    let file = fs::File::open(path).map_err(Failure::file(path))?;
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).map_err(Failure::file(path))?;
    let sentences: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    Ok(sentences.chunks(SENTENCES_IN_A_PARAGRAPH).map(|sentences| sentences.join(" ")).collect())
}

fn corpus() -> Result<Vec<String>, Failure> {
    let mut paths = house::files(&house::root().join("assets/corpus"))?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).map_err(Failure::file(path))).collect()
}

fn changed_paragraphs() -> Result<Vec<String>, Failure> {
    let articles = corpus()?;
    let lines: Vec<&str> =
        articles.iter().flat_map(|text| text.lines()).filter(|line| !line.trim().is_empty()).collect();
    Ok((0..100).flat_map(|round| lines.iter().map(move |line| changed(line, round))).collect())
}

/// The line with two letters of some words swapped; other words in each round.
fn changed(line: &str, round: usize) -> String {
    let words = line.split(' ').enumerate().map(|(at, word)| {
        let mut letters: Vec<char> = word.chars().collect();
        if round > 0 && letters.len() > 4 && (at * 7 + round * 13 + letters.len()).is_multiple_of(4) {
            let place = 1 + round % (letters.len() - 3);
            letters.swap(place, place + 1);
        }
        letters.into_iter().collect::<String>()
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_their_length_and_shape() {
        let paragraphs = ["a".repeat(1_000)];
        let (one, many) = (text(&paragraphs, 20_000, Shape::One), text(&paragraphs, 20_000, Shape::Many));
        assert!((20_000..21_002).contains(&one.len()) && one.len() == many.len());
        assert_eq!(one.matches('\u{c}').count(), 0);
        assert_eq!(many.matches('\u{c}').count(), 6, "three paragraphs an article, seven articles");
    }

    #[test]
    fn rounds_change_some_words_and_no_length() {
        let line = "Presiden Rusia Vladimir Putin tiba di Moskow kemarin";
        assert_eq!(changed(line, 0), line);
        assert!((1..9).any(|round| changed(line, round) != line));
        assert!((1..9).all(|round| changed(line, round).len() == line.len()));
    }
}
