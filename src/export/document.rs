//! One article with everything that was found in it, by offsets in Unicode code points into its text: what every format of
//! marked text is written from.
//!
//! `docs/analyze.schema.json` describes it as JSON (`super::whole` writes that); [`SCHEMA`] is its version and grows
//! whenever a field changes its meaning.

use super::records::{EventRecord, QuoteRecord, RelationRecord, Stated};
use crate::corpus::{Article, ArticleId, BlockKind};
use crate::entity::reading::Reading;
use crate::entity::recognise;
use crate::entity::{Annotations, Entity, EntityKind, KindSet, Mention, Source, value};
use crate::order::set_of;
use crate::relation::Statements;
use crate::text::code_points::{CodePoints, Offsets};
use crate::text::fold::lower;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The version of the schema.
pub const SCHEMA: u32 = 1;

/// One article.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Document {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The file's name without folder and ending.
    pub id: String,
    /// The headline, where the text has one.
    pub title: Option<String>,
    /// Who published it, where that is known.
    pub outlet: Option<String>,
    /// The day of publication, ISO 8601, where that is known.
    pub published: Option<String>,
    /// The file's text, unchanged.
    pub text: String,
    /// The sentences; boilerplate has none.
    pub sentences: Vec<Offsets>,
    /// What belongs to the page and not to the article.
    pub boilerplate: Vec<Offsets>,
    /// In order of the text, without overlap.
    pub mentions: Vec<MentionRecord>,
    /// Who or what the mentions name.
    pub entities: Vec<EntityRecord>,
    /// The times that have a value.
    pub times: Vec<TimeRecord>,
    /// The quantities that have a value.
    pub quantities: Vec<QuantityRecord>,
    /// Who said what.
    pub quotes: Vec<QuoteRecord>,
    /// Who did what to whom.
    pub relations: Vec<RelationRecord>,
    /// What happened when.
    pub events: Vec<EventRecord>,
}

/// A span that names an entity.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct MentionRecord {
    /// First code point.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// `PER`, `ORG`, `GPE`, `LOC`, `EVT`, `LAW`, `DAT` or `QTY`.
    pub kind: String,
    /// As printed.
    pub text: String,
    /// The id of its entity.
    pub entity: String,
    /// `list`, `rule` or `model`.
    pub source: String,
    /// How surely, 0 to 1.
    pub confidence: f64,
}

/// Who or what is named.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct EntityRecord {
    /// Unique in the article.
    pub id: String,
    /// The canonical name.
    pub name: String,
    /// As in [`MentionRecord::kind`].
    pub kind: String,
    /// The other forms seen in the article.
    pub aliases: Vec<String>,
    /// The Wikidata item, where one is sure.
    pub wikidata: Option<String>,
}

/// A time with its TIMEX3 value.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct TimeRecord {
    /// First code point of its mention.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// `2025-08-12`, `2025-W33`, `P3D` and so on.
    pub value: String,
    /// `APPROX`, `START`, `MID`, `END`, `LESS_THAN`, `MORE_THAN` and so on.
    #[cfg_attr(feature = "cli", serde(rename = "mod"))]
    pub modifier: Option<String>,
}

/// A quantity read as a number.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct QuantityRecord {
    /// First code point of its mention.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// The number, magnitudes reckoned in.
    pub value: f64,
    /// What is counted or measured.
    pub unit: Option<String>,
    /// The upper end, where `value` is the lower end of a range.
    pub upper: Option<f64>,
    /// ISO 4217, for money.
    pub currency: Option<String>,
    /// `<`, `>`, `<=`, `>=` or `~`; nothing for just so many.
    pub comparator: Option<String>,
}

impl Document {
    /// One article of a corpus, with those mentions that are of these kinds and what is stated of them.
    pub fn of(
        article: &Article,
        id: ArticleId,
        annotations: &Annotations,
        statements: &Statements,
        kinds: KindSet,
    ) -> Self {
        let stated = Stated::of(article, id, annotations, statements, kinds);
        let (points, reading) = (CodePoints::new(&article.text), recognise::read(article));
        let mentions: Vec<&Mention> =
            annotations.of(id).iter().filter(|mention| kinds.contains(mention.kind)).collect();
        let boilerplate = article.blocks.iter().filter(|block| block.kind.is_boilerplate());
        let named = set_of(mentions.iter().map(|mention| mention.entity));
        Self {
            schema: SCHEMA,
            id: article.sheet.id.clone(),
            title: article.sheet.title.value().cloned().or_else(|| headline(article)),
            outlet: article.sheet.outlet.value().cloned(),
            published: article.sheet.date.value().map(ToString::to_string),
            text: article.text.clone(),
            sentences: article.sentences.iter().map(|sentence| points.span(sentence.span)).collect(),
            boilerplate: boilerplate.map(|block| points.span(block.span)).collect(),
            mentions: mentions.iter().map(|mention| record(mention, annotations, article, &points)).collect(),
            entities: named
                .into_iter()
                .filter_map(|entity| annotations.entity(entity))
                .map(|entity| EntityRecord::of(entity, id, article, annotations))
                .collect(),
            times: values(&reading, &mentions, EntityKind::Dat, &points, TimeRecord::of),
            quantities: values(&reading, &mentions, EntityKind::Qty, &points, QuantityRecord::of),
            quotes: stated.quotes,
            relations: stated.relations,
            events: stated.events,
        }
    }

