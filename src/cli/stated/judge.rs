//! What is found held against what was written down by hand.
//!
//! A relation is right where the sentence is told to state one of its kind between the same two names (in either
//! order where it is symmetric). A direct quotation is found where its words are the same but for marks round them; an
//! indirect one where the two share at least [`SHARED`] of all code points that either covers. Its speaker is right where
//! the names are the same, or neither names anyone. A dated event is right where its value is and its words share some.

use super::fixture::{Dated, Item, Place, Said, Told};
use crate::corpus::{Article, ArticleId};
use crate::entity::score::Count;
use crate::entity::{Annotations, EntityId};
use crate::relation::{Event, Quote, QuoteForm, Relation, RelationKind, Statements};
use crate::text::Span;
use crate::text::code_points::CodePoints;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The least part that two indirect quotations share for one to be the other.
const SHARED: f64 = 0.75;

/// Quotations of one form, counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quoted {
    /// Whether they were found.
    pub found: Count,
    /// Of those found, with the right speaker.
    pub speakers: usize,
}

impl Quoted {
    /// Of those written down, the share that was found with the right speaker.
    pub fn told_by(self) -> f64 {
        let all = self.found.right + self.found.missed;
        if all == 0 { 1.0 } else { self.speakers as f64 / all as f64 }
    }
}

/// A comparison that grows text by text.
#[derive(Debug, Default)]
pub struct Judgement {
    /// By kind.
    pub relations: BTreeMap<RelationKind, Count>,
    /// Of the wrong ones, those at whose words one of their kind is told, with another name at an end.
    pub otherwise_named: usize,
    /// Direct and block quotations.
    pub direct: Quoted,
    /// Indirect ones.
    pub indirect: Quoted,
    /// Dated events.
    pub times: Count,
    /// Every error.
    pub errors: Vec<String>,
}

/// An article that was read, to be judged.
pub struct Read<'r> {
    /// It.
    pub article: &'r Article,
    /// Its place.
    pub id: ArticleId,
    /// Who is named.
    pub annotations: &'r Annotations,
    /// What is stated.
    pub statements: &'r Statements,
}

impl Read<'_> {
    fn slice(&self, span: Span) -> &str {
        span.slice(&self.article.text)
    }

    /// Whether an entity goes by a name.
    fn is_called(&self, entity: EntityId, name: &str) -> bool {
        self.annotations.entity(entity).is_some_and(|entity| {
            entity.name == name || entity.forms.iter().any(|form| form.text.to_lowercase() == name.to_lowercase())
        })
    }

    fn name(&self, entity: EntityId) -> &str {
        self.annotations.entity(entity).map_or("?", |entity| &entity.name)
    }
}

impl Judgement {
    /// All kinds together.
    pub fn all(&self) -> Count {
        self.relations.values().fold(Count::default(), |sum, count| sum.plus(*count))
    }

    /// Both comparisons together.
    #[must_use]
    pub fn merged(mut self, other: Self) -> Self {
        for (kind, count) in other.relations {
            let sum = self.relations.entry(kind).or_default();
            *sum = sum.plus(count);
        }
        self.otherwise_named += other.otherwise_named;
        for (own, other) in [(&mut self.direct, other.direct), (&mut self.indirect, other.indirect)] {
            own.found = own.found.plus(other.found);
            own.speakers += other.speakers;
        }
        self.times = self.times.plus(other.times);
        self.errors.extend(other.errors);
        self
    }

