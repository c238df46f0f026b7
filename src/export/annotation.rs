//! W3C Web Annotation (Web Annotation Data Model, 2017) in JSON-LD: one annotation a mention, in one collection.
//!
//! A target is an article by its address in the page, and a place in the article's text twice over: by its words with
//! what stands around them (`TextQuoteSelector`) and by code points (`TextPositionSelector`). An annotation's own id is an
//! address that opens its sentence.

use super::document::{Document, EntityRecord, MentionRecord};
use super::json::Json;
use crate::text::Span;
use crate::text::code_points::CodePoints;

/// Code points of context on each side of a quotation.
const CONTEXT: u32 = 32;

/// Who made the annotations, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct AnnotationHead<'a> {
    /// The address of the page, without what stands after the `#`.
    pub page: &'a str,
    /// What stands after the `#` for the view that is written down.
    pub view: &'a str,
    /// What the collection holds.
    pub label: &'a str,
    /// What stands after the `#` for an article, or for one of its sentences, counted from 0.
    pub address: fn(&str, Option<u32>) -> String,
}

impl AnnotationHead<'_> {
    /// The address of a view with something that the page does not ask for, to make it another name of the same.
    fn with(self, parameter: &str, view: &str) -> String {
        let mark = if self.page.contains('?') { '&' } else { '?' };
        format!("{}{mark}{parameter}#{view}", self.page)
    }
}

/// Every mention of the articles as an annotation.
pub fn annotations(documents: &[Document], head: AnnotationHead) -> String {
    let mut json = Json::default();
    json.object("");
    json.text("@context", "http://www.w3.org/ns/anno.jsonld");
    json.text("id", &format!("{}#{}", head.page, head.view));
    json.text("type", "AnnotationCollection");
    json.text("label", head.label);
    generator(&mut json, "generator");
    json.count("total", documents.iter().map(|document| document.mentions.len() as u32).sum());
    json.object("first");
    json.text("id", &head.with("page=1", head.view));
    json.text("type", "AnnotationPage");
    json.count("startIndex", 0);
    json.list("items");
    for document in documents {
        article(&mut json, document, head);
    }
    json.finish()
}

fn generator(json: &mut Json, name: &str) {
    json.object(name);
    json.text("type", "Software");
    json.text("name", concat!("Simpul ", env!("CARGO_PKG_VERSION")));
    json.close();
}

fn article(json: &mut Json, document: &Document, head: AnnotationHead) {
    let (points, entities) = (CodePoints::new(&document.text), document.by_id());
    let source = format!("{}#{}", head.page, (head.address)(&document.id, None));
    for mention in &document.mentions {
        json.object("");
        let sentence = document.sentences.partition_point(|[_, end]| *end <= mention.start) as u32;
        let place = format!("char={},{}", mention.start, mention.end);
        json.text("id", &head.with(&place, &(head.address)(&document.id, Some(sentence))));
        json.text("type", "Annotation");
        json.text("motivation", "identifying");
        json.list("body");
        bodies(json, mention, entities.get(mention.entity.as_str()).copied());
        json.close();
        json.object("target");
        json.text("source", &source);
        json.list("selector");
        selectors(json, document, mention, &points);
        for _ in ["selector", "target", "annotation"] {
            json.close();
        }
    }
}

/// What is named, of what kind it is, and who says so how surely.
fn bodies(json: &mut Json, mention: &MentionRecord, entity: Option<&EntityRecord>) {
    let described = format!("{} {}", mention.source, super::json::digits(mention.confidence));
    let name = entity.map_or("", |entity| entity.name.as_str());
    for (purpose, value) in [("identifying", name), ("classifying", &mention.kind), ("describing", &described)] {
        json.object("");
        json.text("type", "TextualBody");
        json.text("purpose", purpose);
        json.text("value", value);
        json.close();
    }
    if let Some(item) = entity.and_then(|entity| entity.wikidata.as_ref()) {
        json.object("");
        json.text("type", "SpecificResource");
        json.text("purpose", "identifying");
        json.text("source", &format!("http://www.wikidata.org/entity/{item}"));
        json.close();
    }
}

fn selectors(json: &mut Json, document: &Document, mention: &MentionRecord, points: &CodePoints) {
    let (start, end) = (mention.start, mention.end);
    let slice = |from, to| Span { start: points.byte(from), end: points.byte(to) }.slice(&document.text);
    json.object("");
    json.text("type", "TextQuoteSelector");
    json.text("exact", &mention.text);
    json.text("prefix", slice(start.saturating_sub(CONTEXT), start));
    json.text("suffix", slice(end, end + CONTEXT));
    json.close();
    json.object("");
    json.text("type", "TextPositionSelector");
    json.count("start", start);
    json.count("end", end);
    json.close();
}
