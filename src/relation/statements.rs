//! Everything the texts of a corpus state: read article by article, in one pass over each.

use super::clause::arguments::Clauses;
use super::clause::{Cut, PhraseKind};
use super::quote::{self, Quote};
use super::refer::Discourse;
use super::stated::{self, Relation};
use super::timeline::{self, Event};
use crate::corpus::{ArticleId, Corpus};
use crate::entity::reading::Reading;
use crate::entity::{Annotations, EntityId};
use crate::order::sort_by_key;

/// What a corpus states.
#[derive(Clone, Debug, Default)]
pub struct Statements {
    /// In corpus order.
    pub quotes: Vec<Quote>,
    /// In corpus order.
    pub relations: Vec<Relation>,
    /// In corpus order.
    pub events: Vec<Event>,
}

impl Statements {
    /// Reads what the articles state.
    pub fn read(corpus: &Corpus, annotations: &Annotations) -> Self {
        let mut all = Self::default();
        for (id, article) in corpus.iter() {
            all.add(id, &Reading::new(article), annotations);
        }
        all
    }

    fn add(&mut self, id: ArticleId, reading: &Reading<'_>, annotations: &Annotations) {
        let mut discourse = Discourse::new(reading, annotations, annotations.of(id));
        let cuts = cuts(reading, &discourse);
        let mut drafts = stated::roles(&mut discourse, &cuts);
        let (mut reports, first_event) = (Vec::new(), self.events.len());
        for (at, cut) in cuts.iter().enumerate() {
            let clauses = Clauses::new(reading, cut);
            discourse.here = subjects(&discourse, &clauses);
            let deeds = stated::deeds(&discourse, &clauses, reading.sentences[at].words.clone());
            drafts.extend(deeds.into_iter().map(|draft| (at as u32, draft)));
            let told = quote::reports(at, &discourse, &clauses);
            self.events.extend(timeline::find(id, at, &discourse, &clauses));
            let single = |report: &quote::Report| {
                report.speaker.who.first().filter(|_| report.speaker.who.len() == 1).map(|end| end.entity)
            };
            discourse.speaker = told.iter().rev().find_map(single).or(discourse.speaker);
            reports.extend(told);
            discourse.topic = discourse
                .here
                .iter()
                .map(|(_, entity)| *entity)
                .find(|&entity| is_person(&discourse, entity))
                .or(discourse.topic);
        }
        let first_quote = self.quotes.len();
        self.quotes.extend(quote::find(id, &discourse, &cuts, &reports));
        let quotes = &self.quotes[first_quote..];
        let mut relations: Vec<Relation> = drafts
            .into_iter()
            .map(|(sentence, draft)| {
                let trigger = reading.span(&draft.trigger);
                let quote = quote::innermost(quotes, trigger).map(|at| (first_quote + at) as u32);
                draft.finish(reading, id, sentence, quote)
            })
            .collect();
        sort_by_key(&mut relations, |relation| {
            (relation.trigger.start, relation.source.span.start, relation.target.span.start)
        });
        let first_relation = self.relations.len();
        for event in &mut self.events[first_event..] {
            let from = relations.partition_point(|relation| relation.trigger.end <= event.words.start);
            let stated = relations.get(from).filter(|relation| relation.trigger.start < event.words.end);
            event.relation = stated.map(|_| (first_relation + from) as u32);
        }
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
    discourse.annotations.entity(entity).is_some_and(|entity| entity.kind == crate::entity::EntityKind::Per)
}

/// The subjects of a sentence's verbs that are one name each, with the verb's first word: pronouns behind may mean them.
fn subjects(discourse: &Discourse<'_, '_>, clauses: &Clauses<'_, '_>) -> Vec<(usize, EntityId)> {
    let mut subjects: Vec<(usize, EntityId)> = Vec::new();
    for (at, phrase) in clauses.cut.phrases.iter().enumerate().filter(|(_, phrase)| phrase.kind == PhraseKind::Verb) {
        let subject = clauses.subject(at);
        if let [end] = discourse.all(clauses.cut, &subject.group)[..]
            && !subject.shared
        {
            subjects.push((phrase.words.start, end.entity));
        }
    }
    subjects
}
