//! What each pane draws, as a view: at once, or where it may take long of a large corpus also with pauses.

use super::{Engine, kinds_in_force};
use crate::corpus::ArticleId;
use crate::index::{Answer, Query};
use crate::network::{Figures, Network};
use crate::pause::{Pause, at_once};
use crate::relation::{Basis, TieRule};
use crate::view::{
    AdiksimbaView, ArticleCard, ArticleView, Chip, ComparisonView, EntityCard, EntityLink, EvidenceView, FactGridView,
    FilterView, Focus, GridView, MentionCard, ProseView, QuoteOrder, QuotesView, RelationsView, Scene, Selection,
    TimelineView, ToldFact, Whom, WhyEmpty,
};

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
        at_once(self.filter_view_pausing(query, answer, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn filter_view_pausing(&self, query: &Query, answer: &Answer, pause: Pause<'_>) -> FilterView {
        FilterView::of(self.scene(query, answer), pause).await
    }

    /// Every filter in force.
    pub fn chips(&self, query: &Query, answer: &Answer) -> Vec<Chip> {
        crate::view::filter::chips(self.scene(query, answer))
    }

    /// The cards of every article, in time order.
    pub fn cards(&self, query: &Query, answer: &Answer) -> Vec<ArticleCard> {
        at_once(self.cards_pausing(query, answer, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn cards_pausing(&self, query: &Query, answer: &Answer, pause: Pause<'_>) -> Vec<ArticleCard> {
        ArticleCard::all(self.scene(query, answer), pause).await
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
        at_once(self.comparison_pausing((one, other), query, answer, selection, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn comparison_pausing(
        &self,
        sides: (ArticleId, Option<ArticleId>),
        query: &Query,
        answer: &Answer,
        selection: &Selection,
        pause: Pause<'_>,
    ) -> Option<ComparisonView> {
        ComparisonView::of(self.scene(query, answer), sides, selection, pause).await
    }

    /// Who is named in which of the articles that remain.
    pub fn grid(&self, query: &Query, answer: &Answer) -> GridView {
        at_once(self.grid_pausing(query, answer, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn grid_pausing(&self, query: &Query, answer: &Answer, pause: Pause<'_>) -> GridView {
        GridView::of(self.scene(query, answer), pause).await
    }

    /// What is stated in which of the articles that remain.
    pub fn fact_grid(&self, query: &Query, answer: &Answer) -> FactGridView {
        at_once(self.fact_grid_pausing(query, answer, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn fact_grid_pausing(&self, query: &Query, answer: &Answer, pause: Pause<'_>) -> FactGridView {
        FactGridView::of(self.scene(query, answer), pause).await
    }

    /// Who said what in the articles that remain; of the entity selected, where one is, as `whom` says.
    pub fn quotes_view(
        &self,
        (order, whom): (QuoteOrder, Whom),
        query: &Query,
        answer: &Answer,
        selection: &Selection,
    ) -> QuotesView {
        at_once(self.quotes_view_pausing((order, whom), query, answer, selection, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn quotes_view_pausing(
        &self,
        which: (QuoteOrder, Whom),
        query: &Query,
        answer: &Answer,
        selection: &Selection,
        pause: Pause<'_>,
    ) -> QuotesView {
        QuotesView::of(self.scene(query, answer), which, selection, pause).await
    }

    /// When it was that what the articles that remain tell of happened.
    pub fn timeline_view(&self, query: &Query, answer: &Answer, selection: &Selection) -> TimelineView {
        at_once(self.timeline_view_pausing(query, answer, selection, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn timeline_view_pausing(
        &self,
        query: &Query,
        answer: &Answer,
        selection: &Selection,
        pause: Pause<'_>,
    ) -> TimelineView {
        TimelineView::of(self.scene(query, answer), selection, pause).await
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
        at_once(self.evidence_pausing(selection, query, answer, rule, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn evidence_pausing(
        &self,
        selection: &Selection,
        query: &Query,
        answer: &Answer,
        rule: &TieRule,
        pause: Pause<'_>,
    ) -> Option<EvidenceView> {
        EvidenceView::of(self.scene(query, answer), selection, rule, pause).await
    }
}
