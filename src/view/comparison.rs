//! An article beside another, or beside all others that remain: whom both name and how, whom only one of them names, what
//! they state and quote, and which sentences report the same.

use super::figures::{FigureRow, differing};
use super::naming::{Named, spoken_of};
use super::run::Painter;
use super::scene::{ArticleHead, Scene, words};
use super::{EntityLink, FactView, Naming, QuoteSides, Run, Selection};
use crate::corpus::ArticleId;
use crate::entity::EntityId;
use crate::index::aligned;
use crate::pause::Pause;
use crate::relation::{Fact, FactRule, RelationKind, RelationKinds, facts_of};

/// Two sides.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonView {
    /// The open article, and what it is compared with.
    pub sides: [Side; 2],
    /// Whom both name, most mentioned in the corpus first.
    pub shared: Vec<SharedRow>,
    /// Whom only the one and only the other names, with the mentions there, in the same order.
    pub only: [Vec<(EntityLink, u32)>; 2],
    /// What both sides state, and what only the one and only the other states, stated most often first.
    pub facts: FactSides,
    /// What both sides quote, and what only the one and only the other quotes.
    pub quotes: QuoteSides,
    /// Figures for one thing in which the sides differ.
    pub differences: Vec<FigureRow>,
    /// Sentences that report the same, in order of the open article.
    pub aligned: Vec<AlignedPair>,
}

/// What two sides state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactSides {
    /// Both, with the sentences of either.
    pub shared: Vec<FactView>,
    /// Only the one and only the other.
    pub only: [Vec<FactView>; 2],
}

/// One side in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// Which article it is; none where it is several.
    pub head: Option<ArticleHead>,
    /// How many articles.
    pub articles: u32,
    /// Words, boilerplate left out.
    pub words: u32,
    /// Mentions of names of the kinds in force.
    pub mentions: u32,
    /// Different entities among them.
    pub entities: u32,
    /// Titles and reporting verbs, whoever bears or speaks them.
    pub usage: Naming,
}

/// An entity that both sides name.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedRow {
    /// Who.
    pub entity: EntityLink,
    /// How either side names it.
    pub named: [Naming; 2],
}

/// Two sentences that report the same.
#[derive(Clone, Debug, PartialEq)]
pub struct AlignedPair {
    /// The sentence of the open article, counted from 0, and its marked text.
    pub here: (u32, Vec<Run>),
    /// The other article.
    pub there_head: ArticleHead,
    /// The sentence there, counted from 0, and its marked text.
    pub there: (u32, Vec<Run>),
}

impl ComparisonView {
    /// `one` beside `other`, or beside every other article that remains.
    pub async fn of(
        scene: Scene<'_>,
        (one, other): (ArticleId, Option<ArticleId>),
        selection: &Selection,
        pause: Pause<'_>,
    ) -> Option<Self> {
        scene.corpus.get(one)?;
        scene.read(pause).await;
        let others: Vec<ArticleId> = match other {
            Some(other) => vec![other],
            None => scene.answer.articles.iter().copied().filter(|each| *each != one).collect(),
        };
        let (left, here) = spoken_of(scene, &[one], pause).await;
        let (right, there) = spoken_of(scene, &others, pause).await;
        pause.here().await;
        let sides =
            [side(scene, &[one], &left, here.beside(&there)), side(scene, &others, &right, there.beside(&here))];
        pause.here().await;
        let link = |id: &EntityId| scene.annotations.entity(*id).map(EntityLink::from);
        let shared = left.iter().filter_map(|(id, here)| {
            let there = right.get(id)?;
            Some(SharedRow { entity: link(id)?, named: [here.beside(there), there.beside(here)] })
        });
        let only = |own: &Named, other: &Named| {
            let alone = own.iter().filter(|(id, _)| !other.contains_key(id));
            alone.filter_map(|(id, naming)| Some((link(id)?, naming.mentions))).collect()
        };
        let facts = fact_sides(scene, one, &others, pause).await;
        let quotes = QuoteSides::of(scene, (one, &others), selection, pause).await;
        let differences = differing(scene, &[&[one], &others]);
        pause.here().await;
        Some(Self {
            shared: shared.collect(),
            only: [only(&left, &right), only(&right, &left)],
            facts,
            quotes,
            differences,
            aligned: pairs(scene, one, &others, selection),
            sides,
        })
    }
}

fn side(scene: Scene<'_>, articles: &[ArticleId], named: &Named, usage: Naming) -> Side {
    let read = || articles.iter().filter_map(|id| scene.corpus.get(*id));
    Side {
        head: (articles.len() == 1).then(|| read().next().map(ArticleHead::of)).flatten(),
        articles: articles.len() as u32,
        words: read().map(words).sum(),
        mentions: named.values().map(|naming| naming.mentions).sum(),
        entities: named.len() as u32,
        usage,
    }
}

/// All facts but posts: that somebody holds one is told by all who name him and tells no side from the other.
pub(super) fn no_posts() -> FactRule {
    FactRule { kinds: RelationKinds::ALL.toggled(RelationKind::Role), ..FactRule::ALL }
}

async fn fact_sides(scene: Scene<'_>, one: ArticleId, others: &[ArticleId], pause: Pause<'_>) -> FactSides {
    let of = |articles: &[ArticleId]| facts_of(scene.statements(), articles, &no_posts());
    let same =
        |a: &Fact, b: &Fact| (a.kind, a.negated) == (b.kind, b.negated) && (a.source, a.target) == (b.source, b.target);
    let (left, right) = (of(&[one]), of(others));
    pause.here().await;
    let mut shared: Vec<Fact> = Vec::new();
    for fact in &left {
        if let Some(other) = right.iter().find(|other| same(fact, other)) {
            let evidence = fact.evidence.iter().chain(&other.evidence).copied().collect();
            shared.push(Fact { evidence, articles: fact.articles + other.articles, ..fact.clone() });
        }
    }
    let alone = |fact: &&Fact, other: &[Fact]| !other.iter().any(|theirs| same(fact, theirs));
    let only = [
        FactView::all(scene, left.iter().filter(|fact| alone(fact, &right)), pause).await,
        FactView::all(scene, right.iter().filter(|fact| alone(fact, &left)), pause).await,
    ];
    FactSides { only, shared: FactView::all(scene, shared.iter(), pause).await }
}

fn pairs(scene: Scene<'_>, one: ArticleId, others: &[ArticleId], selection: &Selection) -> Vec<AlignedPair> {
    let painter = |id| Painter::new(scene.corpus, scene.annotations, id, scene.query.kinds, selection, &[]);
    let Some(own) = painter(one) else { return Vec::new() };
    let pair = |(here, article, there): (u32, ArticleId, u32)| {
        Some(AlignedPair {
            here: (here, own.sentence(here)),
            there_head: ArticleHead::of(scene.corpus.get(article)?),
            there: (there, painter(article)?.sentence(there)),
        })
    };
    aligned(scene.index, one, |other| others.binary_search(&other).is_ok()).into_iter().filter_map(pair).collect()
}
