//! The tables of words that state relations (`assets/lexicon/relations.tsv`) and of words of saying (`sayings.tsv`).

use super::forms::Forms;
use crate::entity::{EntityKind, KindSet};
use crate::relation::kind::RelationKind;
use crate::relation::sense::Sense;
use crate::text::lexicon;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// One line of the table of relations.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a word of the table's third column, of its own")]
pub struct Deed {
    /// What is done.
    pub kind: RelationKind,
    /// Whether the target may stand as the object.
    pub object: bool,
    /// Whether those concerned must be named themselves, not only something of theirs.
    pub itself: bool,
    /// Whether the target stands right before a noun (`Timnas Indonesia asuhan Alfred Riedl`).
    pub before: bool,
    /// Whether it is done together.
    pub together: bool,
    /// What can do it.
    pub sources: KindSet,
    /// What it can be done to.
    pub targets: KindSet,
    /// Prepositions before the target.
    pub prepositions: Vec<&'static str>,
    /// What must stand near.
    pub needs: Vec<Needs>,
}

/// What must, or must not, stand near a word for it to mean its kind.
#[derive(Debug)]
pub struct Needs {
    /// The words of which one counts.
    pub words: Vec<&'static str>,
    /// Anywhere in the sentence, not only between the word and its target.
    pub anywhere: bool,
    /// None of them may stand there.
    pub none: bool,
}

/// One line of the table of sayings.
#[derive(Debug)]
pub struct Saying {
    /// How it is said.
    pub sense: Sense,
}

/// Both tables with all their forms.
#[derive(Debug, Default)]
pub struct Tables {
    /// By line.
    pub deeds: Vec<Deed>,
    /// Which forms lead to them.
    pub deed_forms: Forms,
    /// By line.
    pub sayings: Vec<Saying>,
    /// Which forms lead to them.
    pub saying_forms: Forms,
    /// Names of media, with whom one talks to be printed.
    pub media: FxHashSet<&'static str>,
}

/// The built-in tables, read once.
pub fn tables() -> &'static Tables {
    static TABLES: LazyLock<Tables> = LazyLock::new(|| {
        let mut tables = Tables::default();
        tables.read_deeds(lexicon::RELATIONS);
        tables.read_sayings(lexicon::SAYINGS);
        let media = lines(lexicon::MEDIA);
        tables.media = media.filter_map(|columns| columns.first().map(|name| name.trim_start_matches('~'))).collect();
        tables
    });
    &TABLES
}

fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().map(|line| line.split('\t').collect())
}

impl Tables {
    /// Whether a name is that of a medium, listed, one of its kin (`KompasTravel`), or called like one.
    pub fn is_medium(&self, name: &str) -> bool {
        let called = || {
            let words = name.split([' ', '.']);
            words.map(str::to_lowercase).any(|word| OF_MEDIA.contains(&word.as_str()))
        };
        self.media.contains(name)
            || self.media.iter().any(|medium| medium.len() >= LONG_NAME && name.starts_with(medium))
            || called()
    }

    fn read_deeds(&mut self, table: &'static str) {
        let mut classes: Vec<(&str, Vec<&str>)> = Vec::new();
        for columns in lines(table) {
            match columns[..] {
                ["class", name, words] => classes.push((name, words.split(' ').collect())),
                [kind, roots, patterns, target, ref needs @ ..] => {
                    let Some(kind) = RelationKind::from_code(kind) else { continue };
                    self.deed_forms.add(self.deeds.len(), roots, patterns);
                    let needs = needs.first().copied().unwrap_or_default();
                    self.deeds.push(Deed::read(kind, target, needs, &classes));
                }
                _ => {}
            }
        }
    }

    fn read_sayings(&mut self, table: &'static str) {
        for columns in lines(table) {
            let [sense, roots, patterns] = columns[..] else { continue };
            let Some(sense) = Sense::from_code(sense) else { continue };
            self.saying_forms.add(self.sayings.len(), roots, patterns);
            self.sayings.push(Saying { sense });
        }
    }
}

impl Deed {
    fn read(
        kind: RelationKind,
        target: &'static str,
        needs: &'static str,
        classes: &[(&'static str, Vec<&'static str>)],
    ) -> Self {
        let mut deed = Self {
            kind,
            object: false,
            itself: false,
            before: false,
            together: false,
            sources: kinds("PER/ORG/GPE"),
            targets: KindSet::NAMED,
            prepositions: Vec::new(),
            needs: Vec::new(),
        };
        for place in target.split(' ') {
            match place {
                "obj" => deed.object = true,
                "itself" => deed.itself = true,
                "=" => deed.together = true,
                "<" => deed.before = true,
                preposition => deed.prepositions.push(preposition),
            }
        }
        for need in needs.split_whitespace() {
            match need.split_at(1) {
                ("<", codes) => deed.sources = kinds(codes),
                (">", codes) => deed.targets = kinds(codes),
                _ => deed.needs.push(needed(need, classes)),
            }
        }
        deed
    }
}

/// `PER/ORG`
fn kinds(codes: &str) -> KindSet {
    codes.split('/').filter_map(EntityKind::from_code).fold(KindSet::NONE, KindSet::toggled)
}

/// Words that only the names of media have.
const OF_MEDIA: [&str; 12] =
    ["tv", "news", "radio", "times", "post", "com", "mail", "daily", "magazine", "tribune", "media", "online"];

/// From how many letters on the name of a medium begins no other name.
const LONG_NAME: usize = 5;

/// `forces`, `@war`, `!@sport`.
fn needed(needs: &'static str, classes: &[(&'static str, Vec<&'static str>)]) -> Needs {
    let name = needs.trim_start_matches(['!', '@']);
    let words = classes.iter().find(|(class, _)| *class == name).map(|(_, words)| words.clone());
    Needs { words: words.unwrap_or_default(), anywhere: needs.contains('@'), none: needs.starts_with('!') }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        let relations = lines(lexicon::RELATIONS);
        let relations: Vec<_> = relations.filter(|columns| columns[0] != "class").collect();
        assert_eq!(tables().deeds.len(), relations.len());
        for deed in &tables().deeds {
            assert!(deed.needs.iter().all(|needs| !needs.words.is_empty()), "no such class: {deed:?}");
        }
        assert_eq!(tables().sayings.len(), lines(lexicon::SAYINGS).count());
    }
}
