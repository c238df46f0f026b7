//! Relations that nouns state: `serangan Israel terhadap Iran`, `dukungan dari Rusia`, `melakukan kunjungan ke Jepang`.

use super::deeds::{Deeds, Ends};
use super::{Draft, RelationKind};
use crate::entity::{EntityKind, KindSet};
use crate::relation::clause::words::is_listed;
use crate::relation::clause::{Deed, Marked, Voice};
use crate::relation::refer::Endpoint;

/// How many phrases off a noun the verb of its clause is looked for.
const CLAUSE_WITHIN: usize = 8;

impl Deeds<'_, '_> {
    /// `A bersama B akan meluncurkan`: bodies and countries that do something side by side.
    pub(super) fn side_by_side(&self, with: usize) -> Vec<Draft> {
        let one = self.clauses.someone_before(with).filter(|_| self.clauses.word(with) == "bersama");
        let Some(one) = one else { return Vec::new() };
        let object = self.clauses.object(with);
        // `bersama X menjadi juara` does nothing.
        let does = |verb: usize| self.is_verb(verb) && !is_listed("being", self.clauses.word(verb));
        if !object.last().is_some_and(|&last| does(last + 1) || self.is_predicated(last)) {
            return Vec::new();
        }
        let bodies = KindSet::NONE.toggled(EntityKind::Org).toggled(EntityKind::Gpe);
        let side = |group: &[usize]| self.able(&self.all(group), bodies, Some(0));
        let words = self.clauses.cut.phrases[with].words.clone();
        let pairs = self.together(&side(&self.clauses.group_before(one)), &side(&object));
        let draft = |(one, other)| Draft {
            symmetric: true,
            ..Draft::new(RelationKind::Cooperate, one, other, words.clone(), Voice::Deed)
        };
        pairs.into_iter().map(draft).collect()
    }

    /// Whether a predicate without a verb stands in the phrase of a name: `KPK akan fokus`.
    fn is_predicated(&self, at: usize) -> bool {
        let phrase = &self.clauses.cut.phrases[at];
        let Some(&name) = phrase.names.last() else { return false };
        let from = self.discourse.reading.words_in(self.discourse.mentions[name].span).end;
        let behind = &self.discourse.reading.words[from.min(phrase.words.end)..phrase.words.end];
        behind.iter().any(|word| is_listed("auxiliary", word.folded()))
    }

    pub(super) fn noun(&self, deed: &Marked<Deed>) -> Ends {
        let negated = self.is_denied(deed.phrase);
        let suffering = deed.voice == Voice::Suffering;
        let owners = self.owners(deed);
        if deed.line.before {
            return Ends { sources: owners, targets: self.named_before(deed), negated, ..Ends::default() };
        }
        if deed.line.together
            && let Some(targets) = self.parties(deed)
        {
            return Ends { targets, negated, ..Ends::default() };
        }
        let (mut targets, between) = self.target(deed, false);
        let by = self.clauses.behind(deed.phrase, &["oleh"]).into_iter().next();
        let mut sources = by.map(|by| self.all(&by)).unwrap_or_default();
        if suffering && targets.is_empty() {
            targets = owners;
        } else if sources.is_empty() && !suffering {
            sources = owners;
        }
        if targets.is_empty() && deed.line.prepositions.contains(&"<dari") {
            targets = self.freed_from(deed.phrase);
        }
        self.with_verb(deed, &mut sources, &mut targets);
        // `melaporkan kejanggalan dalam pembunuhan X`: who reports it did not do it.
        let acting: [fn(&Self, usize) -> Vec<Endpoint>; 4] =
            [Self::given_by, Self::from, Self::taking_part, Self::framing];
        let suffered: [fn(&Self, usize) -> Vec<Endpoint>; 2] = [Self::given_by, Self::taking_part];
        for look in if suffering { &suffered[..] } else { &acting[..] } {
            // Nobody is looked for farther off where the deed has no target yet.
            let sought = !targets.is_empty() || (deed.line.together && deed.line.kind != RelationKind::Kin);
            if sources.is_empty() && sought {
                sources = look(self, deed.phrase);
                // `mengundang A, B, dan C pada pertemuan`: not whom another brings in.
                if deed.line.together && self.are_brought(&sources, deed.at) {
                    sources.clear();
                }
            }
        }
        // `kerja sama dengan A dan B`: theirs with another, not with each other.
        if deed.line.together && sources.is_empty() {
            targets.clear();
        }
        Ends { sources, targets, between, negated, lower: None }
    }

