//! Relations that verbs and nouns state: each word of `relations.tsv` with who stands beside it.

use super::Draft;
use crate::entity::EntityKind;
use crate::relation::clause::arguments::Clauses;
use crate::relation::clause::tables::Needs;
use crate::relation::clause::{Deed, Marked, PhraseKind, Voice};
use crate::relation::refer::{Discourse, Endpoint};
use std::ops::Range;

/// Verbs whose subject receives what the noun behind them names: `mendapat dukungan dari`.
const RECEIVING: [&str; 8] =
    ["menerima", "mendapat", "mendapatkan", "memperoleh", "menuai", "meraih", "mengundang", "menghadapi"];

/// Looks at one sentence.
pub struct Deeds<'f, 'a> {
    /// Who is meant.
    pub discourse: &'f Discourse<'f, 'a>,
    /// Who stands where.
    pub clauses: &'f Clauses<'f, 'a>,
    /// The sentence's words.
    pub words: Range<usize>,
}

/// The two ends as they were found.
#[derive(Default)]
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
        self.clauses.cut.deeds.iter().flat_map(|deed| self.read(deed)).collect()
    }

    fn read(&self, deed: &Marked<Deed>) -> Vec<Draft> {
        let ends = match deed.voice {
            Voice::Active | Voice::Bare => self.active(deed),
            Voice::Passive => self.passive(deed),
            Voice::Deed | Voice::Suffering => self.noun(deed),
        };
        if !deed.line.needs.as_ref().is_none_or(|needs| self.meets(needs, &ends.between)) {
            return Vec::new();
        }
        let instrument = self.instrument(deed);
        let drafts = if deed.line.together { self.together(deed, ends) } else { self.directed(deed, &ends) };
        drafts.into_iter().map(|draft| Draft { instrument, ..draft }).collect()
    }

    fn all(&self, group: &[usize]) -> Vec<Endpoint> {
        self.discourse.all(self.clauses.cut, group)
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
        let direct = if object { self.clauses.object(deed.phrase) } else { Vec::new() };
        let found = self.all(&direct);
        if let (false, Some(&first)) = (found.is_empty(), direct.first()) {
            return (found, self.clauses.between(deed.end, first));
        }
        let group = self.clauses.behind(deed.phrase, &deed.line.prepositions);
        let end = group.first().copied().unwrap_or(usize::MAX);
        (self.all(&group), self.clauses.between(deed.end, end))
    }

    fn noun(&self, deed: &Marked<Deed>) -> Ends {
        let cut = self.clauses.cut;
        let phrase = &cut.phrases[deed.phrase];
        let owners = self.owners(deed);
        let by = self.all(&self.clauses.behind(deed.phrase, &["oleh"]));
        let group = self.clauses.behind(deed.phrase, &deed.line.prepositions);
        let between = self.clauses.between(deed.end, group.first().copied().unwrap_or(usize::MAX));
        let mut targets = self.all(&group);
        let mut ends = Ends { between, negated: phrase.negated, ..Ends::default() };
        let governor = deed.phrase.checked_sub(1).filter(|&at| cut.kind(at) == Some(PhraseKind::Verb));
        ends.negated |= governor.is_some_and(|at| cut.phrases[at].negated);
        let suffering = deed.voice == Voice::Suffering;
        if suffering && targets.is_empty() {
            targets.clone_from(&owners);
        }
        let mut sources = by;
        if sources.is_empty() && !suffering {
            sources = owners;
        }
        if let Some(verb) = governor.filter(|&verb| !self.clauses.is_passive(verb)) {
            let subject = self.all(&self.clauses.subject(verb).group);
            if RECEIVING.contains(&self.clauses.word(verb)) {
                if sources.is_empty() {
                    sources = self.all(&self.clauses.behind(deed.phrase, &["dari"]));
                }
                targets = subject;
            } else if sources.is_empty() {
                sources = subject;
            }
        }
        if sources.is_empty() {
            sources = self.given_by(deed.phrase);
        }
        Ends { sources, targets, ..ends }
    }

    /// Who `dukungan yang diberikan oleh …` comes from.
    fn given_by(&self, noun: usize) -> Vec<Endpoint> {
        let verb = if self.clauses.word(noun + 1) == "yang" { noun + 2 } else { noun + 1 };
        let passive = self.clauses.cut.kind(verb) == Some(PhraseKind::Verb) && self.clauses.is_passive(verb);
        if passive { self.all(&self.clauses.agent(verb)) } else { Vec::new() }
    }

    /// The names behind a noun in its own phrase: `tuduhan Ukraina`, and those joined to it.
    fn owners(&self, deed: &Marked<Deed>) -> Vec<Endpoint> {
        let cut = self.clauses.cut;
        let phrase = &cut.phrases[deed.phrase];
        let behind =
            |name: &usize| self.discourse.reading.words_in(self.discourse.mentions[*name].span).start >= deed.end;
        let names: Vec<usize> = self.discourse.named(&phrase.names).into_iter().filter(behind).collect();
        let Some(own) = self.discourse.by_name(phrase, &names) else { return Vec::new() };
        let mut owners = vec![own];
        let rest = self.clauses.group_after(deed.phrase);
        owners.extend(self.all(&rest[1..]));
        owners
    }

    fn directed(&self, deed: &Marked<Deed>, ends: &Ends) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for source in ends.sources.iter().filter(|source| self.can_act(source)) {
            for target in ends.targets.iter().filter(|target| target.entity != source.entity) {
                let trigger = deed.at..deed.end;
                let draft = Draft::new(deed.line.kind, *source, *target, trigger);
                drafts.push(Draft { negated: ends.negated, ..draft });
            }
        }
        drafts
    }

    /// Deeds done together: all who are named on both sides, two by two.
    fn together(&self, deed: &Marked<Deed>, ends: Ends) -> Vec<Draft> {
        let mut parties: Vec<Endpoint> = Vec::new();
        for end in ends.sources.into_iter().chain(ends.targets).filter(|end| self.can_act(end)) {
            if !parties.iter().any(|known| known.entity == end.entity) && parties.len() < 6 {
                parties.push(end);
            }
        }
        let name =
            |end: &Endpoint| self.discourse.annotations.entity(end.entity).map_or("", |entity| entity.name.as_str());
        let mut drafts = Vec::new();
        for (at, one) in parties.iter().enumerate() {
            for other in &parties[at + 1..] {
                let (source, target) = if name(one) <= name(other) { (*one, *other) } else { (*other, *one) };
                let draft = Draft::new(deed.line.kind, source, target, deed.at..deed.end);
                drafts.push(Draft { negated: ends.negated, symmetric: true, ..draft });
            }
        }
        drafts
    }

    /// Whether it is someone or something that acts.
    fn can_act(&self, end: &Endpoint) -> bool {
        let kind = self.discourse.annotations.entity(end.entity).map(|entity| entity.kind);
        matches!(kind, Some(EntityKind::Per | EntityKind::Org | EntityKind::Gpe))
    }

    fn meets(&self, needs: &Needs, between: &Range<usize>) -> bool {
        let range = if needs.anywhere { self.words.clone() } else { between.clone() };
        let found = self.discourse.reading.words[range].iter().any(|word| needs.words.contains(&word.folded.as_str()));
        found != needs.none
    }

    /// The law or treaty behind the trigger in its clause.
    fn instrument(&self, deed: &Marked<Deed>) -> Option<crate::entity::EntityId> {
        if deed.line.kind != super::RelationKind::Agree {
            return None;
        }
        let ahead = self.clauses.cut.phrases.iter().skip(deed.phrase).take(8);
        let mut names = ahead.flat_map(|phrase| &phrase.names).map(|&name| &self.discourse.mentions[name]);
        names.find(|mention| mention.kind == EntityKind::Law).map(|mention| mention.entity)
    }
}
