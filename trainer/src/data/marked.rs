//! The articles of the built-in corpus with their marks, and the examples of single rules: a text in which every mention
//! is wrapped as `[KIND|mention]` (`tests/fixtures/marks`).

use std::path::{Path, PathBuf};

use simpul::entity::EntityKind;

use super::text::{ALL, Mark, Text};
use super::{DataError, read};

/// Where they stand.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/marks")
}

/// Those in the files that begin with `00`, each a text, and in `rules`, where each line is one.
///
/// # Errors
/// Where a file cannot be read or is not of its format.
pub fn texts(folder: &Path) -> Result<Vec<Text>, DataError> {
    let fail = |error| DataError::File(folder.to_owned(), error);
    let entries = std::fs::read_dir(folder).map_err(fail)?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry.map_err(fail)?.path())).collect::<Result<_, _>>()?;
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = read(&path)?;
        if name.starts_with("00") {
            texts.push(parse(name, &file));
        } else if name.starts_with("rules") {
            let lines = file.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
            texts.extend(lines.map(|line| parse(name.clone(), line)));
        }
    }
    Ok(texts)
}

fn parse(id: String, marked: &str) -> Text {
    let (mut text, mut marks) = (String::new(), Vec::new());
    for (at, part) in marked.split('[').enumerate() {
        let wrapped = part.split_once('|').filter(|_| at > 0);
        let kind = wrapped.and_then(|(code, _)| EntityKind::from_code(code));
        let mention = wrapped.and_then(|(_, rest)| rest.split_once(']'));
        if let Some((kind, (mention, rest))) = kind.zip(mention) {
            marks.push(Mark { span: text.len()..text.len() + mention.len(), kinds: 1 << kind as u8 });
            text.push_str(mention);
            text.push_str(rest);
        } else {
            text.push_str(if at > 0 { "[" } else { "" });
            text.push_str(part);
        }
    }
    Text { id, text, marks, complete: ALL }
}