    /// What the verb before a noun tells: who receives it (`mendapat dukungan dari`), or who does it (`melakukan serangan`).
    fn with_verb(&self, deed: &Marked<Deed>, sources: &mut Vec<Endpoint>, targets: &mut Vec<Endpoint>) {
        let verb = deed.phrase.checked_sub(1).filter(|&at| self.is_verb(at) && !self.clauses.is_passive(at));
        let Some(verb) = verb else { return };
        let subject = self.clauses.subject(verb);
        if is_listed("receiving", self.clauses.word(verb)) && self.leads(deed) {
            if sources.is_empty() {
                *sources = self.from(deed.phrase);
            }
            *targets = self.all(&subject.group);
        } else if sources.is_empty() && deed.voice == Voice::Suffering && is_listed("being", self.clauses.word(verb)) {
            // `Turki merupakan penentang rezim Assad`
            *sources = self.all(&subject.group);
        } else if sources.is_empty()
            && is_listed("light", self.clauses.word(verb))
            && self.leads(deed)
            && (!deed.line.together || !subject.shared || !targets.is_empty())
        {
            *sources = self.all(&subject.group);
        }
    }

    /// Whether those found before a word hang on a verb or on `dari`, `seperti`.
    fn are_brought(&self, ends: &[Endpoint], word: usize) -> bool {
        let start = ends.first().map(|first| self.discourse.reading.words_in(first.span).start);
        let Some(start) = start.filter(|&start| start < word) else { return false };
        let at = self.clauses.cut.phrases.partition_point(|phrase| phrase.words.end <= start);
        at.checked_sub(1).is_some_and(|at| self.is_verb(at) || ["dari", "seperti"].contains(&self.clauses.word(at)))
    }

    /// `antara A dan B`, `antara A dengan B`
    fn parties(&self, deed: &Marked<Deed>) -> Option<Vec<Endpoint>> {
        if !deed.line.prepositions.contains(&"antara") {
            return None;
        }
        let between = self.clauses.behind(deed.phrase, &["antara"]).into_iter().next()?;
        let mut parties = self.all(&between);
        if parties.len() == 1 {
            let with = self.clauses.behind(deed.phrase, &["dengan"]).into_iter().next();
            parties.extend(with.map(|with| self.all(&with)).unwrap_or_default());
        }
        Some(parties)
    }

    /// The name right before a noun in its phrase: `Timnas Indonesia asuhan Alfred Riedl`.
    fn named_before(&self, deed: &Marked<Deed>) -> Vec<Endpoint> {
        let ends_before =
            |name: &&usize| self.discourse.reading.words_in(self.discourse.mentions[**name].span).end == deed.at;
        let names = &self.clauses.cut.phrases[deed.phrase].names;
        names.iter().find(ends_before).map(|&name| self.discourse.end(name)).into_iter().collect()
    }

    /// Whether the noun is what its phrase is about: `sebuah kunjungan`, not `frekuensi kunjungan`.
    fn leads(&self, deed: &Marked<Deed>) -> bool {
        let before = self.clauses.cut.phrases[deed.phrase].words.start..deed.at;
        before.map(|at| self.discourse.reading.words[at].folded()).all(|word| {
            is_listed("leading", word) || is_listed("stands for", word) || !word.starts_with(char::is_alphabetic)
        })
    }

    /// Whether a noun, or the verb that it belongs to, is denied.
    fn is_denied(&self, noun: usize) -> bool {
        let phrases = &self.clauses.cut.phrases;
        let light = |verb: usize| ["light", "receiving"].iter().any(|list| is_listed(list, self.clauses.word(verb)));
        let verb = noun.checked_sub(1).filter(|&verb| self.is_verb(verb) && light(verb));
        phrases[noun].negated || verb.is_some_and(|verb| phrases[verb].negated)
    }

