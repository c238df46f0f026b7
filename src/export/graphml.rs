//! GraphML (Brandes et al. 2002), the plain exchange format of graph libraries (`NetworkX`, igraph, yEd, Gephi): nodes and
//! ties with their figures, and what is stated of the nodes.
//!
//! With stated relations the whole graph is one of directed edges, because libraries refuse a mixed one; of the edges that
//! go both ways `symmetric` is true.

use super::xml::Xml;
use super::{Arrows, WEIGHT_DECIMALS, arrows, figure_values};
use crate::entity::{Annotations, Entity};
use crate::network::{Figures, Network, Node};
use crate::relation::Tie;
use crate::text::decimal::rounded;
use crate::view::ToldFact;

/// What is known of a node and of a tie, with its type.
const NODE_KEYS: [(&str, &str); 9] = [
    ("label", "string"),
    ("kind", "string"),
    ("wikidata", "string"),
    ("mentions", "int"),
    ("articles", "int"),
    ("outlets", "int"),
    ("betweenness", "double"),
    ("pagerank", "double"),
    ("community", "int"),
];
const TIE_KEYS: [(&str, &str); 4] =
    [("weight", "double"), ("count", "int"), ("tie_articles", "int"), ("tie_outlets", "int")];

/// The network as a GraphML file; measures that are not known are left out.
pub fn graphml(
    network: &Network,
    annotations: &Annotations,
    figures: Option<&Figures>,
    description: &str,
    told: Arrows,
) -> String {
    let mut xml = Xml::new();
    xml.open("graphml", &[("xmlns", "http://graphml.graphdrawing.org/xmlns")]);
    xml.text("desc", &[], description);
    for (of, keys) in [("node", &NODE_KEYS[..]), ("edge", &TIE_KEYS), ("edge", &arrows::COLUMNS)] {
        declare(&mut xml, of, keys);
    }
    let directed = if told.told.is_empty() { "undirected" } else { "directed" };
    xml.open("graph", &[("edgedefault", directed)]);
    for (at, node) in network.nodes.iter().enumerate() {
        if let Some(entity) = annotations.entity(node.entity) {
            let measures = figures.map(|figures| figure_values(figures, at)).unwrap_or_default();
            write_node(&mut xml, node, entity, &measures);
        }
    }
    let ties = if told.alone { &[] } else { network.edges.as_slice() };
    for tie in ties.iter().map(|edge| &edge.tie) {
        if let [Some(a), Some(b)] = [tie.a, tie.b].map(|end| annotations.entity(end)) {
            write_tie(&mut xml, tie, [&a.slug, &b.slug]);
        }
    }
    for fact in told.told {
        write_arrow(&mut xml, fact);
    }
    xml.finish()
}

fn declare(xml: &mut Xml, of: &str, keys: &[(&'static str, &str)]) {
    for (name, kind) in keys {
        let title = name.trim_start_matches("tie_");
        let kind = if *kind == "integer" { "int" } else { kind };
        xml.empty("key", &[("id", name), ("for", of), ("attr.name", title), ("attr.type", kind)]);
    }
}

fn write_node(xml: &mut Xml, node: &Node, entity: &Entity, measures: &[String; 3]) {
    let counts = [node.mentions, node.articles, node.outlets].map(|number| number.to_string());
    let wikidata = entity.wikidata.as_deref().unwrap_or_default();
    let known = [&entity.name, entity.kind.code(), wikidata];
    xml.open("node", &[("id", &entity.slug)]);
    data(xml, &[&NODE_KEYS], known.into_iter().chain(counts.iter().chain(measures).map(String::as_str)));
    xml.close();
}

fn write_tie(xml: &mut Xml, tie: &Tie, [a, b]: [&str; 2]) {
    let weight = rounded(tie.weight, WEIGHT_DECIMALS).to_string();
    let [count, articles, outlets] = [tie.count(), tie.articles, tie.outlets].map(|number| number.to_string());
    xml.open("edge", &[("source", a), ("target", b)]);
    let known = [&weight, &count, &articles, &outlets, arrows::TOGETHER, "", "", "true"];
    data(xml, &[&TIE_KEYS, &arrows::COLUMNS], known);
    xml.close();
}

fn write_arrow(xml: &mut Xml, fact: &ToldFact) {
    let [count, articles, outlets] = [fact.count, fact.articles, fact.outlets.len() as u32].map(|n| n.to_string());
    let stated = arrows::values(fact);
    let known = [&count, &count, &articles, &outlets].into_iter().chain(&stated);
    xml.open("edge", &[("source", &fact.source.slug), ("target", &fact.target.slug)]);
    data(xml, &[&TIE_KEYS, &arrows::COLUMNS], known.map(String::as_str));
    xml.close();
}

/// The values of the keys; an empty value is left out.
fn data<'v>(xml: &mut Xml, keys: &[&[(&'static str, &str)]], values: impl IntoIterator<Item = &'v str>) {
    for ((key, _), value) in keys.iter().copied().flatten().zip(values).filter(|(_, value)| !value.is_empty()) {
        xml.text("data", &[("key", key)], value);
    }
}