    /// Judges one article by all its items.
    pub fn add(&mut self, read: &Read<'_>, items: &[Item]) {
        let mut relations: Vec<&Relation> =
            read.statements.relations.iter().filter(|relation| relation.article == read.id).collect();
        let mut quotes: Vec<&Quote> = read.statements.quotes.iter().filter(|quote| quote.article == read.id).collect();
        let mut events: Vec<&Event> = read.statements.events.iter().filter(|event| event.article == read.id).collect();
        for item in items {
            let whole = Span::new(0, read.article.text.len());
            let span = match &item.place {
                Place::Words(words) => match read.article.text.find(words.as_str()) {
                    Some(at) => Span::new(at, at + words.len()),
                    None => continue,
                },
                Place::Line(..) => whole,
            };
            for told in &item.relations {
                self.relation(read, span, told, &mut relations);
            }
            for said in &item.quotes {
                self.quote(read, span, said, &mut quotes);
            }
            for dated in &item.times {
                self.time(read, span, dated, &mut events);
            }
        }
        let told = || items.iter().flat_map(|item| &item.relations);
        for relation in relations {
            let trigger = read.slice(relation.trigger);
            let is_told = |told: &Told| told.kind == relation.kind && agree(trigger, &told.trigger);
            self.otherwise_named += usize::from(told().any(is_told));
            self.relations.entry(relation.kind).or_default().wrong += 1;
            let ends = [relation.source.entity, relation.target.entity].map(|end| read.name(end));
            let trigger = read.slice(relation.trigger);
            self.error(
                "wrong ",
                &format!("{} {} -> {} | {trigger}", relation.kind.code(), ends[0], ends[1]),
                read,
                relation.trigger,
            );
        }
        for event in events {
            self.times.wrong += 1;
            self.error("wrong ", &format!("{} {}", read.slice(event.words), event.value), read, event.words);
        }
        for quote in quotes {
            self.quoted(quote.form).found.wrong += 1;
            self.error("wrong ", &format!("{:?} {}", quote.form, read.slice(quote.span)), read, quote.span);
        }
    }

    fn error(&mut self, verdict: &str, what: &str, read: &Read<'_>, at: Span) {
        let sentence = read.article.sentences.iter().find(|sentence| sentence.span.overlaps(at));
        let sentence = sentence.map_or("", |sentence| read.slice(sentence.span)).replace('\n', " ");
        self.errors.push(format!("  {verdict} {what}\n            in: {sentence}"));
    }

    fn relation(&mut self, read: &Read<'_>, span: Span, told: &Told, found: &mut Vec<&Relation>) {
        let [source, target] = &told.ends;
        let is = |relation: &Relation| {
            let (one, other) = (relation.source.entity, relation.target.entity);
            let straight = read.is_called(one, source) && read.is_called(other, target);
            let turned = relation.symmetric && read.is_called(one, target) && read.is_called(other, source);
            relation.kind == told.kind
                && relation.negated == told.negated
                && (straight || turned)
                && span.contains(relation.trigger)
        };
        let same_words = |relation: &Relation| agree(read.slice(relation.trigger), &told.trigger);
        let fitting =
            |trigger: bool| found.iter().position(|relation| is(relation) && (!trigger || same_words(relation)));
        let count = self.relations.entry(told.kind).or_default();
        if let Some(at) = fitting(true).or_else(|| fitting(false)) {
            count.right += 1;
            found.remove(at);
        } else {
            count.missed += 1;
            self.error("missed", &format!("{} {source} -> {target} | {}", told.kind.code(), told.trigger), read, span);
        }
    }

    fn quoted(&mut self, form: QuoteForm) -> &mut Quoted {
        if form == QuoteForm::Indirect { &mut self.indirect } else { &mut self.direct }
    }

    fn quote(&mut self, read: &Read<'_>, span: Span, said: &Said, found: &mut Vec<&Quote>) {
        let points = CodePoints::new(&read.article.text);
        let pieces: Vec<Span> = said.pieces.iter().filter_map(|piece| place(read, &points, span, piece)).collect();
        let direct = said.form == QuoteForm::Direct;
        let fits = |quote: &&Quote| {
            let same = if direct { same_words(read, quote.span, &pieces) } else { shared(quote.span, &pieces) };
            (quote.form != QuoteForm::Indirect) == direct && same.is_some_and(|share| share >= SHARED)
        };
        let right = |quote: &Quote| {
            let who = &quote.speaker.who;
            who.len() == said.speakers.len()
                && said.speakers.iter().all(|name| who.iter().any(|end| read.is_called(end.entity, name)))
        };
        let best = found.iter().position(|quote| fits(quote) && right(quote)).or_else(|| found.iter().position(fits));
        let (words, speakers) = (said.pieces.join(" // "), said.speakers.join("; "));
        let Some(at) = best else {
            self.quoted(said.form).found.missed += 1;
            self.error("missed", &format!("{:?} {words} ({speakers})", said.form), read, span);
            return;
        };
        let quote = found.remove(at);
        self.quoted(said.form).found.right += 1;
        if right(quote) {
            self.quoted(said.form).speakers += 1;
        } else {
            let who: Vec<&str> = quote.speaker.who.iter().map(|end| read.name(end.entity)).collect();
            self.error("speaker", &format!("{words}: {} for {speakers}", who.join("; ")), read, span);
        }
    }

