//! An article beside another, or beside all others that remain: whom both name and under which names, whom only one of
//! them names, and which sentences report the same. The grid tells the first for every article at once.

use super::run::Painter;
use super::scene::{ArticleHead, Scene, words};
use super::{EntityLink, FactView, Run, Selection};
use crate::corpus::ArticleId;
use crate::entity::{EntityId, Form, KindSet};
use crate::index::aligned;
use crate::order::sort_by;
use crate::relation::fact::differences;
use crate::relation::{Difference, Fact, FactRule, Figure, RelationKind, RelationKinds, facts_of};
use std::collections::BTreeMap;

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

/// Figures for one thing, side by side. Which is right is not judged.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// What kind of deed they are figures of.
    pub kind: RelationKind,
    /// What is counted or measured, or the currency.
    pub unit: String,
    /// What either side tells: as printed, with its place.
    pub told: [Vec<ToldFigure>; 2],
}

/// A figure as printed.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldFigure {
    /// Its words.
    pub text: String,
    /// The article.
    pub article: ArticleHead,
    /// The mention there.
    pub mention: u32,
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
}

/// An entity that both sides name.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedRow {
    /// Who.
    pub entity: EntityLink,
    /// How either side names it.
    pub named: [Naming; 2],
}

/// How one side names an entity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// Mentions.
    pub mentions: u32,
    /// The forms, most frequent first, and whether the other side uses the form too.
    pub forms: Vec<(Form, bool)>,
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

/// Every article that remains, and who is named in which.
#[derive(Clone, Debug, PartialEq)]
pub struct GridView {
    /// The articles, in time order.
    pub columns: Vec<ArticleHead>,
    /// The entities, named by most articles first, then by most mentions.
    pub rows: Vec<GridRow>,
}

/// One entity in the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// Who.
    pub entity: EntityLink,
    /// Mentions in every column.
    pub mentions: Vec<u32>,
}

/// Who is named on a side, and how.
type Named = BTreeMap<EntityId, Naming>;

impl ComparisonView {
    /// `one` beside `other`, or beside every other article that remains.
    pub fn of(scene: Scene<'_>, one: ArticleId, other: Option<ArticleId>, selection: &Selection) -> Option<Self> {
        scene.corpus.get(one)?;
        let others: Vec<ArticleId> = match other {
            Some(other) => vec![other],
            None => scene.answer.articles.iter().copied().filter(|each| *each != one).collect(),
        };
        let (left, right) = (named(scene, &[one]), named(scene, &others));
        let sides = [side(scene, &[one], &left), side(scene, &others, &right)];
        let link = |id: &EntityId| scene.annotations.entity(*id).map(EntityLink::from);
        let shared = left.iter().filter_map(|(id, here)| {
            let there = right.get(id)?;
            Some(SharedRow { entity: link(id)?, named: [here.beside(there), there.beside(here)] })
        });
        let only = |own: &Named, other: &Named| {
            let alone = own.iter().filter(|(id, _)| !other.contains_key(id));
            alone.filter_map(|(id, naming)| Some((link(id)?, naming.mentions))).collect()
        };
        Some(Self {
            shared: shared.collect(),
            only: [only(&left, &right), only(&right, &left)],
            facts: fact_sides(scene, one, &others),
            differences: differing(scene, one, &others),
            aligned: pairs(scene, one, &others, selection),
            sides,
        })
    }
}

impl GridView {
    /// Every article that remains.
    pub fn of(scene: Scene<'_>) -> Self {
        let articles = &scene.answer.articles;
        let mut rows: BTreeMap<EntityId, Vec<u32>> = BTreeMap::new();
        for (column, article) in articles.iter().enumerate() {
            for (id, naming) in named(scene, &[*article]) {
                rows.entry(id).or_insert_with(|| vec![0; articles.len()])[column] = naming.mentions;
            }
        }
        let row = |(id, mentions)| Some(GridRow { entity: scene.annotations.entity(id)?.into(), mentions });
        let mut rows: Vec<GridRow> = rows.into_iter().filter_map(row).collect();
        let rank =
            |row: &GridRow| (row.mentions.iter().filter(|count| **count > 0).count(), row.mentions.iter().sum::<u32>());
        sort_by(&mut rows, |a, b| rank(b).cmp(&rank(a)));
        Self { columns: articles.iter().filter_map(|id| scene.corpus.get(*id)).map(ArticleHead::of).collect(), rows }
    }
}

impl Naming {
    fn add(&mut self, printed: &str) {
        self.mentions += 1;
        match self.forms.iter_mut().find(|(form, _)| form.text == printed) {
            Some((form, _)) => form.count += 1,
            None => self.forms.push((Form { text: printed.to_owned(), count: 1 }, false)),
        }
    }

