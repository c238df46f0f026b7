//! JSON of everything: one article by `docs/analyze.schema.json`, and all that is shown by `docs/corpus.schema.json`.

use super::document::{Document, EntityRecord, MentionRecord, QuantityRecord, SCHEMA, TimeRecord};
use super::json::Json;
use super::records::{EventRecord, QuoteRecord, RelationRecord};
use crate::corpus::Corpus;
use crate::entity::{Annotations, EntityId, KindSet};
use crate::network::Network;
use crate::relation::{Basis, TieRule, Unit, Weight};

/// What is written down besides the articles.
#[derive(Clone, Copy, Debug)]
pub struct Whole<'a> {
    /// The address that brings the view back: its filter and its rule.
    pub address: &'a str,
    /// The network that is shown.
    pub network: &'a Network,
    /// What counts as a tie.
    pub rule: &'a TieRule,
    /// The articles that the network is of.
    pub corpus: &'a Corpus,
    /// Who and what is named in them.
    pub annotations: &'a Annotations,
}

/// One article.
pub fn one(document: &Document) -> String {
    let mut json = Json::default();
    article(&mut json, document);
    json.finish()
}

/// The articles and the network.
pub fn whole(documents: &[Document], whole: Whole) -> String {
    let mut json = Json::default();
    json.object("");
    json.count("schema", SCHEMA);
    json.text("generator", concat!("Simpul ", env!("CARGO_PKG_VERSION")));
    json.text("address", whole.address);
    json.list("articles");
    for document in documents {
        article(&mut json, document);
    }
    json.close();
    rule(&mut json, whole.rule);
    network(&mut json, whole);
    json.finish()
}

fn article(json: &mut Json, document: &Document) {
    json.object("");
    json.count("schema", document.schema);
    json.text("id", &document.id);
    json.maybe("title", document.title.as_deref());
    json.maybe("outlet", document.outlet.as_deref());
    json.maybe("published", document.published.as_deref());
    json.text("text", &document.text);
    for (name, spans) in [("sentences", &document.sentences), ("boilerplate", &document.boilerplate)] {
        json.list(name);
        for span in spans {
            json.offsets("", *span);
        }
        json.close();
    }
    list(json, "mentions", &document.mentions, mention);
    list(json, "entities", &document.entities, entity);
    list(json, "times", &document.times, time);
    list(json, "quantities", &document.quantities, quantity);
    list(json, "quotes", &document.quotes, quote);
    list(json, "relations", &document.relations, relation);
    list(json, "events", &document.events, event);
    json.close();
}

fn list<T>(json: &mut Json, name: &str, items: &[T], fill: fn(&mut Json, &T)) {
    json.list(name);
    for item in items {
        json.object("");
        fill(json, item);
        json.close();
    }
    json.close();
}

fn place(json: &mut Json, start: u32, end: u32) {
    json.count("start", start);
    json.count("end", end);
}

fn mention(json: &mut Json, mention: &MentionRecord) {
    place(json, mention.start, mention.end);
    json.text("kind", &mention.kind);
    json.text("text", &mention.text);
    json.text("entity", &mention.entity);
    json.text("source", &mention.source);
    json.number("confidence", Some(mention.confidence));
}

fn entity(json: &mut Json, entity: &EntityRecord) {
    json.text("id", &entity.id);
    json.text("name", &entity.name);
    json.text("kind", &entity.kind);
    json.list("aliases");
    for alias in &entity.aliases {
        json.text("", alias);
    }
    json.close();
    json.maybe("wikidata", entity.wikidata.as_deref());
}

fn time(json: &mut Json, time: &TimeRecord) {
    place(json, time.start, time.end);
    json.text("value", &time.value);
    json.maybe("mod", time.modifier.as_deref());
}

fn quantity(json: &mut Json, quantity: &QuantityRecord) {
    place(json, quantity.start, quantity.end);
    json.number("value", Some(quantity.value));
    json.number("upper", quantity.upper);
    json.maybe("unit", quantity.unit.as_deref());
    json.maybe("currency", quantity.currency.as_deref());
    json.maybe("comparator", quantity.comparator.as_deref());
}

