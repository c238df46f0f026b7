//! What an article states: quotations, relations, dated events, by offsets in Unicode code points.

use crate::corpus::{Article, ArticleId};
use crate::entity::{Annotations, EntityId, KindSet};
use crate::relation::{Endpoint, Event, Quote, QuoteForm, Relation, Statements};
use crate::text::code_points::{CodePoints, Offsets};
use std::ops::Range;

/// A quotation and who said it.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct QuoteRecord {
    /// First code point of what was said; of a direct one with its marks.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// Whether it stands in quotation marks or is set off as a block.
    pub direct: bool,
    /// Entity id, or words of the text where nobody is named.
    pub speaker: Option<String>,
    /// Entity ids of all who speak as one.
    pub speakers: Vec<String>,
    /// The word of saying.
    pub cue: Option<Offsets>,
    /// How it says so: `neutral`, `claim`, `press`, `deny`, `praise`, `warn`, `ask`, `promise`, `blame`.
    pub sense: Option<String>,
}

/// Who did what to whom.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the guidelines, and a script asks for one of them"
)]
pub struct RelationRecord {
    /// The sentence, as an index into the document's.
    pub sentence: u32,
    /// Entity id.
    pub source: String,
    /// Entity id.
    pub target: String,
    /// What kind of deed or tie: `ROLE`, `KIN`, `CONSULT` and so on.
    pub kind: String,
    /// The words that tell it.
    pub trigger: Offsets,
    /// The title or family word, for ROLE and KIN.
    pub role: Option<String>,
    /// Entity id of the text that was agreed on.
    pub instrument: Option<String>,
    /// Entity id of the place within the target that is meant.
    pub place: Option<String>,
    /// Whether the text says it is not so.
    pub negated: bool,
    /// Whether both do it to each other.
    pub symmetric: bool,
    /// Whether an end was resolved from a pronoun or description.
    pub pronoun: bool,
    /// Whether an end is named only inside a longer name.
    pub nested: bool,
    /// The innermost quotation that it stands in, as an index into the document's; nothing where the narrator says it.
    pub quote: Option<u32>,
    /// How surely, 0 to 1.
    pub confidence: f64,
}

/// An event with the date that the text gives it.
#[derive(Debug, PartialEq)]
#[cfg_attr(feature = "cli", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct EventRecord {
    /// The sentence, as an index into the document's.
    pub sentence: u32,
    /// The words that name the event.
    pub words: Offsets,
    /// TIMEX3.
    pub value: String,
    /// The expression it rests on.
    pub time: Offsets,
    /// The day that a relative expression was reckoned from.
    pub against: Option<String>,
    /// The relation that the words state, as an index into the document's.
    pub relation: Option<u32>,
}

/// What an article states.
#[derive(Debug, Default)]
pub struct Stated {
    /// Who said what.
    pub quotes: Vec<QuoteRecord>,
    /// Who did what to whom.
    pub relations: Vec<RelationRecord>,
    /// What happened when.
    pub events: Vec<EventRecord>,
}

/// What records are written by.
struct Writer<'w> {
    points: &'w CodePoints<'w>,
    article: &'w Article,
    annotations: &'w Annotations,
    /// Where the quotations of the article begin among those of the corpus.
    first: usize,
}

impl Stated {
    /// What one article of a corpus states; relations only where both ends are of these kinds.
    pub fn of(
        article: &Article,
        id: ArticleId,
        annotations: &Annotations,
        statements: &Statements,
        kinds: KindSet,
    ) -> Self {
        let quotes = of_article(&statements.quotes, id, |quote| quote.article);
        let relations = of_article(&statements.relations, id, |relation| relation.article);
        let events = of_article(&statements.events, id, |event| event.article);
        let points = CodePoints::new(&article.text);
        let write = Writer { points: &points, article, annotations, first: quotes.start };
        let shown = |end: &Endpoint| annotations.entity(end.entity).is_some_and(|entity| kinds.contains(entity.kind));
        let is_shown = |relation: &&Relation| shown(&relation.source) && shown(&relation.target);
        let shown_before = |at: u32| {
            let from = relations.start..at as usize;
            statements.relations.get(from).map_or(0, |before| before.iter().filter(is_shown).count()) as u32
        };
        let event = |event: &Event| {
            let stated =
                event.relation.filter(|&at| statements.relations.get(at as usize).as_ref().is_some_and(is_shown));
            write.event(event, stated.map(shown_before))
        };
        Self {
            quotes: statements.quotes[quotes].iter().map(|quote| write.quote(quote)).collect(),
            relations: statements.relations[relations.clone()]
                .iter()
                .filter(is_shown)
                .map(|relation| write.relation(relation))
                .collect(),
            events: statements.events[events].iter().filter_map(event).collect(),
        }
    }
}

/// Where the items of one article stand among all, which are in corpus order.
fn of_article<T>(items: &[T], id: ArticleId, article: fn(&T) -> ArticleId) -> Range<usize> {
    items.partition_point(|item| article(item) < id)..items.partition_point(|item| article(item) <= id)
}

impl Writer<'_> {
    fn id(&self, entity: EntityId) -> String {
        self.annotations.entity(entity).map_or_else(String::new, |entity| entity.slug.clone())
    }

    fn quote(&self, quote: &Quote) -> QuoteRecord {
        let [start, end] = self.points.span(quote.span);
        let speakers: Vec<String> = quote.speaker.who.iter().map(|end| self.id(end.entity)).collect();
        QuoteRecord {
            start,
            end,
            direct: quote.form != QuoteForm::Indirect,
            speaker: speakers.first().cloned().or_else(|| quote.speaker.words.map(|words| self.article.printed(words))),
            speakers,
            cue: quote.cue.map(|cue| self.points.span(cue.span)),
            sense: quote.cue.map(|cue| cue.sense.code().to_owned()),
        }
    }

    fn relation(&self, relation: &Relation) -> RelationRecord {
        let either = |is: fn(&Endpoint) -> bool| is(&relation.source) || is(&relation.target);
        RelationRecord {
            sentence: relation.sentence,
            source: self.id(relation.source.entity),
            target: self.id(relation.target.entity),
            kind: relation.kind.code().to_owned(),
            trigger: self.points.span(relation.trigger),
            role: relation.role.map(|role| self.article.printed(role)),
            instrument: relation.instrument.map(|law| self.id(law)),
            place: relation.target.place.map(|place| self.id(place)),
            negated: relation.negated,
            symmetric: relation.symmetric,
            pronoun: either(|end| end.pronoun),
            nested: either(|end| end.nested),
            quote: relation.quote.map(|at| at - self.first as u32),
            confidence: (f64::from(relation.confidence) * 1000.0).round() / 1000.0,
        }
    }

    /// A dated event; its time is one of the article's mentions.
    fn event(&self, event: &Event, relation: Option<u32>) -> Option<EventRecord> {
        let time = self.annotations.mention(event.time)?;
        Some(EventRecord {
            sentence: event.sentence,
            words: self.points.span(event.words),
            value: event.value.clone(),
            time: self.points.span(time.span),
            against: event.against.map(|day| day.to_string()),
            relation,
        })
    }
}
