//! Relations that verbs and nouns state: each word of `relations.tsv` with who stands beside it.

use super::{Draft, RelationKind};
use crate::entity::{EntityId, EntityKind};
use crate::relation::clause::arguments::{Clauses, Group};
use crate::relation::clause::tables::{Needs, tables};
use crate::relation::clause::words::is_listed;
use crate::relation::clause::{Deed, Marked, PhraseKind, Voice};
use crate::relation::refer::{Discourse, Endpoint};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// How many take part in one deed at most.
const MOST_PARTIES: usize = 6;

/// How many words behind a verb its object stands at most.
const OBJECT_WITHIN: usize = 12;

/// How many phrases behind a verb its instrument stands at most.
const INSTRUMENT_WITHIN: usize = 8;

/// Looks at one sentence.
pub struct Deeds<'f, 'a> {
    /// Who is meant.
    pub discourse: &'f Discourse<'f, 'a>,
    /// Who stands where.
    pub clauses: &'f Clauses<'f, 'a>,
    /// The sentence's words.
    pub words: Range<usize>,
    /// The same, folded, to be looked up.
    pub said: FxHashSet<&'f str>,
}

/// The two ends as they were found.
#[derive(Clone, Default)]
struct Ends {
    sources: Vec<Endpoint>,
    targets: Vec<Endpoint>,
    /// The words between trigger and target.
    between: Range<usize>,
    negated: bool,
}

impl Deeds<'_, '_> {
    /// What the sentence states by verbs and nouns.
    pub fn find(&self) -> Vec<Draft> {
        let mut found: Vec<Draft> = Vec::new();
        let mut last: Option<(&Marked<Deed>, Ends)> = None;
        for deed in &self.clauses.cut.deeds {
            let mut ends = self.ends(deed);
            // `mengirim … ke Rusia dan memasok …`: one who does two deeds of a kind does both to the same.
            if let Some((_, before)) = last.as_ref().filter(|(before, _)| self.goes_on(before, deed))
                && ends.targets.is_empty()
            {
                ends.targets.clone_from(&before.targets);
            }
            let meets = deed.line.needs.iter().all(|needs| self.meets(needs, &ends.between));
            if !meets {
                continue;
            }
            found.extend(self.drafts(deed, &ends));
            if !deed.voice.is_noun() && !ends.targets.is_empty() {
                last = Some((deed, ends));
            }
        }
        found
    }

    fn goes_on(&self, before: &Marked<Deed>, deed: &Marked<Deed>) -> bool {
        let shares = self.clauses.subject(deed.phrase).shared;
        before.line.kind == deed.line.kind && before.phrase != deed.phrase && deed.voice == Voice::Active && shares
    }

    fn ends(&self, deed: &Marked<Deed>) -> Ends {
        match deed.voice {
            Voice::Active | Voice::Bare => self.active(deed),
            Voice::Passive => self.passive(deed),
            Voice::Deed | Voice::Suffering => self.noun(deed),
        }
    }

    /// Whom noun phrases stand for; where they name nobody, who they come from (`pesan dari Putin`).
    fn all(&self, group: &[usize]) -> Vec<Endpoint> {
        self.clauses.who(self.discourse, group)
    }

    fn is_verb(&self, at: usize) -> bool {
        self.clauses.cut.kind(at) == Some(PhraseKind::Verb)
    }

    fn active(&self, deed: &Marked<Deed>) -> Ends {
        let subject = self.clauses.subject(deed.phrase);
        let (targets, between) = self.target(deed, deed.line.object);
        let negated = self.clauses.cut.phrases[deed.phrase].negated;
        Ends { sources: self.all(&subject.group), targets, between, negated }
    }

    fn passive(&self, deed: &Marked<Deed>) -> Ends {
        let negated = self.clauses.cut.phrases[deed.phrase].negated;
        let sources = self.all(&self.clauses.agent(deed.phrase));
        let subject = &self.clauses.subject(deed.phrase).group;
        if deed.line.object {
            return Ends { sources, targets: self.all(subject), between: 0..0, negated };
        }
        let (targets, mut between) = self.target(deed, false);
        if let Some(&first) = subject.first() {
            between.start = self.clauses.cut.phrases[first].words.start;
        }
        Ends { sources, targets, between, negated }
    }

