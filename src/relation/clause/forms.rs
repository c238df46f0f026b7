//! Tables of words by root and pattern (`assets/lexicon/relations.tsv`, `sayings.tsv`): every form that a line stands
//! for, found at a place of the text.

use super::affix::{ber, nasal, per};
use crate::entity::reading::Word;
use rustc_hash::FxHashMap;

/// What a form makes of its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// A verb whose subject acts: `memuji`, `bertemu`, `sepakat`.
    Active,
    /// A bare root, which acts in a headline: `Kunjungi`.
    Bare,
    /// A verb whose subject is acted upon: `dipuji`.
    Passive,
    /// A noun; what follows it is who acts: `tuduhan Ukraina`.
    Deed,
    /// A noun; what follows it is acted upon: `penangkapan Assange`.
    Suffering,
}

impl Voice {
    /// Whether it is a noun.
    pub fn is_noun(self) -> bool {
        matches!(self, Self::Deed | Self::Suffering)
    }
}

/// A form found in the text.
#[derive(Clone, Copy, Debug)]
pub struct Found {
    /// The line of its table.
    pub line: usize,
    /// What the form makes of the root.
    pub voice: Voice,
    /// How many words it takes.
    pub len: usize,
    /// Whether it is a verb only beside a word that denies (`tidak melupakan`).
    pub denied: bool,
}

/// A form: the words after the first, and what it is.
#[derive(Debug)]
struct Form {
    rest: Box<[&'static str]>,
    line: usize,
    voice: Voice,
    denied: bool,
}

/// All forms of a table by their first word.
#[derive(Debug, Default)]
pub struct Forms {
    by_word: FxHashMap<String, Vec<Form>>,
}

impl Forms {
    /// Adds the forms of one line: roots divided by `|`, patterns by spaces.
    pub fn add(&mut self, line: usize, roots: &'static str, patterns: &str) {
        for root in roots.split('|') {
            let mut words = root.split(' ');
            let (first, rest) = (words.next().unwrap_or_default(), words.collect::<Box<[_]>>());
            for pattern in patterns.split_whitespace() {
                for (word, voice) in inflected(first, pattern) {
                    let form = Form { rest: rest.clone(), line, voice, denied: pattern == "tidak" };
                    self.by_word.entry(word).or_default().push(form);
                }
            }
        }
    }

    /// The longest form that `words` begins with, in every meaning that the table has for it. A word said twice
    /// (`puja-puji`) is found by either half.
    pub fn longest(&self, words: &[Word<'_>]) -> Vec<Found> {
        let Some(first) = words.first().map(Word::folded) else { return Vec::new() };
        let whole = self.with_first(first, words);
        if !whole.is_empty() || !first.contains('-') {
            return whole;
        }
        first.split('-').map(|half| self.with_first(half, words)).find(|found| !found.is_empty()).unwrap_or_default()
    }

    fn with_first(&self, first: &str, words: &[Word<'_>]) -> Vec<Found> {
        let Some(forms) = self.by_word.get(first).or_else(|| self.by_word.get(bare(first))) else { return Vec::new() };
        let fits = |form: &&Form| {
            let rest = words[1..].iter().map(|word| bare(word.folded()));
            form.rest.len() < words.len() && form.rest.iter().zip(rest).all(|(wanted, word)| *wanted == word)
        };
        let longest = forms.iter().filter(fits).map(|form| form.rest.len()).max();
        let forms = forms.iter().filter(fits).filter(|form| Some(form.rest.len()) == longest);
        forms
            .map(|form| Found { line: form.line, voice: form.voice, len: form.rest.len() + 1, denied: form.denied })
            .collect()
    }
}

/// A word without the clitics that lean on it, where enough of it is left to be a word.
pub fn bare(folded: &str) -> &str {
    let stem = ["nya", "lah", "kah", "pun"].iter().find_map(|clitic| folded.strip_suffix(clitic));
    stem.filter(|stem| stem.len() > 3).unwrap_or(folded)
}

/// The forms of a root by one pattern of the tables.
fn inflected(root: &str, pattern: &str) -> Vec<(String, Voice)> {
    let acting = |forms: Vec<String>| forms.into_iter().map(|form| (form, Voice::Active));
    let one = |form: String, voice| vec![(form, voice)];
    match pattern {
        "me" => {
            let others = [(format!("di{root}"), Voice::Passive), (root.to_owned(), Voice::Bare)];
            acting(nasal("me", root)).chain(others).collect()
        }
        "me-" | "tidak" => acting(nasal("me", root)).collect(),
        "di" => one(format!("di{root}"), Voice::Passive),
        // Its subject yields: `diusir dari`.
        "kena" => one(format!("di{root}"), Voice::Active),
        "ber" => one(ber(root), Voice::Active),
        "0" => one(root.to_owned(), Voice::Active),
        "kepala" => one(root.to_owned(), Voice::Bare),
        "n" => one(root.to_owned(), Voice::Deed),
        "n>" => one(root.to_owned(), Voice::Suffering),
        "an" => one(format!("{root}an"), Voice::Deed),
        "per" => one(per(root), Voice::Deed),
        "ke" => one(format!("ke{root}an"), Voice::Deed),
        "pe" => nasal("pe", root).into_iter().map(|form| (format!("{form}an"), Voice::Suffering)).collect(),
        "pe<" => nasal("pe", root).into_iter().map(|form| (format!("{form}an"), Voice::Deed)).collect(),
        _ => Vec::new(),
    }
}
