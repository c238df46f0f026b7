//! Ties by appearing together, each with its evidence.

use super::weight::Meeting;
use super::{Outlets, TieRule, Unit};
use crate::corpus::{Article, ArticleId, Corpus};
use crate::entity::{Annotations, EntityId};
use crate::order::{sort, sort_by_key};
use crate::pause::{OFTEN, Pause, at_once};

/// A passage that holds both ends of a tie: one unit of the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Passage {
    /// The article it stands in.
    pub article: ArticleId,
    /// Its sentences, as a half-open range of the article's sentences: one sentence, those of one block, or those of
    /// the whole article, as the rule's [`Unit`] says.
    pub sentences: (u32, u32),
}

/// Two entities that appear together. `a < b`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// One end.
    pub a: EntityId,
    /// The other end.
    pub b: EntityId,
    /// The passages that hold both, in corpus order; their number is the tie's count.
    pub evidence: Vec<Passage>,
    /// The articles that hold evidence.
    pub articles: u32,
    /// The outlets that published evidence; articles of unknown outlet count as one outlet each.
    pub outlets: u32,
    /// By the rule's [`super::Weight`].
    pub weight: f64,
}

impl Tie {
    /// How many passages hold both ends.
    pub fn count(&self) -> u32 {
        self.evidence.len() as u32
    }
}

/// What a rule finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ties {
    /// Ordered by `(a, b)`.
    pub list: Vec<Tie>,
    /// Entities that were not asked for ties because there are too many ([`MAX_MEETINGS`]): those in the fewest units.
    pub left_out: u32,
}

/// The most meetings (a unit and a pair of entities in it) that are looked at. A thousand entities in one article make
/// half a million pairs, a hundred thousand would make five thousand million: beyond this bound the entities that turn
/// up least are left out, and [`Ties::left_out`] says how many. Two million meetings take some 0.2 s and 0.2 GB at the
/// very worst (every pair meets once); ten thousand articles of news by the sentence stay below.
pub const MAX_MEETINGS: u64 = 2 << 20;

/// The ties among the entities of `articles` under `rule`.
///
/// A unit is a sentence, a block with at least one sentence, or an article with at least one. An entity counts once a
/// unit, however often it is named there. Passages hold no boilerplate, since only what is not boilerplate has sentences.
pub fn ties(corpus: &Corpus, annotations: &Annotations, articles: &[ArticleId], rule: &TieRule) -> Ties {
    at_once(ties_pausing(corpus, annotations, articles, rule, Pause::NEVER))
}

/// The same, with pauses.
pub async fn ties_pausing(
    corpus: &Corpus,
    annotations: &Annotations,
    articles: &[ArticleId],
    rule: &TieRule,
    pause: Pause<'_>,
) -> Ties {
    let mut units = Units::of(corpus, annotations, articles, *rule, pause).await;
    units.forget_rarer_than(rule.at_least);
    let left_out = units.bound(MAX_MEETINGS);
    pause.here().await;
    Ties { list: units.meet(&Outlets::of(corpus), *rule, pause).await, left_out }
}

/// The units of the rule with the entities in each, and for each entity the units it is in.
struct Units {
    passages: Vec<Passage>,
    /// By unit: its entities, ascending, each once.
    entities: Vec<Vec<u32>>,
    /// By entity: its units, ascending.
    postings: Vec<Vec<u32>>,
}

impl Units {
    async fn of(
        corpus: &Corpus,
        annotations: &Annotations,
        articles: &[ArticleId],
        rule: TieRule,
        pause: Pause<'_>,
    ) -> Self {
        let mut asked = articles.to_vec();
        sort(&mut asked);
        asked.dedup();
        let mut units = Self { passages: Vec::new(), entities: Vec::new(), postings: Vec::new() };
        units.postings.resize(annotations.entities.len(), Vec::new());
        for id in asked {
            let Some(article) = corpus.get(id) else { continue };
            let first = units.passages.len();
            units.passages.extend(unit_ranges(article, rule.unit).map(|sentences| Passage { article: id, sentences }));
            units.entities.resize(units.passages.len(), Vec::new());
            for mention in annotations.of(id) {
                let kind = annotations.entity(mention.entity).map(|entity| entity.kind);
                let wanted = kind.is_some_and(|kind| rule.kinds.contains(kind));
                let after = units.passages[first..].partition_point(|passage| passage.sentences.1 <= mention.sentence);
                if wanted && let Some(entities) = units.entities.get_mut(first + after) {
                    entities.push(mention.entity.0);
                }
            }
            pause.here().await;
        }
        units.index();
        units
    }

    /// Makes the entities of each unit unique and writes the postings.
    fn index(&mut self) {
        for (unit, entities) in self.entities.iter_mut().enumerate() {
            entities.sort_unstable();
            entities.dedup();
            for &entity in entities.iter() {
                self.postings[entity as usize].push(unit as u32);
            }
        }
    }