    fn time(&mut self, read: &Read<'_>, span: Span, dated: &Dated, found: &mut Vec<&Event>) {
        let touches = |event: &Event| {
            let words = read.slice(event.words);
            dated.words.iter().any(|wanted| wanted.contains(words) || words.contains(wanted.as_str()))
        };
        let right = |event: &&Event| event.value == dated.value && span.contains(event.words) && touches(event);
        if let Some(at) = found.iter().position(right) {
            self.times.right += 1;
            found.remove(at);
        } else {
            self.times.missed += 1;
            self.error("missed", &format!("{} {}", dated.words.join(" / "), dated.value), read, span);
        }
    }

    /// The tables as people read them.
    pub fn report(&self) -> String {
        let mut report = "kind       right missed wrong  precision recall    F1\n".to_owned();
        let rows = self.relations.iter().map(|(kind, count)| (kind.code(), *count)).chain([("relations", self.all())]);
        let quotes = [("direct", self.direct.found), ("indirect", self.indirect.found), ("dated", self.times)];
        for (name, count) in rows.chain(quotes) {
            let Count { right, missed, wrong } = count;
            let (precision, recall, f1) = (count.precision(), count.recall(), count.f1());
            let _ =
                writeln!(report, "{name:<10} {right:5} {missed:6} {wrong:5} {precision:10.3} {recall:6.3} {f1:5.3}");
        }
        let named = self.otherwise_named;
        let _ = writeln!(report, "of the wrong relations, told there of someone named otherwise: {named}");
        let speakers = [("direct", self.direct), ("indirect", self.indirect)];
        for (name, quoted) in speakers {
            let _ = writeln!(report, "{name} found with the right speaker: {:.3}", quoted.told_by());
        }
        report
    }
}

/// Whether the words of two triggers are one: either may be the longer.
fn agree(one: &str, other: &str) -> bool {
    one.contains(other) || other.contains(one)
}

/// Where a piece of a quotation stands.
fn place(read: &Read<'_>, points: &CodePoints<'_>, within: Span, piece: &str) -> Option<Span> {
    if let Some((start, end)) =
        piece.split_once("..").and_then(|(start, end)| Some((start.parse().ok()?, end.parse().ok()?)))
    {
        return Some(Span { start: points.byte(start), end: points.byte(end) });
    }
    let at = read.slice(within).find(piece)? + within.start as usize;
    Some(Span::new(at, at + piece.len()))
}

/// Whether a quotation has just these words, marks and space round them set aside.
fn same_words(read: &Read<'_>, found: Span, pieces: &[Span]) -> Option<f64> {
    let bare = |span: Span| {
        let words = read.slice(span);
        let inner = words.trim_matches(|c: char| !c.is_alphanumeric());
        let start = span.start as usize + words.find(inner)?;
        Some(Span::new(start, start + inner.len()))
    };
    (bare(found)? == bare(*pieces.first()?)?).then_some(1.0)
}

/// The part that a quotation and the pieces share, of all that either covers, in bytes.
fn shared(found: Span, pieces: &[Span]) -> Option<f64> {
    let overlap = |piece: &Span| found.end.min(piece.end).saturating_sub(found.start.max(piece.start));
    let both: u32 = pieces.iter().map(overlap).sum();
    let all: u32 = pieces.iter().map(|piece| piece.end - piece.start).sum::<u32>() + (found.end - found.start) - both;
    (all > 0).then(|| f64::from(both) / f64::from(all))
}
