//! Tests of the GEXF file.

use super::*;
use crate::export::xml::reading::{Element, elements};
use crate::network::layout;
use crate::relation::sketch::{all, sketch};
use crate::relation::{TieRule, Unit, Weight};
use crate::view::Dress;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn file(weight: Weight, rename: Option<&str>) -> Vec<Element> {
    let (corpus, mut annotations) = sketch(&[("TEMPO", "Kim gpe:Korut | Kim Putin law:Pakta"), ("", "Kim gpe:Korut")]);
    annotations.entities[0].wikidata = Some("Q56226".into());
    if let Some(name) = rename {
        annotations.entities.iter_mut().for_each(|entity| entity.name = name.to_owned());
    }
    let rule = TieRule { unit: Unit::Sentence, at_least: 1, weight, ..TieRule::default() };
    let network = Network::build(&corpus, &annotations, &all(&corpus), &rule);
    let drawing = Drawing::of(&network, &annotations, &layout(&network), Dress::default());
    let figures = Figures::of(&network);
    let head =
        GexfHead { description: rename.unwrap_or("aturan"), date: Date::new(2026, 11, 25), arrows: Arrows::default() };
    elements(&gexf(&network, &annotations, &drawing, Some(&figures), head))
}

fn named<'a>(file: &'a [Element], name: &'a str) -> impl Iterator<Item = &'a Element> {
    file.iter().filter(move |element| element.name == name)
}

/// What the schema of GEXF 1.3 asks of the elements that are used.
#[test]
fn the_rules_of_the_schema_hold() {
    let file = file(Weight::Pmi, None);
    let parents = [
        ("meta", "gexf"),
        ("creator", "meta"),
        ("description", "meta"),
        ("graph", "gexf"),
        ("attributes", "graph"),
        ("attribute", "attributes"),
        ("nodes", "graph"),
        ("node", "nodes"),
        ("edges", "graph"),
        ("edge", "edges"),
        ("attvalue", "attvalues"),
        ("viz:color", "node"),
        ("viz:position", "node"),
        ("viz:size", "node"),
        ("viz:shape", "node"),
    ];
    for (name, parent) in parents {
        assert!(named(&file, name).count() > 0, "{name} is missing");
        assert!(named(&file, name).all(|element| element.parent.as_deref() == Some(parent)), "{name} not in {parent}");
    }
    assert_eq!((file[0].name.as_str(), file[0].attributes["xmlns"].as_str()), ("gexf", "http://gexf.net/1.3"));
    assert_eq!(named(&file, "meta").next().unwrap().attributes["lastmodifieddate"], "2026-11-25");
    assert_eq!(named(&file, "graph").next().unwrap().attributes["defaultedgetype"], "undirected");
    let types: BTreeSet<&str> = named(&file, "attribute").map(|column| column.attributes["type"].as_str()).collect();
    assert!(types.is_subset(&["string", "integer", "double", "boolean"].into()), "{types:?}");
    let columns: BTreeSet<&str> = named(&file, "attribute").map(|column| column.attributes["id"].as_str()).collect();
    assert!(named(&file, "attvalue").all(|value| columns.contains(value.attributes["for"].as_str())));
    let ids: BTreeSet<&str> = named(&file, "node").map(|node| node.attributes["id"].as_str()).collect();
    assert_eq!(ids.len(), named(&file, "node").count(), "ids are unique");
    for edge in named(&file, "edge") {
        for end in ["source", "target"] {
            assert!(ids.contains(edge.attributes[end].as_str()), "{edge:?}");
        }
        assert!(edge.attributes["weight"].parse::<f64>().unwrap() > 0.0, "Gephi ignores other weights");
    }
}

#[test]
fn figures_are_those_of_the_network() {
    let file = file(Weight::Count, None);
    let at = file.iter().position(|element| element.attributes.get("id").is_some_and(|id| id == "kim")).unwrap();
    let values: Vec<_> = file[at + 2..]
        .iter()
        .take_while(|element| element.name == "attvalue")
        .map(|value| (value.attributes["for"].as_str(), value.attributes["value"].as_str()))
        .collect();
    let expected = [
        ("kind", "PER"),
        ("mentions", "3"),
        ("articles", "2"),
        ("outlets", "2"),
        ("wikidata", "Q56226"),
        ("degree", "3"),
        ("betweenness", "0.666666667"),
        ("pagerank", "0.384480161"),
        ("community", "1"),
    ];
    assert_eq!(values, expected);
    let weights: Vec<_> = named(&file, "edge").map(|edge| edge.attributes["weight"].as_str()).collect();
    assert_eq!(weights, ["2", "1", "1", "1"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn well_formed_whatever_the_names(name in any::<String>(), controls in "[\\x00-\\x20<&\"']{0,8}") {
        let name = name + &controls;
        prop_assert_eq!(named(&file(Weight::Count, Some(&name)), "node").count(), 4);
    }
}
