//! Who of those found beside a word can take part in what it tells, and what comes of it.

use super::deeds::{Deeds, Ends};
use super::{Draft, RelationKind};
use crate::entity::word_list::titles;
use crate::entity::{EntityId, EntityKind, KindSet};
use crate::relation::clause::tables::tables;
use crate::relation::clause::words::{is_listed, is_post};
use crate::relation::clause::{Deed, Marked};
use crate::relation::refer::Endpoint;
use crate::text::TokenKind;

/// How many take part in one deed at most.
const MOST_PARTIES: usize = 6;

/// How many phrases behind a verb its instrument stands at most.
const INSTRUMENT_WITHIN: usize = 8;

impl Deeds<'_, '_> {
    /// The relations between the ends of a deed.
    pub(super) fn drafts(&self, deed: &Marked<Deed>, ends: &Ends) -> Vec<Draft> {
        let line = deed.line;
        let itself = line.itself.then_some(deed.end);
        let sources = self.able(&ends.sources, line.sources, itself.filter(|_| !deed.voice.is_noun()));
        let targets = if line.together { line.sources } else { line.targets };
        let targets = self.able(&ends.targets, targets, itself);
        let pairs = if line.together {
            self.together(&sources, &targets)
        } else {
            self.directed(&sources, &targets, line.kind)
        };
        let instrument = self.instrument(deed);
        let words = deed.at..deed.end;
        let held = matches!(line.kind, RelationKind::Role | RelationKind::Kin);
        let draft = |(source, target)| Draft {
            negated: ends.negated,
            symmetric: line.together,
            instrument,
            role: held.then(|| words.clone()),
            ..Draft::new(line.kind, source, target, words.clone(), deed.voice)
        };
        // Who talks to a medium is printed there; that is no meeting.
        let is_medium = |end: &Endpoint| tables().is_medium(self.discourse.name(end.entity));
        let interview = |(one, other): &(Endpoint, Endpoint)| {
            line.kind == RelationKind::Consult && (is_medium(one) || is_medium(other))
        };
        pairs.into_iter().filter(|pair| !interview(pair)).map(draft).collect()
    }

    /// Those of these kinds; where a word is given from which they are looked at, those named themselves.
    pub(super) fn able(&self, ends: &[Endpoint], kinds: KindSet, itself: Option<usize>) -> Vec<Endpoint> {
        let is_itself = |end: &&Endpoint| itself.is_none_or(|from| self.is_named_itself(end, from));
        let fits = |end: &&Endpoint| self.kind(end.entity).is_some_and(|kind| kinds.contains(kind));
        // `kursi pimpinan DPR dan MPR`: what the first is not, none behind it is.
        ends.iter().take_while(is_itself).filter(fits).copied().collect()
    }

    /// Whether a noun phrase is about the name in it: before it stand only titles and nouns that stand for it (`tentara
    /// Rusia`), not things of its own (`rumah Jokowi`). Looked at are words behind `from`.
    pub(super) fn is_named_itself(&self, end: &Endpoint, from: usize) -> bool {
        let start = self.discourse.reading.words_in(end.span).start;
        let phrases = &self.clauses.cut.phrases;
        let at = phrases.partition_point(|phrase| phrase.words.end <= start);
        let Some(phrase) = phrases.get(at).filter(|phrase| phrase.words.start <= start) else { return true };
        let from = if from <= start { from.max(phrase.words.start) } else { phrase.words.start };
        (from..start).all(|word| self.stands_for(word))
    }

    fn stands_for(&self, at: usize) -> bool {
        let word = &self.discourse.reading.words[at];
        let folded = word.folded();
        let span = word.span();
        let named = self.discourse.mentions.partition_point(|mention| mention.span.end <= span.start);
        let inside = self.discourse.mentions.get(named).is_some_and(|mention| {
            mention.span.start <= span.start
                && !matches!(mention.kind, EntityKind::Loc | EntityKind::Evt | EntityKind::Law)
        });
        inside
            || word.kind != TokenKind::Word
            || (word.is_capital() && !self.titled)
            || is_post(folded)
            || titles().holds(folded)
            || is_listed("stands for", folded)
            || is_listed("in office", folded)
    }

    fn directed(&self, sources: &[Endpoint], targets: &[Endpoint], kind: RelationKind) -> Vec<(Endpoint, Endpoint)> {
        let bears = |target: &&Endpoint| {
            let judged = matches!(kind, RelationKind::Support | RelationKind::Reject | RelationKind::Protest);
            match self.kind(target.entity) {
                Some(EntityKind::Evt) => judged,
                Some(EntityKind::Law) => judged || matches!(kind, RelationKind::Accuse | RelationKind::Retreat),
                _ => true,
            }
        };
        let pairs = sources.iter().flat_map(|source| targets.iter().filter(bears).map(|target| (*source, *target)));
        pairs.filter(|(source, target)| source.entity != target.entity).take(MOST_PARTIES * MOST_PARTIES).collect()
    }

    /// Deeds done together: those of one side each with those of the other, or, where one side does it all, two by two; the
    /// first by name first.
    pub(super) fn together(&self, sources: &[Endpoint], targets: &[Endpoint]) -> Vec<(Endpoint, Endpoint)> {
        let few = |ends: &[Endpoint]| ends.iter().take(MOST_PARTIES).copied().collect::<Vec<_>>();
        let (sources, targets) = (few(sources), few(targets));
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
