//! The one door: a corpus goes in, views come out. Pure and total: equal questions get equal answers, and none fails.

use simpul_tagger::Model;

use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, KindSet, Mention, MentionId, annotate_pausing};
use crate::index::{Answer, Index, OnDemand, Query, Utterance};
use crate::network::Network;
use crate::pause::{Pause, at_once};
use crate::relation::{Difference, Event, Fact, Quote, Relation, Statements, TieRule, fact};
use crate::view::{Focus, Selection};

mod views;

/// A corpus, read.
#[derive(Clone, Debug, Default)]
pub struct Engine {
    /// The articles.
    pub corpus: Corpus,
    /// Who and what is named in them.
    pub annotations: Annotations,
    /// Everything looked up fast.
    pub index: Index,
    on_demand: OnDemand,
}

impl Engine {
    /// Reads a corpus by rules and tables.
    pub fn open(corpus: Corpus) -> Self {
        Self::open_with(corpus, None)
    }

    /// Reads a corpus by rules and tables and, where there is one, the trained tagger.
    pub fn open_with(corpus: Corpus, model: Option<&Model>) -> Self {
        at_once(Self::open_pausing(corpus, model, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn open_pausing(corpus: Corpus, model: Option<&Model>, pause: Pause<'_>) -> Self {
        let annotations = annotate_pausing(&corpus, model, pause).await;
        let index = Index::build_pausing(&corpus, &annotations, pause).await;
        Self { corpus, annotations, index, on_demand: OnDemand::default() }
    }

    /// What the texts state: quotations, relations, dated events. Read when first asked for.
    pub fn statements(&self) -> &Statements {
        self.on_demand.statements(&self.corpus, &self.annotations)
    }

    /// Every quotation, in corpus order.
    pub fn quotes(&self) -> &[Quote] {
        &self.statements().quotes
    }

    /// Every relation that a sentence states, in corpus order.
    pub fn relations(&self) -> &[Relation] {
        &self.statements().relations
    }

    /// The same, each once, whoever tells it.
    pub fn facts(&self) -> Vec<Fact> {
        let statements = self.statements();
        fact::facts(&statements.relations, &statements.events, |_| true)
    }

    /// Where articles give different figures for the same.
    pub fn differences(&self) -> Vec<Difference> {
        let statements = self.statements();
        fact::differences(&statements.relations, &statements.figures, &self.annotations)
    }

    /// Sayings that several articles render, each with its wordings.
    pub fn utterances(&self) -> &[Utterance] {
        self.on_demand.utterances(&self.corpus, &self.annotations, &self.index)
    }

    /// Every event that a text dates, in corpus order. When articles were published is not among them.
    pub fn timeline(&self) -> &[Event] {
        &self.statements().events
    }

    /// The articles that remain under a query, and its search hits.
    pub fn answer(&self, query: &Query) -> Answer {
        self.index.answer(query)
    }

    /// The network of an answer under a rule, among the kinds that both query and rule allow, narrowed to the focus
    /// where there is one.
    pub fn network(&self, query: &Query, answer: &Answer, rule: &TieRule, focus: Option<&Focus>) -> Network {
        at_once(self.network_pausing(query, answer, rule, focus, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn network_pausing(
        &self,
        query: &Query,
        Answer { articles, .. }: &Answer,
        rule: &TieRule,
        focus: Option<&Focus>,
        pause: Pause<'_>,
    ) -> Network {
        let rule = TieRule { kinds: kinds_in_force(query, rule), ..*rule };
        let (corpus, annotations) = (&self.corpus, &self.annotations);
        let whole = if rule.basis.is_stated() {
            let statements = self.on_demand.statements_pausing(corpus, annotations, pause).await;
            Network::of_statements(corpus, annotations, statements, articles, &rule, pause).await
        } else {
            Network::build_pausing(corpus, annotations, articles, &rule, pause).await
        };
        match focus.and_then(|focus| Some((self.annotations.find(&focus.centre)?, focus.depth))) {
            Some((centre, depth)) => whole.neighbourhood(centre, depth),
            None => whole,
        }
    }
}

/// Where the reader is and where a step leads.
impl Engine {
    /// The article that is open: the one asked for, else the first that remains, else the first of the corpus.
    pub fn open_article(&self, query: &Query, id: Option<&str>) -> Option<ArticleId> {
        let asked_for = id.and_then(|id| self.corpus.find(id));
        asked_for.or_else(|| self.open_among(&self.answer(query).articles, None))
    }

    /// The same, where it is known already which articles remain.
    pub fn open_among(&self, remaining: &[ArticleId], id: Option<&str>) -> Option<ArticleId> {
        let first = || remaining.first().copied().or((!self.corpus.articles.is_empty()).then_some(ArticleId(0)));
        id.and_then(|id| self.corpus.find(id)).or_else(first)
    }

    /// The id of the article after (or before) among those that remain.
    pub fn article_beside(&self, query: &Query, id: Option<&str>, forward: bool) -> Option<String> {
        let open = self.open_article(query, id)?;
        let remaining = self.answer(query).articles;
        let beside = if forward {
            remaining.iter().find(|each| **each > open)
        } else {
            remaining.iter().rev().find(|each| **each < open)
        };
        Some(self.corpus.get(*beside?)?.sheet.id.clone())
    }

    /// The mention after (or before) `from` in an article, among those of the selection, or all of `kinds` where
    /// nothing is selected; round the end.
    pub fn mention_beside(
        &self,
        article: ArticleId,
        selection: &Selection,
        kinds: KindSet,
        from: Option<u32>,
        forward: bool,
    ) -> Option<u32> {
        let wanted = |at: u32, mention: &Mention| {
            let slug = || self.annotations.entity(mention.entity).map_or("", |entity| entity.slug.as_str());
            let fits = match selection {
                Selection::Nothing => kinds.contains(mention.kind),
                chosen => chosen.touches(slug()),
            };
            fits.then_some(at)
        };
        let all: Vec<u32> = (0..).zip(self.annotations.of(article)).filter_map(|(at, m)| wanted(at, m)).collect();
        beside(&all, from, forward)
    }

    /// The hit after (or before) `from` and the id of its article; round the end.
    pub fn hit_beside(&self, query: &Query, from: Option<u32>, forward: bool) -> Option<(String, u32)> {
        let hits = self.answer(query).hits;
        let all: Vec<u32> = (0..hits.len() as u32).collect();
        let at = beside(&all, from, forward)?;
        Some((self.corpus.get(hits.get(at as usize)?.article)?.sheet.id.clone(), at))
    }
}

/// The same corpus read otherwise: what there is what here.
impl Engine {
    /// The first mention of another reading that shares text with one of this.
    pub fn mention_in(&self, other: &Self, id: MentionId) -> Option<u32> {
        let span = self.annotations.mention(id)?.span;
        let there = other.annotations.of(id.article);
        let at = there.partition_point(|mention| mention.span.end <= span.start);
        there.get(at).filter(|mention| mention.span.start < span.end).map(|_| at as u32)
    }

    /// The slug under which another reading knows an entity of this: the same, else that of what it marks in the first
    /// of its places where it marks something of that kind.
    pub fn entity_in(&self, other: &Self, slug: &str) -> Option<String> {
        if other.annotations.find(slug).is_some() {
            return Some(slug.to_owned());
        }
        let entity = self.annotations.entity(self.annotations.find(slug)?)?;
        entity.mentions.iter().find_map(|id| {
            let there = MentionId { at: self.mention_in(other, *id)?, ..*id };
            let found = other.annotations.entity(other.annotations.mention(there)?.entity)?;
            (found.kind == entity.kind).then(|| found.slug.clone())
        })
    }
}

/// The kinds that both query and rule allow.
fn kinds_in_force(query: &Query, rule: &TieRule) -> KindSet {
    query.kinds.iter().filter(|kind| rule.kinds.contains(*kind)).collect()
}

/// The element of an ascending list after (or before) `from`; round the end.
fn beside(all: &[u32], from: Option<u32>, forward: bool) -> Option<u32> {
    let found = match (from, forward) {
        (Some(from), true) => all.iter().find(|at| **at > from),
        (Some(from), false) => all.iter().rev().find(|at| **at < from),
        (None, _) => None,
    };
    found.or(if forward { all.first() } else { all.last() }).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_paint_does_not_wait_for_what_the_texts_state() {
        let engine = Engine::open(Corpus::builtin());
        let (query, rule) = (Query::default(), TieRule::default());
        let answer = engine.answer(&query);
        engine.filter_view(&query, &answer);
        engine.cards(&query, &answer);
        engine.article_view(ArticleId(0), &query, &answer, &Selection::Nothing);
        engine.relations_view(&engine.network(&query, &answer, &rule, None), None);
        assert!(!engine.on_demand.is_read());
        assert!(!engine.statements().quotes.is_empty() && engine.on_demand.is_read());
    }
}
