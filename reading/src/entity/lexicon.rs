//! The tables of names (`assets/lexicon/names`): which form names which entry, found word by word in a trie.

use rustc_hash::FxHashMap;
use std::sync::OnceLock;

use super::EntityKind;
use crate::pause::{OFTEN, Pause, at_once};
use crate::text::{Span, fold, lexicon, token};

static BUILTIN: OnceLock<Lexicon> = OnceLock::new();

/// The tables, in the order of precedence: where two name the same form, the earlier one has it.
const TABLES: [&str; 9] = [
    lexicon::COUNTRIES,
    lexicon::PEOPLE,
    lexicon::CITIES,
    lexicon::INDONESIA,
    lexicon::PLACES,
    lexicon::ORGANISATIONS,
    lexicon::MEDIA,
    lexicon::EVENTS,
    lexicon::LAWS,
];

/// One line of the tables.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The canonical name.
    pub name: &'static str,
    /// What it is.
    pub kind: EntityKind,
    /// The Wikidata item, where one is sure.
    pub wikidata: Option<&'static str>,
}

/// The place of an entry in the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub u32);

/// How far a form's case may differ from the table and still name its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CasePolicy {
    /// As written in the table, or in capitals throughout.
    AsWritten,
    /// One capital anywhere is enough: names of people of two words or more.
    OneCapital,
    /// Any case: forms that mean nothing else.
    Any,
}

/// A form that ends at a node of the trie.
#[derive(Debug)]
struct Form {
    entry: EntryId,
    policy: CasePolicy,
    spelling: Box<[&'static str]>,
}

/// A word as the tables know it; words of the text are looked up once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WordId(pub u32);

/// All tables of names, read once.
#[derive(Debug, Default)]
pub struct Lexicon {
    entries: Vec<Entry>,
    words: FxHashMap<String, WordId>,
    edges: FxHashMap<(u32, WordId), u32>,
    /// By node of the trie; node 0 is the root.
    forms: Vec<Vec<Form>>,
    by_form: FxHashMap<String, Vec<EntryId>>,
    people_by_word: FxHashMap<String, Vec<(String, EntryId)>>,
}

impl Lexicon {
    /// The tables that are built in.
    pub fn builtin() -> &'static Self {
        BUILTIN.get_or_init(|| at_once(Self::parse(&TABLES, Pause::NEVER)))
    }

    /// Reads the tables that are built in, with pauses, where they were not read yet.
    pub async fn prepare(pause: Pause<'_>) {
        if BUILTIN.get().is_none() {
            let tables = Self::parse(&TABLES, pause).await;
            // Whoever was first read the same.
            let _ = BUILTIN.set(tables);
        }
    }

    /// Reads tables as `assets/lexicon/names/README.md` describes them. A line that is not one of theirs is passed
    /// over; a test holds the built-in tables to having none.
    async fn parse(tables: &[&'static str], pause: Pause<'_>) -> Self {
        let mut lexicon = Self { forms: vec![Vec::new()], ..Self::default() };
        for (at, line) in tables.iter().flat_map(|table| table.lines()).enumerate() {
            if at % OFTEN == 0 {
                pause.here().await;
            }
            let Some((entry, forms)) = parse_line(line) else { continue };
            let id = EntryId(lexicon.entries.len() as u32);
            lexicon.entries.push(entry);
            for form in forms {
                lexicon.insert(id, entry.kind, form);
            }
        }
        lexicon
    }

    fn insert(&mut self, entry: EntryId, kind: EntityKind, form: &'static str) {
        let any = form.starts_with('~');
        let form = form.trim_start_matches('~');
        let spelling: Box<[&str]> = spell(form).collect();
        let policy = match (any, kind) {
            (true, _) => CasePolicy::Any,
            (false, EntityKind::Per) if spelling.len() > 1 => CasePolicy::OneCapital,
            (false, _) => CasePolicy::AsWritten,
        };
        let mut node = 0;
        for word in &spelling {
            let next_word = WordId(self.words.len() as u32);
            let word = *self.words.entry(fold::fold(word)).or_insert(next_word);
            let next_node = self.forms.len() as u32;
            node = *self.edges.entry((node, word)).or_insert(next_node);
            if node == next_node {
                self.forms.push(Vec::new());
            }
        }
        let key = fold::fold(form);
        if kind == EntityKind::Per && spelling.len() > 1 {
            for word in &spelling {
                self.people_by_word.entry(fold::fold(word)).or_default().push((key.clone(), entry));
            }
        }
        self.by_form.entry(canonical(&key)).or_default().push(entry);
        self.forms[node as usize].push(Form { entry, policy, spelling });
    }

    /// The entry with this id.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// Every folded word of the forms, with its id.
    pub fn words(&self) -> impl Iterator<Item = (&str, WordId)> {
        self.words.iter().map(|(word, id)| (word.as_str(), *id))
    }

    /// The entry of this kind that the folded form names, spelt with or without stops and hyphens.
    pub fn find(&self, folded: &str, kind: EntityKind) -> Option<EntryId> {
        let named = self.by_form.get(&canonical(folded))?;
        named.iter().copied().find(|entry| self.entry(*entry).kind == kind)
    }

    /// Full names of people (folded) that hold this folded word, each with its entry.
    pub fn people_with(&self, folded: &str) -> &[(String, EntryId)] {
        self.people_by_word.get(folded).map(Vec::as_slice).unwrap_or_default()
    }

    /// The longest form that `words` begins with: its length in words and its entry.
    pub fn longest<'a>(&self, words: impl Iterator<Item = (Option<WordId>, &'a str)>) -> Option<(usize, EntryId)> {
        let (mut node, mut seen, mut best) = (0, Vec::new(), None);
        for (word, text) in words {
            let Some(&next) = word.and_then(|word| self.edges.get(&(node, word))) else { break };
            node = next;
            seen.push(text);
            if let Some(form) = self.forms[node as usize].iter().find(|form| form.fits(&seen)) {
                best = Some((seen.len(), form.entry));
            }
        }
        best
    }
}

