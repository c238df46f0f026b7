//! Relations that verbs state: each verb of `relations.tsv` with who stands beside it. Its nouns are read in `nominal.rs`;
//! who of those found can take part, in `ends.rs`.

use super::{Draft, RelationKind};
use crate::entity::{EntityId, EntityKind};
use crate::relation::clause::arguments::{Clauses, Group};
use crate::relation::clause::tables::Needs;
use crate::relation::clause::{Deed, Marked, PhraseKind, Voice};
use crate::relation::refer::{Discourse, Endpoint};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// How many words behind a verb its object stands at most.
const OBJECT_WITHIN: usize = 12;

/// Looks at one sentence.
pub struct Deeds<'f, 'a> {
    /// Who is meant.
    pub discourse: &'f Discourse<'f, 'a>,
    /// Who stands where.
    pub clauses: &'f Clauses<'f, 'a>,
    /// The sentence's words.
    pub words: Range<usize>,
    /// Whether it is a headline.
    pub titled: bool,
    /// Its words, folded, to be looked up.
    pub said: FxHashSet<&'f str>,
}

/// The two ends as they were found.
#[derive(Clone, Default)]
pub(super) struct Ends {
    pub sources: Vec<Endpoint>,
    pub targets: Vec<Endpoint>,
    /// The words between trigger and target.
    pub between: Range<usize>,
    pub negated: bool,
    /// The verb under this one whose target was taken.
    pub lower: Option<usize>,
}

impl Deeds<'_, '_> {
    /// What the sentence states by verbs and nouns.
    pub fn find(&self) -> Vec<Draft> {
        let mut found: Vec<Draft> = Vec::new();
        let mut last: Option<(&Marked<Deed>, Ends)> = None;
        let mut told = None;
        for deed in &self.clauses.cut.deeds {
            // `mengancam akan menyerang Iran`: the verb above tells it.
            if told == Some(deed.phrase) {
                continue;
            }
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
            let drafts = self.drafts(deed, &ends);
            if !drafts.is_empty() && ends.lower.is_some() {
                told = ends.lower;
            }
            found.extend(drafts);
            if !deed.voice.is_noun() && !ends.targets.is_empty() {
                last = Some((deed, ends));
            }
        }
        found.extend((0..self.clauses.cut.phrases.len()).flat_map(|at| self.side_by_side(at)));
        found
    }

    fn goes_on(&self, before: &Marked<Deed>, deed: &Marked<Deed>) -> bool {
        let shares = self.clauses.subject(deed.phrase).shared;
        let sends = matches!(deed.line.kind, RelationKind::Aid | RelationKind::Mobilize);
        sends
            && before.line.kind == deed.line.kind
            && before.phrase != deed.phrase
            && deed.voice == Voice::Active
            && shares
    }

    fn ends(&self, deed: &Marked<Deed>) -> Ends {
        match deed.voice {
            Voice::Active | Voice::Bare => self.active(deed),
            Voice::Passive => self.passive(deed),
            Voice::Deed | Voice::Suffering => self.noun(deed),
        }
    }

    /// Whom noun phrases stand for; where they name nobody, who they come from (`pesan dari Putin`).
    pub(super) fn all(&self, group: &[usize]) -> Vec<Endpoint> {
        self.clauses.who(self.discourse, group)
    }

    pub(super) fn is_verb(&self, at: usize) -> bool {
        self.clauses.cut.kind(at) == Some(PhraseKind::Verb)
    }

    fn active(&self, deed: &Marked<Deed>) -> Ends {
        let subject = self.clauses.subject(deed.phrase);
        let (mut targets, mut between) = self.target(deed, deed.line.object);
        let negated = self.clauses.cut.phrases[deed.phrase].negated;
        let mut lower = None;
        if targets.is_empty()
            && let Some(under) = self.under(deed)
        {
            (targets, between) = self.target(under, under.line.object);
            lower = Some(under.phrase);
        }
        Ends { sources: self.all(&subject.group), targets, between, negated, lower }
    }

