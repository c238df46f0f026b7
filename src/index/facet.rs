//! Facets: for every value of every dimension, what would remain if it were chosen.

use super::filter::{Part, Verdict};
use super::search::Facts;
use super::{Index, OutletKey, Query};
use crate::corpus::ArticleId;
use crate::entity::{EntityId, EntityKind};
use crate::order::set_of;
use crate::text::Month;

/// What would remain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Count {
    /// Articles.
    pub articles: u32,
    /// Mentions (of the value itself, where it is an entity or a kind; else of all entities).
    pub mentions: u32,
}

impl Count {
    fn add(&mut self, mentions: u32) {
        self.articles += 1;
        self.mentions += mentions;
    }
}

/// Counts under a query. Within outlets and months the other values of the same facet are ignored (choosing one adds
/// to the selection); an entity's count is what remains when it is added to the query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Every outlet of the corpus, by name, the unknown one last.
    pub outlets: Vec<(OutletKey, Count)>,
    /// Every month from the corpus's first to its last, without gaps.
    pub months: Vec<(Month, Count)>,
    /// Articles without a date, of those that pass all but the months.
    pub undated: Count,
    /// All eight kinds, in the order of the legend: what the remaining articles hold. The query's own kinds do not
    /// matter; they choose what is marked, not what remains.
    pub kinds: Vec<(EntityKind, Count)>,
    /// Every entity of the corpus, by id: the articles that mention it and would remain if it were included (with the
    /// others under [`super::EntityMode::All`], instead of them under `Any`). An excluded one counts as if its exclusion
    /// were turned into inclusion.
    pub entities: Vec<(EntityId, Count)>,
}

impl Index {
    /// The counts under `query`. Zero counts are kept.
    pub fn facets(&self, query: &Query) -> Facets {
        let verdicts = self.judge(query);
        let (months, undated) = self.month_counts(&verdicts);
        Facets {
            outlets: self.outlet_counts(&verdicts),
            months,
            undated,
            kinds: self.kind_counts(&verdicts),
            entities: self.entity_counts(&verdicts, query),
        }
    }

    fn judged<'a>(&'a self, verdicts: &'a [Verdict]) -> impl Iterator<Item = (&'a Facts, Verdict)> {
        self.articles.iter().zip(verdicts.iter().copied())
    }

    fn outlet_counts(&self, verdicts: &[Verdict]) -> Vec<(OutletKey, Count)> {
        let mut counts = vec![Count::default(); self.outlets.len()];
        for (facts, _) in self.judged(verdicts).filter(|(_, verdict)| verdict.passes_but(Part::Outlet)) {
            counts[facts.outlet].add(facts.mentions());
        }
        self.outlets.iter().cloned().zip(counts).collect()
    }

    /// The counts of the months and of the articles without a date.
    fn month_counts(&self, verdicts: &[Verdict]) -> (Vec<(Month, Count)>, Count) {
        let dated = || self.articles.iter().filter_map(|facts| facts.month);
        let mut months: Vec<(Month, Count)> = match (dated().min(), dated().max()) {
            (Some(first), Some(last)) => std::iter::successors(Some(first), |month| Some(month.next()))
                .take_while(|month| *month <= last)
                .map(|month| (month, Count::default()))
                .collect(),
            _ => Vec::new(),
        };
        let mut undated = Count::default();
        for (facts, _) in self.judged(verdicts).filter(|(_, verdict)| verdict.passes_but(Part::Month)) {
            match facts.month.map(|month| months.binary_search_by_key(&month, |(month, _)| *month)) {
                Some(Ok(at)) => months[at].1.add(facts.mentions()),
                // `months` spans every date there is, so what is not found has none.
                _ => undated.add(facts.mentions()),
            }
        }
        (months, undated)
    }

    fn kind_counts(&self, verdicts: &[Verdict]) -> Vec<(EntityKind, Count)> {
        let mut counts = [Count::default(); EntityKind::ALL.len()];
        for (facts, _) in self.judged(verdicts).filter(|(_, verdict)| verdict.passes()) {
            for (count, mentions) in counts.iter_mut().zip(facts.kinds).filter(|(_, mentions)| *mentions > 0) {
                count.add(mentions);
            }
        }
        EntityKind::ALL.into_iter().zip(counts).collect()
    }

    fn entity_counts(&self, verdicts: &[Verdict], query: &Query) -> Vec<(EntityId, Count)> {
        let excluded = set_of(query.exclude.iter().filter_map(|slug| self.entities.get(slug).copied()));
        let count_one = |id: EntityId, holders: &[(ArticleId, u32)]| {
            let was_excluded = excluded.contains(&id);
            let mut count = Count::default();
            for (article, mentions) in holders {
                if verdicts[article.0 as usize].passes_with_entity(query.mode, was_excluded) {
                    count.add(*mentions);
                }
            }
            (id, count)
        };
        (0..).map(EntityId).zip(&self.holders).map(|(id, holders)| count_one(id, holders)).collect()
    }
}