impl Form {
    /// Whether the case of `text` is near enough to the table's.
    fn fits(&self, text: &[&str]) -> bool {
        match self.policy {
            CasePolicy::Any => true,
            CasePolicy::OneCapital => text.iter().any(|word| word.starts_with(char::is_uppercase)),
            // Short forms in capitals are other words in capitals (`AS`, `Rio`), so they get no such licence.
            CasePolicy::AsWritten => {
                *self.spelling == *text
                    || (text.iter().any(|word| word.len() > 3)
                        && text.iter().all(|word| !word.chars().any(char::is_lowercase)))
            }
        }
    }
}

/// The words of a form as the text is cut into words, so that both meet in the trie.
fn spell(form: &'static str) -> impl Iterator<Item = &'static str> {
    token::tokens(form, Span::new(0, form.len())).into_iter().map(|token| token.span.slice(form))
}

/// A folded name in the one form that stops, hyphens, apostrophes and spaces make no difference to: `Kim Jong-un` and
/// `Kim Jong Un`, `B.J. Habibie` and `BJ Habibie`.
pub fn canonical(folded: &str) -> String {
    let mut canonical = String::with_capacity(folded.len());
    for c in folded.chars().filter(|c| !matches!(c, '.' | '\'' | ',')) {
        let c = if c == '-' || c == '–' { ' ' } else { c };
        if !(c.is_whitespace() && (canonical.is_empty() || canonical.ends_with(' '))) {
            canonical.push(if c.is_whitespace() { ' ' } else { c });
        }
    }
    canonical.truncate(canonical.trim_end().len());
    canonical
}

/// One line: the entry and every form of it, the canonical name first.
fn parse_line(line: &'static str) -> Option<(Entry, Vec<&'static str>)> {
    let mut columns = line.split('\t');
    let name = columns.next()?;
    let kind = EntityKind::from_code(columns.next()?)?;
    let wikidata = columns.next().filter(|item| *item != "-");
    let aliases = columns.next().into_iter().flat_map(|column| column.split('|'));
    let forms = std::iter::once(name).chain(aliases).collect();
    Some((Entry { name: name.trim_start_matches('~'), kind, wikidata }, forms))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &'static str) -> Option<(usize, &'static str)> {
        let lexicon = Lexicon::builtin();
        let words: Vec<_> = spell(text).collect();
        let looked_up = words.iter().map(|word| (lexicon.words.get(&fold::fold(word)).copied(), *word));
        lexicon.longest(looked_up).map(|(len, entry)| (len, lexicon.entry(entry).name))
    }

    #[test]
    fn every_line_of_the_tables_is_read() {
        for line in TABLES.iter().flat_map(|table| table.lines()) {
            let (entry, forms) = parse_line(line).unwrap_or_else(|| panic!("not a line of the tables: {line}"));
            assert!(forms.iter().all(|form| !form.trim_matches('~').is_empty()), "empty form: {line}");
            let item = entry.wikidata.unwrap_or("Q1");
            assert!(item.starts_with('Q') && item[1..].bytes().all(|b| b.is_ascii_digit()), "not an item: {line}");
        }
    }

    #[test]
    fn no_two_entries_share_a_wikidata_item() {
        let mut items: Vec<_> = Lexicon::builtin().entries.iter().filter_map(|entry| entry.wikidata).collect();
        items.sort_unstable();
        let twice: Vec<_> = items.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn within_one_kind_a_form_stands_once() {
        let lexicon = Lexicon::builtin();
        let kinds = |entries: &[EntryId]| entries.iter().map(|entry| lexicon.entry(*entry).kind).collect::<Vec<_>>();
        let twice = lexicon.by_form.iter().filter(|(_, entries)| {
            let mut kinds = kinds(entries);
            kinds.sort_unstable();
            kinds.windows(2).any(|pair| pair[0] == pair[1])
        });
        let named =
            twice.map(|(form, entries)| (form, entries.iter().map(|entry| lexicon.entry(*entry).name).collect()));
        // Forms of one entry that differ in their spelling alone are fine: the trie wants them both.
        let twice: Vec<(&String, Vec<&str>)> =
            named.filter(|(_, names): &(_, Vec<&str>)| names.iter().any(|name| *name != names[0])).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn canonical_forms() {
        for (folded, expected) in [
            ("kim jong-un", "kim jong un"),
            ("b.j. habibie", "bj habibie"),
            ("ma'ruf  amin", "maruf amin"),
            (" - ", ""),
            ("politik, hukum, dan keamanan", "politik hukum dan keamanan"),
        ] {
            assert_eq!(canonical(folded), expected);
        }
    }

    #[test]
    fn the_longest_form_is_found() {
        assert_eq!(found("Korea Utara dan Rusia"), Some((2, "Korea Utara")));
        assert_eq!(found("Korea merdeka"), Some((1, "Korea")));
    }

    #[test]
    fn case_may_differ_only_where_nothing_else_is_meant() {
        for (text, name) in [
            ("korut", Some("Korea Utara")),
            ("KORUT", Some("Korea Utara")),
            ("AS", Some("Amerika Serikat")),
            ("As", None),
            ("as", None),
            ("barat", None),
            ("Barat", Some("Barat")),
            ("bali", None),
            ("BALI", Some("Bali")),
            ("Kim jong Un", Some("Kim Jong Un")),
        ] {
            assert_eq!(found(text).map(|(_, name)| name), name, "{text}");
        }
    }
}