    /// The same, with what `other` uses too marked as such.
    fn beside(&self, other: &Self) -> Self {
        let mut marked = self.clone();
        for (form, too) in &mut marked.forms {
            *too = other.forms.iter().any(|(theirs, _)| theirs.text == form.text);
        }
        sort_by(&mut marked.forms, |(a, _), (b, _)| b.count.cmp(&a.count).then_with(|| a.text.cmp(&b.text)));
        marked
    }
}

/// Names of the kinds in force in some articles; times and quantities are no names.
fn named(scene: Scene<'_>, articles: &[ArticleId]) -> Named {
    let kinds: KindSet = scene.query.kinds.iter().filter(|kind| !kind.is_quiet()).collect();
    let mut named = Named::new();
    for id in articles {
        let Some(article) = scene.corpus.get(*id) else { continue };
        for mention in scene.annotations.of(*id).iter().filter(|mention| kinds.contains(mention.kind)) {
            named.entry(mention.entity).or_default().add(mention.span.slice(&article.text));
        }
    }
    named
}

fn side(scene: Scene<'_>, articles: &[ArticleId], named: &Named) -> Side {
    let read = || articles.iter().filter_map(|id| scene.corpus.get(*id));
    Side {
        head: (articles.len() == 1).then(|| read().next().map(ArticleHead::of)).flatten(),
        articles: articles.len() as u32,
        words: read().map(words).sum(),
        mentions: named.values().map(|naming| naming.mentions).sum(),
        entities: named.len() as u32,
    }
}

/// Facts of either side; that somebody holds a post is told by all who name him and tells no side from the other.
fn fact_sides(scene: Scene<'_>, one: ArticleId, others: &[ArticleId]) -> FactSides {
    let rule = FactRule { kinds: RelationKinds::ALL.toggled(RelationKind::Role), ..FactRule::default() };
    let of = |articles: &[ArticleId]| facts_of(scene.statements, articles, &rule);
    let same =
        |a: &Fact, b: &Fact| (a.kind, a.negated) == (b.kind, b.negated) && (a.source, a.target) == (b.source, b.target);
    let (left, right) = (of(&[one]), of(others));
    let mut shared: Vec<Fact> = Vec::new();
    for fact in &left {
        if let Some(other) = right.iter().find(|other| same(fact, other)) {
            let evidence = fact.evidence.iter().chain(&other.evidence).copied().collect();
            shared.push(Fact { evidence, articles: fact.articles + other.articles, ..fact.clone() });
        }
    }
    let drawn = |facts: &mut dyn Iterator<Item = &Fact>| facts.filter_map(|fact| FactView::of(scene, fact)).collect();
    let only = |own: &[Fact], other: &[Fact]| {
        drawn(&mut own.iter().filter(|fact| !other.iter().any(|theirs| same(fact, theirs))))
    };
    FactSides { only: [only(&left, &right), only(&right, &left)], shared: drawn(&mut shared.iter()) }
}

fn differing(scene: Scene<'_>, one: ArticleId, others: &[ArticleId]) -> Vec<FigureRow> {
    let statements = scene.statements;
    let figure = |at: &u32| statements.figures.get(*at as usize);
    let told = |figure: &Figure| {
        let article = scene.corpus.get(figure.mention.article)?;
        let span = scene.annotations.mention(figure.mention)?.span;
        let text = span.slice(&article.text).to_owned();
        Some(ToldFigure { text, article: ArticleHead::of(article), mention: figure.mention.at })
    };
    let side = |figures: &[u32], of: &dyn Fn(ArticleId) -> bool| {
        figures.iter().filter_map(figure).filter(|figure| of(figure.mention.article)).filter_map(told).collect()
    };
    let row = |difference: Difference| {
        let sides: [Vec<ToldFigure>; 2] = [
            side(&difference.figures, &|article| article == one),
            side(&difference.figures, &|article| others.contains(&article)),
        ];
        let [left, right] = &sides;
        let is_told = |figure: &ToldFigure, told: &[ToldFigure]| told.iter().any(|other| other.text == figure.text);
        let differs =
            left.iter().any(|figure| !is_told(figure, right)) || right.iter().any(|figure| !is_told(figure, left));
        (differs && !left.is_empty() && !right.is_empty()).then_some(FigureRow {
            kind: difference.kind,
            unit: difference.unit,
            told: sides,
        })
    };
    let all = differences(&statements.relations, &statements.figures, scene.annotations);
    all.into_iter().filter_map(row).collect()
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
    aligned(scene.index, one, |other| others.contains(&other)).into_iter().filter_map(pair).collect()
}