    /// An entity in fewer than `least` units can meet nobody `least` times.
    fn forget_rarer_than(&mut self, least: u32) {
        let postings = &self.postings;
        for entities in &mut self.entities {
            entities.retain(|&entity| postings[entity as usize].len() >= least as usize);
        }
    }

    /// Leaves out the entities in the fewest units (of equals the later) until at most `most` meetings remain, and says
    /// how many it left out.
    fn bound(&mut self, most: u64) -> u32 {
        let mut present: Vec<u32> = self.entities.iter().flatten().copied().collect();
        present.sort_unstable();
        present.dedup();
        sort_by_key(&mut present, |&entity| std::cmp::Reverse(self.postings[entity as usize].len()));
        let mut held = vec![0_u64; self.passages.len()];
        let mut meetings = 0;
        // Each further entity meets everyone already kept in each of its units.
        let kept = present.iter().take_while(|&&entity| {
            for &unit in &self.postings[entity as usize] {
                meetings += held[unit as usize];
                held[unit as usize] += 1;
            }
            meetings <= most
        });
        let kept = kept.count();
        let mut out = vec![false; self.postings.len()];
        present[kept..].iter().for_each(|&entity| out[entity as usize] = true);
        if kept < present.len() {
            self.entities.iter_mut().for_each(|entities| entities.retain(|&entity| !out[entity as usize]));
        }
        (present.len() - kept) as u32
    }

    /// Goes from each entity through its units to those it meets there. What is held at a time is one entity's meetings,
    /// so memory follows what is found, not the number of pairs.
    async fn meet(&self, outlets: &Outlets, rule: TieRule, pause: Pause<'_>) -> Vec<Tie> {
        let mut found = Vec::new();
        let mut shared: Vec<Vec<u32>> = vec![Vec::new(); self.postings.len()];
        let mut met = Vec::new();
        for (a, units) in (0_u32..).zip(&self.postings) {
            for &unit in units {
                let entities = &self.entities[unit as usize];
                let Ok(at) = entities.binary_search(&a) else { continue };
                for &b in &entities[at + 1..] {
                    if shared[b as usize].is_empty() {
                        met.push(b);
                    }
                    shared[b as usize].push(unit);
                }
            }
            met.sort_unstable();
            for b in met.drain(..) {
                let both = &mut shared[b as usize];
                if both.len() >= rule.at_least as usize {
                    found.push(self.tie(a, b, both, outlets, rule));
                }
                both.clear();
            }
            if a.is_multiple_of(OFTEN as u32) {
                pause.here().await;
            }
        }
        found
    }

    fn tie(&self, a: u32, b: u32, both: &[u32], outlets: &Outlets, rule: TieRule) -> Tie {
        let evidence: Vec<Passage> = both.iter().map(|&unit| self.passages[unit as usize]).collect();
        let (articles, outlets) = outlets.tally(evidence.iter().map(|passage| passage.article));
        let holding = |entity: u32| self.postings[entity as usize].len() as u32;
        let meeting =
            Meeting { n: self.passages.len() as u32, a: holding(a), b: holding(b), both: evidence.len() as u32 };
        Tie { a: EntityId(a), b: EntityId(b), evidence, articles, outlets, weight: rule.weight.of(meeting) }
    }
}

/// The passages of `articles` that hold every one of `ends`, in corpus order; for two ends these are the evidence of
/// their tie under any rule with this unit.
pub fn passages(
    corpus: &Corpus,
    annotations: &Annotations,
    articles: &[ArticleId],
    unit: Unit,
    ends: &[EntityId],
) -> Vec<Passage> {
    let mut found = Vec::new();
    for &id in articles {
        let Some(article) = corpus.get(id) else { continue };
        let naming = |end: &EntityId| -> Vec<u32> {
            annotations.of(id).iter().filter(|mention| mention.entity == *end).map(|mention| mention.sentence).collect()
        };
        let named: Vec<Vec<u32>> = ends.iter().map(naming).collect();
        let holds = |&(from, to): &(u32, u32)| {
            named
                .iter()
                .all(|sentences| sentences.get(sentences.partition_point(|at| *at < from)).is_some_and(|at| *at < to))
        };
        found.extend(unit_ranges(article, unit).filter(holds).map(|sentences| Passage { article: id, sentences }));
    }
    found
}

/// The units of one article as ranges of its sentences, in order, without gaps.
fn unit_ranges(article: &Article, unit: Unit) -> impl Iterator<Item = (u32, u32)> {
    article
        .sentences
        .chunk_by(move |one, next| match unit {
            Unit::Sentence => false,
            Unit::Paragraph => one.block == next.block,
            Unit::Article => true,
        })
        .scan(0, |start, sentences| {
            let range = (*start, *start + sentences.len() as u32);
            *start = range.1;
            Some(range)
        })
}

#[cfg(test)]
#[path = "tie_tests.rs"]
mod tests;