    /// What stands where the target may stand, and the words between.
    fn target(&self, deed: &Marked<Deed>, object: bool) -> (Vec<Endpoint>, Range<usize>) {
        let direct = if object { self.clauses.object(deed.phrase) } else { Group::new() };
        let behind = self.clauses.behind(deed.phrase, &deed.line.prepositions);
        let groups = std::iter::once(direct).chain(behind).filter(|group| !group.is_empty());
        let mut somewhere = false;
        for group in groups {
            // `di sebuah kamp di Nigeria`: the second says where the first is.
            let says_where = self.clauses.word(group[0].wrapping_sub(1)) == "di";
            if says_where && somewhere {
                break;
            }
            somewhere |= says_where;
            let found = self.reached(&group);
            if !found.is_empty() {
                return (found, self.clauses.between(deed.end, group[0]));
            }
        }
        (Vec::new(), deed.end..self.words.end.min(deed.end + OBJECT_WITHIN))
    }

    /// Whom an object or what a preposition brings in stands for: its names; the country that its place lies in (`wilayah
    /// Kursk di Rusia`); without a name, who it comes from (`langkah yang diambil Rusia`).
    fn reached(&self, group: &[usize]) -> Vec<Endpoint> {
        let mut found = self.all(group);
        let Some(&last) = group.last() else { return found };
        let inside = [last + 1, last + 2].map(|at| self.clauses.word(at));
        if found.is_empty() {
            return if inside[0] == "yang" { self.given_by(last) } else { found };
        }
        if inside[0] == "di" && found.len() == 1 && self.is_place(&found[0]) {
            let country = self.all(&self.clauses.object(last + 1));
            if let [country] = country[..]
                && self.is_place(&country)
            {
                found = vec![Endpoint { place: Some(found[0].entity), ..country }];
            }
        }
        found
    }

    fn is_place(&self, end: &Endpoint) -> bool {
        matches!(self.kind(end.entity), Some(EntityKind::Gpe | EntityKind::Loc))
    }

    fn kind(&self, entity: EntityId) -> Option<EntityKind> {
        self.discourse.annotations.entity(entity).map(|entity| entity.kind)
    }

    fn noun(&self, deed: &Marked<Deed>) -> Ends {
        let negated = self.is_denied(deed.phrase);
        let suffering = deed.voice == Voice::Suffering;
        let owners = self.owners(deed);
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
        if let Some(verb) = deed.phrase.checked_sub(1).filter(|&at| self.is_verb(at) && !self.clauses.is_passive(at)) {
            let subject = self.clauses.subject(verb);
            if is_listed("receiving", self.clauses.word(verb)) {
                if sources.is_empty() {
                    sources = self.from(deed.phrase);
                }
                targets = self.all(&subject.group);
            } else if sources.is_empty()
                && is_listed("light", self.clauses.word(verb))
                && (!deed.line.together || !subject.shared || !targets.is_empty())
            {
                sources = self.all(&subject.group);
            }
        }
        let from = if suffering { Self::given_by } else { Self::from };
        for look in [Self::given_by, from, Self::taking_part, Self::framing] {
            // Nobody is looked for farther off where the deed has no target yet.
            if sources.is_empty() && (!targets.is_empty() || deed.line.together) {
                sources = look(self, deed.phrase);
            }
        }
        Ends { sources, targets, between, negated }
    }

    /// Whether a noun, or the verb that it belongs to, is denied.
    fn is_denied(&self, noun: usize) -> bool {
        let phrases = &self.clauses.cut.phrases;
        phrases[noun].negated || noun.checked_sub(1).is_some_and(|verb| self.is_verb(verb) && phrases[verb].negated)
    }

    /// Who `dukungan yang diberikan oleh …` comes from.
    fn given_by(&self, noun: usize) -> Vec<Endpoint> {
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
        let Some(joint) = noun.checked_sub(1).filter(|&at| ["dalam", "saat", "pada"].contains(&self.clauses.word(at)))
        else {
            return Vec::new();
        };
        if self.clauses.names_someone(joint) { self.all(&self.clauses.group_before(joint - 1)) } else { Vec::new() }
    }