    /// The verb right behind one that needs another to say what is asked, refused or threatened: `menolak bertemu`.
    fn under(&self, deed: &Marked<Deed>) -> Option<&Marked<Deed>> {
        let takes = matches!(deed.line.kind, RelationKind::Request | RelationKind::Reject | RelationKind::Threaten);
        let next = deed.phrase + 1;
        let acts = |under: &&Marked<Deed>| under.phrase == next && under.voice != Voice::Passive;
        let mut under = self.clauses.cut.deeds.iter().filter(|_| takes && self.is_verb(next));
        under.find(acts)
    }

    fn passive(&self, deed: &Marked<Deed>) -> Ends {
        let negated = self.clauses.cut.phrases[deed.phrase].negated;
        let agent = self.clauses.agent(deed.phrase);
        // `divonis dua tahun, dan X divonis`: who acts stands first behind the verb.
        let acts = agent.first().is_some_and(|first| !self.all(&[*first]).is_empty());
        let sources = if acts { self.all(&agent) } else { Vec::new() };
        let subject = &self.clauses.subject(deed.phrase).group;
        if deed.line.object {
            return Ends { sources, targets: self.all(subject), negated, ..Ends::default() };
        }
        let (targets, mut between) = self.target(deed, false);
        if let Some(&first) = subject.first() {
            between.start = self.clauses.cut.phrases[first].words.start;
        }
        Ends { sources, targets, between, negated, lower: None }
    }

    /// What stands where the target may stand, and the words between.
    pub(super) fn target(&self, deed: &Marked<Deed>, object: bool) -> (Vec<Endpoint>, Range<usize>) {
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
            let mut found = self.reached(deed, &group);
            if says_where {
                let bodies = matches!(deed.line.kind, RelationKind::Protest | RelationKind::Role);
                // `di bawah Sultan X` is no place.
                found.retain(|end| self.clauses.word(group[0]) != "bawah" && (bodies || self.is_place(end)));
            }
            if let Some(first) = found.first() {
                let start = self.discourse.reading.words_in(first.span).start;
                return (found, deed.end..start.max(deed.end));
            }
        }
        (Vec::new(), deed.end..self.words.end.min(deed.end + OBJECT_WITHIN))
    }

    /// Whom an object or what a preposition brings in stands for: its names; the country that its place lies in (`wilayah
    /// Kursk di Rusia`); without a name, whose it is (`memuji langkah yang diambil Rusia`).
    fn reached(&self, deed: &Marked<Deed>, group: &[usize]) -> Vec<Endpoint> {
        let mut found = self.all(group);
        let Some(&last) = group.last() else { return found };
        let inside = [last + 1, last + 2].map(|at| self.clauses.word(at));
        if found.is_empty() {
            let judges = matches!(deed.line.kind, RelationKind::Support | RelationKind::Accuse | RelationKind::Reject);
            return if judges && inside[0] == "yang" { self.given_by(last) } else { found };
        }
        let ends = |end: &Endpoint| {
            let word = self.discourse.reading.words_in(end.span).end;
            self.clauses.cut.phrases[last].words.end == word
        };
        if inside[0] == "di"
            && found.len() == 1
            && self.kind(found[0].entity) == Some(EntityKind::Gpe)
            && ends(&found[0])
            && self.is_named_itself(&found[0], 0)
        {
            let country = self.all(&self.clauses.object(last + 1));
            if let [country] = country[..]
                && self.is_place(&country)
            {
                found = vec![Endpoint { place: Some(found[0].entity), ..country }];
            }
        }
        found
    }

    pub(super) fn is_place(&self, end: &Endpoint) -> bool {
        matches!(self.kind(end.entity), Some(EntityKind::Gpe | EntityKind::Loc))
    }

    pub(super) fn kind(&self, entity: EntityId) -> Option<EntityKind> {
        self.discourse.annotations.entity(entity).map(|entity| entity.kind)
    }

    fn meets(&self, needs: &Needs, between: &Range<usize>) -> bool {
        let words = &self.discourse.reading.words;
        let near = words[between.clone()].iter();
        let is_near = |word: &str| near.clone().any(|said| said.folded() == word);
        let found =
            needs.words.iter().any(|word| if needs.anywhere { self.said.contains(word) } else { is_near(word) });
        found != needs.none
    }
}
