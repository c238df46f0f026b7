//! People: full names, misspelt ones, and short forms after (or before) a full form in the same article.

use super::spelling::one_slip_apart;
use super::{Key, Linked};
use crate::entity::EntityKind;
use crate::entity::reading::{Reading, Shape};
use crate::text::fold;
use rustc_hash::{FxHashMap, FxHashSet};

/// Links the people of one article.
pub fn link(reading: &Reading<'_>, linked: &mut [Linked<'_>]) {
    for mention in linked.iter_mut().filter(|mention| is_person(mention)) {
        if let Some(key) = misspelt(reading, mention) {
            mention.key = key;
        }
    }
    let people = People::named_in_full(reading, linked);
    for at in 0..linked.len() {
        if is_person(&linked[at])
            && !is_full(reading, &linked[at])
            && let Some(key) = people.short_form(reading, linked, at)
        {
            linked[at].key = key;
        }
    }
}

fn is_person(mention: &Linked<'_>) -> bool {
    mention.proposal.kind == EntityKind::Per
}

/// Whether a mention gives a name in full: two words or more, or all there is of it in the tables (`Soeharto`).
fn is_full(reading: &Reading<'_>, mention: &Linked<'_>) -> bool {
    let whole_in_tables =
        |key: &Key| matches!(key, Key::Entry(entry) if !reading.lexicon.entry(*entry).name.contains(' '));
    mention.words.len() > 1 || whole_in_tables(&mention.key)
}

/// The entry of the tables that a full name spells with one slip.
fn misspelt(reading: &Reading<'_>, mention: &Linked<'_>) -> Option<Key> {
    let unknown = matches!(mention.key, Key::Name(..));
    let folded = fold::fold(&mention.name);
    let near = |word: &str| {
        let full_names = reading.lexicon.people_with(word).iter();
        full_names.clone().find(|(name, _)| one_slip_apart(name, &folded)).map(|(_, entry)| Key::Entry(*entry))
    };
    // One slip leaves at least one word of the name whole.
    if unknown { folded.split(' ').find_map(near) } else { None }
}

/// Of more people than this who bear one name in an article, the later ones are never meant by it alone.
const MOST_BEARERS: usize = 64;

/// A person named in full in the article.
struct Person {
    key: Key,
    /// Folded first words of the full forms, by which Indonesians are called.
    first: FxHashSet<String>,
    /// The mentions in full, by place in the list.
    full: Vec<usize>,
}

/// Everyone named in full in the article, in order of the first full mention.
struct People {
    all: Vec<Person>,
    /// Places in `all` by a folded word of a full form.
    by_word: FxHashMap<String, Vec<usize>>,
}

/// Words that say whose relative someone is: the name right after them is not the relative's own.
const KIN: [&str; 18] = [
    "ayah",
    "bapak",
    "ibu",
    "kakek",
    "nenek",
    "anak",
    "putra",
    "putri",
    "cucu",
    "cicit",
    "kakak",
    "adik",
    "paman",
    "bibi",
    "istri",
    "suami",
    "keponakan",
    "sepupu",
];

impl People {
    fn named_in_full(reading: &Reading<'_>, linked: &[Linked<'_>]) -> Self {
        let mut people = Self { all: Vec::new(), by_word: FxHashMap::default() };
        let mut place: FxHashMap<Key, usize> = FxHashMap::default();
        for (at, mention) in linked.iter().enumerate() {
            if !is_person(mention) || !is_full(reading, mention) {
                continue;
            }
            let own = *place.entry(mention.key.clone()).or_insert_with(|| {
                people.all.push(Person { key: mention.key.clone(), first: FxHashSet::default(), full: Vec::new() });
                people.all.len() - 1
            });
            people.all[own].full.push(at);
            for (nth, word) in reading.words[mention.words.clone()].iter().enumerate() {
                if nth == 0 {
                    people.all[own].first.insert(word.folded().to_owned());
                }
                let bearers = people.by_word.entry(word.folded().to_owned()).or_default();
                if !bearers.contains(&own) && bearers.len() < MOST_BEARERS {
                    bearers.push(own);
                }
            }
        }
        people
    }

    /// Who is meant by the short form at place `at`.
    ///
    /// Of several people who bear the name: the one last named in full in the same sentence; else the subject of the
    /// sentence before, if it named that person in full; else whom the tables know by this name alone; else the main
    /// person, named in full most often, then first. `kakek Kim` never means the grandfather himself.
    fn short_form(&self, reading: &Reading<'_>, linked: &[Linked<'_>], at: usize) -> Option<Key> {
        let words = &linked[at].words;
        let short = reading.words[words.start].folded();
        let bearers: Vec<&Person> = self.by_word.get(short)?.iter().map(|place| &self.all[*place]).collect();
        let by_tables = Some(&linked[at].key).filter(|key| matches!(key, Key::Entry(_)));
        // `Prabowo` is not how one calls `Listyo Sigit Prabowo`, nor `SBY` how one calls `Ani SBY`.
        let initials = reading.words[words.start].shape == Shape::Caps;
        let called_so = |entry| fold::fold(reading.lexicon.entry(entry).name).split(' ').next() == Some(short);
        if let Some(Key::Entry(entry)) = by_tables
            && (initials || called_so(*entry))
            && !bearers.iter().any(|person| person.first.contains(short))
        {
            return by_tables.cloned();
        }
        if let ([only], None) = (bearers.as_slice(), by_tables) {
            return Some(only.key.clone());
        }
        let sentence = |place: usize| sentence_of(reading, &linked[place]);
        let here = sentence(at);
        let before = |person: &Person| {
            let ahead = person.full.partition_point(|&full| full < at);
            ahead.checked_sub(1).map(|last| person.full[last])
        };
        let latest = bearers.iter().filter_map(|person| Some((before(person)?, *person))).max_by_key(|(full, _)| *full);
        let is_kin = words.start > 0 && KIN.contains(&reading.words[words.start - 1].folded());
        let mut self_excluded = None;
        if let Some((full, person)) = latest {
            let mut earlier = (0..full).rev().take_while(|&other| sentence(other) == sentence(full));
            let subject = !earlier.any(|other| is_person(&linked[other]));
            let in_focus = sentence(full) == here || (subject && sentence(full) + 1 == here);
            if in_focus && !(is_kin && sentence(full) == here) {
                return Some(person.key.clone());
            }
            self_excluded = (is_kin && sentence(full) == here).then_some(&person.key);
        }
        if let Some(key) = by_tables {
            return Some(key.clone());
        }
        let others = bearers.into_iter().filter(|person| Some(&person.key) != self_excluded);
        // `max_by_key` takes the last of equals, so the order is turned for the first to win.
        others.rev().max_by_key(|person| person.full.len()).map(|person| person.key.clone())
    }
}

/// The sentence a mention stands in, by place.
fn sentence_of(reading: &Reading<'_>, mention: &Linked<'_>) -> usize {
    reading.sentences.partition_point(|stretch| stretch.words.end <= mention.proposal.words.start)
}