fn quote(json: &mut Json, quote: &QuoteRecord) {
    place(json, quote.start, quote.end);
    json.truth("direct", quote.direct);
    json.maybe("speaker", quote.speaker.as_deref());
    json.list("speakers");
    for speaker in &quote.speakers {
        json.text("", speaker);
    }
    json.close();
    match quote.cue {
        Some(cue) => json.offsets("cue", cue),
        None => json.maybe("cue", None),
    }
    json.maybe("sense", quote.sense.as_deref());
}

fn relation(json: &mut Json, relation: &RelationRecord) {
    json.count("sentence", relation.sentence);
    json.text("source", &relation.source);
    json.text("target", &relation.target);
    json.text("kind", &relation.kind);
    json.offsets("trigger", relation.trigger);
    json.maybe("role", relation.role.as_deref());
    json.maybe("instrument", relation.instrument.as_deref());
    json.maybe("place", relation.place.as_deref());
    json.truth("negated", relation.negated);
    json.truth("symmetric", relation.symmetric);
    json.truth("pronoun", relation.pronoun);
    json.truth("nested", relation.nested);
    json.number("quote", relation.quote.map(f64::from));
    json.number("confidence", Some(relation.confidence));
}

fn event(json: &mut Json, event: &EventRecord) {
    json.count("sentence", event.sentence);
    json.offsets("words", event.words);
    json.text("value", &event.value);
    json.offsets("time", event.time);
    json.maybe("against", event.against.as_deref());
    json.number("relation", event.relation.map(f64::from));
}

fn rule(json: &mut Json, rule: &TieRule) {
    let rule = rule.in_force();
    json.object("rule");
    json.text(
        "basis",
        match rule.basis {
            Basis::Together => "together",
            Basis::Stated => "stated",
            Basis::Both => "both",
        },
    );
    json.text(
        "unit",
        match rule.unit {
            Unit::Sentence => "sentence",
            Unit::Paragraph => "paragraph",
            Unit::Article => "article",
        },
    );
    json.count("at_least", rule.at_least);
    json.text(
        "weight",
        match rule.weight {
            Weight::Count => "count",
            Weight::Pmi => "pmi",
            Weight::LogLikelihood => "log-likelihood",
        },
    );
    kinds(json, rule.kinds);
    json.close();
}

fn kinds(json: &mut Json, kinds: KindSet) {
    json.list("kinds");
    for kind in kinds.iter() {
        json.text("", kind.code());
    }
    json.close();
}

fn network(json: &mut Json, whole: Whole) {
    let slug = |id: EntityId| whole.annotations.entity(id).map_or("", |entity| entity.slug.as_str());
    json.object("network");
    json.list("nodes");
    for node in &whole.network.nodes {
        json.object("");
        if let Some(entity) = whole.annotations.entity(node.entity) {
            json.text("id", &entity.slug);
            json.text("name", &entity.name);
            json.text("kind", entity.kind.code());
            json.maybe("wikidata", entity.wikidata.as_deref());
        }
        json.count("mentions", node.mentions);
        json.count("articles", node.articles);
        json.count("outlets", node.outlets);
        json.close();
    }
    json.close();
    json.list("ties");
    for edge in &whole.network.edges {
        let tie = &edge.tie;
        json.object("");
        json.text("source", slug(tie.a));
        json.text("target", slug(tie.b));
        json.number("weight", Some(tie.weight));
        json.count("count", tie.count());
        json.count("articles", tie.articles);
        json.count("outlets", tie.outlets);
        json.list("evidence");
        for passage in &tie.evidence {
            json.object("");
            json.text("article", whole.corpus.get(passage.article).map_or("", |article| article.sheet.id.as_str()));
            json.offsets("sentences", passage.sentences.into());
            json.close();
        }
        json.close();
        json.close();
    }
}
