//! The left pane: the query in force, its facets, and the hits of its search.

use super::scene::{Scene, link};
use super::{EntityLink, Piece};
use crate::corpus::DataSheet;
use crate::entity::{EntityKind, KindSet};
use crate::index::{Count, Facets, Hit, MonthRange, OutletKey, context};
use crate::pause::{OFTEN, Pause};
use crate::text::{Month, fold};

/// Everything the left pane draws.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterView {
    /// Articles in the corpus.
    pub total: u32,
    /// Articles that remain.
    pub remaining: u32,
    /// The filters in force.
    pub chips: Vec<Chip>,
    /// Outlets; the unknown one last.
    pub outlets: Vec<OutletRow>,
    /// Months from the corpus's first to its last, without gaps.
    pub months: Vec<MonthBar>,
    /// Articles without a date.
    pub undated: Count,
    /// All eight kinds.
    pub kinds: Vec<KindRow>,
    /// Every entity of the kinds in force, most mentions first.
    pub entities: Vec<EntityRow>,
    /// Search hits in context, in corpus order.
    pub hits: Vec<HitRow>,
}

/// One filter in force; `state::Action` knows how to take each back.
#[derive(Clone, Debug, PartialEq)]
pub enum Chip {
    /// The search text.
    Text(String),
    /// Only this outlet (or another that is chosen).
    Outlet(OutletKey),
    /// Only these months.
    Months(MonthRange),
    /// This kind is switched off.
    HiddenKind(EntityKind),
    /// More kinds are switched off than these, which are left.
    OnlyKinds(KindSet),
    /// An entity that must be mentioned.
    Include(EntityLink),
    /// An entity that must not be mentioned.
    Exclude(EntityLink),
}

/// One outlet.
#[derive(Clone, Debug, PartialEq)]
pub struct OutletRow {
    /// Which.
    pub key: OutletKey,
    /// What would remain.
    pub count: Count,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One month of the histogram.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthBar {
    /// Which.
    pub month: Month,
    /// What would remain.
    pub count: Count,
    /// Whether it lies inside the months in force (or none are).
    pub inside: bool,
}

/// One kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KindRow {
    /// Which.
    pub kind: EntityKind,
    /// What remains of it.
    pub count: Count,
    /// Whether it is marked and drawn.
    pub shown: bool,
}

/// How an entity stands in the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not in it.
    Free,
    /// Must be mentioned.
    Included,
    /// Must not be mentioned.
    Excluded,
}

/// One entity.
#[derive(Clone, Debug, PartialEq)]
pub struct EntityRow {
    /// Which.
    pub entity: EntityLink,
    /// Every form seen, folded, for the search in the list.
    pub forms: String,
    /// What would remain.
    pub count: Count,
    /// How it stands in the query.
    pub standing: Standing,
}

/// A hit in its context.
#[derive(Clone, Debug, PartialEq)]
pub struct HitRow {
    /// The article's data sheet.
    pub sheet: DataSheet,
    /// The hit, counted from 0 in the whole result.
    pub hit: u32,
    /// The text before, the hit, the text after.
    pub pieces: Vec<Piece>,
}

/// Code points of context to each side of a hit in the list of hits.
const CONTEXT: usize = 44;

impl FilterView {
    /// The left pane under the query in force.
    pub async fn of(scene: Scene<'_>, pause: Pause<'_>) -> Self {
        let query = scene.query;
        let facets = scene.index.facets(query);
        pause.here().await;
        let outlets = facets.outlets.iter().map(|(key, count)| OutletRow {
            key: key.clone(),
            count: *count,
            chosen: query.outlets.contains(key),
        });
        let months = facets.months.iter().map(|&(month, count)| MonthBar {
            month,
            count,
            inside: query.months.is_none_or(|range| range.from <= month && month <= range.to),
        });
        let kinds =
            facets.kinds.iter().map(|&(kind, count)| KindRow { kind, count, shown: query.kinds.contains(kind) });
        Self {
            total: scene.corpus.articles.len() as u32,
            remaining: scene.answer.articles.len() as u32,
            chips: chips(scene),
            outlets: outlets.collect(),
            months: months.collect(),
            undated: facets.undated,
            kinds: kinds.collect(),
            entities: entities(scene, &facets, pause).await,
            hits: hits(scene, pause).await,
        }
    }
}

/// Every filter in force.
pub(crate) fn chips(scene: Scene<'_>) -> Vec<Chip> {
    let query = scene.query;
    let named = |slug: &String| scene.annotations.find(slug).map(|id| link(scene.annotations, id));
    let text = (!query.text.trim().is_empty()).then(|| Chip::Text(query.text.clone()));
    let hidden: KindSet = EntityKind::ALL.into_iter().filter(|kind| !query.kinds.contains(*kind)).collect();
    let kinds: Vec<Chip> = if hidden.len() > query.kinds.len() {
        vec![Chip::OnlyKinds(query.kinds)]
    } else {
        hidden.iter().map(Chip::HiddenKind).collect()
    };
    text.into_iter()
        .chain(query.include.iter().filter_map(named).map(Chip::Include))
        .chain(query.exclude.iter().filter_map(named).map(Chip::Exclude))
        .chain(query.months.map(Chip::Months))
        .chain(query.outlets.iter().cloned().map(Chip::Outlet))
        .chain(kinds)
        .collect()
}

async fn entities(scene: Scene<'_>, facets: &Facets, pause: Pause<'_>) -> Vec<EntityRow> {
    let row = |&(id, count)| {
        let entity = scene.annotations.entity(id)?;
        let standing = if scene.query.include.contains(&entity.slug) {
            Standing::Included
        } else if scene.query.exclude.contains(&entity.slug) {
            Standing::Excluded
        } else {
            Standing::Free
        };
        let forms = std::iter::once(&entity.name).chain(entity.forms.iter().map(|form| &form.text));
        scene.query.kinds.contains(entity.kind).then(|| EntityRow {
            entity: entity.into(),
            forms: forms.map(|form| fold::fold(form)).collect::<Vec<_>>().join("\n"),
            count,
            standing,
        })
    };
    let mut rows = Vec::with_capacity(facets.entities.len());
    for some in facets.entities.chunks(OFTEN) {
        rows.extend(some.iter().filter_map(row));
        pause.here().await;
    }
    rows
}

async fn hits(scene: Scene<'_>, pause: Pause<'_>) -> Vec<HitRow> {
    let mut rows = Vec::with_capacity(scene.answer.hits.len());
    for (number, hit) in (0..).zip(&scene.answer.hits) {
        rows.extend(HitRow::of(scene, number, *hit));
        pause.here().await;
    }
    rows
}

impl HitRow {
    fn of(scene: Scene<'_>, number: u32, hit: Hit) -> Option<Self> {
        let article = scene.corpus.get(hit.article)?;
        let around = context(article, hit.span, CONTEXT);
        let plain = |text: &str, before: bool, after: bool| Piece {
            text: format!("{}{text}{}", if before { "… " } else { "" }, if after { " …" } else { "" }),
            hit: None,
        };
        let pieces = vec![
            plain(around.left.slice(&article.text), around.more_left, false),
            Piece { text: hit.span.slice(&article.text).to_owned(), hit: Some(number) },
            plain(around.right.slice(&article.text), false, around.more_right),
        ];
        let pieces = pieces.into_iter().filter(|piece| !piece.text.is_empty()).collect();
        Some(Self { sheet: article.sheet.clone(), hit: number, pieces })
    }
}
