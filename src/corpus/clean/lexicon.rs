//! The tables of cleaning, read from `assets/lexicon`: phrases in parts that each begin with `[name]`.

use std::sync::LazyLock;

pub(super) static BOILERPLATE: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("../../../assets/lexicon/boilerplate.txt")));
pub(super) static CREDITS: LazyLock<Lexicon> =
    LazyLock::new(|| Lexicon::read(include_str!("../../../assets/lexicon/credits.txt")));

/// Phrases by part, in the order of the table.
pub(super) struct Lexicon {
    parts: Vec<(&'static str, Vec<&'static str>)>,
}

impl Lexicon {
    fn read(table: &'static str) -> Self {
        let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in table.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                parts.push((name, Vec::new()));
            } else if let Some((_, phrases)) = parts.last_mut() {
                phrases.push(line);
            }
        }
        Self { parts }
    }

    /// The phrases of a part; none where the table lacks it.
    pub(super) fn part(&self, name: &str) -> &[&'static str] {
        self.parts.iter().find(|(part, _)| *part == name).map_or(&[], |(_, phrases)| phrases)
    }

    /// Whether `words` is a phrase of the part, case aside.
    pub(super) fn has(&self, name: &str, words: &str) -> bool {
        self.part(name).iter().any(|phrase| phrase.eq_ignore_ascii_case(words))
    }

    /// Whether `line` begins with a phrase of the part, case aside; a colon in the phrase may stand off by a space.
    pub(super) fn begins(&self, name: &str, line: &str) -> bool {
        self.part(name).iter().any(|phrase| begins_with(line, phrase))
    }
}

/// Whether `line` begins with `phrase` as whole words, case aside; a colon at its end may stand off by a space.
pub(super) fn begins_with(line: &str, phrase: &str) -> bool {
    let stem = phrase.trim_end_matches(':');
    let Some(rest) =
        line.get(..stem.len()).filter(|start| start.eq_ignore_ascii_case(stem)).map(|_| &line[stem.len()..])
    else {
        return false;
    };
    if stem.len() < phrase.len() {
        return rest.trim_start().starts_with(':');
    }
    !rest.starts_with(char::is_alphanumeric)
}
