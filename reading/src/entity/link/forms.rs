//! Other forms of a full name in the same article: a shorter one of two words (`Budi Santoso` of `Budi Santoso Wijaya`),
//! initials (`A.H. Nasution`, `RHS`), a party or company without its head word (`Kita Bersama`).

use super::{Key, Linked};
use crate::entity::EntityKind;
use crate::entity::reading::Reading;
use crate::text::fold;
use rustc_hash::{FxHashMap, FxHashSet};

/// Links forms of names that the tables do not know to the one fuller name of the article that they can be of.
pub fn link(reading: &Reading<'_>, linked: &mut [Linked<'_>]) {
    let names = Names::new(reading, linked);
    let fuller: Vec<(usize, Key)> =
        (0..linked.len()).filter_map(|at| Some((at, names.fuller(reading, &linked[at])?.clone()))).collect();
    for (at, key) in fuller {
        linked[at].key = key;
    }
}

/// A name's folded words, initials one by one: `A.H. Nasution` has three.
fn words_of(reading: &Reading<'_>, mention: &Linked<'_>) -> Vec<String> {
    let printed = reading.slice(&mention.words);
    printed.split(|c: char| c.is_whitespace() || c == '.').filter(|word| !word.is_empty()).map(fold::fold).collect()
}

/// A name: its folded words, what bears it, and who.
type Name = (Vec<String>, EntityKind, Key);

/// The full names of an article.
#[derive(Default)]
struct Names {
    all: Vec<Name>,
    /// Places in `all` by a folded word of the name, and by its initials together.
    by_word: FxHashMap<String, Vec<usize>>,
}

/// A word shared by more names than this tells nothing; looking at them all would take too long.
const MOST_BEARERS: usize = 32;

/// Head words that parties, companies and others are also called without.
const HEADS: [&str; 8] = ["partai", "bank", "universitas", "grup", "yayasan", "klub", "persatuan", "perusahaan"];

impl Names {
    fn new(reading: &Reading<'_>, linked: &[Linked<'_>]) -> Self {
        let (mut names, mut seen) = (Self::default(), FxHashSet::default());
        let is_named = |mention: &&Linked<'_>| matches!(mention.proposal.kind, EntityKind::Per | EntityKind::Org);
        for mention in linked.iter().filter(is_named) {
            let (words, kind) = (words_of(reading, mention), mention.proposal.kind);
            if words.len() < 2 || !seen.insert((kind, words.clone())) {
                continue;
            }
            let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
            for key in words.iter().chain([&initials]) {
                names.by_word.entry(key.clone()).or_default().push(names.all.len());
            }
            names.all.push((words, kind, mention.key.clone()));
        }
        names
    }

    /// The key of the one fuller name that a form no table knows can be of.
    fn fuller(&self, reading: &Reading<'_>, mention: &Linked<'_>) -> Option<&Key> {
        let kind = mention.proposal.kind;
        let named = matches!(kind, EntityKind::Per | EntityKind::Org);
        (named && matches!(mention.key, Key::Name(..) | Key::Local(..))).then_some(())?;
        let words = words_of(reading, mention);
        let initials =
            words.len() == 1 && mention.name.len() > 2 && mention.name.bytes().all(|c| c.is_ascii_uppercase());
        (words.len() > 1 || initials).then_some(())?;
        let bearers = self.by_word.get(words.last()?).filter(|bearers| bearers.len() <= MOST_BEARERS)?;
        let mut keys = bearers.iter().map(|at| &self.all[*at]).filter(|(long, long_kind, key)| {
            *long_kind == kind && *key != mention.key && is_form_of(&words, long, kind)
        });
        let (_, _, key) = keys.next()?;
        keys.all(|(_, _, other)| other == key).then_some(key)
    }
}

/// Whether `short` can be a form of the full name `long`.
fn is_form_of(short: &[String], long: &[String], kind: EntityKind) -> bool {
    if kind == EntityKind::Org {
        return long.len() == short.len() + 1 && HEADS.contains(&long[0].as_str()) && long[1..] == *short;
    }
    if let [initials] = short {
        let first = long.iter().filter_map(|word| word.chars().next());
        return long.len() > 2 && first.eq(initials.chars());
    }
    let part = short.len() < long.len() && long.windows(short.len()).any(|part| part == short);
    let is_initial = |short: &str, long: &str| short.chars().count() == 1 && long.len() > 1 && long.starts_with(short);
    let abridged = short.len() == long.len()
        && short.last() == long.last()
        && short.iter().zip(long).any(|(short, long)| is_initial(short, long))
        && short.iter().zip(long).all(|(short, long)| short == long || is_initial(short, long));
    part || abridged
}
