//! Facts with the sentences that state them: in each the words that tell it, and who says so.

use super::run::Painter;
use super::scene::{ArticleHead, Scene};
use super::{EntityLink, Run, Selection};
use crate::pause::Pause;
use crate::relation::{Fact, Relation, RelationKind};

/// A fact, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct FactView {
    /// Who does it.
    pub source: EntityLink,
    /// What kind of thing.
    pub kind: RelationKind,
    /// To whom.
    pub target: EntityLink,
    /// Whether both do it to each other.
    pub symmetric: bool,
    /// Whether the sentences say that it is not so.
    pub negated: bool,
    /// The sentences, in corpus order.
    pub statements: Vec<StatementView>,
}

/// A sentence that states a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementView {
    /// The article.
    pub article: ArticleHead,
    /// The sentence, counted from 0 in the article.
    pub sentence: u32,
    /// The words before those that tell it, those that tell it, and the words behind, marked.
    pub runs: [Vec<Run>; 3],
    /// Who says so; empty where the narrator does, or somebody whom the text does not name.
    pub speakers: Vec<EntityLink>,
    /// Whether somebody who is quoted says so.
    pub quoted: bool,
    /// The title or family word.
    pub role: Option<String>,
}

impl FactView {
    /// Of each fact.
    pub(crate) async fn all<'f>(
        scene: Scene<'_>,
        facts: impl Iterator<Item = &'f Fact>,
        pause: Pause<'_>,
    ) -> Vec<Self> {
        let mut drawn = Vec::new();
        for fact in facts {
            drawn.extend(Self::of(scene, fact));
            pause.here().await;
        }
        drawn
    }

    pub(crate) fn of(scene: Scene<'_>, fact: &Fact) -> Option<Self> {
        let link = |id| scene.annotations.entity(id).map(EntityLink::from);
        let (source, target) = (link(fact.source)?, link(fact.target)?);
        let ends = Selection::tie(&source.slug, &target.slug);
        let stated = fact.evidence.iter().filter_map(|at| scene.statements().relations.get(*at as usize));
        let statements = stated.filter_map(|relation| StatementView::of(scene, relation, &ends)).collect();
        Some(Self { source, kind: fact.kind, target, symmetric: fact.symmetric, negated: fact.negated, statements })
    }
}

impl StatementView {
    fn of(scene: Scene<'_>, relation: &Relation, ends: &Selection) -> Option<Self> {
        let article = scene.corpus.get(relation.article)?;
        let sentence = article.sentences.get(relation.sentence as usize)?.span;
        // The ends are marked whichever kinds are in force: the sentence is stated of them.
        let kinds = crate::entity::KindSet::NAMED;
        let painter = Painter::new(scene.corpus, scene.annotations, relation.article, kinds, ends, &[])?;
        let told = crate::text::Span {
            start: relation.trigger.start.clamp(sentence.start, sentence.end),
            end: relation.trigger.end.clamp(sentence.start, sentence.end),
        };
        let pieces = [(sentence.start, told.start), (told.start, told.end), (told.end, sentence.end)];
        let quote = relation.quote.and_then(|at| scene.statements().quotes.get(at as usize));
        let who = quote.into_iter().flat_map(|quote| &quote.speaker.who);
        Some(Self {
            article: ArticleHead::of(article),
            sentence: relation.sentence,
            runs: pieces.map(|(start, end)| painter.excerpt(crate::text::Span { start, end }, relation.sentence)),
            speakers: who.filter_map(|end| scene.annotations.entity(end.entity).map(EntityLink::from)).collect(),
            quoted: relation.quote.is_some(),
            role: relation.role.map(|role| role.slice(&article.text).to_owned()),
        })
    }
}
