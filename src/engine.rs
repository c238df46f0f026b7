//! The one door: a corpus goes in, views come out. Pure and total: equal questions get equal answers, and none fails.

use simpul_tagger::Model;

use crate::corpus::{ArticleId, Corpus};
use crate::entity::{Annotations, KindSet, Mention, MentionId, annotate_pausing};
use crate::index::{Answer, Index, OnDemand, Query, Utterance};
use crate::network::{Figures, Network};
use crate::pause::{Pause, at_once};
use crate::relation::{Basis, Difference, Event, Fact, Quote, Relation, Statements, TieRule, fact};
use crate::view::{
    AdiksimbaView, ArticleCard, ArticleView, Chip, ComparisonView, EntityCard, EntityLink, EvidenceView, FactGridView,
    FilterView, Focus, GridView, MentionCard, ProseView, QuoteOrder, QuotesView, RelationsView, Scene, Selection,
    TimelineView, ToldFact, Whom, WhyEmpty,
};

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

/// What each pane draws.
impl Engine {
    fn scene<'a>(&'a self, query: &'a Query, answer: &'a Answer) -> Scene<'a> {
        Scene {
            corpus: &self.corpus,
            annotations: &self.annotations,
            index: &self.index,
            on_demand: &self.on_demand,
            query,
            answer,
        }
    }

    /// The left pane.
    pub fn filter_view(&self, query: &Query, answer: &Answer) -> FilterView {
        FilterView::of(self.scene(query, answer))
    }

    /// Every filter in force.
    pub fn chips(&self, query: &Query, answer: &Answer) -> Vec<Chip> {
        crate::view::filter::chips(self.scene(query, answer))
    }

    /// The cards of every article, in time order.
    pub fn cards(&self, query: &Query, answer: &Answer) -> Vec<ArticleCard> {
        ArticleCard::all(self.scene(query, answer))
    }

    /// The headline of an article, or where it has none its first words.
    pub fn headline(&self, article: ArticleId) -> Option<String> {
        self.corpus.get(article).map(crate::view::scene::headline)
    }

    /// The article that is open, with marks of the kinds in force.
    pub fn article_view(
        &self,
        article: ArticleId,
        query: &Query,
        answer: &Answer,
        selection: &Selection,
    ) -> Option<ArticleView> {
        ArticleView::of(self.scene(query, answer), article, selection)
    }

    /// An article beside another, or beside every other that remains.
    pub fn comparison(
        &self,
        one: ArticleId,
        other: Option<ArticleId>,
        query: &Query,
        answer: &Answer,
        selection: &Selection,
    ) -> Option<ComparisonView> {
        ComparisonView::of(self.scene(query, answer), one, other, selection)
    }

    /// Who is named in which of the articles that remain.
    pub fn grid(&self, query: &Query, answer: &Answer) -> GridView {
        GridView::of(self.scene(query, answer))
    }

    /// What is stated in which of the articles that remain.
    pub fn fact_grid(&self, query: &Query, answer: &Answer) -> FactGridView {
        FactGridView::of(self.scene(query, answer))
    }

    /// Who said what in the articles that remain; of the entity selected, where one is, as `whom` says.
    pub fn quotes_view(
        &self,
        (order, whom): (QuoteOrder, Whom),
        query: &Query,
        answer: &Answer,
        selection: &Selection,
    ) -> QuotesView {
        QuotesView::of(self.scene(query, answer), order, whom, selection)
    }

    /// When it was that what the articles that remain tell of happened.
    pub fn timeline_view(&self, query: &Query, answer: &Answer, selection: &Selection) -> TimelineView {
        TimelineView::of(self.scene(query, answer), selection)
    }

    /// The schoolbook's six questions of a news text, answered by what was found in an article.
    pub fn adiksimba(&self, article: ArticleId, query: &Query, answer: &Answer) -> Option<AdiksimbaView> {
        AdiksimbaView::of(self.scene(query, answer), article)
    }

    /// The card of one mention.
    pub fn mention_card(&self, article: ArticleId, mention: u32) -> Option<MentionCard> {
        MentionCard::of(&self.corpus, &self.annotations, article, mention)
    }

    /// The card of an entity.
    pub fn entity_card(&self, slug: &str) -> Option<EntityCard> {
        EntityCard::of(&self.annotations, slug)
    }

    /// An entity by its name and kind.
    pub fn entity_link(&self, slug: &str) -> Option<EntityLink> {
        self.annotations.entity(self.annotations.find(slug)?).map(EntityLink::from)
    }

    /// The network as tables, with its measures where they are known.
    pub fn relations_view(&self, network: &Network, figures: Option<&Figures>) -> RelationsView {
        at_once(self.relations_view_pausing(network, figures, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn relations_view_pausing(
        &self,
        network: &Network,
        figures: Option<&Figures>,
        pause: Pause<'_>,
    ) -> RelationsView {
        RelationsView::of(&self.annotations, network, figures, pause).await
    }

    /// Whom an entity is tied to in a network, and how often, the strongest tie first.
    pub fn tied_to(&self, network: &Network, slug: &str) -> Vec<(EntityLink, u32)> {
        let node = self.annotations.find(slug).and_then(|entity| network.node_of(entity));
        node.map(|node| crate::view::relations::neighbours(&self.annotations, network, node)).unwrap_or_default()
    }

    /// The network in the order in which it is told.
    pub fn prose(&self, network: &Network, basis: Basis) -> ProseView {
        ProseView::of(network, &self.corpus, &self.annotations, basis, &self.told_facts(network))
    }

    /// What is stated of the nodes of a network, in short.
    pub fn told_facts(&self, network: &Network) -> Vec<ToldFact> {
        if network.facts.is_empty() {
            return Vec::new();
        }
        ToldFact::all(network, self.statements(), &self.corpus, &self.annotations)
    }

    /// Why the network of this query, rule and focus is empty.
    pub fn why_empty(&self, query: &Query, answer: &Answer, rule: &TieRule, focus: Option<&Focus>) -> WhyEmpty {
        let kinds = kinds_in_force(query, rule);
        WhyEmpty::of(&self.corpus, &self.annotations, &answer.articles, kinds, rule, focus)
    }

    /// The passages behind the selection, among the articles that remain; nothing where nothing is selected.
    pub fn evidence(
        &self,
        selection: &Selection,
        query: &Query,
        answer: &Answer,
        rule: &TieRule,
    ) -> Option<EvidenceView> {
        EvidenceView::of(self.scene(query, answer), selection, rule)
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
