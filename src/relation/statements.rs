//! Everything the texts of a corpus state: read article by article, in one pass over each.

use super::clause::Cut;
use super::quote::{self, Quote};
use super::refer::Discourse;
use super::stated::{self, Relation};
use crate::corpus::{ArticleId, Corpus};
use crate::entity::Annotations;
use crate::entity::reading::Reading;

/// What a corpus states.
#[derive(Clone, Debug, Default)]
pub struct Statements {
    /// In corpus order.
    pub quotes: Vec<Quote>,
    /// In corpus order.
    pub relations: Vec<Relation>,
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
        let mentions = annotations.of(id);
        let mut discourse = Discourse::new(reading, annotations, mentions);
        let cuts: Vec<Cut> = (0_u32..)
            .zip(&reading.sentences)
            .map(|(at, stretch)| {
                let first = mentions.partition_point(|mention| mention.sentence < at);
                Cut::new(reading, stretch.words.clone(), stretch.titled, mentions, first)
            })
            .collect();
        let mut reports = Vec::new();
        let drafts = stated::find(&mut discourse, &cuts, &mut |at, discourse, clauses| {
            reports.extend(quote::reports(at, discourse, clauses));
        });
        let first = self.quotes.len();
        self.quotes.extend(quote::find(id, &discourse, &reports));
        let quotes = &self.quotes[first..];
        let relations = drafts.into_iter().map(|(sentence, draft)| {
            let trigger = reading.span(&draft.trigger);
            let quote = quotes.iter().position(|quote| quote.span.contains(trigger)).map(|at| (first + at) as u32);
            Relation {
                kind: draft.kind,
                source: draft.source,
                target: draft.target,
                instrument: draft.instrument,
                role: draft.role.map(|role| reading.span(&role)),
                trigger,
                article: id,
                sentence,
                symmetric: draft.symmetric,
                negated: draft.negated,
                quote,
                confidence: draft.confidence,
            }
        });
        let mut relations: Vec<Relation> = relations.collect();
        crate::order::sort_by_key(&mut relations, |relation| {
            (relation.trigger.start, relation.source.span.start, relation.target.span.start)
        });
        self.relations.extend(relations);
    }
}
