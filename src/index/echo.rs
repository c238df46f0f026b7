//! Echoes: what other articles report too.
//!
//! Two sentences of different articles report the same when they share at least one named entity and [`WORDS`] other
//! words (in any form), and what they share weighs at least [`SHARED`] of all that the two hold. What few sentences of
//! the corpus hold weighs more: the weight is the inverse document frequency over sentences, `ln(1 + N / n)` (after
//! K. Spärck Jones 1972), which makes the share a weighted Jaccard index. Function words and others
//! that tell nothing (`assets/lexicon/stopwords.txt`) are left out. Times and quantities are no names here: they are told
//! in many ways, so their words are compared one by one.

use super::Index;
use super::postings::Postings;
use super::stopword::is_stopword;
use crate::corpus::{ArticleId, BlockKind, Corpus};
use crate::entity::{Annotations, EntityId};
use crate::order::sort_by;
use crate::pause::{OFTEN, Pause};
use crate::text::Span;
use std::collections::BTreeMap;

/// The least part of all that two sentences hold which both hold, by weight, for them to report the same. Set by reading
/// the pairs of the built-in articles: above it nearly all tell one thing, below it many share no more than a phrase.
pub const SHARED: f64 = 0.17;

/// The fewest words outside names that both sentences hold.
pub const WORDS: usize = 2;

/// More than sums of weights can be off by.
const ROUNDING: f64 = 1e-9;

/// What other articles say like one block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Echo {
    /// For every other article that reports the same: the sentence of this block and the matching sentence there
    /// (indices into the two articles' sentences), best match only, in corpus order.
    pub matches: Vec<(u32, ArticleId, u32)>,
}

/// For every block of `article`, what other articles report too. Only running text reports: a paragraph, list item or
/// block quotation without a match has an empty echo, every other block has none.
pub fn echoes(index: &Index, corpus: &Corpus, article: ArticleId) -> Vec<Option<Echo>> {
    let Some(read) = corpus.get(article) else { return Vec::new() };
    let mut best: Vec<BTreeMap<ArticleId, Match>> = vec![BTreeMap::new(); read.blocks.len()];
    for found in index.reports.matches(article) {
        let Some(sentence) = read.sentences.get(found.here as usize) else { continue };
        let Some(best) = best.get_mut(sentence.block as usize) else { continue };
        let other = best.entry(found.article).or_insert(found);
        if found.share > other.share {
            *other = found;
        }
    }
    let echo = |best: BTreeMap<ArticleId, Match>| Echo {
        matches: best.into_values().map(|found| (found.here, found.article, found.there)).collect(),
    };
    read.blocks.iter().zip(best).map(|(block, best)| reports(block.kind).then(|| echo(best))).collect()
}

/// For every sentence of `article` that reports what one of the articles `among` reports: the sentence, and the best
/// match (article and sentence there). Sentences are indices into their articles' sentences, in order of the text.
pub fn aligned(index: &Index, article: ArticleId, among: impl Fn(ArticleId) -> bool) -> Vec<(u32, ArticleId, u32)> {
    let mut best: BTreeMap<u32, Match> = BTreeMap::new();
    for found in index.reports.matches(article).into_iter().filter(|found| among(found.article)) {
        let other = best.entry(found.here).or_insert(found);
        if found.share > other.share {
            *other = found;
        }
    }
    best.into_values().map(|found| (found.here, found.article, found.there)).collect()
}

/// Whether blocks of this kind report something.
fn reports(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Paragraph | BlockKind::ListItem | BlockKind::BlockQuote)
}

/// Two sentences that report the same.
#[derive(Clone, Copy, Debug)]
struct Match {
    /// The sentence of the article in question.
    here: u32,
    /// The other article.
    article: ArticleId,
    /// Its sentence.
    there: u32,
    /// The share of the weight that both hold.
    share: f64,
}

/// What a sentence holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Feature<'a> {
    Entity(EntityId),
    Root(&'a str),
}

/// One sentence of running text.
#[derive(Clone, Debug)]
struct Report {
    article: ArticleId,
    sentence: u32,
    /// What it holds, the heaviest first.
    features: Vec<u32>,
    weight: f64,
}

/// The sentences that report something, and what they hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Reports {
    /// In corpus order.
    sentences: Vec<Report>,
    /// By feature: how much it weighs.
    weights: Vec<f64>,
    /// By feature: whether it is an entity.
    entity: Vec<bool>,
    /// By feature: the reports that hold it, in corpus order.
    holders: Vec<Vec<u32>>,
}

