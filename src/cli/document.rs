//! One article as JSON: everything that was found in it, by offsets in Unicode code points into its text.
//!
//! `docs/analyze.schema.json` describes it; [`SCHEMA`] is its version and grows whenever a field changes its meaning.

use crate::corpus::{Article, ArticleId, BlockKind, Corpus, DataSheet, Known};
use crate::entity::reading::Reading;
use crate::entity::{self, Annotations, Entity, EntityKind, Mention, Source, annotate_with, value};
use crate::text::code_points::CodePoints;
use crate::text::{Date, Span};
use serde::{Deserialize, Serialize};
use simpul_tagger::Model;
use std::ops::Range;

/// The version of the schema.
pub const SCHEMA: u32 = 1;

/// Start and end in Unicode code points, half open.
pub type Offsets = [u32; 2];

/// One article.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
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
    /// Who said what; not found yet.
    pub quotes: Vec<QuoteRecord>,
    /// Who did what to whom; not found yet.
    pub relations: Vec<RelationRecord>,
}

/// A span that names an entity.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
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
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
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
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct TimeRecord {
    /// First code point of its mention.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// `2025-08-12`, `2025-W33`, `P3D` and so on.
    pub value: String,
    /// `APPROX`, `START`, `MID`, `END`, `LESS_THAN`, `MORE_THAN` and so on.
    #[serde(rename = "mod")]
    pub modifier: Option<String>,
}

/// A quantity read as a number.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
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

/// A quotation and who said it.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct QuoteRecord {
    /// First code point of what was said.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// Whether it stands in quotation marks.
    pub direct: bool,
    /// Entity id, or words of the text where nobody is named.
    pub speaker: Option<String>,
    /// The word of saying.
    pub cue: Option<Offsets>,
}

/// Who did what to whom.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct RelationRecord {
    /// The sentence, as an index into [`Document::sentences`].
    pub sentence: u32,
    /// Entity id, or words of the text.
    pub source: String,
    /// Entity id, or words of the text.
    pub target: String,
    /// What kind of deed.
    pub kind: String,
    /// The words that tell it.
    pub trigger: Offsets,
    /// The part that the target plays.
    pub role: Option<String>,
    /// Whether the text says it is not so.
    pub negated: bool,
}

impl Document {
    /// Reads one text as an article of its own, published on the day given, else on the one that the text tells.
    pub fn read(id: String, text: String, published: Option<Date>, model: Option<&Model>) -> Self {
        let date = published.map_or(Known::Unknown, Known::Stated);
        let sheet = DataSheet { id, date, ..DataSheet::default() };
        let mut corpus = Corpus::new(vec![Article::read(sheet, text)]);
        let mut annotations = annotate_with(&corpus, model);
        if published.is_none() {
            let told = entity::published(&corpus.articles[0], annotations.of(ArticleId(0)));
            if told.value().is_some() {
                // Relative times had no day to be reckoned from.
                corpus.articles[0].sheet.date = told;
                annotations = annotate_with(&corpus, model);
            }
        }
        Self::of(&corpus.articles[0], ArticleId(0), &annotations)
    }

    fn of(article: &Article, id: ArticleId, annotations: &Annotations) -> Self {
        let (points, reading) = (CodePoints::new(&article.text), Reading::new(article));
        let mentions = annotations.of(id);
        let boilerplate = article.blocks.iter().filter(|block| block.kind.is_boilerplate());
        let named = |mention: &Mention| annotations.entity(mention.entity).map_or("", |entity| entity.slug.as_str());
        Self {
            schema: SCHEMA,
            id: article.sheet.id.clone(),
            title: article.sheet.title.value().cloned().or_else(|| headline(article)),
            outlet: article.sheet.outlet.value().cloned(),
            published: article.sheet.date.value().map(Date::to_string),
            text: article.text.clone(),
            sentences: article.sentences.iter().map(|sentence| points.span(sentence.span)).collect(),
            boilerplate: boilerplate.map(|block| points.span(block.span)).collect(),
            mentions: mentions.iter().map(|mention| record(mention, named(mention), article, &points)).collect(),
            entities: annotations.entities.iter().map(EntityRecord::of).collect(),
            times: values(&reading, mentions, EntityKind::Dat, &points, TimeRecord::of),
            quantities: values(&reading, mentions, EntityKind::Qty, &points, QuantityRecord::of),
            quotes: Vec::new(),
            relations: Vec::new(),
        }
    }
}

/// What `read` makes of every mention of a kind.
fn values<T>(
    reading: &Reading<'_>,
    mentions: &[Mention],
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
            comparator: quantity.comparator.map(|comparator| ascii(comparator.sign()).to_owned()),
        })
    }
}

/// The sign as scripts write it.
fn ascii(sign: &str) -> &str {
    match sign {
        "≤" => "<=",
        "≥" => ">=",
        sign => sign,
    }
}

fn headline(article: &Article) -> Option<String> {
    let block = article.blocks.iter().find(|block| block.kind == BlockKind::Headline)?;
    Some(printed(block.span, article))
}

/// What stands there, on one line.
fn printed(span: Span, article: &Article) -> String {
    span.slice(&article.text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn record(mention: &Mention, entity: &str, article: &Article, points: &CodePoints<'_>) -> MentionRecord {
    let [start, end] = points.span(mention.span);
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
    fn of(entity: &Entity) -> Self {
        let others = entity.forms.iter().map(|form| &form.text).filter(|form| **form != entity.name);
        Self {
            id: entity.slug.clone(),
            name: entity.name.clone(),
            kind: entity.kind.code().to_owned(),
            aliases: others.cloned().collect(),
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