    /// Whose clause the noun belongs to: `…, dalam pesan kepada …`, `Dalam suratnya ke …, ia menyebut`.
    fn framing(&self, noun: usize) -> Vec<Endpoint> {
        let leads =
            noun.checked_sub(1).is_some_and(|at| ["dalam", "lewat", "melalui"].contains(&self.clauses.word(at)));
        let phrases = self.clauses.cut.phrases.len();
        let before = (0..noun).rev().take(INSTRUMENT_WITHIN).find(|&at| self.is_verb(at));
        let verb = before.or_else(|| (noun..phrases).take(INSTRUMENT_WITHIN).find(|&at| self.is_verb(at)));
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

    fn drafts(&self, deed: &Marked<Deed>, ends: &Ends) -> Vec<Draft> {
        let pairs = if deed.line.together { self.together(ends) } else { self.directed(ends, deed.line.kind) };
        let instrument = self.instrument(deed);
        let draft = |(source, target)| Draft {
            negated: ends.negated,
            symmetric: deed.line.together,
            instrument,
            ..Draft::new(deed.line.kind, source, target, deed.at..deed.end, deed.voice)
        };
        // Who talks to a medium is printed there; that is no meeting.
        let is_medium = |end: &Endpoint| tables().media.contains(self.discourse.name(end.entity));
        let interview = |(one, other): &(Endpoint, Endpoint)| {
            deed.line.kind == RelationKind::Consult && (is_medium(one) || is_medium(other))
        };
        pairs.into_iter().filter(|pair| !interview(pair)).map(draft).collect()
    }

    fn directed(&self, ends: &Ends, kind: RelationKind) -> Vec<(Endpoint, Endpoint)> {
        let sources = ends.sources.iter().filter(|source| self.can_act(source));
        let bears = |target: &Endpoint| {
            let an_event = self.kind(target.entity) == Some(EntityKind::Evt);
            !an_event || matches!(kind, RelationKind::Support | RelationKind::Reject | RelationKind::Protest)
        };
        let pairs = sources
            .flat_map(|source| ends.targets.iter().filter(|target| bears(target)).map(|target| (*source, *target)));
        pairs.filter(|(source, target)| source.entity != target.entity).take(MOST_PARTIES * MOST_PARTIES).collect()
    }

    /// Deeds done together: those of one side each with those of the other, or, where one side does it all, two by two; the
    /// first by name first.
    fn together(&self, ends: &Ends) -> Vec<(Endpoint, Endpoint)> {
        let able =
            |ends: &[Endpoint]| ends.iter().filter(|end| self.can_act(end)).take(MOST_PARTIES).copied().collect();
        let (sources, targets): (Vec<Endpoint>, Vec<Endpoint>) = (able(&ends.sources), able(&ends.targets));
        let two_sides = !sources.is_empty() && !targets.is_empty();
        let parties = if sources.is_empty() { &targets } else { &sources };
        let name = |end: &Endpoint| self.discourse.name(end.entity);
        let mut pairs = Vec::new();
        for (at, &one) in parties.iter().enumerate() {
            let others = if two_sides { &targets[..] } else { &parties[at + 1..] };
            for &other in others.iter().filter(|other| other.entity != one.entity) {
                pairs.push(if name(&one) <= name(&other) { (one, other) } else { (other, one) });
            }
        }
        pairs
    }

    /// Whether it is someone or something that acts.
    fn can_act(&self, end: &Endpoint) -> bool {
        matches!(self.kind(end.entity), Some(EntityKind::Per | EntityKind::Org | EntityKind::Gpe))
    }

    fn meets(&self, needs: &Needs, between: &Range<usize>) -> bool {
        let words = &self.discourse.reading.words;
        let near = words[between.clone()].iter();
        let is_near = |word: &str| near.clone().any(|said| said.folded() == word);
        let found =
            needs.words.iter().any(|word| if needs.anywhere { self.said.contains(word) } else { is_near(word) });
        found != needs.none
    }

    /// The law or treaty that an agreement puts down, behind its trigger.
    fn instrument(&self, deed: &Marked<Deed>) -> Option<EntityId> {
        if deed.line.kind != RelationKind::Agree {
            return None;
        }
        let ahead = self.clauses.cut.phrases.iter().skip(deed.phrase).take(INSTRUMENT_WITHIN);
        let mut names = ahead.flat_map(|phrase| &phrase.names).map(|&name| &self.discourse.mentions[name]);
        names.find(|mention| mention.kind == EntityKind::Law).map(|mention| mention.entity)
    }
}
