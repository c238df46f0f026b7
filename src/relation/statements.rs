//! Everything the texts of a corpus state: read article by article, in one pass over each.

use super::clause::arguments::Clauses;
use super::clause::tables::tables;
use super::clause::{Cut, Phrase, PhraseKind};
use super::fact::{self, Figure};
use super::quote::{self, Quote};
use super::refer::Discourse;
use super::stated::{self, Relation};
use super::timeline::{self, Event};
use crate::corpus::{ArticleId, Corpus};
use crate::entity::reading::Reading;
use crate::entity::recognise;
use crate::entity::{Annotations, EntityId, EntityKind};
use crate::order::sort_by_key;
use crate::pause::{Pause, at_once};
use rustc_hash::FxHashMap;

/// What a corpus states.
#[derive(Clone, Debug, Default)]
pub struct Statements {
    /// In corpus order.
    pub quotes: Vec<Quote>,
    /// In corpus order.
    pub relations: Vec<Relation>,
    /// In corpus order.
    pub events: Vec<Event>,
    /// How much of something relations are told of, in corpus order.
    pub figures: Vec<Figure>,
}

/// A relation is told only of ends that are found to be names as surely as this, at least: no relation rather than a
/// wrong one.
const LEAST_CERTAINTY: f32 = 0.5;

impl Statements {
    /// Reads what the articles state.
    pub fn read(corpus: &Corpus, annotations: &Annotations) -> Self {
        at_once(Self::read_pausing(corpus, annotations, Pause::NEVER))
    }

    /// The same, with pauses.
    pub async fn read_pausing(corpus: &Corpus, annotations: &Annotations, pause: Pause<'_>) -> Self {
        let mut all = Self::default();
        // What the first article would read all at once.
        tables();
        pause.here().await;
        let entities = (0..).map(EntityId).zip(&annotations.entities);
        let countries = entities.filter(|(_, entity)| entity.kind == EntityKind::Gpe);
        let countries = countries.map(|(id, entity)| (entity.name.as_str(), id)).collect();
        for (id, article) in corpus.iter() {
            all.add(id, &recognise::read(article), annotations, &countries);
            pause.here().await;
        }
        all
    }

    fn add(
        &mut self,
        id: ArticleId,
        reading: &Reading<'_>,
        annotations: &Annotations,
        countries: &FxHashMap<&str, EntityId>,
    ) {
        let mut discourse = Discourse::new(reading, annotations, annotations.of(id), countries);
        let cuts = cuts(reading, &discourse);
        let clauses: Vec<Clauses<'_, '_>> = cuts.iter().map(|cut| Clauses::new(reading, cut)).collect();
        let mut drafts = stated::roles(&mut discourse, &clauses);
        let (mut reports, first_event) = (Vec::new(), self.events.len());
        for (at, clauses) in clauses.iter().enumerate() {
            discourse.narrator = None;
            discourse.here = subjects(&discourse, clauses);
            let told = quote::reports(at, &discourse, clauses);
            let single = |report: &quote::Report| {
                report.speaker.who.first().filter(|_| report.speaker.who.len() == 1).map(|end| end.entity)
            };
            discourse.narrator = told.iter().filter(|report| report.trails).find_map(single);
            let deeds = stated::deeds(&discourse, clauses, at);
            drafts.extend(deeds.into_iter().map(|draft| (at as u32, draft)));
            self.events.extend(timeline::find(id, at, &discourse, clauses));
            discourse.speaker = told.iter().rev().find_map(single).or(discourse.speaker);
            reports.extend(told);
            let alone = discourse.here.iter().filter(|(_, who)| who.len() == 1).map(|(_, who)| who[0]);
            discourse.topic = alone.into_iter().find(|&entity| is_person(&discourse, entity)).or(discourse.topic);
            discourse.before = discourse.here.first().map(|(_, who)| who.clone()).unwrap_or_default();
        }
        let first_quote = self.quotes.len();
        self.quotes.extend(quote::find(id, &discourse, &cuts, &reports));
        let quotes = &self.quotes[first_quote..];
        let mut relations: Vec<Relation> = drafts
            .into_iter()
            .filter_map(|(sentence, mut draft)| {
                let sure =
                    [&draft.source, &draft.target].map(|end| discourse.certainty(end)).into_iter().fold(1.0, f32::min);
                draft.confidence *= sure;
                let trigger = reading.span(&draft.trigger);
                let quote = quote::innermost(quotes, trigger).map(|at| (first_quote + at) as u32);
                let someone_else = draft.source.entity != draft.target.entity;
                (someone_else && sure >= LEAST_CERTAINTY).then(|| draft.finish(reading, id, sentence, quote))
            })
            .collect();
        sort_by_key(&mut relations, |relation| {
            (relation.trigger.start, relation.source.span.start, relation.target.span.start)
        });
        self.settle(id, &discourse, relations, first_event);
    }

    /// Adds the relations of an article, with the events that they are and the figures told of them.
    fn settle(&mut self, id: ArticleId, discourse: &Discourse<'_, '_>, relations: Vec<Relation>, first_event: usize) {
        let first_relation = self.relations.len();
        for event in &mut self.events[first_event..] {
            let from = relations.partition_point(|relation| relation.trigger.end <= event.words.start);
            let stated = relations.get(from).filter(|relation| relation.trigger.start < event.words.end);
            event.relation = stated.map(|_| (first_relation + from) as u32);
        }
        let figures = (first_relation..).zip(&relations).filter_map(|(at, relation)| {
            let words = discourse.reading.words_in(relation.trigger);
            fact::figure(discourse, id, words.end, at as u32)
        });
        self.figures.extend(figures);
        self.relations.extend(relations);
    }
}

fn cuts(reading: &Reading<'_>, discourse: &Discourse<'_, '_>) -> Vec<Cut> {
    let of_sentence = |(at, stretch): (u32, &crate::entity::reading::Stretch)| {
        let first = discourse.mentions.partition_point(|mention| mention.sentence < at);
        Cut::new(reading, stretch.words.clone(), stretch.titled, discourse.mentions, first)
    };
    (0..).zip(&reading.sentences).map(of_sentence).collect()
}

fn is_person(discourse: &Discourse<'_, '_>, entity: EntityId) -> bool {
    discourse.annotations.entity(entity).is_some_and(|entity| entity.kind == EntityKind::Per)
}

/// The subjects of a sentence's verbs, each with the verb's first word: pronouns behind may mean them.
fn subjects(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>) -> Vec<(usize, Vec<EntityId>)> {
    let verbs = (0..).zip(&clauses.cut.phrases).filter(|(_, phrase)| phrase.kind == PhraseKind::Verb);
    let who = |(at, phrase): (usize, &Phrase)| {
        let subject = clauses.subject(at);
        let who: Vec<EntityId> = discourse.all(clauses.cut, &subject.group).iter().map(|end| end.entity).collect();
        (!subject.shared && !who.is_empty()).then_some((phrase.words.start, who))
    };
    verbs.filter_map(who).collect()
}
