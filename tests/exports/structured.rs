//! JSON and Web Annotation: read by `serde_json`, the first held against its published schema.

use crate::{ALL, RULE, Shown, slice};
use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;
use simpul::export::{AnnotationHead, Whole, annotations, whole};
use simpul::url;
use simpul::view::Spot;
use std::collections::BTreeSet;

const PAGE: &str = "https://contoh.id/simpul/";

/// Fails where the files of a corpus do not say what was found in it.
pub(crate) fn hold(shown: &Shown) {
    everything(shown);
    every_annotation(shown);
}

#[test]
fn json_and_annotations_say_what_was_found() {
    ALL.iter().for_each(hold);
}

fn schemas() -> (Schemas, SchemaIndex) {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let files = [
        ("corpus.schema.json", include_str!("../../docs/corpus.schema.json")),
        ("analyze.schema.json", include_str!("../../docs/analyze.schema.json")),
    ];
    for (name, file) in files {
        let schema: Value = serde_json::from_str(file).unwrap();
        compiler.add_resource(&format!("file:///{name}"), schema).unwrap();
    }
    let index = compiler.compile("file:///corpus.schema.json", &mut schemas).unwrap();
    (schemas, index)
}

fn everything(shown: &Shown) {
    let (corpus, annotations) = (&shown.engine.corpus, &shown.engine.annotations);
    let head = Whole { address: PAGE, network: &shown.network, rule: &RULE, corpus, annotations };
    let file: Value = serde_json::from_str(&whole(&shown.documents, head)).unwrap();
    let (schemas, index) = schemas();
    if let Err(fault) = schemas.validate(&file, index) {
        panic!("{fault:#}");
    }
    let articles = file["articles"].as_array().unwrap();
    assert_eq!(articles.len(), shown.documents.len());
    for (article, document) in articles.iter().zip(&shown.documents) {
        assert_eq!(article["text"], document.text);
        for (field, expected) in [("title", &document.title), ("outlet", &document.outlet)] {
            assert_eq!(article[field].as_str(), expected.as_deref());
        }
        assert_eq!(article["mentions"].as_array().unwrap().len(), document.mentions.len());
        for mention in article["mentions"].as_array().unwrap() {
            let [start, end] = ["start", "end"].map(|edge| mention[edge].as_u64().unwrap() as u32);
            assert_eq!(mention["text"], slice(&document.text, start, end));
        }
    }
    let ids: BTreeSet<&str> =
        file["network"]["nodes"].as_array().unwrap().iter().map(|n| n["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), shown.network.nodes.len());
    for tie in file["network"]["ties"].as_array().unwrap() {
        let ends = [&tie["source"], &tie["target"]].map(|end| end.as_str().unwrap());
        assert!(ends.iter().all(|end| ids.contains(end)), "{ends:?}");
        assert_eq!(tie["evidence"].as_array().unwrap().len() as u64, tie["count"].as_u64().unwrap());
        for passage in tie["evidence"].as_array().unwrap() {
            let article = articles.iter().find(|article| article["id"] == passage["article"]).unwrap();
            let [from, to] = [0, 1].map(|at| passage["sentences"][at].as_u64().unwrap() as usize);
            let sentences = &article["sentences"].as_array().unwrap()[from..to];
            let within = |mention: &Value| {
                sentences.iter().any(|sentence| {
                    mention["start"].as_u64() >= sentence[0].as_u64()
                        && mention["start"].as_u64() < sentence[1].as_u64()
                })
            };
            for end in ends {
                let mut named =
                    article["mentions"].as_array().unwrap().iter().filter(|mention| mention["entity"] == end);
                assert!(named.any(within), "{end} is named in its evidence");
            }
        }
    }
}

fn every_annotation(shown: &Shown) {
    let view = "q=pakta";
    let head = AnnotationHead { page: PAGE, view, label: "5 artikel", address: url::place };
    let file: Value = serde_json::from_str(&annotations(&shown.documents, head)).unwrap();
    assert_eq!(file["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert_eq!((&file["type"], &file["id"]), (&"AnnotationCollection".into(), &format!("{PAGE}#{view}").into()));
    let items = file["first"]["items"].as_array().unwrap();
    assert_eq!(file["total"], items.len());
    let ids: BTreeSet<&str> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), items.len(), "each has a name of its own");
    let mentions =
        shown.documents.iter().flat_map(|document| document.mentions.iter().map(move |each| (document, each)));
    assert_eq!(mentions.clone().count(), items.len());
    for (item, (document, mention)) in items.iter().zip(mentions) {
        assert_eq!((&item["type"], &item["motivation"]), (&"Annotation".into(), &"identifying".into()));
        let (_, place) = item["id"].as_str().unwrap().split_once('#').unwrap();
        let (state, notices) = url::decode(place);
        assert!(notices.is_empty() && state.article.as_ref() == Some(&document.id), "{place}: {notices:?}");
        let Some(Spot::Sentence(sentence)) = state.spot else { panic!("{place} opens a sentence") };
        let [from, to] = document.sentences[sentence as usize];
        assert!(from <= mention.start && mention.start < to);
        let values: Vec<&str> =
            item["body"].as_array().unwrap().iter().filter_map(|body| body["value"].as_str()).collect();
        assert_eq!(values[..2], [document.by_id()[mention.entity.as_str()].name.as_str(), &mention.kind]);
        let [quote, position] = [0, 1].map(|at| &item["target"]["selector"][at]);
        assert_eq!((&quote["type"], &position["type"]), (&"TextQuoteSelector".into(), &"TextPositionSelector".into()));
        let [start, end] = ["start", "end"].map(|edge| position[edge].as_u64().unwrap() as u32);
        assert_eq!(quote["exact"], slice(&document.text, start, end));
        assert_eq!((start, end), (mention.start, mention.end));
        let around = format!(
            "{}{}{}",
            quote["prefix"].as_str().unwrap(),
            quote["exact"].as_str().unwrap(),
            quote["suffix"].as_str().unwrap()
        );
        assert_eq!(
            around,
            slice(&document.text, start.saturating_sub(32), (end + 32).min(document.text.chars().count() as u32))
        );
    }
}
