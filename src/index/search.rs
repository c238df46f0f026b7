//! The index: everything that is looked up fast, and finding articles and places with it.

use super::echo::Reports;
use super::filter::{Part, Verdict};
use super::postings::{Place, Postings};
use super::text_query::{Clause, TextQuery};
use super::{MonthRange, OutletKey, Query};
use crate::corpus::{Article, ArticleId, Corpus};
use crate::entity::{Annotations, EntityId, EntityKind};
use crate::order::{map_of, sort, sort_by_key};
use crate::pause::{Pause, at_once};
use crate::text::{Month, Span, fold};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// One place in the text that the search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// The article.
    pub article: ArticleId,
    /// The sentence, as an index into the article's sentences.
    pub sentence: u32,
    /// The word or phrase found, in bytes of the article's text.
    pub span: Span,
}

/// Where the hits of one article stand in a list that is in corpus order.
pub fn hits_in(hits: &[Hit], article: ArticleId) -> std::ops::Range<usize> {
    hits.partition_point(|hit| hit.article < article)..hits.partition_point(|hit| hit.article <= article)
}

/// Everything looked up fast. Built once for a corpus.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub(super) postings: Postings,
    pub(super) reports: Reports,
    /// By article.
    pub(super) articles: Vec<Facts>,
    /// Every outlet of the corpus, by name, the unknown one last.
    pub(super) outlets: Vec<OutletKey>,
    pub(super) entities: BTreeMap<String, EntityId>,
    /// By entity: the articles that mention it, in corpus order, and how often.
    pub(super) holders: Vec<Vec<(ArticleId, u32)>>,
}

/// What facets need to know of one article.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    /// An index into [`Index::outlets`].
    pub outlet: usize,
    pub month: Option<Month>,
    /// Mentions by kind, in the order of the legend.
    pub kinds: [u32; EntityKind::ALL.len()],
}

impl Facts {
    /// Mentions of all kinds.
    pub fn mentions(&self) -> u32 {
        self.kinds.iter().sum()
    }
}