    /// The entities by their ids.
    pub fn by_id(&self) -> FxHashMap<&str, &EntityRecord> {
        self.entities.iter().map(|entity| (entity.id.as_str(), entity)).collect()
    }

    /// What a mention is worth as a time.
    pub fn time(&self, mention: &MentionRecord) -> Option<&TimeRecord> {
        let at = self.times.binary_search_by_key(&mention.start, |time| time.start).ok()?;
        self.times.get(at)
    }

    /// What a mention is worth as a quantity.
    pub fn quantity(&self, mention: &MentionRecord) -> Option<&QuantityRecord> {
        let at = self.quantities.binary_search_by_key(&mention.start, |quantity| quantity.start).ok()?;
        self.quantities.get(at)
    }
}

/// What `read` makes of every mention of a kind.
fn values<T>(
    reading: &Reading<'_>,
    mentions: &[&Mention],
    kind: EntityKind,
    points: &CodePoints<'_>,
    read: fn(&Reading<'_>, &Range<usize>, Offsets) -> Option<T>,
) -> Vec<T> {
    let of_kind = mentions.iter().filter(|mention| mention.kind == kind);
    of_kind.filter_map(|mention| read(reading, &reading.words_in(mention.span), points.span(mention.span))).collect()
}

impl TimeRecord {
    fn of(reading: &Reading<'_>, words: &Range<usize>, [start, end]: Offsets) -> Option<Self> {
        let time = value::time(reading, words)?;
        Some(Self { start, end, value: time.value, modifier: time.modifier.map(|modifier| modifier.code().to_owned()) })
    }
}

impl QuantityRecord {
    fn of(reading: &Reading<'_>, words: &Range<usize>, [start, end]: Offsets) -> Option<Self> {
        let quantity = value::quantity(reading, words)?;
        Some(Self {
            start,
            end,
            value: quantity.value,
            upper: quantity.upper,
            unit: quantity.unit,
            currency: quantity.currency.map(str::to_owned),
            comparator: quantity.comparator.map(|comparator| comparator.code().to_owned()),
        })
    }
}

fn headline(article: &Article) -> Option<String> {
    let block = article.blocks.iter().find(|block| block.kind == BlockKind::Headline)?;
    Some(article.printed(block.span))
}

fn record(mention: &Mention, annotations: &Annotations, article: &Article, points: &CodePoints<'_>) -> MentionRecord {
    let [start, end] = points.span(mention.span);
    let entity = annotations.entity(mention.entity).map_or("", |entity| entity.slug.as_str());
    MentionRecord {
        start,
        end,
        kind: mention.kind.code().to_owned(),
        text: mention.span.slice(&article.text).to_owned(),
        entity: entity.to_owned(),
        source: source(mention.source).to_owned(),
        confidence: (f64::from(mention.confidence) * 1000.0).round() / 1000.0,
    }
}

fn source(source: Source) -> &'static str {
    match source {
        Source::NameList => "list",
        Source::Rule => "rule",
        Source::Model => "model",
        Source::Reader => "reader",
    }
}

impl EntityRecord {
    fn of(entity: &Entity, id: ArticleId, article: &Article, annotations: &Annotations) -> Self {
        // In the order of the corpus, so that those of one article stand together.
        let first = entity.mentions.partition_point(|mention| mention.article < id);
        let here: Vec<String> = entity.mentions[first..]
            .iter()
            .take_while(|mention| mention.article == id)
            .filter_map(|mention| annotations.mention(*mention))
            .map(|mention| lower(&article.printed(mention.span)))
            .collect();
        let others = entity.forms.iter().map(|form| &form.text).filter(|form| **form != entity.name);
        Self {
            id: entity.slug.clone(),
            name: entity.name.clone(),
            kind: entity.kind.code().to_owned(),
            aliases: others.filter(|form| here.contains(&lower(form))).cloned().collect(),
            wikidata: entity.wikidata.clone(),
        }
    }
}

impl MentionRecord {
    /// What is named.
    pub fn entity_kind(&self) -> Option<EntityKind> {
        EntityKind::from_code(&self.kind)
    }
}