impl Reports {
    /// Gathers what the sentences of the corpus hold.
    pub async fn build(corpus: &Corpus, annotations: &Annotations, postings: &Postings, pause: Pause<'_>) -> Self {
        let mut built = Self::default();
        let mut holders: BTreeMap<Feature, Vec<u32>> = BTreeMap::new();
        for (article, read) in corpus.iter() {
            let features = features_by_sentence(article, read.sentences.len(), annotations, postings);
            for (at, (sentence, features)) in read.sentences.iter().zip(features).enumerate() {
                if !read.blocks.get(sentence.block as usize).is_some_and(|block| reports(block.kind)) {
                    continue;
                }
                let report = built.sentences.len() as u32;
                for feature in features {
                    holders.entry(feature).or_default().push(report);
                }
                built.sentences.push(Report { article, sentence: at as u32, features: Vec::new(), weight: 0.0 });
            }
            pause.here().await;
        }
        built.weigh(holders, pause).await;
        built
    }

    async fn weigh(&mut self, holders: BTreeMap<Feature<'_>, Vec<u32>>, pause: Pause<'_>) {
        let total = self.sentences.len() as f64;
        for (feature, mut holders) in holders {
            holders.dedup();
            let weight = (1.0 + total / holders.len() as f64).ln();
            for report in &holders {
                let report = &mut self.sentences[*report as usize];
                report.features.push(self.weights.len() as u32);
                report.weight += weight;
            }
            self.weights.push(weight);
            self.entity.push(matches!(feature, Feature::Entity(_)));
            self.holders.push(holders);
            if self.holders.len().is_multiple_of(OFTEN) {
                pause.here().await;
            }
        }
        for (at, report) in self.sentences.iter_mut().enumerate() {
            if at.is_multiple_of(OFTEN) {
                pause.here().await;
            }
            sort_by(&mut report.features, |a, b| self.weights[*b as usize].total_cmp(&self.weights[*a as usize]));
        }
    }

    /// Every pair of a sentence of `article` and one of another article that report the same, in corpus order.
    fn matches(&self, article: ArticleId) -> Vec<Match> {
        let first = self.sentences.partition_point(|report| report.article < article);
        let own = self.sentences[first..].iter().take_while(|report| report.article == article);
        own.flat_map(|report| {
            let candidates = self.candidates(report).into_iter();
            candidates.filter_map(|other| self.compare(report, &self.sentences[other as usize]))
        })
        .collect()
    }

    /// The reports of other articles that may share enough with `report`, in corpus order. Its light features need not
    /// be looked up: together they weigh too little to make a match, and they are what most sentences hold.
    fn candidates(&self, report: &Report) -> Vec<u32> {
        let mut rest = report.weight;
        let mut candidates = Vec::new();
        for feature in &report.features {
            if rest < SHARED * report.weight - ROUNDING {
                break;
            }
            rest -= self.weights[*feature as usize];
            let holders = self.holders[*feature as usize].iter();
            candidates.extend(holders.filter(|other| self.sentences[**other as usize].article != report.article));
        }
        candidates.sort_unstable();
        candidates.dedup();
        candidates
    }

    fn compare(&self, report: &Report, other: &Report) -> Option<Match> {
        let shared = || report.features.iter().filter(|feature| other.features.contains(feature));
        let entities = shared().filter(|feature| self.entity[**feature as usize]).count();
        let words = shared().count() - entities;
        let weight: f64 = shared().map(|feature| self.weights[*feature as usize]).sum();
        let share = weight / (report.weight + other.weight - weight);
        (entities > 0 && words >= WORDS && share >= SHARED).then_some(Match {
            here: report.sentence,
            article: other.article,
            there: other.sentence,
            share,
        })
    }
}

/// What every sentence of an article holds, in no order: the named entities, and the roots of the words outside names.
fn features_by_sentence<'a>(
    article: ArticleId,
    sentences: usize,
    annotations: &Annotations,
    postings: &'a Postings,
) -> Vec<Vec<Feature<'a>>> {
    let mut features = vec![Vec::new(); sentences];
    let named = || annotations.of(article).iter().filter(|mention| !mention.kind.is_quiet());
    let spans: Vec<Span> = named().map(|mention| mention.span).collect();
    for mention in named() {
        if let Some(features) = features.get_mut(mention.sentence as usize) {
            features.push(Feature::Entity(mention.entity));
        }
    }
    for word in postings.words(article) {
        let next = spans.partition_point(|span| span.end <= word.span.start);
        let in_name = spans.get(next).is_some_and(|span| span.overlaps(word.span));
        if in_name || is_stopword(postings.spelling(word)) {
            continue;
        }
        if let Some(features) = features.get_mut(word.sentence as usize) {
            features.push(Feature::Root(postings.root(word)));
        }
    }
    features
}