impl Index {
    /// Indexes the corpus and its annotations.
    pub fn build(corpus: &Corpus, annotations: &Annotations) -> Self {
        at_once(Self::build_pausing(corpus, annotations, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn build_pausing(corpus: &Corpus, annotations: &Annotations, pause: Pause<'_>) -> Self {
        let postings = Postings::build(corpus, pause).await;
        let outlets = outlets(corpus);
        let mut holders: Vec<Vec<(ArticleId, u32)>> = vec![Vec::new(); annotations.entities.len()];
        let mut articles = Vec::with_capacity(corpus.articles.len());
        for (id, article) in corpus.iter() {
            let mut facts = facts(article, &outlets);
            for mention in annotations.of(id) {
                facts.kinds[mention.kind as usize] += 1;
                let Some(holders) = holders.get_mut(mention.entity.0 as usize) else { continue };
                match holders.last_mut() {
                    Some((last, count)) if *last == id => *count += 1,
                    _ => holders.push((id, 1)),
                }
            }
            articles.push(facts);
        }
        let slugs = annotations.entities.iter().enumerate();
        let entities = map_of(slugs.map(|(at, entity)| (entity.slug.clone(), EntityId(at as u32))));
        pause.here().await;
        let reports = Reports::build(corpus, annotations, &postings, pause).await;
        Self { postings, reports, articles, outlets, entities, holders }
    }

    /// The articles that pass the query, in corpus order. Unknown slugs and outlets in it match nothing and exclude nothing.
    pub fn select(&self, query: &Query) -> Vec<ArticleId> {
        let verdicts = self.judge(query);
        (0..).map(ArticleId).zip(&verdicts).filter(|(_, verdict)| verdict.passes()).map(|(id, _)| id).collect()
    }

    /// The places where the search text is found, in corpus order, among `articles`. Places do not overlap: where they
    /// would, the longer one stays.
    pub fn hits(&self, query: &Query, articles: &[ArticleId]) -> Vec<Hit> {
        let mut wanted = vec![false; self.articles.len()];
        for id in articles {
            if let Some(wanted) = wanted.get_mut(id.0 as usize) {
                *wanted = true;
            }
        }
        let text = TextQuery::parse(&query.text);
        let mut places: Vec<Place> = text.positive().flat_map(|pattern| self.postings.find(pattern)).collect();
        places.retain(|place| wanted[place.article.0 as usize]);
        self.apart(places).into_iter().filter_map(|place| self.hit(place)).collect()
    }

    /// For every article, what it fails of the query.
    pub(super) fn judge(&self, query: &Query) -> Vec<Verdict> {
        let matches = self.matches(&TextQuery::parse(&query.text));
        let included = self.held(&query.include);
        let excluded = self.held(&query.exclude);
        let judge_one = |(at, facts): (usize, &Facts)| {
            let outlet = query.outlets.is_empty() || query.outlets.contains(&self.outlets[facts.outlet]);
            let in_range = |range: MonthRange| facts.month.is_some_and(|month| range.contains(month));
            Verdict::new(excluded[at])
                .require(Part::Text, matches[at])
                .require(Part::Outlet, outlet)
                .require(Part::Month, query.months.is_none_or(in_range))
                .require(Part::Included, query.mode.holds(included[at], query.include.len()))
        };
        self.articles.iter().enumerate().map(judge_one).collect()
    }

    /// For every article, whether the search text holds.
    fn matches(&self, text: &TextQuery) -> Vec<bool> {
        let mut matches = vec![true; self.articles.len()];
        for clause in &text.clauses {
            for (all, one) in matches.iter_mut().zip(self.clause(clause)) {
                *all &= one;
            }
        }
        matches
    }

    fn clause(&self, clause: &Clause) -> Vec<bool> {
        let mut any = vec![false; self.articles.len()];
        for term in &clause.terms {
            let mut found = vec![false; self.articles.len()];
            for place in self.postings.find(&term.pattern) {
                found[place.article.0 as usize] = true;
            }
            for (any, found) in any.iter_mut().zip(found) {
                *any |= found != term.negated;
            }
        }
        any
    }

    /// For every article, how many of the entities it mentions.
    fn held<'a>(&self, slugs: impl IntoIterator<Item = &'a String>) -> Vec<usize> {
        let mut held = vec![0; self.articles.len()];
        for id in slugs.into_iter().filter_map(|slug| self.entities.get(slug)) {
            for (article, _) in &self.holders[id.0 as usize] {
                held[article.0 as usize] += 1;
            }
        }
        held
    }

    /// The places that stay when longer ones are taken first, in corpus order.
    fn apart(&self, mut places: Vec<Place>) -> Vec<Place> {
        sort_by_key(&mut places, |place| (place.article, Reverse(place.len), place.first));
        let mut kept = Vec::new();
        for group in places.chunk_by(|a, b| a.article == b.article) {
            let mut taken = vec![false; self.postings.words(group[0].article).len()];
            for place in group {
                let words = &mut taken[place.first as usize..(place.first + place.len) as usize];
                if !words.contains(&true) {
                    words.fill(true);
                    kept.push(*place);
                }
            }
        }
        sort(&mut kept);
        kept
    }

    fn hit(&self, place: Place) -> Option<Hit> {
        let words = self.postings.words(place.article);
        let words = words.get(place.first as usize..(place.first + place.len) as usize)?;
        let (first, last) = (words.first()?, words.last()?);
        let span = Span { start: first.span.start, end: last.span.end };
        Some(Hit { article: place.article, sentence: first.sentence, span })
    }
}

fn outlets(corpus: &Corpus) -> Vec<OutletKey> {
    let mut outlets: Vec<OutletKey> = corpus.articles.iter().map(OutletKey::of).collect();
    // Readers look names up without minding capitals; the key itself decides between names that differ only in them.
    sort_by_key(&mut outlets, |outlet| match outlet {
        OutletKey::Named(name) => (false, fold::fold(name), name.clone()),
        OutletKey::Unknown => (true, String::new(), String::new()),
    });
    outlets.dedup();
    outlets
}

fn facts(article: &Article, outlets: &[OutletKey]) -> Facts {
    let key = OutletKey::of(article);
    Facts {
        // `outlets` was gathered from all articles, this one too.
        outlet: outlets.iter().position(|outlet| *outlet == key).unwrap_or_default(),
        month: article.sheet.date.value().map(|date| date.month()),
        kinds: [0; EntityKind::ALL.len()],
    }
}