    /// Who `dukungan yang diberikan oleh …` comes from.
    pub(super) fn given_by(&self, noun: usize) -> Vec<Endpoint> {
        let noun = self.clauses.group_after(noun).last().copied().unwrap_or(noun);
        let verb = if self.clauses.word(noun + 1) == "yang" { noun + 2 } else { noun + 1 };
        if self.is_verb(verb) && self.clauses.is_passive(verb) {
            self.all(&self.clauses.agent(verb))
        } else {
            Vec::new()
        }
    }

    /// `surat dari …`.
    fn from(&self, noun: usize) -> Vec<Endpoint> {
        let from = self.clauses.word(noun + 1) == "dari";
        if from { self.all(&self.clauses.object(noun + 1)) } else { Vec::new() }
    }

    /// `peran … dalam pembebasan`, `A dan B saat pertemuan`.
    fn taking_part(&self, noun: usize) -> Vec<Endpoint> {
        let joint = noun.checked_sub(1).filter(|&at| ["dalam", "saat", "pada"].contains(&self.clauses.word(at)));
        let someone = joint.and_then(|joint| self.clauses.someone_before(joint));
        someone.map(|someone| self.all(&self.clauses.group_before(someone))).unwrap_or_default()
    }

    /// Whose clause the noun belongs to: `…, dalam pesan kepada …`, `Dalam suratnya ke …, ia menyebut`.
    fn framing(&self, noun: usize) -> Vec<Endpoint> {
        let leads =
            noun.checked_sub(1).is_some_and(|at| ["dalam", "lewat", "melalui"].contains(&self.clauses.word(at)));
        let phrases = self.clauses.cut.phrases.len();
        let before = (0..noun).rev().take(CLAUSE_WITHIN).find(|&at| self.is_verb(at));
        let verb = before.or_else(|| (noun..phrases).take(CLAUSE_WITHIN).find(|&at| self.is_verb(at)));
        match verb.filter(|_| leads) {
            Some(verb) => self.all(&self.clauses.subject(verb).group),
            None => Vec::new(),
        }
    }

    /// `pembebasan Korea dari penjajahan Jepang`: what is freed from the deed suffered it.
    fn freed_from(&self, noun: usize) -> Vec<Endpoint> {
        let from = noun.checked_sub(1).filter(|&at| self.clauses.word(at) == "dari");
        let Some(freed) = from.and_then(|at| self.clauses.cut.phrases.get(at.checked_sub(1)?)) else {
            return Vec::new();
        };
        let found = self.discourse.of(freed);
        let named = freed.names.last().filter(|_| found.iter().all(|end| !self.is_place(end)));
        match named.and_then(|&name| self.discourse.nested(name)) {
            Some(nested) => vec![nested],
            None => found,
        }
    }

    /// The names behind a noun in its own phrase, and those joined to it: `tuduhan Ukraina dan …`; `dukungannya`.
    fn owners(&self, deed: &Marked<Deed>) -> Vec<Endpoint> {
        let reading = self.discourse.reading;
        let phrase = &self.clauses.cut.phrases[deed.phrase];
        let behind = |name: &usize| reading.words_in(self.discourse.mentions[*name].span).start >= deed.end;
        let names: Vec<usize> = self.discourse.named(&phrase.names).into_iter().filter(behind).collect();
        let mut owners: Vec<Endpoint> = self.discourse.by_name(phrase, &names).into_iter().collect();
        if owners.is_empty() {
            owners = self.discourse.described(deed.end..phrase.words.end.max(deed.end));
        }
        if owners.is_empty() && reading.words[deed.at..deed.end].iter().any(|word| word.folded().ends_with("nya")) {
            let span = reading.span(&(deed.at..deed.end));
            let subject = self.discourse.subject(deed.at);
            let person = if subject.is_empty() { self.discourse.person(deed.at) } else { None };
            owners.extend(subject.iter().copied().chain(person).map(|entity| Endpoint {
                entity,
                span,
                pronoun: true,
                implicit: false,
                nested: false,
                place: None,
            }));
        }
        if !owners.is_empty() {
            owners.extend(self.all(&self.clauses.group_after(deed.phrase)[1..]));
        }
        owners
    }
}
