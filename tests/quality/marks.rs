//! Marks: a text in which every mention is wrapped as `[KIND|mention]`, as the annotation guidelines say.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use simpul::entity::EntityKind;
use simpul::text::Span;

/// A text and the mentions marked in it.
pub struct Marked {
    /// The text without its marks.
    pub text: String,
    /// The mentions, in order of the text.
    pub mentions: BTreeSet<(Span, EntityKind)>,
}

/// Reads marks.
pub fn parse(marked: &str) -> Marked {
    let (mut text, mut mentions) = (String::new(), BTreeSet::new());
    let mut rest = marked;
    while let Some(open) = rest.find('[') {
        text.push_str(&rest[..open]);
        rest = &rest[open..];
        let kind = rest.get(1..4).and_then(EntityKind::from_code).filter(|_| rest[4..].starts_with('|'));
        let Some(kind) = kind else {
            text.push('[');
            rest = &rest[1..];
            continue;
        };
        let close = rest.find(']').unwrap_or_else(|| panic!("a mark is not closed: {rest}"));
        let start = text.len();
        text.push_str(&rest[5..close]);
        mentions.insert((Span::new(start, text.len()), kind));
        rest = &rest[close + 1..];
    }
    text.push_str(rest);
    Marked { text, mentions }
}

/// Where the fixtures stand.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/marks")
}

/// The marked text in this fixture.
pub fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The text of the article whose marks stand in the file with this beginning.
pub fn text_of(start: &str) -> String {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut named = files.filter(|name| name.starts_with(start));
    parse(&read(&named.next().unwrap_or_else(|| panic!("no marks begin with {start}")))).text
}
