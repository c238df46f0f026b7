//! The passages behind what is selected.

use super::run::Painter;
use super::scene::{Scene, headline, link};
use super::{EntityLink, FactView, Run, Selection};
use crate::corpus::DataSheet;
use crate::entity::EntityId;
use crate::pause::Pause;
use crate::relation::{Fact, Passage, TieRule, Unit, facts_of, passages};

/// The evidence of the selected entity or tie, by date.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceView {
    /// The entity, or the two ends of the tie.
    pub ends: Vec<EntityLink>,
    /// What one item is: for an entity a sentence, for a tie a unit of the rule.
    pub unit: Unit,
    /// Articles that hold evidence.
    pub articles: u32,
    /// What the text states of the entity, or between the two ends.
    pub facts: Vec<FactView>,
    /// The passages; their number is the number shown for the tie.
    pub items: Vec<EvidenceItem>,
}

/// One passage.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceItem {
    /// The article's data sheet.
    pub sheet: DataSheet,
    /// The article's headline.
    pub title: String,
    /// The first sentence of the passage that names an end, counted from 0 in the article.
    pub sentence: u32,
    /// The sentences of the passage that name an end, marked; a new entry begins where sentences between were left out.
    pub excerpts: Vec<Vec<Run>>,
}

impl EvidenceView {
    /// The passages behind the selection among the articles that remain; nothing where nothing is selected.
    pub async fn of(scene: Scene<'_>, selection: &Selection, rule: &TieRule, pause: Pause<'_>) -> Option<Self> {
        let find = |slug: &String| scene.annotations.find(slug);
        let (ends, unit) = match selection {
            Selection::Nothing => return None,
            Selection::Entity(slug) => (vec![find(slug)?], Unit::Sentence),
            Selection::Tie(a, b) => (vec![find(a)?, find(b)?], rule.in_force().unit),
        };
        let found = passages(scene.corpus, scene.annotations, &scene.answer.articles, unit, &ends);
        let mut items = Vec::with_capacity(found.len());
        for passage in &found {
            items.extend(EvidenceItem::of(scene, *passage, &ends, selection));
            pause.here().await;
        }
        let concerns = |fact: &&Fact| match ends[..] {
            [a, b] => (fact.source, fact.target) == (a, b) || (fact.source, fact.target) == (b, a),
            _ => ends.contains(&fact.source) || ends.contains(&fact.target),
        };
        scene.read_statements(pause).await;
        let stated = facts_of(scene.statements(), &scene.answer.articles, &rule.facts);
        pause.here().await;
        Some(Self {
            facts: FactView::all(scene, stated.iter().filter(concerns), pause).await,
            ends: ends.iter().map(|end| link(scene.annotations, *end)).collect(),
            unit,
            articles: found.chunk_by(|one, next| one.article == next.article).count() as u32,
            items,
        })
    }
}

impl EvidenceItem {
    /// What the passage says, without its marks; an ellipsis where sentences were left out.
    pub fn text(&self) -> String {
        let excerpts = self.excerpts.iter().map(|runs| {
            let pieces = runs.iter().flat_map(|run| &run.pieces).map(|piece| piece.text.as_str());
            pieces.collect::<String>().trim().to_owned()
        });
        excerpts.collect::<Vec<_>>().join(" … ")
    }

    fn of(scene: Scene<'_>, passage: Passage, ends: &[EntityId], selection: &Selection) -> Option<Self> {
        let article = scene.corpus.get(passage.article)?;
        let (from, to) = passage.sentences;
        let mentions = scene.annotations.of(passage.article).iter();
        let mut naming: Vec<u32> = mentions
            .filter(|mention| (from..to).contains(&mention.sentence) && ends.contains(&mention.entity))
            .map(|mention| mention.sentence)
            .collect();
        naming.dedup();
        // The ends are marked whichever kinds are in force: they are what the passage is evidence of.
        let kinds = ends.iter().filter_map(|end| scene.annotations.entity(*end)).map(|entity| entity.kind);
        let kinds = kinds.chain(scene.query.kinds.iter()).collect();
        let painter =
            Painter::new(scene.corpus, scene.annotations, passage.article, kinds, selection, &scene.answer.hits)?;
        let excerpt = |sentences: &[u32]| sentences.iter().flat_map(|at| painter.sentence(*at)).collect();
        Some(Self {
            sheet: article.sheet.clone(),
            title: headline(article),
            sentence: naming.first().copied().unwrap_or(from),
            excerpts: naming.chunk_by(|one, next| one + 1 == *next).map(excerpt).collect(),
        })
    }
}
